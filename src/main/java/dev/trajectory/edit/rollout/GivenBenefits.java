package dev.trajectory.edit.rollout;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Measuring;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The benefits that come with a copy as it is stamped: one for each that the pattern's chunks enable and that is
/// still expected.
///
/// A copy's benefit says what it is worth, scaled, and nothing of what was measured, aimed at in figures, forecast or
/// signed for: that is for whoever gains it to say. From then on it is a benefit like all others: what it is worth is
/// its owner's claim, and no later change is offered to it.
///
/// Where somebody else gains it, each site brings them one: its title and its measure name the site, for two benefits
/// of theirs with one measure would claim the same thing twice.
public final class GivenBenefits {

    private GivenBenefits() {}

    /// Those of the pattern, in the plan's order.
    public static List<Benefit> ofPattern(Plan plan, Rollout rollout) {
        Set<ChunkId> pattern = new HashSet<>(rollout.pattern());
        return plan.benefits().stream()
                .filter(Benefit::isExpected)
                .filter(benefit -> benefit.enablingChunks().stream().anyMatch(pattern::contains))
                .toList();
    }

    /// Those of a copy. Throws [dev.trajectory.model.InvalidValue] where a sum would be larger than a plan may
    /// hold.
    ///
    /// @param copy with the names of its chunks
    /// @param ids one at least for each benefit of the pattern
    public static List<Benefit> of(Plan plan, Rollout rollout, RolloutCopy copy, Iterator<BenefitId> ids) {
        Playing playing = new Playing(rollout.home(), copy.organisation());
        Scale scale = Scale.of(plan, rollout, copy);
        Set<ChunkId> pattern = new HashSet<>(rollout.pattern());
        List<Benefit> given = new ArrayList<>();
        for (Benefit benefit : ofPattern(plan, rollout)) {
            List<ChunkId> chunks = benefit.enablingChunks().stream()
                    .map(each -> pattern.contains(each) ? copy.copyOf(each) : each)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            OrganisationId gains = playing.known(benefit.beneficiary());
            OrganisationId loses = benefit.counterparty() == null ? null : playing.known(benefit.counterparty());
            if (!gains.equals(loses)) {
                given.add(given(benefit, copy, playing, chunks, loses, value(benefit, scale), ids.next()));
            }
        }
        return given;
    }

    private static @Nullable Money value(Benefit benefit, Scale scale) {
        Money planned = benefit.plannedValue();
        return planned == null ? null : scale.money(planned, Scaled.BENEFIT);
    }

    private static Benefit given(
            Benefit of,
            RolloutCopy copy,
            Playing playing,
            List<ChunkId> chunks,
            @Nullable OrganisationId loses,
            @Nullable Money value,
            BenefitId id) {
        Measuring measuring = of.measuring();
        boolean isHome = playing.isHome(of.beneficiary());
        return new Benefit(
                id,
                isHome ? of.title() : playing.told(of.title()),
                of.benefitClass(),
                isHome ? copy.organisation() : of.beneficiary(),
                value,
                chunks,
                of.outcomes(),
                of.businessChanges(),
                of.startLagWeeks(),
                of.rampUp(),
                of.durationYears(),
                isHome ? "" : of.owner(),
                isHome ? of.measure() : playing.toldMeasure(of.measure()),
                of.unit(),
                null,
                null,
                new Measuring(null, measuring.quantified(), null, measuring.dataSource(), measuring.frequency()),
                of.inEconomicCase(),
                of.inFinancialCase(),
                of.discountSchedule(),
                of.optimismAdjustment(),
                of.evidence(),
                of.grade(),
                of.isDisbenefit(),
                loses,
                Realisation.NONE,
                of.notes());
    }
}
