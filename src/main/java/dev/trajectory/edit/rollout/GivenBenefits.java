package dev.trajectory.edit.rollout;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.Id;
import dev.trajectory.model.Measuring;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Register;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The benefits that come with a copy: one for each that the pattern's chunks enable and that is still expected.
///
/// A copy's benefit says what it is worth, scaled, and nothing of what was measured, aimed at in figures, forecast or
/// signed for: that is for whoever gains it to say, and no part of what is offered later.
///
/// Where somebody else gains it, each site brings them one: its title and its measure name the site, for two benefits
/// of theirs with one measure would claim the same thing twice.
public final class GivenBenefits implements Given<BenefitId, Benefit> {

    private static final Set<BenefitStatus> NOT_BEGUN = Set.of(BenefitStatus.IDENTIFIED, BenefitStatus.PLANNED);

    private final Plan plan;
    private final Rollout rollout;
    private final Set<ChunkId> pattern;
    private final Set<ChunkId> copied;
    private final List<Benefit> all;
    private final Function<OrganisationId, Called> called;

    GivenBenefits(Plan plan, Rollout rollout, Function<OrganisationId, Called> called) {
        this.plan = plan;
        this.rollout = rollout;
        this.pattern = new HashSet<>(rollout.pattern());
        this.copied = rollout.copied().collect(Collectors.toSet());
        this.all = all(plan, rollout, pattern);
        this.called = called;
    }

    /// What a rollout gives.
    ///
    /// @param rollout as it is or is to be; its copies name the chunks they are to have
    public static GivenBenefits of(Plan plan, Rollout rollout) {
        return new GivenBenefits(plan, rollout, Called.byCopy(plan, rollout.home()));
    }

    /// Those of the pattern, in the plan's order.
    public List<Benefit> pattern() {
        return all;
    }

    private static List<Benefit> all(Plan plan, Rollout rollout, Set<ChunkId> pattern) {
        Set<Id> brought = rollout.brought();
        return plan.benefits().stream()
                .filter(Benefit::isExpected)
                .filter(benefit -> benefit.enablingChunks().stream().anyMatch(pattern::contains))
                .filter(benefit -> !brought.contains(benefit.id()))
                .toList();
    }

    @Override
    public Register<BenefitId, Benefit> in(Plan in) {
        return in.benefits();
    }

    /// What the copy's organisation would gain from itself is no benefit.
    @Override
    public List<Benefit> pattern(RolloutCopy copy) {
        Playing playing = new Playing(rollout.home(), copy.organisation());
        return pattern().stream()
                .filter(benefit -> !playing.known(benefit.beneficiary()).equals(loses(benefit, playing)))
                .toList();
    }

    private static @Nullable OrganisationId loses(Benefit benefit, Playing playing) {
        OrganisationId loser = benefit.counterparty();
        return loser == null ? null : playing.known(loser);
    }

    @Override
    public List<BenefitField> fields() {
        return List.of(BenefitField.values());
    }

    @Override
    public List<RecordCopy<BenefitId, Benefit>> followers(RolloutCopy copy) {
        return copy.benefits();
    }

    @Override
    public List<BenefitField> naming() {
        return List.of(BenefitField.TITLE, BenefitField.MEASURE);
    }

    @Override
    public RecordCopy<BenefitId, Benefit> follower(BenefitId of, @Nullable BenefitId copy, Benefit given) {
        return RecordCopy.given(of, copy, given);
    }

    @Override
    public RecordCopy<BenefitId, Benefit> ofItself(BenefitId copy) {
        return RecordCopy.ofItself(copy);
    }

    @Override
    public RolloutCopy with(
            RolloutCopy copy, @Nullable Follower<BenefitId, Benefit> was, @Nullable Follower<BenefitId, Benefit> is) {
        return copy.withBenefits(Given.replaced(
                copy.benefits(), (RecordCopy<BenefitId, Benefit>) was, (RecordCopy<BenefitId, Benefit>) is));
    }

