package dev.trajectory.ui.vote;

import dev.trajectory.model.OrganisationId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The count of a vote as it goes on, step by step: what is given, taken back, and begun anew.
final class Count {

    private final Consumer<Tally> told;
    private Tally tally;

    /// What was counted before all was taken back at once; null for nothing.
    private @Nullable Tally before;

    /// @param told of each change
    Count(Tally tally, Consumer<Tally> told) {
        this.tally = tally;
        this.told = told;
    }

    Tally tally() {
        return tally;
    }

    /// Counts another number.
    ///
    /// @param turn whose it is, where it is counted by organisation
    void give(int number, @Nullable OrganisationId turn) {
        be(tally.with(number, turn));
    }

    /// Takes the last number back; right after all was taken back, all of it comes again.
    ///
    /// @return whose turn it is again; null where that is nobody's
    @Nullable
    OrganisationId takeBack() {
        OrganisationId last = tally.last();
        Tally was = before;
        be(was != null && tally.isNothing() ? was.by(tally.way()) : tally.takenBack());
        return last;
    }

    void because(int place, String reason) {
        be(tally.withReason(place, reason));
    }

    void inRoom(int people) {
        be(tally.withInRoom(people));
    }

    /// Counts hands from now on, or organisations; what can be taken back stays so.
    void by(Tally.Way way) {
        Tally was = before;
        be(tally.by(way));
        before = was;
    }

    /// These are asked from now on.
    void among(List<OrganisationId> organisations) {
        if (!organisations.equals(tally.ballots().asked())) {
            be(tally.among(organisations));
        }
    }

    /// Counts the next vote.
    void next() {
        be(tally.anew());
    }

    /// Counts this one anew.
    void again() {
        Tally was = tally;
        be(was.anew());
        before = was;
    }

    /// Goes on with another count.
    void be(Tally changed) {
        tally = changed;
        before = null;
        told.accept(changed);
    }
}
