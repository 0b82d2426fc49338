package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.FileTrouble.Kind;
import dev.trajectory.file.FileTrouble.WayOut;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is the matter with a file, as a person reads it.
class TroubleWordsTest {

    private static final Path FILE = Path.of("plans", "home.trajectory");

    private final TroubleWords words = new TroubleWords(Locale.UK);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindSaysWhatItIsWhereAndWhatCanBeDone(Kind kind) {
        FileTrouble plain = FileTrouble.of(kind, FILE);
        FileTrouble full = FileTrouble.of(kind, FILE, FileTrouble.DENIED).withOther(Path.of("elsewhere"));

        for (FileTrouble trouble : new FileTrouble[] {plain, full}) {
            assertThat(words.what(trouble)).endsWith(".").doesNotContain("{", "}", "''", "null");
            assertThat(words.where(trouble)).isEqualTo(FILE.toString());
            assertThat(words.advice(trouble)).startsWith("Maybe ").endsWith(".").doesNotContain("{", "}", "''", "null");
            assertThat(kind.waysOut()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WayOut.class)
    void everyWayOutHasAButton(WayOut way) {
        assertThat(words.wayOut(way)).isNotBlank();
    }

    @Test
    void theReasonIsSaidInOurWords() {
        FileTrouble trouble =
                FileTrouble.of(Kind.JOURNAL_ELSEWHERE, FILE, FileTrouble.FULL).withOther(Path.of("spare"));

        assertThat(words.what(trouble))
                .isEqualTo("What is not saved yet cannot be kept safe in the usual folder: the disk is full.");
        assertThat(words.advice(trouble)).isEqualTo("Maybe save soon. Until then your changes are kept safe in spare.");
    }

    @Test
    void whoeverOverwritesIsToldWhereTheOtherVersionStays() {
        assertThat(words.advice(FileTrouble.of(Kind.CHANGED_ON_DISK, FILE)))
                .contains("kept beside it as home.trajectory.bak");
    }
}
