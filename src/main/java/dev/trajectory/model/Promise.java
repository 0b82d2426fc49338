package dev.trajectory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one organisation has said it will hand to another; goes with a dependency between the two.
///
/// @param handover what is handed over
/// @param offered the day it is offered for
/// @param needBy the day it was agreed to be needed by
/// @param history what was said of it before and now, the oldest first; empty where nobody kept it
public record Promise(
        PromiseState state,
        String handover,
        @Nullable LocalDate offered,
        @Nullable LocalDate needBy,
        String note,
        List<PromiseStep> history) {

    /// A promise that nobody has answered.
    public static final Promise ASKED = new Promise(PromiseState.ASKED, "", null, null, "");

    public Promise {
        InvalidValue.requireLength("handover", handover, Plan.TEXT_LENGTH);
        InvalidValue.requireDate("offered", offered);
        InvalidValue.requireDate("needBy", needBy);
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
        history = List.copyOf(history);
    }

    /// A promise of which no history is kept.
    public Promise(
            PromiseState state, String handover, @Nullable LocalDate offered, @Nullable LocalDate needBy, String note) {
        this(state, handover, offered, needBy, note, List.of());
    }

    /// This promise about something else to hand over.
    public Promise withHandover(String changed) {
        return new Promise(state, changed, offered, needBy, note, history);
    }

    /// This promise as it is said to stand on a day, which its history keeps. What is said again on the same day
    /// takes the place of what was said before.
    ///
    /// @param newNote why, in words
    public Promise said(
            PromiseState newState,
            @Nullable LocalDate newOffered,
            @Nullable LocalDate newNeedBy,
            String newNote,
            LocalDate on) {
        List<PromiseStep> steps = new ArrayList<>(history);
        if (!steps.isEmpty() && steps.getLast().on().equals(on)) {
            steps.removeLast();
        }
        steps.add(new PromiseStep(on, newState, newOffered, newNeedBy, newNote));
        return new Promise(newState, handover, newOffered, newNeedBy, newNote, steps);
    }

    /// Whether its giver said no before ever agreeing to it, as far as its history tells: then nothing was broken.
    /// Where no history is kept it counts as broken.
    public boolean isRefused() {
        return state == PromiseState.BROKEN && !history.isEmpty() && wasRefused(history.getLast());
    }

    /// Whether one of the things said of it was a no before anything had been agreed.
    public boolean wasRefused(PromiseStep step) {
        return step.state() == PromiseState.BROKEN
                && history.subList(0, history.indexOf(step)).stream()
                        .allMatch(each -> each.state() == PromiseState.ASKED || each.state() == PromiseState.BROKEN);
    }

    /// This promise asked for once more, by or of somebody else.
    public Promise askedAgain() {
        return new Promise(PromiseState.ASKED, handover, offered, needBy, note, history);
    }
}
