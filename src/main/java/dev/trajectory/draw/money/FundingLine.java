package dev.trajectory.draw.money;

import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import java.util.Map;

/// A row of what funds give.
public sealed interface FundingLine {

    /// The head of all that is of one kind of money.
    record Head(FundKind kind) implements FundingLine {}

    /// What a fund gives an organisation. Where it gives several awards in one year, the second stands on a row of
    /// its own, and so on, so that a cell never holds two.
    ///
    /// @param byYear by the calendar year the financial year starts in, which of the fund's awards it is, 0 first
    /// @param isFirst whether no row of the fund is above
    record Awards(Fund fund, OrganisationId organisation, Map<Integer, Integer> byYear, boolean isFirst)
            implements FundingLine {
        public Awards {
            byYear = Map.copyOf(byYear);
        }
    }

    /// Where a fund is given another organisation.
    record More(Fund fund, boolean isFirst) implements FundingLine {}

    /// Amounts of one kind of money, worked out.
    record Total(FundKind kind, Sum sum, ByYear amounts) implements FundingLine {

        /// What is added up.
        public enum Sum {
            /// Awards, but for those that have lapsed or were withdrawn.
            AWARDS,
            /// Awards that are secured or drawn.
            SECURED,
            /// What the plan costs.
            COST,
            /// What no award that counts pays.
            GAP
        }
    }
}
