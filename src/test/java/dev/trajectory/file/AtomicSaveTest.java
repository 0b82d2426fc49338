package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.trajectory.file.FileProblem.Kind;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stops a save, the file holds the old version or the new one, whole.
class AtomicSaveTest {

    @TempDir
    private Path folder;

    private Path file;
    private Document first;
    private Document second;

    @BeforeEach
    void sample() throws IOException {
        file = folder.resolve("plan.trajectory");
        first = Expect.opened(Files.readAllBytes(Path.of("samples/first-steps.trajectory")));
        second = first.withPlan(first.plan().withLogged(LogEntry.note(LocalDate.of(2026, 11, 2), "Looked at again")));
    }

    @Test
    void aNewFileIsWrittenWithoutABackup() throws IOException {
        assertThat(PlanFiles.save(first, file)).isInstanceOf(Saving.Saved.class);

        assertThat(names()).containsExactly("plan.trajectory");
        assertThat(file).hasBinaryContent(PlanFiles.encode(first));
    }

    @Test
    void theVersionBeforeIsKeptAsABackup() throws IOException {
        PlanFiles.save(first, file);
        PlanFiles.save(second, file);

        assertThat(names()).containsExactly("plan.trajectory", "plan.trajectory.bak");
        assertThat(file).hasBinaryContent(PlanFiles.encode(second));
        assertThat(folder.resolve("plan.trajectory.bak")).hasBinaryContent(PlanFiles.encode(first));
    }

    @Test
    void savingAnUnchangedPlanWritesTheSameBytesEvenIfSomeoneElseLaidThemOut() throws IOException {
        byte[] asFound = new String(PlanFiles.encode(first), UTF_8)
                .replace("\n", "\r\n")
                .replace("  ", "\t")
                .getBytes(UTF_8);
        Files.write(file, asFound);
        Document found = Expect.opened(asFound);

        PlanFiles.save(found.withPlan(found.plan().draft().plan()), file);

        assertThat(file).hasBinaryContent(asFound);
    }

    @Test
    void aFailureAtAnyStepLeavesTheOldVersionAndNothingElse() throws IOException {
        PlanFiles.save(first, file);
        int steps = 0;
        Saving saving;
        do {
            saving = PlanFiles.save(second, file, new FailingDisk(++steps), held -> true);

            boolean isSaved = !(saving instanceof Saving.Refused);
            assertThat(Expect.opened(Files.readAllBytes(file)).plan())
                    .isEqualTo(isSaved ? second.plan() : first.plan());
            if (saving instanceof Saving.Refused refused) {
                assertThat(refused.problem().kind()).isEqualTo(Kind.NOT_SAVED);
                assertThat(file).hasBinaryContent(PlanFiles.encode(first));
                assertThat(names()).allMatch(name -> name.startsWith("plan.trajectory"));
            }
        } while (saving instanceof Saving.Refused);

        assertThat(steps).isEqualTo(6);
        assertThat(file).hasBinaryContent(PlanFiles.encode(second));
    }

    @Test
    void dyingAtAnyStepLeavesTheOldVersionOrTheNewOne() throws IOException {
        for (int step = 1; step <= 5; step++) {
            Files.write(file, PlanFiles.encode(first));
            DyingDisk disk = new DyingDisk(step);
            try {
                PlanFiles.save(second, file, disk, held -> true);
            } catch (DyingDisk.Died e) {
                assertThat(file).hasBinaryContent(PlanFiles.encode(first));
            }
            assertThat(Expect.opened(Files.readAllBytes(file)).plan()).isEqualTo(first.plan());
        }

        assertThat(PlanFiles.save(second, file)).isInstanceOf(Saving.Saved.class);
        assertThat(file).hasBinaryContent(PlanFiles.encode(second));
    }

