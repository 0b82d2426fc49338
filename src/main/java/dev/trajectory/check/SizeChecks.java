package dev.trajectory.check;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.BreakIterator;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Asks of each chunk by itself whether it is small enough (method 2.2). Whatever these find, breaking the chunk down
/// mends.
///
/// A chunk has one go-live or none, so that it has no more than one is not asked. Nor is whether its cost is within
/// one approval level: what an organisation may approve by itself depends on its oversight segment and on the kind and
/// the year of the money, and a plan does not say it.
final class SizeChecks {

    /// Weeks above which a chunk is large.
    private static final int AMBER = 16;

    /// Weeks above which a chunk is too large.
    private static final int RED = 26;

    /// What a chunk should cost at most, once and for all.
    private static final Money MOST = Money.ofPounds(2_000_000);

    /// So many organisations should receive a go-live at most.
    private static final int RECEIVERS = 3;

    /// An initial, or a short word with a capital, such as "Dr".
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}{0,2}");

    /// Other words that are mostly written short.
    private static final Set<String> SHORTENED =
            Set.of("approx", "ca", "cf", "dept", "govt", "hosp", "incl", "prof", "resp", "vs");

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
                    .map(review.plan().settings().appraisal()::real)
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
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        String stripped = text.strip();
        breaks.setText(stripped);
        int count = stripped.isEmpty() ? 0 : 1;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < stripped.length() && isEnded(stripped.substring(0, end).strip())) {
                count++;
            }
        }
        return count;
    }

    /// Whether a text ends a sentence. A full stop behind a word with a full stop in it, or a word like a title,
    /// mostly shortens that word: "e.g.", "St.", "Dr.".
    private static boolean isEnded(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        String letters = word.replaceAll("[^\\p{L}\\p{N}]", "");
        boolean isShortened = word.indexOf('.') < word.length() - 1
                || TITLE.matcher(letters).matches()
                || SHORTENED.contains(letters.toLowerCase(Locale.ROOT));
        return !word.endsWith(".") || !isShortened;
    }

    /// A chunk that is paid for in more than one financial year has money in each of them: an award on one
    /// side of 31 March alone leaves the rest without. What no award pays any of is told elsewhere.
    ///
    /// What is awarded to a payer for a chunk in a year pays what is paid once before what recurs, as where
    /// funding is kept.
    static void years(Review review, Consumer<Finding> found) {
        Map<ChunkId, Map<FundKind, SortedMap<Integer, Long>>> unpaid = new HashMap<>();
        for (Funded funded : review.money().ledger().needs()) {
            without(review, funded)
                    .forEach((year, pence) -> unpaid.computeIfAbsent(
                                    funded.need().chunk(), _ -> new EnumMap<>(FundKind.class))
                            .computeIfAbsent(funded.need().kind(), _ -> new TreeMap<>())
                            .merge(year, pence, Long::sum));
        }
        for (Chunk chunk : review.leaves()) {
            unpaid.getOrDefault(chunk.id(), Map.of())
                    .forEach((kind, years) -> found.accept(Finding.advice(
                            Rule.CHUNK_PAID_ON_ONE_SIDE,
                            List.of(chunk.id()),
                            new Term.Name(chunk.id()),
                            new Term.Sum(new Money(years.values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())),
                            new Term.Count(kind == FundKind.CAPITAL ? 0 : 1),
                            new Term.Year(new FinancialYear(years.firstKey())),
                            new Term.Count(years.size()))));
        }
    }

    /// What a payer pays once in the years in which it has no money for it, while it has in others.
    private static SortedMap<Integer, Long> without(Review review, Funded funded) {
        ByYear once = review.money().appraised(funded.need().oneOff());
        SortedMap<Integer, Long> without = new TreeMap<>();
        boolean isPaid = false;
        for (int year = once.first(); year < once.end(); year++) {
            if (once.pence(year) > 0) {
                if (funded.drawn().pence(year) > 0) {
                    isPaid = true;
                } else {
                    without.put(year, once.pence(year));
                }
            }
        }
        return isPaid ? without : Collections.emptySortedMap();
    }
}
