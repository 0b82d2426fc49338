package dev.trajectory.check;

import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Breakdown;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkstreamId;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks of funds and awards whether they can be spent as planned.
final class FundChecks {

    /// Less than this may lapse without a word.
    private static final Money LITTLE = Money.ofPounds(50_000);

    private FundChecks() {}

    static void gates(Review review, Consumer<Finding> found) {
        Month first = review.plan().settings().firstMonthOfFinancialYear();
        for (Fund fund : review.plan().funds()) {
            for (Award award : fund.awards()) {
                Gate gate = award.isExpected() ? review.plan().gates().find(award.requiresGate()) : null;
                LocalDate opens = gate == null ? null : review.gates().opening(gate);
                LocalDate last = lastDay(fund, award, first);
                if (gate != null && opens != null && last != null && opens.isAfter(last)) {
                    found.accept(Finding.warning(
                            Rule.AWARD_BEFORE_GATE,
                            List.of(fund.id(), gate.id()),
                            new Term.Name(fund.id()),
                            new Term.Year(award.year()),
                            new Term.Name(gate.id()),
                            new Term.Day(opens)));
                }
            }
        }
    }

    /// The last day on which an award may be spent; null where there is none.
    private static @Nullable LocalDate lastDay(Fund fund, Award award, Month first) {
        LocalDate ends = fund.lastSpend();
        LocalDate lapses = fund.carryForward() ? null : award.year().end(first);
        return ends == null || (lapses != null && lapses.isBefore(ends)) ? lapses : ends;
    }

    static void decisions(Review review, Consumer<Finding> found) {
        Month first = review.plan().settings().firstMonthOfFinancialYear();
        for (Fund fund : review.plan().funds()) {
            LocalDate decided =
                    fund.bidWindow() == null ? null : fund.bidWindow().decisionExpected();
            LocalDate needed = decided == null ? null : firstSpend(review, fund, first);
            if (decided != null && needed != null && decided.isAfter(needed)) {
                found.accept(Finding.warning(
                        Rule.DECISION_TOO_LATE,
                        List.of(fund.id()),
                        new Term.Name(fund.id()),
                        new Term.Day(decided),
                        new Term.Day(needed)));
            }
        }
    }

