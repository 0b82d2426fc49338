package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.FileTrouble.Kind;
import dev.trajectory.file.Preferences;
import dev.trajectory.file.Preferences.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Preferences are there again when the program starts again, whatever becomes of their file.
class PreferencesFileTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @TempDir
    private Path home;

    private Folders folders;
    private Path file;

    @BeforeEach
    void folders() {
        folders = new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
        file = home.resolve("settings").resolve("preferences.json");
    }

    private PreferencesFile open() {
        return new PreferencesFile(folders, InstantSource.fixed(NOON));
    }

    @Test
    void theFirstTimeTheyAreTheUsualOnesAndNothingIsTheMatter() {
        PreferencesFile preferences = open();

        assertThat(preferences.preferences()).isEqualTo(Preferences.usual());
        assertThat(preferences.trouble()).isNull();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasChangedIsThereTheNextTime() {
        open().change(preferences -> preferences.withLook(Look.DARK));

        assertThat(open().preferences().look()).isEqualTo(Look.DARK);
    }

    @Test
    void twoProgramsDoNotUndoEachOthersChanges() {
        PreferencesFile one = open();
        PreferencesFile two = open();
        one.change(preferences -> preferences.withLook(Look.DARK));
        two.change(preferences -> preferences.withTextSize(120));

        assertThat(open().preferences())
                .isEqualTo(Preferences.usual().withLook(Look.DARK).withTextSize(120));
    }

    @Test
    void aFileThatCannotBeReadIsPutAsideAndSaid() throws IOException {
        Files.createDirectories(folders.settings());
        Files.writeString(file, "{ \"look\": ");

        PreferencesFile preferences = open();

        assertThat(preferences.preferences()).isEqualTo(Preferences.usual());
        FileTrouble trouble = preferences.trouble();
        assertThat(trouble.kind()).isEqualTo(Kind.PREFERENCES_UNREADABLE);
        assertThat(trouble.other()).content().isEqualTo("{ \"look\": ");
        preferences.change(chosen -> chosen.withLook(Look.LIGHT));
        assertThat(preferences.trouble()).isNull();
        assertThat(open().preferences().look()).isEqualTo(Look.LIGHT);
    }

    @Test
    void whatCannotBeSavedHoldsUntilTheProgramEnds() throws IOException {
        Files.writeString(folders.settings(), "a file is in the way");
        PreferencesFile preferences = open();

        preferences.change(chosen -> chosen.withLook(Look.DARK));

        assertThat(preferences.preferences().look()).isEqualTo(Look.DARK);
        assertThat(preferences.trouble().kind()).isEqualTo(Kind.PREFERENCES_NOT_SAVED);
        preferences.change(chosen -> chosen.withTextSize(110));
        Files.delete(folders.settings());
        preferences.change(chosen -> chosen.withTextSize(120));
        assertThat(preferences.trouble()).isNull();
        assertThat(open().preferences())
                .isEqualTo(Preferences.usual().withLook(Look.DARK).withTextSize(120));
    }

    @Test
    void plansThatAreGoneAreShownAsGoneAndPinnedOnesFirst() throws IOException {
        Path there = Files.writeString(home.resolve("there.trajectory"), "");
        Path gone = home.resolve("gone.trajectory");
        Preferences preferences = Preferences.usual()
                .withRecent(gone, "Gone", NOON)
                .withPinned(gone, true)
                .withRecent(there, "There", NOON);

        assertThat(Recent.of(preferences))
                .extracting(recent -> recent.plan().name(), Recent::isGone)
                .containsExactly(tuple("Gone", true), tuple("There", false));
    }
}
