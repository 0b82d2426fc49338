package dev.trajectory.ui.rollout;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.CopyIds;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.RollOut;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Northmoor with its electronic prescribing rolled out from Sallowford to three others.
public final class RolledOut {

    public static final RolloutId ID = new RolloutId("RO1");
    static final ChunkId SLICE = new ChunkId("C41");
    static final ChunkId ALL = new ChunkId("C42");
    static final OrganisationId ESKWATER = new OrganisationId("ERDH");
    static final OrganisationId FELLSIDE = new OrganisationId("FCHT");

    private RolledOut() {}

    /// The plan with three copies and nothing offered.
    public static Plan plan() {
        LinkedHashMap<Scaled, Measure> scales = new LinkedHashMap<>();
        scales.put(Scaled.COST, Measure.HEADCOUNT);
        Rollout rollout = new Rollout(
                ID,
                "Electronic prescribing",
                List.of(SLICE, ALL),
                new OrganisationId("STHB"),
                scales,
                new Pace(Pace.By.WAVE, 4, null),
                List.of(
                        RolloutCopy.planned(ESKWATER, 2),
                        RolloutCopy.planned(new OrganisationId("KMHP"), 2),
                        RolloutCopy.planned(FELLSIDE, 3)));
        Plan plan = Ui.sample("northmoor");
        return after(
                plan,
                new RollOut(rollout, CopyIds.of(plan), new Label(Label.Kind.ROLL_OUT, "", List.of(), rollout.name())));
    }

    /// The plan with a longer pattern that Fellside has its own idea of, and work begun at Eskwater. Less harm is
    /// worth more than was thought, though Fellside claims what it worked out itself; drug spend falls more
    /// slowly; and the pattern has come to stand behind two gates, one of them each site's own.
    public static Plan offered() {
        Plan plan = plan();
        Rollout rollout = plan.rollouts().get(ID);
        ChunkId own = rollout.copy(FELLSIDE).copyOf(ALL);
        ChunkId begun = rollout.copy(ESKWATER).copyOf(SLICE);
        plan = after(plan, new ChangeChunks<>(List.of(own), ChunkField.DURATION, WorkSpan.weeks(18)));
        plan = after(plan, new ChangeChunks<>(List.of(ALL), ChunkField.DURATION, WorkSpan.weeks(24)));
        plan = after(plan, new ChangeChunks<>(List.of(ALL), ChunkField.TITLE, "ePMA: all adult inpatient wards"));
        Chunk slice = plan.chunks().get(begun);
        LocalDate start = LocalDate.of(2028, 1, 3);
        Chunk running =
                slice.draft().progress(new Progress(start, null, 50, null)).chunk();
        return gained(plan.withChunks(plan.chunks().with(running)));
    }

    private static Plan gained(Plan plan) {
        Benefit harm = plan.benefits().get(new BenefitId("B20"));
        Benefit drugs = plan.benefits().get(new BenefitId("B21"));
        BenefitId own =
                plan.rollouts().get(ID).copy(FELLSIDE).benefits().getFirst().copy();
        List<Percent> slower = List.of(Percent.of(25), Percent.of(75), Percent.of(100));
        Gate cases = plan.gates().get(new GateId("FBC-EPR"));
        Gate live = GateField.NAME.with(
                GateField.TYPE.with(cases.withId(new GateId("LIVE")), GateType.GO_LIVE), "Ward go-live review");
        List<ChunkId> more =
                Stream.concat(cases.unlocks().stream(), Stream.of(SLICE)).toList();
        return plan.draft()
                .put(BenefitField.FULL_YEAR_VALUE.with(harm, Money.ofPounds(1_100_000)))
                .put(BenefitField.FULL_YEAR_VALUE.with(plan.benefits().get(own), Money.ofPounds(310_000)))
                .put(BenefitField.RAMP_UP.with(drugs, slower))
                .put(cases.withUnlocks(more))
                .put(live.withProducer(SLICE).withUnlocks(List.of(ALL)))
                .plan();
    }

    private static Plan after(Plan plan, Edit edit) {
        return switch (edit.apply(plan)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused refused -> throw new AssertionError(refused);
        };
    }
}
