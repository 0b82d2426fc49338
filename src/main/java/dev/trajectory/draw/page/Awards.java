package dev.trajectory.draw.page;

import dev.trajectory.model.Award;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The awards of a plan, those that lapsed or were withdrawn left out.
///
/// @param funds in the plan's order
public record Awards(List<Fund> funds) {

    /// How certain an award is.
    public enum Certainty {
        /// Secured, or drawn already.
        SECURED,
        CONDITIONAL,
        /// No more than an idea, a bid or an indication.
        ASKED
    }

    /// Awards of one year as certain as each other.
    ///
    /// @param fund whose they are; null for all funds'
    /// @param amount above nil
    public record Part(@Nullable FundId fund, Certainty certainty, Money amount) {}

    public static Awards of(Plan plan) {
        return new Awards(plan.funds().stream().toList());
    }

    private static @Nullable Certainty certainty(Award award) {
        return switch (award.status()) {
            case SECURED, DRAWN -> Certainty.SECURED;
            case CONDITIONAL -> Certainty.CONDITIONAL;
            case IDEA, BID_SUBMITTED, INDICATIVE -> Certainty.ASKED;
            case LAPSED, WITHDRAWN -> null;
        };
    }

    /// The kinds of money there are awards of.
    public List<FundKind> kinds() {
        return Arrays.stream(FundKind.values())
                .filter(kind -> funds.stream()
                        .anyMatch(fund -> fund.kind() == kind
                                && fund.awards().stream()
                                        .anyMatch(award -> certainty(award) != null
                                                && award.amount().pence() > 0)))
                .toList();
    }

    /// What each fund awards in a year, the most certain first.
    public List<Part> byFund(FundKind kind, FinancialYear year) {
        List<Part> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            for (Fund fund : funds) {
                if (fund.kind() == kind) {
                    add(parts, fund.id(), certainty, sum(fund, year, certainty));
                }
            }
        }
        return parts;
    }

    /// What all funds award in a year, the most certain first.
    public List<Part> byCertainty(FundKind kind, FinancialYear year) {
        List<Part> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            long sum = funds.stream()
                    .filter(fund -> fund.kind() == kind)
                    .mapToLong(fund -> sum(fund, year, certainty))
                    .sum();
            add(parts, null, certainty, sum);
        }
        return parts;
    }

    private static void add(List<Part> parts, @Nullable FundId fund, Certainty certainty, long pence) {
        if (pence > 0) {
            parts.add(new Part(fund, certainty, new Money(pence)));
        }
    }

    private static long sum(Fund fund, FinancialYear year, Certainty certainty) {
        return fund.awards().stream()
                .filter(award -> award.year().equals(year) && certainty(award) == certainty)
                .mapToLong(award -> award.amount().pence())
                .sum();
    }
}
