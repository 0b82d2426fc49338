package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.History;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.MergeChunks;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.OneLine;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.WorkSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditWordsTest {

    private final Plan plan = switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
        case Reading.Opened opened -> opened.document().plan();
        case Reading.Refused refused ->
            throw new AssertionError(refused.problem().toString());
    };

    private final Words words = Words.of(plan, Locale.UK);

    private static ChunkId id(String id) {
        return new ChunkId(id);
    }

    private String refusal(Edit edit) {
        return switch (edit.apply(plan)) {
            case Result.Changed _ -> throw new AssertionError("not refused");
            case Result.Refused refused -> words.refusal(refused.refusal());
        };
    }

    @Test
    void labelsNameWhatIsDoneToWhat() {
        assertThat(words.label(new ChangeChunks<>(
                                List.of(id("C12"), id("C13"), id("C14")), ChunkField.DURATION, WorkSpan.weeks(3))
                        .label()))
                .isEqualTo("Change the duration of WAN migration 1: acute sites and 2 more");
        assertThat(words.label(Link.of(id("C12"), id("C14")).label()))
                .isEqualTo("WAN migration 1: acute sites waits for Ward Wi-Fi refresh: Eskwater");
        assertThat(words.lost(new RemoveChunks(List.of(id("C31"), id("C32"))), plan))
                .isEqualTo("2 dependencies of what stays go with it.");
    }

    @Test
    void stepsSayWhatWasRenamedFromWhatToWhat() {
        ChunkId chunk = id("C12");
        String first = words.name(chunk);
        History history = History.of(plan);
        history = done(history, new ChangeChunks<>(List.of(chunk), ChunkField.TITLE, "Wi-Fi"), false);
        history = done(history, new ChangeChunks<>(List.of(chunk), ChunkField.TITLE, "Wi-Fi a"), false);
        history = done(history, new ChangeChunks<>(List.of(chunk), ChunkField.TITLE, "Wi-Fi at Eskwater"), true);
        history = done(history, new ChangeChunks<>(List.of(chunk), ChunkField.DURATION, WorkSpan.weeks(7)), false);
        history = done(history, new RemoveChunks(List.of(chunk)), false);

        assertThat(steps(history))
                .containsExactly(
                        "",
                        "Rename “" + first + "” to “Wi-Fi”",
                        "Rename “Wi-Fi” to “Wi-Fi at Eskwater”",
                        "Change the duration of Wi-Fi at Eskwater",
                        "Remove Wi-Fi at Eskwater");
    }

    @Test
    void stepsSayWhichRecordWasChangedAndHowItIsCalledNow() {
        Outcome outcome = plan.outcomes().iterator().next();
        Outcome renamed = new Outcome(outcome.id(), "Nurses walk less", outcome.description());
        Outcome described = new Outcome(outcome.id(), "Nurses walk less", "Measured in steps");
        History history = History.of(plan);
        history = done(history, new PutRecord<>(Section.OUTCOMES, renamed, false), false);
        history = done(history, new PutRecord<>(Section.OUTCOMES, described, false), false);
        history = done(history, new ChangeProgramme(new Programme("", "Leap", "", "", "", 0, "")), false);
        history = done(history, new ChangeProgramme(new Programme("", "Leap", "Better", "", "", 0, "")), false);

        assertThat(steps(history))
                .containsExactly(
                        "",
                        "Rename “" + outcome.name() + "” to “Nurses walk less”",
                        "Change Nurses walk less",
                        "Rename “" + plan.programme().name() + "” to “Leap”",
                        "Change the programme");
    }

    private static History done(History history, Edit edit, boolean fold) {
        return history.with(edit.label(), ((Result.Changed) edit.apply(history.plan())).plan(), Set.of(), fold);
    }

    private static List<String> steps(History history) {
        return IntStream.range(0, history.steps().size())
                .mapToObj(step -> Words.step(history, step, Locale.UK))
                .toList();
    }

    @Test
    void refusalsSayWhatWhereAndWhatToDo() {
        assertThat(refusal(new MergeChunks(List.of(id("C31"), id("C33")), "")))
                .startsWith("Would make a circle: ")
                .contains(words.name(id("C32")))
                .endsWith("Maybe one of these need not wait.");
        assertThat(refusal(new RemoveRecord<>(Section.ORGANISATIONS, new OrganisationId("ERDH"))))
                .startsWith(words.name(new OrganisationId("ERDH")) + " is still named by “")
                .contains(" more. Maybe change those first.");
        assertThat(refusal(new ChangeChunks<>(List.of(id("C31")), ChunkField.OWNER, new OrganisationId("ABC"))))
                .isEqualTo(words.name(id("C31")) + " would name ABC, which is not in the plan. Maybe add it first.");
        assertThat(refusal(new ChangeChunks<>(List.of(id("C31")), ChunkField.TITLE, " ")))
                .isEqualTo("The name is empty. Type at least one character.");
    }

    @Test
    void whatATypedLineMayMeanIsOffered() {
        EntryWords entry = new EntryWords(plan, Locale.UK);
        Chip.Unread unread = OneLine.read("New after WAN", plan, EntryWords.vocabulary(Locale.UK))
                .problems()
                .getFirst();

        assertThat(entry.problem(unread))
                .isEqualTo("“WAN” could be “WAN migration 1: acute sites (STHB)” or “WAN migration 2: community, mental"
                        + " health and GP sites (FCHT)”. Type more of the name, or the number.");
    }
}
