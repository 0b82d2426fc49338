package dev.trajectory.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The preferences with everything else their file holds, so that one of a newer version is saved without loss. A
/// value.
public final class PreferencesText {

    private final Preferences preferences;
    private final UnknownFields unknown;

    private PreferencesText(Preferences preferences, UnknownFields unknown) {
        this.preferences = preferences;
        this.unknown = unknown;
    }

    /// What holds where there is no file yet.
    public static PreferencesText usual() {
        return new PreferencesText(Preferences.usual(), new UnknownFields());
    }

    /// Reads what a file holds; null when it does not hold preferences.
    public static @Nullable PreferencesText decode(byte[] bytes) {
        try {
            UnknownFields unknown = new UnknownFields();
            Node.Obj file = NodeReader.read(SourceText.of(bytes));
            return new PreferencesText(In.value(file, PreferencesJson.FORM, Where.file(unknown)), unknown);
        } catch (Refusal e) {
            return null;
        }
    }

    /// What a file of them holds.
    public byte[] encode() {
        Node.Obj file = (Node.Obj) PreferencesJson.FORM.write(preferences, Where.file(unknown));
        return NodeWriter.write(file).getBytes(StandardCharsets.UTF_8);
    }

    /// Replaces a file in one step: whatever stops this, it holds either what it held or the new preferences.
    public void save(Path file, Disk disk) throws IOException {
        new AtomicSave(disk, held -> true).save(encode(), file);
    }

    public Preferences preferences() {
        return preferences;
    }

    public PreferencesText with(Preferences changed) {
        return new PreferencesText(changed, unknown);
    }
}
