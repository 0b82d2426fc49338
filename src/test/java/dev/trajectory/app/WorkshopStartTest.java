package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of the plan as a workshop begins.
class WorkshopStartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    private static Plan plan(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private WorkshopStarts program() {
        return new WorkshopStarts(
                new Folders(folder.resolve("settings"), folder.resolve("state"), folder.resolve("spare")));
    }

    @Test
    void itIsFoundWhereItsWindowIsGoneUntilTheWorkshopIsOver() {
        WorkshopStarts program = program();
        Plan plan = plan("northmoor");
        UUID lineage = UUID.randomUUID();
        WorkshopStart gone = new WorkshopStart(program, lineage);
        assertThat(gone.find()).isNull();
        gone.keep(plan, DAY);
        assertThat(new WorkshopStart(program, lineage).find()).as("still there").isNull();
        gone.leave();
        assertThat(new WorkshopStart(program, UUID.randomUUID()).find()).isNull();

        WorkshopStart next = new WorkshopStart(program, lineage);
        assertThat(next.find()).isEqualTo(new WorkshopStart.Kept(plan, DAY));
        assertThat(next.find()).as("held").isEqualTo(new WorkshopStart.Kept(plan, DAY));
        assertThat(new WorkshopStart(program, lineage).find()).isNull();
        next.end();
        assertThat(new WorkshopStart(program, lineage).find()).isNull();
    }

    @Test
    void eachWindowOnACopyOfOnePlanHasItsOwnAndTheLatestIsFoundFirst() {
        WorkshopStarts program = program();
        UUID lineage = UUID.randomUUID();
        WorkshopStart one = new WorkshopStart(program, lineage);
        WorkshopStart other = new WorkshopStart(program, lineage);
        one.keep(plan("northmoor"), DAY.plusDays(1));
        other.keep(plan("first-steps"), DAY);
        one.leave();
        other.leave();
        WorkshopStart first = new WorkshopStart(program, lineage);
        assertThat(first.find()).isEqualTo(new WorkshopStart.Kept(plan("northmoor"), DAY.plusDays(1)));
        assertThat(new WorkshopStart(program, lineage).find())
                .isEqualTo(new WorkshopStart.Kept(plan("first-steps"), DAY));
        first.keep(plan("blank"), DAY.plusDays(2));
        assertThat(new WorkshopStart(program, lineage).find().plan()).as("left").isEqualTo(plan("northmoor"));
    }

    @Test
    void whatNobodyAsksForIsNotKeptForEverAndWhatCannotBeReadIsNone() throws IOException {
        WorkshopStarts program = program();
        WorkshopStart old = new WorkshopStart(program, UUID.randomUUID());
        old.keep(plan("blank"), DAY.minusDays(31));
        old.leave();
        UUID lineage = UUID.randomUUID();
        WorkshopStart start = new WorkshopStart(program, lineage);
        start.keep(plan("first-steps"), DAY);
        assertThat(plans()).hasSize(1);
        Path unreadable = plans().getFirst();
        Files.writeString(unreadable, "{");
        start.leave();
        assertThat(new WorkshopStart(program, lineage).find()).isNull();

        WorkshopStart earlier = new WorkshopStart(program, lineage);
        earlier.keep(plan("blank"), DAY.minusDays(1));
        earlier.leave();
        assertThat(new WorkshopStart(program, lineage).find())
                .isEqualTo(new WorkshopStart.Kept(plan("blank"), DAY.minusDays(1)));
        assertThat(unreadable).as("a newer version may read it").hasContent("{");
    }

    @Test
    void ofTwoOnOneDayTheLatestWrittenIsFoundFirst() throws IOException {
        WorkshopStarts program = program();
        UUID lineage = UUID.randomUUID();
        for (int latest = 0; latest < 4; latest++) {
            WorkshopStart one = new WorkshopStart(program, lineage);
            WorkshopStart other = new WorkshopStart(program, lineage);
            one.keep(plan("northmoor"), DAY);
            Path first = plans().getFirst();
            other.keep(plan("first-steps"), DAY);
            Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));
            one.leave();
            other.leave();
            WorkshopStart found = new WorkshopStart(program, lineage);
            assertThat(found.find()).isEqualTo(new WorkshopStart.Kept(plan("first-steps"), DAY));
            found.end();
            WorkshopStart rest = new WorkshopStart(program, lineage);
            rest.find();
            rest.end();
        }
    }

    /// What was done in it may be in the journal alone.
    @Test
    void whileAJournalOfItsPlanIsLeftItIsForTheWindowInWhichThatIsRecovered() {
        WorkshopStarts program = program();
        UUID lineage = UUID.randomUUID();
        WorkshopStart gone = new WorkshopStart(program, lineage);
        gone.keep(plan("northmoor"), DAY);
        gone.leave();
        program.await(List.of(lineage, lineage));
        WorkshopStart saved = new WorkshopStart(program, lineage);
        assertThat(saved.find()).isNull();
        saved.end();

        WorkshopStart recovered = new WorkshopStart(program, lineage, true);
        assertThat(recovered.find()).isEqualTo(new WorkshopStart.Kept(plan("northmoor"), DAY));
        recovered.leave();
        program.noMore(lineage);
        assertThat(saved.find()).as("the other journal is left").isNull();
        program.noMore(lineage);
        assertThat(saved.find()).as("nobody wants them").isNotNull();
    }

    private List<Path> plans() throws IOException {
        try (var files = Files.list(folder.resolve("state").resolve("workshops"))) {
            return files.filter(each -> each.toString().endsWith(PlanFiles.EXTENSION))
                    .toList();
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKeptAndNothingBreaks() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where a folder should be");
        WorkshopStart start = new WorkshopStart(program(), UUID.randomUUID());
        start.keep(plan("first-steps"), DAY);
        assertThat(start.find()).isNull();
    }
}
