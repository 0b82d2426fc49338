package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Slip;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
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
}
