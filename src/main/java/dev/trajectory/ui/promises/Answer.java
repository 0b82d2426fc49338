package dev.trajectory.ui.promises;

import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the form of a promise says, as it is typed. Spaces around a text say nothing.
///
/// @param state that is chosen
/// @param offered a day in words, or empty; as are `needBy` and `review`
record Answer(
        PromiseState state, String handover, String offered, String needBy, String note, String owner, String review) {

    Answer {
        handover = handover.strip();
        offered = offered.strip();
        needBy = needBy.strip();
        note = note.strip();
        owner = owner.strip();
        review = review.strip();
    }

    /// A promise with what was changed here since the form was opened. All else stays as the promise has it: a
    /// field drops what it cannot show, and the promise may have been answered elsewhere meanwhile.
    ///
    /// What was broken and has come is shown as kept; whoever says more of it leaves it so, and so it is kept.
    ///
    /// @param was the promise as the plan has it by now
    /// @param opened what the form said when it was opened for `shown`
    /// @param day reads a day; null for an empty text
    /// @throws dev.trajectory.model.InvalidValue where a text is too long or a day out of bounds
    Promise onto(
            Promise was, PromiseNow shown, Answer opened, Function<String, @Nullable LocalDate> day, LocalDate today) {
        LocalDate offeredNow = offered.equals(opened.offered) ? was.offered() : day.apply(offered);
        LocalDate needByNow = needBy.equals(opened.needBy) ? was.needBy() : day.apply(needBy);
        LocalDate reviewNow = review.equals(opened.review) ? was.reviewDate() : day.apply(review);
        String noteNow = note.equals(opened.note) ? was.note() : note;
        Promise same = was.said(was.state(), offeredNow, needByNow, noteNow, today);
        boolean isKept = !same.equals(was) && shown.isMadeGood() && was.state() == PromiseState.BROKEN;
        PromiseState stateNow = state != opened.state ? state : isKept ? PromiseState.KEPT : was.state();
        return was.said(stateNow, offeredNow, needByNow, noteNow, today)
                .withHandover(handover.equals(opened.handover) ? was.handover() : handover)
                .seenTo(owner.equals(opened.owner) ? was.owner() : owner, reviewNow);
    }
}
