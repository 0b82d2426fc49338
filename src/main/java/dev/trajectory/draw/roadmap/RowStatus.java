package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Token;
import dev.trajectory.model.Progress;
import dev.trajectory.words.PictureWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the status column says of a chunk, in a word and a sign.
///
/// @param sign what is drawn before the word
/// @param percent of a pie, how full it is
record RowStatus(String text, Sign sign, int percent, Token colour) {

    /// What is drawn before the word.
    enum Sign {
        NONE,
        PIE,
        TICK,
        WARNING
    }

    /// Work that begins within a planning interval of this length is *next*.
    private static final int NEXT_WEEKS = 8;

    /// The longest tranche id that is shown in place of "Plan", in characters.
    private static final int SHORT = 4;

    /// @param statusDate null when the programme has not started
    static RowStatus of(LaneRow row, @Nullable LocalDate statusDate, boolean namesTranches, PictureWords words) {
        Progress progress = row.chunk().progress();
        if (progress.isFinished()) {
            return new RowStatus(words.status("done"), Sign.TICK, 100, Token.INK_3);
        }
        if (row.placement() == null) {
            return new RowStatus(words.status("noDate"), Sign.WARNING, 0, Token.DANGER);
        }
        if (row.daysLate() > 0) {
            return new RowStatus(words.status("late"), Sign.WARNING, 0, Token.DANGER);
        }
        if (row.parent()) {
            return new RowStatus("", Sign.NONE, 0, Token.INK_3);
        }
        if (progress.isStarted()) {
            int percent = progress.percentComplete();
            return new RowStatus(words.percentDone(percent), Sign.PIE, percent, Token.INK_2);
        }
        boolean next = statusDate != null && row.placement().start().isBefore(statusDate.plusWeeks(NEXT_WEEKS));
        String tranche =
                row.chunk().tranche() == null ? "" : row.chunk().tranche().value();
        String text = next
                ? words.status("next")
                : namesTranches && !tranche.isEmpty() && tranche.length() <= SHORT ? tranche : words.status("plan");
        return new RowStatus(text, Sign.PIE, 0, next ? Token.INK_2 : Token.INK_3);
    }
}
