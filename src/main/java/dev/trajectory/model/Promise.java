package dev.trajectory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one organisation has said it will hand to another; goes with a dependency between the two.
///
/// @param handover what is handed over
/// @param offered the day it is offered for
/// @param needBy the day it was agreed to be needed by
/// @param owner who at the giving organisation sees to it, in words; empty where nobody said
/// @param reviewDate the day on which it is to be looked at again, or null
/// @param history what was said of it before and now, the oldest first; empty where nobody kept it
public record Promise(
        PromiseState state,
        String handover,
        @Nullable LocalDate offered,
        @Nullable LocalDate needBy,
        String note,
        String owner,
        @Nullable LocalDate reviewDate,
        List<PromiseStep> history) {

    /// A promise that nobody has answered.
    public static final Promise ASKED = new Promise(PromiseState.ASKED, "", null, null, "");

    private static final PromiseStep NOTHING_SAID = new PromiseStep(null, PromiseState.ASKED, null, null, "");

    public Promise {
        InvalidValue.requireLength("handover", handover, Plan.TEXT_LENGTH);
        InvalidValue.requireDate("offered", offered);
        InvalidValue.requireDate("needBy", needBy);
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("owner", owner, Plan.NAME_LENGTH);
        InvalidValue.requireDate("reviewDate", reviewDate);
        history = List.copyOf(history);
    }

    /// A promise of which no history is kept.
    public Promise(
            PromiseState state, String handover, @Nullable LocalDate offered, @Nullable LocalDate needBy, String note) {
        this(state, handover, offered, needBy, note, List.of());
    }

    /// A promise that nobody by name sees to.
    public Promise(
            PromiseState state,
            String handover,
            @Nullable LocalDate offered,
            @Nullable LocalDate needBy,
            String note,
            List<PromiseStep> history) {
        this(state, handover, offered, needBy, note, "", null, history);
    }

    /// This promise about something else to hand over.
    public Promise withHandover(String changed) {
        return new Promise(state, changed, offered, needBy, note, owner, reviewDate, history);
    }

    /// This promise as somebody sees to it.
    ///
    /// @param who at the giving organisation, in words; empty for nobody
    /// @param review the day on which it is to be looked at again, or null
    public Promise seenTo(String who, @Nullable LocalDate review) {
        return new Promise(state, handover, offered, needBy, note, who, review, history);
    }

    /// This promise as it is said to stand, which its history keeps; itself where that is how it stands already.
    ///
    /// What is said again on the same day takes the place of what was said before only where it comes to the same
    /// state: an agreement that was broken on the day on which it was made was an agreement. Asked again first by
    /// another and then of another, on no known day, it is asked again once. How it stood before is kept too where
    /// the history does not tell it, without a day.
    ///
    /// @param newNote why, in words
    /// @param on null where nobody knows the day
    public Promise said(
            PromiseState newState,
            @Nullable LocalDate newOffered,
            @Nullable LocalDate newNeedBy,
            String newNote,
            @Nullable LocalDate on) {
        PromiseStep now = new PromiseStep(null, state, offered, needBy, note);
        PromiseStep then = new PromiseStep(on, newState, newOffered, newNeedBy, newNote);
        if (then.isLike(now)) {
            return this;
        }
        List<PromiseStep> steps = new ArrayList<>(history);
        PromiseStep last = steps.isEmpty() ? NOTHING_SAID : steps.getLast();
        if (!last.isLike(now)) {
            steps.add(now);
        } else if (!steps.isEmpty() && Objects.equals(on, last.on()) && last.state() == newState) {
            steps.removeLast();
        }
        steps.add(then);
        return new Promise(newState, handover, newOffered, newNeedBy, newNote, owner, reviewDate, steps);
    }

    /// Whether its giver said no before ever agreeing to it, as far as its history tells: then nothing was broken.
    /// Where no history is kept it counts as broken.
    public boolean isRefused() {
        return state == PromiseState.BROKEN && !history.isEmpty() && wasRefused(history.size() - 1);
    }

    /// Whether what was said of it was a no before anything had been agreed since it was asked for last; not where
    /// nobody knows what came before.
    ///
    /// @param step its place in the history
    public boolean wasRefused(int step) {
        for (PromiseStep each : history.subList(0, step + 1).reversed()) {
            if (each.state() != PromiseState.BROKEN || each.on() == null) {
                return each.state() == PromiseState.ASKED && history.get(step).state() == PromiseState.BROKEN;
            }
        }
        return true;
    }

    /// This promise asked for once more, by another organisation: what one agreed to with another does not hold
    /// for it, but what is offered is offered still.
    public Promise askedAgain() {
        return said(PromiseState.ASKED, offered, needBy, note, null);
    }

    /// This promise asked of another organisation: what one has offered is no offer of another, and
    /// nobody of the one sees to it for the other.
    public Promise askedOfAnother() {
        return said(PromiseState.ASKED, null, needBy, note, null).seenTo("", reviewDate);
    }
}
