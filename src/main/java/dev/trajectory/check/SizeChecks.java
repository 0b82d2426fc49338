package dev.trajectory.check;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.BreakIterator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Asks of each chunk by itself whether it is small enough (method 2.2). Whatever these find, breaking the chunk down
/// mends.
///
/// A chunk has one go-live or none, so that it has no more than one is not asked.
final class SizeChecks {

    /// Weeks above which a chunk is large.
    private static final int AMBER = 16;

    /// Weeks above which a chunk is too large.
    private static final int RED = 26;

    /// What a chunk should cost at most, once and for all.
    private static final Money MOST = Money.ofPounds(2_000_000);

    /// So many organisations should receive a go-live at most.
    private static final int RECEIVERS = 3;

    private SizeChecks() {}

    /// Weeks are counted by the chunk's calendar: ten working days are two weeks where five are worked a week.
    static void duration(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            int daysAWeek = review.calendar(chunk).daysAWeek();
            int days = chunk.duration().workingDays(daysAWeek);
            if (days > AMBER * daysAWeek) {
                boolean red = days > RED * daysAWeek;
                BigDecimal weeks = BigDecimal.valueOf(days)
                        .divide(BigDecimal.valueOf(daysAWeek), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                found.accept(new Finding(
                        red ? Rule.CHUNK_TOO_LARGE : Rule.CHUNK_LARGE,
                        red ? Finding.Severity.WARNING : Finding.Severity.ADVICE,
                        List.of(chunk.id()),
                        List.of(new Term.Name(chunk.id()), new Term.Amount(weeks), new Term.Count(red ? RED : AMBER))));
            }
        }
    }

    /// What is paid once, as it is estimated: without tax, contingency and optimism bias.
    static void cost(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            Money once = chunk.costs().stream()
                    .filter(line -> !line.isRecurrent())
                    .map(CostLine::amount)
                    .reduce(Money.ZERO, Money::plus);
            if (once.pence() >= MOST.pence()) {
                found.accept(Finding.advice(
                        Rule.CHUNK_COSTLY,
                        List.of(chunk.id()),
                        new Term.Name(chunk.id()),
                        new Term.Sum(once),
                        new Term.Sum(MOST)));
            }
        }
    }

    static void receivers(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            Set<OrganisationId> receivers = chunk.goLive() ? receivers(chunk) : Set.of();
            if (receivers.size() > RECEIVERS) {
                found.accept(Finding.advice(
                        Rule.CHUNK_MANY_RECEIVERS,
                        List.of(chunk.id()),
                        new Term.Name(chunk.id()),
                        new Term.Count(receivers.size()),
                        new Term.Count(RECEIVERS)));
            }
        }
    }

    /// Those whom a go-live asks impact points of; where nobody is said to be, all who take part.
    private static Set<OrganisationId> receivers(Chunk chunk) {
        Set<OrganisationId> receivers = new LinkedHashSet<>();
        chunk.impact().forEach((organisation, points) -> {
            if (points > 0) {
                receivers.add(organisation);
            }
        });
        if (receivers.isEmpty()) {
            receivers.addAll(chunk.participants());
            if (chunk.owner() != null) {
                receivers.add(chunk.owner());
            }
        }
        return receivers;
    }

    /// One outcome is said in one sentence.
    static void outcome(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            int sentences = sentences(chunk.outcome());
            if (sentences > 1) {
                found.accept(Finding.advice(
                        Rule.CHUNK_MANY_OUTCOMES,
                        List.of(chunk.id()),
                        new Term.Name(chunk.id()),
                        new Term.Count(sentences)));
            }
        }
    }

    private static int sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        String stripped = text.strip();
        sentences.setText(stripped);
        int count = 0;
        while (!stripped.isEmpty() && sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /// A chunk that is paid for in more than one financial year has money in each of them: an award on one
    /// side of 31 March alone leaves the rest without. What no award pays any of is told elsewhere.
    static void years(Review review, Consumer<Finding> found) {
        Map<ChunkId, Map<FundKind, Set<Integer>>> paid = new HashMap<>();
        for (Draw draw : review.money().ledger().draws()) {
            paid.computeIfAbsent(draw.chunk(), _ -> new EnumMap<>(FundKind.class))
                    .computeIfAbsent(draw.kind(), _ -> new HashSet<>())
                    .add(draw.year().startYear());
        }
        Map<ChunkId, Map<FundKind, SortedMap<Integer, Long>>> spent = spent(review, paid.keySet());
        for (Chunk chunk : review.leaves()) {
            spent.getOrDefault(chunk.id(), Map.of()).forEach((kind, years) -> {
                Set<Integer> covered = paid.getOrDefault(chunk.id(), Map.of()).getOrDefault(kind, Set.of());
                if (years.size() > 1 && years.keySet().stream().anyMatch(covered::contains)) {
                    years.entrySet().stream()
                            .filter(year -> !covered.contains(year.getKey()))
                            .findFirst()
                            .ifPresent(year -> found.accept(Finding.advice(
                                    Rule.CHUNK_PAID_ON_ONE_SIDE,
                                    List.of(chunk.id()),
                                    new Term.Name(chunk.id()),
                                    new Term.Sum(new Money(year.getValue())),
                                    new Term.Count(kind == FundKind.CAPITAL ? 0 : 1),
                                    new Term.Year(new FinancialYear(year.getKey())))));
                }
            });
        }
    }

    /// What each of these chunks pays once, by kind of money and year.
    private static Map<ChunkId, Map<FundKind, SortedMap<Integer, Long>>> spent(Review review, Set<ChunkId> chunks) {
        Map<ChunkId, Map<FundKind, SortedMap<Integer, Long>>> spent = new HashMap<>();
        for (LineCost cost : review.money().costs().lines()) {
            if (!cost.line().isRecurrent() && chunks.contains(cost.chunk())) {
                ByYear years = review.money().appraised(cost.paid());
                SortedMap<Integer, Long> sums = spent.computeIfAbsent(cost.chunk(), _ -> new EnumMap<>(FundKind.class))
                        .computeIfAbsent(cost.fundKind(), _ -> new TreeMap<>());
                for (int year = years.first(); year < years.end(); year++) {
                    if (years.pence(year) > 0) {
                        sums.merge(year, years.pence(year), Long::sum);
                    }
                }
            }
        }
        return spent;
    }
}