    @Test
    void whatMayNotBeReplacedStays() throws IOException {
        PlanFiles.save(first, file);

        Saving saving =
                PlanFiles.save(second, file, new LocalDisk(), held -> !Arrays.equals(held, PlanFiles.encode(first)));

        assertThat(problem(saving).terms()).containsExactly("CHANGED");
        assertThat(names()).containsExactly("plan.trajectory");
        assertThat(file).hasBinaryContent(PlanFiles.encode(first));
    }

    @Test
    void aSymbolicLinkStaysOneAndTheFileBehindItIsReplaced() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared")).resolve("real.trajectory");
        Files.write(shared, PlanFiles.encode(first));
        Path middle = Files.createSymbolicLink(folder.resolve("middle"), Path.of("shared", "real.trajectory"));
        Path link = Files.createSymbolicLink(folder.resolve("link.trajectory"), middle);

        PlanFiles.save(second, link);

        assertThat(link).isSymbolicLink();
        assertThat(middle).isSymbolicLink();
        assertThat(shared).hasBinaryContent(PlanFiles.encode(second));
        assertThat(shared.resolveSibling("real.trajectory.bak")).hasBinaryContent(PlanFiles.encode(first));
    }

    @Test
    void aLinkToNothingYetIsWrittenThrough() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.trajectory"), Path.of("later.trajectory"));

        PlanFiles.save(first, link);

        assertThat(folder.resolve("later.trajectory")).hasBinaryContent(PlanFiles.encode(first));
    }

    @Test
    void permissionsStay() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        PlanFiles.save(first, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        PlanFiles.save(second, file);

        for (String name : names()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-rw----");
        }
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThat(problem(PlanFiles.save(first, folder)).terms()).containsExactly("FOLDER");
        assertThat(problem(PlanFiles.save(first, folder.resolve("none/plan.trajectory")))
                        .terms())
                .containsExactly("NO_FOLDER");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotSaved() {
        Plan plan = first.plan();
        Chunk chunk = plan.chunks().all().iterator().next();
        String notes = "x".repeat(Plan.TEXT_LENGTH);
        Plan large = plan.withChunks(Register.of(IntStream.range(0, 700)
                .mapToObj(i -> Chunk.of(new ChunkId("C" + i), "Long", chunk.order(), chunk.duration())
                        .draft()
                        .notes(notes)
                        .chunk())
                .toList()));

        assertThat(problem(PlanFiles.save(first.withPlan(large), file)).terms()).containsExactly("TOO_LARGE");
        assertThat(file).doesNotExist();
    }

    private static FileProblem problem(Saving saving) {
        return ((Saving.Refused) saving).problem();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /// A disk whose n-th use fails; a write fails half way. What is deleted is deleted.
    private static class FailingDisk extends LocalDiskSteps {

        private int left;

        FailingDisk(int step) {
            left = step;
        }

        @Override
        void step() throws IOException {
            if (--left == 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    /// A disk that a process dies on at the n-th use, a write half way: nothing is tidied up.
    private static final class DyingDisk extends LocalDiskSteps {

        static final class Died extends Error {
            private static final long serialVersionUID = 1L;
        }

        private int left;

        DyingDisk(int step) {
            left = step;
        }

        @Override
        void step() {
            if (--left <= 0) {
                throw new Died();
            }
        }

        @Override
        public void delete(Path file) {
            // The process is gone.
        }
    }

    /// The local disk with a step before each use of it.
    private abstract static class LocalDiskSteps implements Disk {

        private final LocalDisk disk = new LocalDisk();

        abstract void step() throws IOException;

        @Override
        public void write(Path file, byte[] bytes, @Nullable Path like) throws IOException {
            try {
                step();
            } catch (IOException | Error e) {
                disk.write(file, Arrays.copyOf(bytes, bytes.length / 2), like);
                throw e;
            }
            disk.write(file, bytes, like);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            step();
            return disk.read(file);
        }

        @Override
        public void replace(Path file, Path by) throws IOException {
            step();
            disk.replace(file, by);
        }

        @Override
        public void settle(Path folder) {
            disk.settle(folder);
        }

        @Override
        public void delete(Path file) throws IOException {
            disk.delete(file);
        }
    }
}