    /// A benefit of that title which the copy's chunks enable is taken for the same: made by hand, or given before
    /// copies were called by their sites or remembered it.
    @Override
    public boolean isNew(Benefit of, RolloutCopy copy) {
        List<String> titles = List.of(of.title(), of.title() + " (" + copy.organisation() + ")", title(of, copy));
        return of.enablingChunks().stream().anyMatch(each -> pattern.contains(each) && copy.copyOf(each) != null)
                && plan.benefits().stream()
                        .filter(each -> titles.contains(each.title()) && isByHand(each, copy))
                        .noneMatch(each ->
                                each.enablingChunks().stream().anyMatch(id -> copy.has(id) && !pattern.contains(id)));
    }

    /// A ramp is one value, and not a list of things. What somebody has signed for is by hand, whatever it is.
    @Override
    public Merge merge(
            Field<Benefit> field, Benefit benefit, @Nullable Object from, @Nullable Object to, @Nullable Object is) {
        if (field == BenefitField.FULL_YEAR_VALUE && benefit.realisation().signOff() != null) {
            return new Merge(to, true);
        }
        return field == BenefitField.RAMP_UP ? Merge.whole(from, to, is) : Merge.of(from, to, is);
    }

    /// Also in what is for whoever gains it to say.
    @Override
    public boolean isOther(Benefit benefit, Benefit given, RolloutCopy copy) {
        return !benefit.equals(given);
    }

    @Override
    public boolean isSettled(Benefit benefit) {
        return benefit.realisation().status() == BenefitStatus.REALISED || !benefit.isExpected();
    }

    @Override
    public boolean hasBegun(Benefit benefit) {
        Realisation realisation = benefit.realisation();
        return !NOT_BEGUN.contains(realisation.status())
                || realisation.signOff() != null
                || realisation.forecast() != null
                || !realisation.measurements().isEmpty()
                || plan.gainShares().stream().anyMatch(rule -> benefit.id().equals(rule.benefit()));
    }

    @Override
    public Benefit given(Benefit of, RolloutCopy copy, BenefitId name) {
        Playing playing = new Playing(rollout.home(), copy.organisation());
        Measuring measuring = of.measuring();
        boolean isHome = isHome(of);
        Money planned = of.plannedValue();
        return new Benefit(
                name,
                title(of, copy),
                of.benefitClass(),
                isHome ? copy.organisation() : of.beneficiary(),
                planned == null ? null : Scale.of(plan, rollout, copy).money(planned, Scaled.BENEFIT),
                chunks(of, copy),
                of.outcomes(),
                of.businessChanges(),
                of.startLagWeeks(),
                of.rampUp(),
                of.durationYears(),
                isHome ? "" : of.owner(),
                measure(of, copy),
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
                loses(of, playing),
                Realisation.NONE,
                of.notes());
    }

    private String title(Benefit of, RolloutCopy copy) {
        Called site = called.apply(copy.organisation());
        return isHome(of) ? site.in(of.title(), Plan.NAME_LENGTH) : site.title(of.title());
    }

    private String measure(Benefit of, RolloutCopy copy) {
        Called site = called.apply(copy.organisation());
        return isHome(of) || of.measure().isBlank()
                ? site.in(of.measure(), Plan.TEXT_LENGTH)
                : site.title(of.measure(), Plan.TEXT_LENGTH);
    }

    private boolean isHome(Benefit of) {
        return of.beneficiary().equals(rollout.home());
    }

    private List<ChunkId> chunks(Benefit of, RolloutCopy copy) {
        return of.enablingChunks().stream()
                .map(each -> pattern.contains(each) ? copy.copyOf(each) : each)
                .filter(Objects::nonNull)
                .filter(each -> copy.has(each) || !copied.contains(each))
                .distinct()
                .toList();
    }
}