    /// The first day on which what an undecided fund is to pay for is worked on in a year that it gives money for;
    /// null when there is none.
    private static @Nullable LocalDate firstSpend(Review review, Fund fund, Month first) {
        LocalDate earliest = null;
        for (Award award : fund.awards()) {
            if (!award.isExpected() || award.status() == AwardStatus.SECURED || award.status() == AwardStatus.DRAWN) {
                continue;
            }
            for (Chunk chunk : review.leaves()) {
                Dates.Span span = review.money().dates().of(chunk.id());
                if (span != null && isToPay(review.plan(), fund, award, chunk)) {
                    LocalDate from = later(span.start(), award.year().start(first));
                    boolean isInYear = !from.isAfter(award.year().end(first))
                            && !span.finish().isBefore(from);
                    earliest = isInYear && (earliest == null || from.isBefore(earliest)) ? from : earliest;
                }
            }
        }
        return earliest;
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    private static boolean isToPay(Plan plan, Fund fund, Award award, Chunk chunk) {
        return fund.mayPay(plan, chunk, award.organisation())
                && chunk.costs().stream()
                        .anyMatch(line -> line.payer().equals(award.organisation())
                                && line.kind().money() == fund.kind());
    }

    private record Lapse(FundId fund, FinancialYear year) {}

    static void lapses(Review review, Consumer<Finding> found) {
        Map<Lapse, Money> lapses = new LinkedHashMap<>();
        for (AwardUse use : review.money().ledger().awards()) {
            FinancialYear year = use.lapses();
            if (year != null) {
                lapses.merge(new Lapse(use.fund(), year), use.lapsed(), Money::plus);
            }
        }
        lapses.forEach((lapse, amount) -> {
            if (amount.compareTo(LITTLE) > 0) {
                found.accept(Finding.warning(
                        Rule.MONEY_LAPSES,
                        List.of(lapse.fund()),
                        new Term.Name(lapse.fund()),
                        new Term.Sum(amount),
                        new Term.Year(lapse.year())));
            }
        });
    }

    static void startLine(Review review, Consumer<Finding> found) {
        Plan plan = review.plan();
        HowFar far = HowFar.of(review.money(), plan.settings().funding().counting());
        FinancialYear last = far.lastAward() == null ? lastAward(review) : far.lastAward();
        if (last == null) {
            return;
        }
        int end = review.money().appraised().end();
        FinancialYear after = new FinancialYear(Math.min(last.startYear() + 1, end - 1));
        Money gap = far.recurrentAfter().in(after);
        if (gap.pence() > 0) {
            found.accept(Finding.warning(
                    Rule.START_LINE_ONLY,
                    List.of(),
                    new Term.Year(last),
                    new Term.Sum(gap),
                    new Term.Year(after),
                    new Term.Count(far.lastAward() == null ? 2 : after.compareTo(last) > 0 ? 0 : 1)));
        }
    }

    /// The last year with an award that counts, of whatever kind.
    private static @Nullable FinancialYear lastAward(Review review) {
        return review.money().ledger().awards().stream()
                .filter(use -> use.counted().pence() > 0)
                .map(use -> use.award().year())
                .max(FinancialYear::compareTo)
                .orElse(null);
    }

    static void kinds(Review review, Consumer<Finding> found) {
        Breakdown breakdown = Breakdown.of(review.plan().chunks());
        for (Fund fund : review.plan().funds()) {
            if (fund.kind() != FundKind.CAPITAL) {
                continue;
            }
            for (ChunkId id : listed(fund)) {
                List<Chunk> chunks = breakdown.withBelow(List.of(id)).stream()
                        .map(review.plan().chunks()::find)
                        .filter(Objects::nonNull)
                        .toList();
                if (costsRevenueAlone(chunks)) {
                    found.accept(capitalForRevenue(fund, id));
                }
            }
            List<WorkstreamId> workstreams = fund.eligibleWorkstreams();
            for (WorkstreamId workstream : workstreams == null ? List.<WorkstreamId>of() : workstreams) {
                List<Chunk> chunks = review.plan().chunks().stream()
                        .filter(chunk -> workstream.equals(chunk.workstream()))
                        .toList();
                if (costsRevenueAlone(chunks)) {
                    found.accept(capitalForRevenue(fund, workstream));
                }
            }
        }
    }

    private static List<ChunkId> listed(Fund fund) {
        List<ChunkId> listed = fund.eligibleChunks();
        return listed == null ? List.of() : listed;
    }

    private static Finding capitalForRevenue(Fund fund, Id costing) {
        return Finding.warning(
                Rule.CAPITAL_FUND_FOR_REVENUE,
                List.of(fund.id(), costing),
                new Term.Name(fund.id()),
                new Term.Name(costing));
    }

    private static boolean costsRevenueAlone(List<Chunk> chunks) {
        List<CostLine> lines =
                chunks.stream().flatMap(chunk -> chunk.costs().stream()).toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.kind().money() == FundKind.REVENUE);
    }

    static void matchShares(Review review, Consumer<Finding> found) {
        for (Fund fund : review.plan().funds()) {
            if (!fund.match().isShare()) {
                found.accept(Finding.error(
                        Rule.MATCH_ABOVE_WHOLE,
                        List.of(fund.id()),
                        new Term.Name(fund.id()),
                        new Term.Amount(fund.match().value()),
                        new Term.Count(fund.match().value().signum() < 0 ? 0 : 100)));
            }
        }
    }

    static void matches(Review review, Consumer<Finding> found) {
        Ledger ledger = review.money().ledger();
        Set<FundId> said = new HashSet<>();
        for (Fund fund : review.plan().funds()) {
            if (fund.match().value().signum() > 0) {
                for (Draw draw : ledger.draws()) {
                    if (draw.fund().equals(fund.id()) && said.add(fund.id())) {
                        unmatched(ledger, fund, found);
                    }
                }
            }
        }
    }

    /// The first need that a fund pays part of, and nobody the rest.
    private static void unmatched(Ledger ledger, Fund fund, Consumer<Finding> found) {
        for (Draw draw : ledger.draws()) {
            if (!draw.fund().equals(fund.id())) {
                continue;
            }
            for (Funded funded : ledger.needs()) {
                boolean isPart = funded.need().chunk().equals(draw.chunk())
                        && funded.need().payer().equals(draw.organisation())
                        && funded.need().kind() == draw.kind();
                long gap = funded.gap().pence(draw.year().startYear());
                if (isPart && gap > 0) {
                    found.accept(Finding.warning(
                            Rule.MATCH_NOT_IDENTIFIED,
                            List.of(fund.id(), draw.chunk()),
                            new Term.Name(fund.id()),
                            new Term.Name(draw.chunk()),
                            new Term.Sum(new Money(gap)),
                            new Term.Year(draw.year())));
                    return;
                }
            }
        }
    }
}
