package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Hold;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Slip;
import dev.trajectory.schedule.Placement;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SlipWordsTest {

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static String sentence(Plan plan, String chunk, int weeks) {
        Outlook before = Outlook.dates(plan);
        ChunkId id = new ChunkId(chunk);
        Outlook after = Outlook.dates(Slip.plan(before, id, weeks).orElseThrow());
        return new SlipWords(plan, Locale.UK).sentence(Slip.of(before, after, id, weeks));
    }

    private static Plan unlimited() {
        Plan plan = northmoor();
        return plan.withSettings(plan.settings()
                .with(Map.of(
                        LimitKind.CAPACITY, Enforcement.IGNORE,
                        LimitKind.ROLES, Enforcement.IGNORE,
                        LimitKind.FUNDING, Enforcement.IGNORE)));
    }

    @Test
    void aSlipWithinTheFloatIsSaidToBe() {
        assertThat(sentence(unlimited(), "C54", 1))
                .isEqualTo("If this slips 1 week, nothing else moves: it has 774 working days of float.");
    }

    @Test
    void everySlipOfTheSamplePlanHasASentenceThatAgreesWithItsFloat() {
        Plan plan = unlimited();
        Outlook before = Outlook.dates(plan);
        for (Chunk chunk : plan.chunks()) {
            Outlook after = Outlook.dates(Slip.plan(before, chunk.id(), 8).orElseThrow());
            Slip slip = Slip.of(before, after, chunk.id(), 8);
            String sentence = new SlipWords(plan, Locale.UK).sentence(slip);
            if (slip.isWithinFloat()) {
                assertThat(sentence).containsAnyOf("nothing else moves", "still finishes");
            } else if (slip.floatDays() != null) {
                assertThat(sentence).contains("later, on ").contains("float");
            }
        }
    }

    @Test
    void withEverythingKeptALimitIsNamedWhereItMakesTheDifference() {
        Plan plan = northmoor();
        Outlook before = Outlook.dates(plan);
        for (Chunk chunk : plan.chunks()) {
            Outlook after = Outlook.dates(Slip.plan(before, chunk.id(), 8).orElseThrow());
            Slip slip = Slip.of(before, after, chunk.id(), 8);
            String sentence = new SlipWords(plan, Locale.UK).sentence(slip);
            assertThat(sentence).startsWith("If this slips 8 weeks, ").endsWith(".");
            if (slip.isWithinFloat() && slip.effect().finishDays() > 0) {
                assertThat(sentence).contains("although it has ");
            }
        }
    }

    private static Plan with(Plan plan, String chunk, UnaryOperator<ChunkDraft> change) {
        Chunk changed = plan.chunks().get(new ChunkId(chunk));
        return plan.withChunks(plan.chunks().with(change.apply(changed.draft()).chunk()));
    }

    private static Placement placement(Plan plan, String chunk) {
        return Outlook.dates(plan).schedule().placement(new ChunkId(chunk));
    }

    /// A chunk, and one that waits for it and is held where it is.
    private static Plan held() {
        Plan plan = with(unlimited(), "C64", draft -> draft.dependencies(List.of(Dependency.on(new ChunkId("C54")))));
        Placement last = placement(plan, "C64");
        return with(plan, "C64", draft -> draft.hold(new Hold(last.start(), last.finish())));
    }

    @Test
    void whatIsHeldIsNamedWhereItComesTooSoon() {
        Plan plan = held();
        long room = placement(plan, "C54").floatDays();
        String held = plan.chunks().get(new ChunkId("C64")).title();

        assertThat(sentence(plan, "C54", 100))
                .startsWith("If this slips 100 weeks, the plan still finishes on ")
                .contains(": it has " + room + " working days of float. ")
                .endsWith("But “" + held + "” then comes too soon for what it waits for: its dates are fixed.");
    }

    @Test
    void whatIsHeldItselfHasNoFloatButMovesOthers() {
        Placement at = placement(unlimited(), "C24");
        Plan plan = with(unlimited(), "C24", draft -> draft.hold(new Hold(at.start(), at.finish())));

        assertThat(sentence(plan, "C24", 1))
                .startsWith("If this slips 1 week though its dates are fixed, ")
                .containsPattern("\\d+ other chunks? moves?")
                .doesNotContain("float");
    }

    @Test
    void whatLosesItsDateIsSaidFirstAndWhy() {
        RoleId testers = new RoleId("TESTERS");
        Plan plan = with(
                unlimited(),
                "C64",
                draft -> draft.dependencies(List.of(Dependency.on(new ChunkId("C54"))))
                        .roles(new LinkedHashMap<>(Map.of(testers, new Fte(100)))));
        ByMonth pool = ByMonth.always(0);
        YearMonth last = YearMonth.from(placement(plan, "C64").finish()).plusMonths(12);
        for (YearMonth month = YearMonth.from(plan.settings().planStart());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            pool = pool.with(month, 100);
        }
        Plan scarce = plan.withSettings(plan.settings().with(Map.of(LimitKind.ROLES, Enforcement.KEEP)))
                .draft()
                .chunks(plan.chunks()
                        .withAll(plan.chunks().stream()
                                .filter(each -> !each.id().value().equals("C64"))
                                .map(each -> each.draft()
                                        .roles(new LinkedHashMap<>())
                                        .chunk())
                                .toList()))
                .roles(Register.of(List.of(new Role(testers, "Testers", pool, true, ""))))
                .plan();
        String lost = scarce.chunks().get(new ChunkId("C64")).title();

        assertThat(sentence(scarce, "C54", 100))
                .startsWith("If this slips 100 weeks, “" + lost + "” can be given no date any more, although it has ")
                .contains(" working days of float: so late there are not enough people: Testers. All the rest then ")
                .doesNotContain("sooner");
    }

    @Test
    void whatIsPaidForNoMoreIsSaid() {
        Plan plan = northmoor().withSettings(northmoor().settings().with(Map.of(LimitKind.FUNDING, Enforcement.KEEP)));
        String valid = plan.chunks().get(new ChunkId("C54")).title();

        assertThat(sentence(plan, "C54", 4))
                .startsWith("If this slips 4 weeks, the plan still finishes on ")
                .endsWith(" working days of float. But no money can pay for it then.");
        assertThat(sentence(plan, "C24", 4)).endsWith(" But no money can pay for “" + valid + "” then.");
    }
}
