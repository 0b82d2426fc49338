package dev.trajectory.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfNoteTest {

    @Test
    void aNoteIsReadAsItWasWritten() {
        HalfNote note = new HalfNote(LocalDate.of(2026, 11, 26), "Tea\twas late.\nAnd cold.");
        assertThat(HalfNote.read(note.text())).isEqualTo(note);
        assertThat(new HalfNote(LocalDate.of(2026, 11, 26), " ").text()).isEmpty();
    }

    @Test
    void aNoteKeptBeforeDaysWereIsRead() {
        for (String old : List.of("", "Tea was late.", "Tea\twas late.", "2026-11-26", "\tTea")) {
            assertThat(HalfNote.read(old)).isEqualTo(new HalfNote(null, old));
            assertThat(HalfNote.read(old).text()).isEqualTo(old);
        }
    }
}
