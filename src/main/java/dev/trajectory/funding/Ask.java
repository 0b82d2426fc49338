package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;

/// What a chunk asks of one organisation's money of one kind, wherever it is put, and what has been taken for
/// it.
///
/// @param reserves money that may pay, in the order in which it is drawn
/// @param taken what has been set aside for it
record Ask(
        ChunkId chunk,
        OrganisationId payer,
        FundKind kind,
        List<Outlay> outlays,
        List<Reserve> reserves,
        List<Taking> taken) {

    Ask(ChunkId chunk, OrganisationId payer, FundKind kind, List<Outlay> outlays, List<Reserve> reserves) {
        this(chunk, payer, kind, outlays, reserves, new ArrayList<>());
    }

    /// What is spent from one day up to and with another when the chunk runs over these days.
    long spent(int from, int to, int start, int finish) {
        long sum = 0;
        for (Outlay outlay : outlays) {
            sum += outlay.upTo(to, start, finish) - outlay.upTo(from - 1, start, finish);
        }
        return sum;
    }

    int firstDay(int start) {
        int first = start;
        for (Outlay outlay : outlays) {
            first = Math.min(first, outlay.first(start));
        }
        return first;
    }

    int lastDay(int finish) {
        int last = finish;
        for (Outlay outlay : outlays) {
            last = Math.max(last, outlay.last(finish));
        }
        return last;
    }

    void take(List<Taking> takings) {
        for (Taking taking : takings) {
            taking.from().take(taking.year(), taking.pence());
        }
        taken.addAll(takings);
    }

    /// Gives back all that has been taken.
    ///
    /// @return what that was
    List<Taking> giveBack() {
        List<Taking> given = List.copyOf(taken);
        for (Taking taking : given) {
            taking.from().take(taking.year(), -taking.pence());
        }
        taken.clear();
        return given;
    }
}
