package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.CopyIds;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.RollOut;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Register;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scaled;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/// What is found in rollouts: a chain of one week from 1 April 2027, copied by two others the week after.
class RolloutRulesTest {

    private static final Freeze SPRING = new Freeze(MonthDay.of(4, 1), MonthDay.of(6, 30), "Year end");

    private static Plan rolledOut(List<Freeze> north, List<Freeze> south) {
        Plan plan = new CheckedPlan()
                .chunk("A")
                .with(draft -> draft.organisations(Register.of(List.of(
                        CheckedPlan.trust("TRUST"),
                        Altered.with(CheckedPlan.trust("NORTH"), "freezes", north),
                        Altered.with(CheckedPlan.trust("SOUTH"), "freezes", south)))))
                .plan();
        Rollout rollout = new Rollout(
                new RolloutId("RO1"),
                "Rollout",
                List.of(id("A")),
                CheckedPlan.TRUST,
                new LinkedHashMap<>(),
                Pace.ONE_AFTER_ANOTHER,
                List.of(
                        RolloutCopy.planned(new OrganisationId("NORTH"), 2),
                        RolloutCopy.planned(new OrganisationId("SOUTH"), 2)));
        return after(
                plan, new RollOut(rollout, CopyIds.of(plan), new Label(Label.Kind.ROLL_OUT, "", List.of(), "Rollout")));
    }

    private static Plan after(Plan plan, Edit edit) {
        return switch (edit.apply(plan)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static List<Finding> findings(Plan plan, Rule rule) {
        return CheckedPlan.findings(plan).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    @Test
    void anOfferThatNobodyHasAnsweredIsFoundForEachCopy() {
        Plan plan = rolledOut(List.of(), List.of());
        Plan changed = after(plan, new ChangeChunks<>(List.of(id("A")), ChunkField.TITLE, "Renamed"));

        assertThat(findings(plan, Rule.ROLLOUT_OFFERS_OPEN)).isEmpty();
        assertThat(findings(changed, Rule.ROLLOUT_OFFERS_OPEN))
                .extracting(Finding::subjects)
                .containsExactly(
                        List.of(new RolloutId("RO1"), new OrganisationId("NORTH")),
                        List.of(new RolloutId("RO1"), new OrganisationId("SOUTH")));
    }

    @Test
    void whatACopyFollowsAndIsNotThereIsFound() {
        Plan plan = rolledOut(List.of(), List.of());
        Rollout rollout = plan.rollouts().get(new RolloutId("RO1"));
        RolloutCopy copy = rollout.copies().getFirst();
        Plan dangling = plan.draft()
                .put(rollout.withCopy(copy.withBenefits(List.of(RecordCopy.ofItself(new BenefitId("NONE"))))))
                .plan();

        assertThat(findings(plan, Rule.DANGLING_REFERENCE)).isEmpty();
        assertThat(findings(dangling, Rule.DANGLING_REFERENCE))
                .singleElement()
                .extracting(finding -> finding.terms().getLast())
                .isEqualTo(new Term.Quote("NONE"));
        assertThat(findings(dangling, Rule.ROLLOUT_OFFERS_OPEN)).isEmpty();
    }

    @Test
    void aWaveInWhichMostAreFrozenIsFound() {
        assertThat(findings(rolledOut(List.of(SPRING), List.of(SPRING)), Rule.ROLLOUT_WAVE_FROZEN))
                .singleElement()
                .extracting(Finding::terms)
                .isEqualTo(List.of(
                        new Term.Name(new RolloutId("RO1")),
                        new Term.Count(2),
                        new Term.Count(2),
                        new Term.Count(2),
                        new Term.Names(List.of(new OrganisationId("NORTH"), new OrganisationId("SOUTH")))));
    }

    @Test
    void aWaveInWhichFewAreFrozenIsNot() {
        Plan both = rolledOut(List.of(SPRING), List.of(SPRING));
        Plan ignoring = both.withSettings(
                both.settings().with(new LinkedHashMap<>(Map.of(LimitKind.FREEZES, Enforcement.IGNORE))));

        assertThat(findings(rolledOut(List.of(SPRING), List.of()), Rule.ROLLOUT_WAVE_FROZEN))
                .isEmpty();
        assertThat(findings(ignoring, Rule.ROLLOUT_WAVE_FROZEN)).isEmpty();
    }

    /// A site without a headcount costs as much as the pattern, and where nobody knows how large that is, all do.
    @Test
    void whoHasNoSizeThatARolloutScalesByIsFound() {
        assertThat(sizes("TRUST", "NORTH", "SOUTH")).isEmpty();
        assertThat(sizes("TRUST", "SOUTH"))
                .singleElement()
                .extracting(Finding::terms)
                .isEqualTo(List.of(
                        new Term.Names(List.of(new OrganisationId("NORTH"))),
                        new Term.Count(1),
                        new Term.Count(0),
                        new Term.Name(new RolloutId("RO1")),
                        new Term.Count(0)));
        assertThat(sizes("NORTH"))
                .singleElement()
                .extracting(Finding::terms)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith(new Term.Names(List.of(CheckedPlan.TRUST)))
                .endsWith(new Term.Count(1));
    }

    /// @param known who has a headcount
    private static List<Finding> sizes(String... known) {
        Plan plan = rolledOut(List.of(), List.of());
        Rollout rollout = plan.rollouts().get(new RolloutId("RO1"));
        LinkedHashMap<Scaled, Measure> scales = new LinkedHashMap<>(Map.of(Scaled.COST, Measure.HEADCOUNT));
        return findings(
                plan.draft()
                        .rollouts(plan.rollouts().with(rollout.withScales(scales)))
                        .organisations(Register.of(plan.organisations().stream()
                                .map(each -> Altered.with(
                                        each,
                                        "headcount",
                                        List.of(known).contains(each.id().value()) ? 100 : 0))
                                .toList()))
                        .plan(),
                Rule.ROLLOUT_UNSCALED);
    }
}
