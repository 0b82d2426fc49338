package dev.trajectory.check;

import dev.trajectory.funding.Dates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Precedence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks of each benefit whether it can be believed.
final class BenefitChecks {

    /// Freed time worth more than this a year does not come on one day.
    private static final Money LARGE = Money.ofPounds(250_000);

    private BenefitChecks() {}

    static void basics(Review review, Consumer<Finding> found) {
        Precedence precedence = new Precedence(review.plan());
        for (Benefit benefit : review.plan().benefits()) {
            if (!benefit.isExpected()) {
                continue;
            }
            Term name = new Term.Name(benefit.id());
            if (benefit.enablingChunks().isEmpty()) {
                found.accept(Finding.error(Rule.BENEFIT_WITHOUT_CHUNK, List.of(benefit.id()), name));
            }
            if (benefit.benefitClass() == BenefitClass.TRANSFER && benefit.inEconomicCase()) {
                found.accept(Finding.error(Rule.TRANSFER_IN_ECONOMIC_CASE, List.of(benefit.id()), name));
            }
            if (benefit.benefitClass() == BenefitClass.TRANSFER && benefit.loser() == null) {
                found.accept(Finding.error(Rule.TRANSFER_UNBALANCED, List.of(benefit.id()), name));
            }
            if (benefit.isQaly() && benefit.discountSchedule() == DiscountSchedule.STANDARD) {
                found.accept(Finding.error(Rule.QALY_ON_STANDARD_RATE, List.of(benefit.id()), name));
            }
            if (benefit.isLossGained()) {
                found.accept(Finding.error(Rule.DISBENEFIT_ABOVE_NIL, List.of(benefit.id()), name));
            }
            if (benefit.isGainLost()) {
                found.accept(Finding.warning(Rule.BENEFIT_BELOW_NIL, List.of(benefit.id()), name));
            }
            undated(review, benefit, found);
            forecast(review, benefit, found);
            signOff(review, precedence, benefit, found);
            ramp(benefit, found);
            baseline(review, benefit, found);
        }
    }

    /// What has no start is worth something and counts nowhere, nor does what was already measured of it.
    private static void undated(Review review, Benefit benefit, Consumer<Finding> found) {
        if (!review.money().benefits().undated().contains(benefit.id())) {
            return;
        }
        ChunkId missing = benefit.enablingChunks().stream()
                .filter(chunk -> review.money().dates().of(chunk) == null)
                .findFirst()
                .orElse(null);
        Money value = benefit.yearlyValue();
        if (missing != null && value != null) {
            Money measured = benefit.realisation().measurements().stream()
                    .map(Measurement::worth)
                    .filter(Objects::nonNull)
                    .reduce(Money.ZERO, Money::plus);
            found.accept(Finding.warning(
                    Rule.BENEFIT_UNDATED,
                    List.of(benefit.id(), missing),
                    new Term.Name(benefit.id()),
                    new Term.Name(missing),
                    new Term.Sum(value),
                    new Term.Sum(measured)));
        }
    }

    private static void forecast(Review review, Benefit benefit, Consumer<Finding> found) {
        BenefitForecast forecast = benefit.realisation().forecast();
        LocalDate start = forecast == null ? null : forecast.start();
        LocalDate finish = lastFinish(review.money().dates(), benefit);
        if (start != null && finish != null && !start.isAfter(finish)) {
            found.accept(Finding.error(
                    Rule.BENEFIT_BEFORE_CHUNKS,
                    List.of(benefit.id()),
                    new Term.Name(benefit.id()),
                    new Term.Day(start),
                    new Term.Day(finish)));
        }
    }

    private static @Nullable LocalDate lastFinish(Dates dates, Benefit benefit) {
        LocalDate last = null;
        for (ChunkId chunk : benefit.enablingChunks()) {
            Dates.Span span = dates.of(chunk);
            if (span != null && (last == null || span.finish().isAfter(last))) {
                last = span.finish();
            }
        }
        return last;
    }

    /// A full business case says what cash will be released, so by then a finance lead must stand behind it.
    private static void signOff(Review review, Precedence precedence, Benefit benefit, Consumer<Finding> found) {
        if (benefit.benefitClass() != BenefitClass.CRB || benefit.realisation().signOff() != null) {
            return;
        }
        for (Gate gate : review.plan().gates()) {
            boolean isApproved = gate.type() == GateType.FBC && gate.opened() != null;
            if (isApproved && hangsOn(precedence, benefit, gate)) {
                found.accept(Finding.error(
                        Rule.CASH_WITHOUT_SIGN_OFF,
                        List.of(benefit.id(), gate.id()),
                        new Term.Name(benefit.id()),
                        new Term.Name(gate.id())));
                return;
            }
        }
    }

