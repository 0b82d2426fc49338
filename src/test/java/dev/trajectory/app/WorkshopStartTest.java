package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    private WorkshopStart start(UUID lineage) {
        return new WorkshopStart(
                new Folders(folder.resolve("settings"), folder.resolve("state"), folder.resolve("spare")), lineage);
    }

    @Test
    void itIsFoundOnTheSameDayByAnyProgramUntilTheWorkshopIsOver() {
        Plan plan = plan("northmoor");
        UUID lineage = UUID.randomUUID();
        assertThat(start(lineage).find(DAY)).isNull();
        start(lineage).keep(plan, DAY);
        assertThat(start(lineage).find(DAY)).isEqualTo(plan);
        assertThat(start(lineage).find(DAY.plusDays(1))).isNull();
        assertThat(start(UUID.randomUUID()).find(DAY)).isNull();
        start(lineage).end();
        assertThat(start(lineage).find(DAY)).isNull();
    }

    @Test
    void ofOneLineageOneIsKeptAndWhatCannotBeReadIsNone() throws IOException {
        UUID lineage = UUID.randomUUID();
        start(lineage).keep(plan("northmoor"), DAY);
        start(lineage).keep(plan("first-steps"), DAY.plusDays(1));
        assertThat(start(lineage).find(DAY)).isNull();
        assertThat(start(lineage).find(DAY.plusDays(1))).isEqualTo(plan("first-steps"));
        Path file;
        try (var files = Files.list(folder.resolve("state").resolve("workshops"))) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{");
        assertThat(start(lineage).find(DAY.plusDays(1))).isNull();
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKeptAndNothingBreaks() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where a folder should be");
        UUID lineage = UUID.randomUUID();
        start(lineage).keep(plan("first-steps"), DAY);
        assertThat(start(lineage).find(DAY)).isNull();
    }
}
