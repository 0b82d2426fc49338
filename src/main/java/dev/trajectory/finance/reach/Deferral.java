package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Chunks to leave out until there is money, so that no gap is wider than before a cut.
///
/// @param aim what it was chosen for
/// @param chunks what is left out, in the plan's order, with all that waits for it
/// @param chosen those of them that were chosen; the others only wait for one of these
/// @param money of the plan with less of it and without the chunks, exit costs borne
/// @param relieved by how much the gaps of the cut are narrower for it, exit costs paid, by kind of money
/// @param valueLost the net present value lost with it, with optimism bias, exit costs included
/// @param exitCosts what leaving what is on order costs, in cash
/// @param benefits benefits that do not come
/// @param losers what each organisation gains less over the years appraised, not discounted; those that do not, left
///     out
/// @param decideBy the day on which the first of them starts; until then it can be undone for nothing
public record Deferral(
        Aim aim,
        SequencedSet<ChunkId> chunks,
        SequencedSet<ChunkId> chosen,
        Finances money,
        SequencedMap<FundKind, Money> relieved,
        Money valueLost,
        Money exitCosts,
        List<BenefitId> benefits,
        SequencedMap<OrganisationId, Money> losers,
        LocalDate decideBy) {

    /// What is to be lost least.
    public enum Aim {
        /// The least value for each pound of gap closed.
        VALUE,
        /// The fewest chunks.
        KNOCK_ON,
        /// What starts latest, so that most time is left to find money.
        REVERSIBILITY
    }

    public Deferral {
        chunks = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(chunks));
        chosen = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(chosen));
        relieved = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(relieved));
        benefits = List.copyOf(benefits);
        losers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(losers));
    }

    /// The value lost for each pound of gap closed; null where none is closed, or of both kinds of money, which do
    /// not add up.
    public @Nullable Ratio lostPerPound() {
        return relieved.size() == 1 ? Ratio.of(valueLost, relieved.firstEntry().getValue()) : null;
    }
}
