package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Holds what has happened against the status date, and chunks against the lives of the organisations they need.
final class HistoryChecks {

    private HistoryChecks() {}

    static void actuals(Review review, Consumer<Finding> found) {
        LocalDate status = review.plan().settings().statusDate();
        for (Chunk chunk : review.plan().chunks()) {
            LocalDate finish = chunk.progress().finish();
            LocalDate latest = finish != null ? finish : chunk.progress().start();
            if (latest != null && (status == null || latest.isAfter(status))) {
                found.accept(Finding.warning(
                        Rule.ACTUAL_AFTER_STATUS_DATE,
                        List.of(chunk.id()),
                        new Term.Name(chunk.id()),
                        new Term.Day(latest),
                        new Term.Count(finish != null ? 1 : 0),
                        new Term.Count(status == null ? 0 : 1)));
            }
        }
    }

    /// The month of the status date is let be, for part of it has gone by.
    static void spent(Review review, Consumer<Finding> found) {
        LocalDate status = review.plan().settings().statusDate();
        if (status == null) {
            return;
        }
        YearMonth now = YearMonth.from(status);
        for (Chunk chunk : review.plan().chunks()) {
            SequencedMap<YearMonth, Money> later = new TreeMap<>();
            for (CostLine line : chunk.costs()) {
                line.outturn().spent().forEach((month, paid) -> {
                    if (month.isAfter(now) && paid.pence() != 0) {
                        later.merge(month, paid, Money::plus);
                    }
                });
            }
            later.forEach((month, paid) -> found.accept(Finding.warning(
                    Rule.SPENT_AFTER_STATUS_DATE,
                    List.of(chunk.id()),
                    new Term.Name(chunk.id()),
                    new Term.Sum(paid),
                    new Term.Month(month))));
        }
    }

    static void organisations(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            if (placement != null) {
                for (OrganisationId id : needed(chunk)) {
                    Organisation organisation = review.plan().organisations().find(id);
                    if (organisation != null) {
                        lives(chunk, placement, organisation, found);
                    }
                }
            }
        }
    }

    private static void lives(Chunk chunk, Placement placement, Organisation organisation, Consumer<Finding> found) {
        LocalDate first = organisation.validFrom();
        LocalDate last = organisation.validTo();
        if (first != null && placement.start().isBefore(first)) {
            found.accept(outlived(Rule.ORGANISATION_NOT_YET, chunk, placement.start(), organisation, first));
        }
        if (last != null && placement.finish().isAfter(last)) {
            found.accept(outlived(Rule.ORGANISATION_ENDED, chunk, placement.finish(), organisation, last));
        }
    }

    private static Finding outlived(
            Rule rule, Chunk chunk, LocalDate date, Organisation organisation, LocalDate limit) {
        return Finding.warning(
                rule,
                List.of(chunk.id(), organisation.id()),
                new Term.Name(chunk.id()),
                new Term.Day(date),
                new Term.Name(organisation.id()),
                new Term.Day(limit),
                new Term.Count(organisation.successor() == null ? 0 : 1),
                organisation.successor() == null ? new Term.Quote("") : new Term.Name(organisation.successor()));
    }

    /// Its owner, its participants and those it asks impact points of.
    private static Set<OrganisationId> needed(Chunk chunk) {
        Set<OrganisationId> needed = new LinkedHashSet<>();
        if (chunk.owner() != null) {
            needed.add(chunk.owner());
        }
        needed.addAll(chunk.participants());
        chunk.impact().forEach((organisation, points) -> {
            if (points > 0) {
                needed.add(organisation);
            }
        });
        return needed;
    }
}