    private static boolean hangsOn(Precedence precedence, Benefit benefit, Gate gate) {
        return benefit.enablingChunks().stream()
                .flatMap(chunk -> precedence.leaves(chunk).stream())
                .anyMatch(chunk -> precedence.upTo(chunk).stream()
                        .anyMatch(before -> gate.unlocks().contains(before)));
    }

    private static void ramp(Benefit benefit, Consumer<Finding> found) {
        Money value = benefit.yearlyValue();
        boolean isFull = benefit.rampUp().getFirst().value().compareTo(BigDecimal.valueOf(100)) >= 0;
        if (benefit.benefitClass() == BenefitClass.NCRB && isFull && value != null && value.compareTo(LARGE) > 0) {
            found.accept(Finding.warning(
                    Rule.FULL_FROM_FIRST_DAY, List.of(benefit.id()), new Term.Name(benefit.id()), new Term.Sum(value)));
        }
    }

    private static void baseline(Review review, Benefit benefit, Consumer<Finding> found) {
        boolean isMeasured =
                benefit.benefitClass() != BenefitClass.UB || benefit.measuring().quantified();
        if (!isMeasured || benefit.baseline() != null) {
            return;
        }
        enabling(review, benefit)
                .filter(chunk -> chunk.progress().isStarted())
                .findFirst()
                .ifPresent(chunk -> found.accept(Finding.warning(
                        Rule.BASELINE_MISSING,
                        List.of(benefit.id(), chunk.id()),
                        new Term.Name(benefit.id()),
                        new Term.Name(chunk.id()))));
    }

    private record Claim(OrganisationId beneficiary, String measure) {}

    static void measures(Review review, Consumer<Finding> found) {
        Map<Claim, BenefitId> claims = new HashMap<>();
        for (Benefit benefit : review.plan().benefits()) {
            if (benefit.isExpected() && !benefit.measure().isBlank()) {
                Claim claim = new Claim(
                        benefit.beneficiary(), benefit.measure().strip().toLowerCase(Locale.ROOT));
                BenefitId other = claims.putIfAbsent(claim, benefit.id());
                if (other != null) {
                    found.accept(Finding.warning(
                            Rule.MEASURE_CLAIMED_TWICE,
                            List.of(benefit.id(), other),
                            new Term.Name(other),
                            new Term.Name(benefit.id()),
                            new Term.Quote(benefit.measure())));
                }
            }
        }
    }

    static void disbenefits(Review review, Consumer<Finding> found) {
        Plan plan = review.plan();
        boolean hasGoLives = review.leaves().stream().anyMatch(Chunk::goLive);
        boolean hasDisbenefits = plan.benefits().stream()
                .anyMatch(benefit -> benefit.isDisbenefit()
                        && benefit.isExpected()
                        && enabling(review, benefit).anyMatch(Chunk::goLive));
        if (hasGoLives && !plan.benefits().isEmpty() && !hasDisbenefits) {
            found.accept(Finding.warning(Rule.NO_DISBENEFIT, List.of()));
        }
        for (Organisation organisation : plan.organisations()) {
            cash(plan, organisation, found);
        }
    }

    /// The leaves that enable a benefit.
    private static Stream<Chunk> enabling(Review review, Benefit benefit) {
        return benefit.enablingChunks().stream().flatMap(chunk -> review.family().leavesOf(chunk).stream());
    }

    private static void cash(Plan plan, Organisation organisation, Consumer<Finding> found) {
        Money turnover = organisation.annualTurnover();
        long cash = plan.benefits().stream()
                .filter(benefit -> benefit.isExpected()
                        && benefit.benefitClass() == BenefitClass.CRB
                        && benefit.beneficiary().equals(organisation.id()))
                .map(Benefit::yearlyValue)
                .filter(value -> value != null && value.pence() > 0)
                .mapToLong(Money::pence)
                .sum();
        if (turnover != null && turnover.pence() > 0 && cash > turnover.pence() / 10) {
            found.accept(Finding.warning(
                    Rule.CASH_ABOVE_TENTH,
                    List.of(organisation.id()),
                    new Term.Name(organisation.id()),
                    new Term.Sum(new Money(cash)),
                    new Term.Sum(turnover)));
        }
    }
}
