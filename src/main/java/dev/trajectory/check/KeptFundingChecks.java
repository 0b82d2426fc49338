package dev.trajectory.check;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Lack;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Funding;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Tells of chunks that cannot be done for want of money where funding is kept, and, where it is not, of money that is
/// counted on before it may be drawn.
final class KeptFundingChecks {

    private KeptFundingChecks() {}

    /// What one organisation lacks of one kind of money in one year.
    private record Part(OrganisationId organisation, FundKind kind, int year, long pence) {}

    static void lacks(Review review, Consumer<Finding> found) {
        Funding funding = review.schedule().funding();
        if (funding == null) {
            return;
        }
        for (Cover cover : funding.covers().values()) {
            switch (cover.state()) {
                case FUNDED, WAITS -> {}
                case UNFUNDED -> found.accept(Finding.error(Rule.UNFUNDED, List.of(cover.chunk()), terms(cover)));
                case SHORT -> found.accept(Finding.warning(Rule.FUNDING_SHORT, List.of(cover.chunk()), terms(cover)));
            }
        }
    }

    /// The largest of what is lacking, and how many other sums there are.
    private static Term[] terms(Cover cover) {
        List<Part> parts = new ArrayList<>();
        for (Lack lack : cover.lacks()) {
            ByYear years = lack.amounts();
            for (int year = years.first(); year < years.end(); year++) {
                if (years.pence(year) > 0) {
                    parts.add(new Part(lack.organisation(), lack.kind(), year, years.pence(year)));
                }
            }
        }
        parts.sort(Comparator.comparingLong(Part::pence).reversed());
        Part most = parts.getFirst();
        return new Term[] {
            new Term.Name(cover.chunk()),
            new Term.Name(most.organisation()),
            new Term.Sum(new Money(most.pence())),
            new Term.Count(most.kind() == FundKind.CAPITAL ? 0 : 1),
            new Term.Year(new FinancialYear(most.year())),
            new Term.Count(parts.size() - 1L)
        };
    }

    static void waiting(Review review, Consumer<Finding> found) {
        Funding funding = review.schedule().funding();
        if (funding == null) {
            return;
        }
        for (Cover cover : funding.covers().values()) {
            if (cover.waitsFor() != null) {
                found.accept(Finding.warning(
                        Rule.WAITS_FOR_UNFUNDED,
                        List.of(cover.chunk(), cover.waitsFor()),
                        new Term.Name(cover.chunk()),
                        new Term.Name(cover.waitsFor())));
            }
        }
    }

    private record Early(FundId fund, GateId gate, LocalDate opens) {}

    /// The yearly ledger does not ask when gates open; kept funding does.
    static void gates(Review review, Consumer<Finding> found) {
        if (review.schedule().funding() != null || review.ignores(LimitKind.FUNDING)) {
            return;
        }
        Month first = review.plan().settings().firstMonthOfFinancialYear();
        SequencedMap<Early, List<Draw>> early = new LinkedHashMap<>();
        for (Draw draw : review.money().ledger().draws()) {
            Gate gate = review.plan().gates().find(draw.awardIn(review.plan()).requiresGate());
            Dates.Span span = review.money().dates().of(draw.chunk());
            LocalDate opens = gate == null ? null : review.gates().opening(gate);
            if (gate != null
                    && opens != null
                    && opens.isAfter(later(
                            Objects.requireNonNull(span).start(), draw.year().start(first)))) {
                early.computeIfAbsent(new Early(draw.fund(), gate.id(), opens), _ -> new ArrayList<>())
                        .add(draw);
            }
        }
        early.forEach((what, draws) -> found.accept(drawnEarly(what, draws)));
    }

    /// Names every chunk that counts on the money, and says when the first of them does.
    private static Finding drawnEarly(Early early, List<Draw> draws) {
        List<Id> subjects = new ArrayList<>(List.of(early.fund(), early.gate()));
        draws.stream().map(Draw::chunk).distinct().forEach(subjects::add);
        Draw draw = draws.getFirst();
        return Finding.warning(
                Rule.DRAWN_BEFORE_GATE,
                subjects,
                new Term.Name(early.fund()),
                new Term.Name(draw.chunk()),
                new Term.Year(draw.year()),
                new Term.Name(early.gate()),
                new Term.Day(early.opens()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
