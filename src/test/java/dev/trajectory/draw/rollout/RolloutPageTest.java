package dev.trajectory.draw.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.CopyIds;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.RollOut;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.RolloutWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of rollouts says how large copies are, what can be taken together and what not, and can be read. Northmoor
/// has two: prescribing, of which a copy was changed by hand before the pattern was, and one of a single chunk.
class RolloutPageTest {

    private static final OrganisationId FELLSIDE = new OrganisationId("FCHT");
    private static final ChunkId WARDS = new ChunkId("C42");
    private static final Plan PLAN = plan();

    private static Plan plan() {
        Plan northmoor = switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
        LinkedHashMap<Scaled, Measure> scales = new LinkedHashMap<>();
        scales.put(Scaled.COST, Measure.HEADCOUNT);
        scales.put(Scaled.EFFORT, Measure.SITES);
        Plan plan =
                stamped(northmoor, "RO1", "Prescribing", List.of(new ChunkId("C41"), WARDS), scales, "ERDH", "FCHT");
        plan = stamped(plan, "RO2", "Shared record", List.of(new ChunkId("C43")), new LinkedHashMap<>(), "KMHP");
        ChunkId copy = Objects.requireNonNull(
                Objects.requireNonNull(plan.rollouts().get(new RolloutId("RO1")).copy(FELLSIDE))
                        .copyOf(WARDS));
        plan = after(plan, new ChangeChunks<>(List.of(copy), ChunkField.DURATION, WorkSpan.weeks(18)));
        return after(plan, new ChangeChunks<>(List.of(WARDS), ChunkField.DURATION, WorkSpan.weeks(24)));
    }

    private static Plan stamped(
            Plan plan,
            String id,
            String name,
            List<ChunkId> pattern,
            LinkedHashMap<Scaled, Measure> scales,
            String... copies) {
        Rollout rollout = new Rollout(
                new RolloutId(id),
                name,
                pattern,
                plan.chunks().get(pattern.getFirst()).owner(),
                scales,
                Pace.ONE_AFTER_ANOTHER,
                List.of(copies).stream()
                        .map(each -> RolloutCopy.planned(new OrganisationId(each), 2))
                        .toList());
        return after(plan, new RollOut(rollout, CopyIds.of(plan), new Label(Label.Kind.ROLL_OUT, "", List.of(), name)));
    }

    private static Plan after(Plan plan, Edit edit) {
        return switch (edit.apply(plan)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Page page(Outlook outlook, PageStyle style, double width) {
        return RolloutPage.ofAll(outlook, PLAN, style, width, Locale.UK);
    }

    @ParameterizedTest
    @CsvSource({"1290, LIGHT, 1", "1376, DARK, 1", "1376, LIGHT, 1.5", "1290, PROJECTOR, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) {
        Page page = page(Outlook.dates(PLAN), new PageStyle(theme, factor), width);

        Seen.assertNoneOverlap(page.picture());
        Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
    }

    @Test
    void allRolloutsAreOnIt() {
        assertThat(lines(Outlook.dates(PLAN)))
                .contains("Prescribing: copies", "Shared record: copies")
                .contains("headcount × 0.33, sites not known");
    }

    @Test
    void itIsSaidHowWavesFollowEachOtherAndWhatIsScaled() {
        RolloutWords words = new RolloutWords(PLAN, Locale.UK);

        assertThat(words.scales(PLAN.rollouts().get(new RolloutId("RO1"))))
                .isEqualTo("Scaled: costs by headcount; people by number of sites.");
        assertThat(words.scales(PLAN.rollouts().get(new RolloutId("RO2")))).isEqualTo("Nothing is scaled.");
        assertThat(List.of(0, 1, 4).stream().map(weeks -> words.pace(new Pace(Pace.By.WAVE, weeks, null))))
                .containsExactly(
                        "Each wave begins when the one before has finished.",
                        "Each wave begins a week after the one before has finished.",
                        "Each wave begins 4 weeks after the one before has finished.");
        LocalDate from = LocalDate.of(2028, 1, 3);
        assertThat(List.of(0, 1, 8).stream().map(weeks -> words.pace(new Pace(Pace.By.DATE, weeks, from))))
                .containsExactly(
                        "All waves begin together, no sooner than 3 Jan 2028.",
                        "Each wave begins no sooner than a week after the one before, counted from 3 Jan 2028.",
                        "Each wave begins no sooner than 8 weeks after the one before, counted from 3 Jan 2028.");
    }

    /// An option dates the copies, and offers nothing.
    @Test
    void underAnOptionTheSameIsOffered() {
        List<String> offered = lines(Outlook.dates(PLAN)).stream()
                .filter(each -> each.contains("→"))
                .toList();

        assertThat(lines(Outlook.of(PLAN, PLAN.options().get(new OptionId("O2")))).stream()
                        .filter(each -> each.contains("→")))
                .isEqualTo(offered)
                .isNotEmpty();
    }

    @Test
    void whatWouldReplaceWhatWasDoneByHandIsNotTakenWithOthers() {
        Page page = page(Outlook.dates(PLAN), new PageStyle(Theme.LIGHT), 1_400);

        List<Subject.Offered> together = page.spots().stream()
                .map(Spot::subject)
                .filter(Subject.Offered.class::isInstance)
                .map(Subject.Offered.class::cast)
                .filter(each -> each.isTaken() && each.offers().stream().noneMatch(Offer::overwrites))
                .toList();
        assertThat(together).hasSize(3);
        assertThat(Seen.lines(page.picture()))
                .contains("Take the other one", "Take 1 for ERDH", "Decline all for FCHT")
                .contains("One would replace or delete what was changed by hand: answer it by itself.")
                .doesNotContain("Take 1 for FCHT");
    }

    private static List<String> lines(Outlook outlook) {
        return Seen.lines(page(outlook, new PageStyle(Theme.LIGHT), 1_400).picture());
    }
}
