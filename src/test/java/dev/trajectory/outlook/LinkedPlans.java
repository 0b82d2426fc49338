package dev.trajectory.outlook;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Plans of chunks that wait for each other, towards one outcome.
final class LinkedPlans {

    static final OutcomeId OUTCOME = new OutcomeId("OC1");
    static final LocalDate START = LocalDate.of(2027, 4, 1);

    private LinkedPlans() {}

    static Chunk chunk(String id, int days, UnaryOperator<ChunkDraft> change) {
        ChunkDraft draft = Chunk.of(new ChunkId(id), id, OrderKey.inOrder(1).getFirst(), WorkSpan.days(days))
                .draft();
        return change.apply(draft).chunk();
    }

    static List<Dependency> on(String... ids) {
        return List.of(ids).stream().map(id -> Dependency.on(new ChunkId(id))).toList();
    }

    static Gate gate(String id, String producer, @Nullable LocalDate decided, String... unlocks) {
        return new Gate(
                new GateId(id),
                id,
                GateType.FBC,
                new ChunkId(producer),
                List.of(unlocks).stream().map(ChunkId::new).toList(),
                List.of(),
                2,
                null,
                decided,
                GateStatus.PLANNED,
                "");
    }

    static Plan plan(List<Chunk> chunks, List<Gate> gates) {
        Appraisal appraisal = new Appraisal(
                new FinancialYear(2027),
                new FinancialYear(2027),
                new FinancialYear(2027),
                10,
                new LinkedHashMap<>(),
                "",
                Percent.ZERO,
                Percent.ZERO,
                5,
                Percent.ZERO);
        Settings settings = new Settings(
                "GBP", Month.APRIL, START, null, WorkingDays.EVERY_DAY, 0, 0, new LinkedHashMap<>(), appraisal);
        return Plan.blank(new Programme("P", "Plan", "", "", "", 0, ""), settings)
                .draft()
                .outcomes(Register.of(List.of(new Outcome(OUTCOME, "Outcome", ""))))
                .chunks(Register.of(chunks))
                .gates(Register.of(gates))
                .plan();
    }

    /// Some chunks, some of them parents, with dependencies, gates and circles among them.
    static Plan random(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(14);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            chunks.add(chunk("C" + i, random.nextInt(20), draft -> {
                if (number > 0 && random.nextInt(4) == 0) {
                    draft.parent(new ChunkId("C" + random.nextInt(number)));
                }
                List<Dependency> waits = new ArrayList<>();
                for (int d = random.nextInt(3); d > 0; d--) {
                    int on = random.nextInt(12) == 0 ? random.nextInt(count) : random.nextInt(number + 1);
                    if (on != number) {
                        waits.add(Dependency.on(new ChunkId("C" + on)));
                    }
                }
                return draft.dependencies(waits.stream().distinct().toList())
                        .outcomes(random.nextInt(3) == 0 ? List.of(OUTCOME) : List.of())
                        .standsAlone(random.nextInt(5) == 0);
            }));
        }
        List<Gate> gates = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            gates.add(gate(
                    "G" + i,
                    "C" + random.nextInt(count),
                    random.nextInt(3) == 0 ? START : null,
                    "C" + random.nextInt(count)));
        }
        List<Benefit> benefits = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String[] enabling = random.ints(random.nextInt(4), 0, count)
                    .distinct()
                    .mapToObj(number -> "C" + number)
                    .toArray(String[]::new);
            benefits.add(benefit("B" + i, random.nextInt(4) == 0, enabling));
        }
        return plan(chunks, gates).draft().benefits(Register.of(benefits)).plan();
    }

    /// A benefit that traces to the outcome.
    static Benefit benefit(String id, boolean isDisbenefit, String... enabling) {
        return new Benefit(
                new BenefitId(id),
                id,
                BenefitClass.UB,
                new OrganisationId("O"),
                null,
                List.of(enabling).stream().map(ChunkId::new).toList(),
                List.of(OUTCOME),
                0,
                List.of(Percent.of(100)),
                null,
                "",
                "",
                "",
                null,
                null,
                false,
                false,
                DiscountSchedule.STANDARD,
                Percent.ZERO,
                "",
                isDisbenefit,
                null,
                "");
    }
}
