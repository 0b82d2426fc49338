package dev.trajectory.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How a vote was taken, and what was given in it.
public sealed interface Poll {

    /// How many gave each number.
    Spread spread();

    /// How many could have voted.
    int couldVote();

    /// How many gave less than 3 and no reason is known of.
    int unexplained();

    /// Each organisation has one ballot.
    ///
    /// @param asked those that could vote
    /// @param ballots what those gave that did, one for each
    record ByOrganisation(List<OrganisationId> asked, List<Ballot> ballots) implements Poll {
        public ByOrganisation {
            asked = List.copyOf(asked);
            ballots = List.copyOf(ballots);
            Set<OrganisationId> open = new HashSet<>();
            for (OrganisationId each : asked) {
                if (!open.add(each)) {
                    throw new InvalidValue(InvalidValue.Reason.DUPLICATE, "asked", each.value());
                }
            }
            for (Ballot ballot : ballots) {
                if (!open.remove(ballot.organisation())) {
                    InvalidValue.Reason reason = asked.contains(ballot.organisation())
                            ? InvalidValue.Reason.DUPLICATE
                            : InvalidValue.Reason.NOT_UNDERSTOOD;
                    throw new InvalidValue(
                            reason, "ballots", ballot.organisation().value());
                }
            }
        }

        @Override
        public Spread spread() {
            return Spread.of(ballots.stream().map(Ballot::confidence).toList());
        }

        @Override
        public int couldVote() {
            return asked.size();
        }

        @Override
        public int unexplained() {
            return (int) ballots.stream()
                    .filter(ballot -> ballot.isLow() && ballot.reason().isBlank())
                    .count();
        }
    }

    /// Hands were raised and counted; who raised which is not kept.
    ///
    /// @param couldVote how many were in the room; at least as many as voted
    /// @param reasons what those below 3 said would make it a 4, at most one each
    record Hands(Spread spread, int couldVote, List<String> reasons) implements Poll {
        public Hands {
            InvalidValue.requireRange("couldVote", couldVote, spread.cast(), 5L * Spread.MOST);
            reasons = List.copyOf(reasons);
            InvalidValue.requireRange("reasons", reasons.size(), 0, spread.low());
            reasons.forEach(reason -> InvalidValue.requireText("reasons", reason, Plan.TEXT_LENGTH));
        }

        @Override
        public int unexplained() {
            return spread.low() - reasons.size();
        }
    }
}
