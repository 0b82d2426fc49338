package dev.trajectory.app;

import dev.trajectory.file.Disk;
import dev.trajectory.file.DiskReason;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.FileTrouble.Kind;
import dev.trajectory.file.LocalDisk;
import dev.trajectory.file.Preferences;
import dev.trajectory.file.PreferencesText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the preferences are kept. Any thread may call it, but it reads and writes a small file: best not the
/// window's.
///
/// Another program that runs may change them too: a change is made to what the file holds then, so that neither undoes
/// the other's.
public final class PreferencesFile {

    private static final String NAME = "preferences.json";

    private final Path folder;
    private final Path file;
    private final Disk disk = new LocalDisk();
    private final InstantSource clock;
    private PreferencesText text = PreferencesText.usual();
    private byte @Nullable [] bytes;
    private @Nullable FileTrouble trouble;

    /// Reads the preferences, or takes the usual ones.
    public PreferencesFile(Folders folders, InstantSource clock) {
        folder = folders.settings();
        file = folder.resolve(NAME);
        this.clock = clock;
        read();
    }

    public synchronized Preferences preferences() {
        return text.preferences();
    }

    /// What was the matter when they were last read or saved, or null.
    public synchronized @Nullable FileTrouble trouble() {
        return trouble;
    }

    /// Changes the preferences and saves them. When they cannot be saved, the change holds until the program ends.
    ///
    /// @param change made to what the file holds now, which another program may have changed
    public synchronized Preferences change(UnaryOperator<Preferences> change) {
        if (trouble == null) {
            read();
        }
        PreferencesText changed = text.with(change.apply(text.preferences()));
        if (changed.preferences().equals(text.preferences())) {
            return text.preferences();
        }
        text = changed;
        try {
            Private.folder(folder);
            text.save(file, disk);
            bytes = text.encode();
            trouble = null;
        } catch (IOException | RuntimeException e) {
            trouble = FileTrouble.of(Kind.PREFERENCES_NOT_SAVED, file, DiskReason.of(e));
        }
        return text.preferences();
    }

    private void read() {
        try {
            byte[] now = Files.readAllBytes(file);
            if (bytes != null && Arrays.equals(now, bytes)) {
                return;
            }
            PreferencesText read = PreferencesText.decode(now);
            if (read == null) {
                Path place = new Aside(folder.resolve(Aside.NAME), clock.instant()).take(file);
                trouble = FileTrouble.of(Kind.PREFERENCES_UNREADABLE, file).withOther(place);
            } else {
                text = read;
                bytes = now;
            }
        } catch (NoSuchFileException e) {
            // There are none yet, or they are written again with the next change.
        } catch (IOException e) {
            trouble = FileTrouble.of(Kind.PREFERENCES_UNREADABLE, file, DiskReason.of(e));
        }
    }
}
