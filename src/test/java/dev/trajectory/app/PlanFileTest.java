package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.trajectory.app.PlanFile.Keeping;
import dev.trajectory.app.PlanFile.Opening;
import dev.trajectory.edit.Step;
import dev.trajectory.file.Disk;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileProblem;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.FileTrouble.Kind;
import dev.trajectory.file.FileTrouble.WayOut;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.file.LocalDisk;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is never saved over what someone else saved, and whatever is the matter with its file is found and said.
class PlanFileTest {

    @TempDir
    private Path folder;

    private final Document first = Sample.document();
    private final Document mine = Sample.renamed(first, "Mine");
    private final Document theirs = Sample.renamed(first, "Theirs");
    private final Hand hand = new Hand();
    private final List<@Nullable FileTrouble> told = new ArrayList<>();
    private Path path;
    private PlanFile file;

    @BeforeEach
    void save() throws IOException {
        path = Files.createDirectory(folder.resolve("shared")).resolve("plan.trajectory");
        file = done(PlanFile.saveAs(first, path)).file();
    }

    @Test
    void aPlanIsSavedAndOpenedAgain() {
        PlanFile saved = done(file.save(mine)).file();

        assertThat(PlanFile.open(path)).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            assertThat(opened.document().plan()).isEqualTo(mine.plan());
            assertThat(opened.file()).isEqualTo(saved);
            assertThat(opened.caution()).isNull();
        });
        assertThat(saved.look().trouble()).isNull();
        assertThat(done(saved.save(theirs)).document().plan()).isEqualTo(theirs.plan());
    }

    @Test
    void whatSomeoneElseSavedIsNotOverwritten() throws IOException {
        PlanFiles.save(theirs, path);

        FileTrouble trouble = refused(file.save(mine));

        assertThat(trouble.kind()).isEqualTo(Kind.CHANGED_ON_DISK);
        assertThat(trouble.file()).isEqualTo(path);
        assertThat(trouble.kind().waysOut()).containsExactly(WayOut.SAVE_AS, WayOut.RELOAD, WayOut.OVERWRITE);
        assertThat(Sample.opened(path).plan()).isEqualTo(theirs.plan());
    }

    @Test
    void notEvenWhenSizeAndDateAreTheSame() throws IOException {
        FileTime date = Files.getLastModifiedTime(path);
        byte[] bytes = Files.readAllBytes(path);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf("Home first")] = 'D';
        Files.write(path, bytes);
        Files.setLastModifiedTime(path, date);

        assertThat(refused(file.save(mine)).kind()).isEqualTo(Kind.CHANGED_ON_DISK);
    }

    @Test
    void itIsOverwrittenWhenTheUserSaysSoAndStaysAsTheBackup() throws IOException {
        PlanFiles.save(theirs, path);

        done(file.overwrite(mine));

        assertThat(Sample.opened(path).plan()).isEqualTo(mine.plan());
        Path backup = path.resolveSibling("plan.trajectory.bak");
        assertThat(backup).hasBinaryContent(PlanFiles.encode(theirs));
    }

    @Test
    void whatIsSavedAsIsKeptThere() {
        PlanFile other = done(file.save(mine)).file();
        PlanFile copy =
                done(PlanFile.saveAs(mine, folder.resolve("copy.trajectory"))).file();

        assertThat(copy.path()).isEqualTo(folder.resolve("copy.trajectory"));
        assertThat(copy.kept().hash()).isEqualTo(other.kept().hash());
    }

    @Test
    void aLookFindsWhatSomeoneElseSaved() {
        PlanFiles.save(theirs, path);

        assertThat(file.look().trouble()).isEqualTo(FileTrouble.of(Kind.CHANGED_ON_DISK, path));
    }

    @Test
    void aFileThatWasOnlyTouchedIsNoTrouble() throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2027-01-01T00:00:00Z")));

        PlanFile.Look look = file.look();

        assertThat(look.trouble()).isNull();
        assertThat(look.file()).isNotEqualTo(file);
        assertThat(look.file().look().file()).isEqualTo(look.file());
    }

    @Test
    void aFileThatIsGoneIsSavedAgain() throws IOException {
        Files.delete(path);

        assertThat(file.look().trouble()).isEqualTo(FileTrouble.of(Kind.FILE_GONE, path));
        done(file.save(mine));
        assertThat(Sample.opened(path).plan()).isEqualTo(mine.plan());
    }

    @Test
    void aFolderThatIsGoneIsATrouble() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(path.getParent(), elsewhere);

        assertThat(file.look().trouble()).isEqualTo(FileTrouble.of(Kind.FOLDER_GONE, path));
        assertThat(refused(file.save(mine)).kind()).isEqualTo(Kind.FOLDER_GONE);

        Files.move(elsewhere, path.getParent());
        assertThat(file.look().trouble()).isNull();
        done(file.save(mine));
    }

    @Test
    void aFileThatMayNotBeWrittenToIsATrouble() {
        assertThat(path.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(path), "this user may write to any file");

        assertThat(file.look().trouble()).isEqualTo(FileTrouble.of(Kind.READ_ONLY, path));
        assertThat(refused(file.save(mine)).kind()).isEqualTo(Kind.READ_ONLY);
    }

    @Test
    void whatTheDiskWillNotIsATroubleAndLeavesTheFileAsItWas() throws IOException {
        String name = path.toString();
        assertThat(refused(file.save(mine, refusing(new AccessDeniedException(name))))
                        .kind())
                .isEqualTo(Kind.READ_ONLY);
        assertThat(refused(file.save(mine, refusing(new FileSystemException(name, null, "Read-only file system"))))
                        .kind())
                .isEqualTo(Kind.READ_ONLY);
        assertThat(refused(file.save(mine, refusing(new IOException("No space left on device"))))
                        .kind())
                .isEqualTo(Kind.DISK_FULL);
        assertThat(refused(file.save(mine, refusing(new IOException("Disk quota exceeded"))))
                        .kind())
                .isEqualTo(Kind.DISK_FULL);
        assertThat(refused(file.save(mine, refusing(new IOException("Input/output error")))))
                .isEqualTo(FileTrouble.of(Kind.NOT_SAVED, path, "Input/output error"));
        assertThat(Sample.opened(path).plan()).isEqualTo(first.plan());
        assertThat(file.look().trouble()).isNull();
    }

    @Test
    void whatIsNoPlanIsRefusedAndWhatANewerVersionWroteIsNotSaved() throws IOException {
        Path text = Files.writeString(folder.resolve("text.trajectory"), "Dear all");
        assertThat(PlanFile.open(text))
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo(FileProblem.Kind.NOT_A_PLAN));

        Files.writeString(
                path, Files.readString(path).replace("\"version\": \"" + Version.CURRENT, "\"version\": \"2.0"));
        Opening.Opened newer = (Opening.Opened) PlanFile.open(path);
        assertThat(newer.caution()).isNotNull();
        assertThat(newer.file().look().trouble()).isNull();
        assertThat(refused(newer.file().save(newer.document())).kind()).isEqualTo(Kind.NEWER_VERSION);
    }

    @Test
    void theFileOfARecoveredPlanIsOverwrittenOnlyIfItIsAsItWasThen() {
        PlanFile recovered = PlanFile.of(file.kept());
        assertThat(recovered.look().trouble()).isNull();
        assertThat(recovered.look().file()).isEqualTo(file);

        PlanFiles.save(theirs, path);
        assertThat(recovered.look().trouble()).isNotNull();
        assertThat(refused(recovered.save(mine)).kind()).isEqualTo(Kind.CHANGED_ON_DISK);
    }

    @Test
    void whatAProgramSavedJustBeforeItWentIsNotSomeoneElses() {
        done(file.save(mine));

        Recovered recovered = recovered(entry(JournalEntry.Kind.EDIT, mine));
        PlanFile own = Arrival.of(recovered).file();
        assertThat(own.look().trouble()).isNull();
        done(own.save(mine));

        PlanFiles.save(theirs, path);
        assertThat(Arrival.of(recovered).file().look().trouble()).isNotNull();
    }

    @Test
    void whatAProgramSavedAndThenLeftBehindIsNotSomeoneElses() {
        done(file.save(mine));
        Document other = Sample.renamed(first, "Left behind");

        Recovered recovered = recovered(
                entry(JournalEntry.Kind.EDIT, mine),
                entry(JournalEntry.Kind.UNDO, first),
                entry(JournalEntry.Kind.EDIT, other));
        assertThat(recovered.history().steps()).extracting(Step::plan).doesNotContain(mine.plan());
        assertThat(Arrival.of(recovered).file().look().trouble()).isNull();
    }

    /// What is recovered where this happened since the file was opened, and nothing was written down of a save.
    private Recovered recovered(JournalEntry... after) {
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(entry(JournalEntry.Kind.START, first));
        entries.addAll(List.of(after));
        return Recovered.of(entries, after.length);
    }

    private JournalEntry entry(JournalEntry.Kind kind, Document document) {
        return new JournalEntry(kind, Instant.EPOCH, "", file.kept(), document);
    }

    @Test
    void theWatchSaysOnceWhatIsTheMatterAndWhenItIsOver() throws IOException {
        try (FileWatch watch = new FileWatch(file, hand, Duration.ofSeconds(2), told::add)) {
            hand.pass(10_000);
            assertThat(told).isEmpty();

            byte[] bytes = Files.readAllBytes(path);
            Files.delete(path);
            hand.pass(2_000);
            assertThat(told).containsExactly(FileTrouble.of(Kind.FILE_GONE, path));
            hand.pass(10_000);
            assertThat(told).hasSize(1);

            Files.write(path, bytes);
            watch.look();
            assertThat(told).hasSize(2).last().isNull();
        }
        Files.delete(path);
        hand.pass(10_000);
        assertThat(told).hasSize(2);
    }

    @Test
    void theWatchDoesNotTakeWhatIsSavedHereForSomeoneElses() {
        try (FileWatch watch = new FileWatch(file, hand, Duration.ofSeconds(2), told::add)) {
            done(watch.save(known -> known.save(mine)));
            hand.pass(4_000);
            assertThat(told).isEmpty();

            PlanFiles.save(theirs, path);
            assertThat(refused(watch.save(known -> known.save(mine))).kind()).isEqualTo(Kind.CHANGED_ON_DISK);
            hand.pass(2_000);
            assertThat(told).containsExactly(FileTrouble.of(Kind.CHANGED_ON_DISK, path));

            watch.reloaded(((Opening.Opened) PlanFile.open(path)).file());
            assertThat(told).hasSize(2).last().isNull();
            done(watch.save(known -> known.save(mine)));
        }
    }

    private static Keeping.Done done(Keeping keeping) {
        assertThat(keeping).isInstanceOf(Keeping.Done.class);
        return (Keeping.Done) keeping;
    }

    private static FileTrouble refused(Keeping keeping) {
        assertThat(keeping).isInstanceOf(Keeping.Refused.class);
        return ((Keeping.Refused) keeping).trouble();
    }

    /// A disk that will not have anything written to it.
    private static Disk refusing(IOException refusal) {
        LocalDisk disk = new LocalDisk();
        return new Disk() {
            @Override
            public void write(Path file, byte[] bytes, @Nullable Path like) throws IOException {
                throw refusal;
            }

            @Override
            public byte[] read(Path file) throws IOException {
                return disk.read(file);
            }

            @Override
            public void replace(Path file, Path by) throws IOException {
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
        };
    }
}
