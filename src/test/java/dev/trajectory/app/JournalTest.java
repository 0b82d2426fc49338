package dev.trajectory.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.History;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.file.JournalEntry.Kind;
import dev.trajectory.file.Kept;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.Words;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is recorded can be recovered, whatever becomes of the disk meanwhile; what need not be is not offered.
class JournalTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @TempDir
    private Path home;

    private final Hand hand = new Hand();
    private final Document opened = Sample.document();
    private final Document renamed = Sample.renamed(opened, "Renamed");
    private final Document shorter = Sample.withoutFirstChunk(renamed);
    private final List<JournalState> states = new ArrayList<>();
    private Folders folders;
    private Disk disk;
    private Journals journals;

    @BeforeEach
    void start() {
        folders = new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
        disk = new Disk();
        journals = journals(1 << 20);
    }

    private Journals journals(long mostBytes) {
        return new Journals(folders, disk, hand, InstantSource.fixed(NOON), mostBytes);
    }

    @Test
    void aPlanThatWasNeverSavedIsRecoveredWithItsHistory() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        journal.record(Kind.UNDO, "Delete a chunk", renamed);
        die();

        try (Recovery recovery = recovery()) {
            Leftover leftover = only(recovery);
            assertThat(leftover.planName()).isEqualTo("Renamed");
            assertThat(leftover.kept()).isNull();
            assertThat(leftover.lastChange()).isEqualTo(NOON);
            assertThat(leftover.lastLabel()).isEqualTo("Delete a chunk");
            assertThat(leftover.unsaved()).isEqualTo(3);
            assertThat(leftover.lost()).isZero();
            Recovered recovered = leftover.recover();
            assertThat(recovered.document().plan()).isEqualTo(renamed.plan());
            assertThat(recovered.history().steps())
                    .extracting(dev.trajectory.edit.Step::plan)
                    .containsExactly(opened.plan(), renamed.plan(), shorter.plan());
            assertThat(recovered.history().at()).isEqualTo(1);
        }
        assertThat(states).isEmpty();
    }

    @Test
    void theStepsOfARecoveredPlanAreCalledWhatTheyWereAndCanBeUndoneAndDoneAgain() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename “Wi-Fi” to “Wi-Fi at Eskwater”", renamed);
        journal.record(Kind.EDIT, "Remove Ward move", shorter);
        die();

        try (Recovery recovery = recovery()) {
            History history = only(recovery).recover().history();
            assertThat(Words.step(history, 1, Locale.UK)).isEqualTo("Rename “Wi-Fi” to “Wi-Fi at Eskwater”");
            assertThat(Words.step(history, 2, Locale.UK)).isEqualTo("Remove Ward move");
            PlanSession session =
                    PlanSession.of(history, Outlook.of(history.plan()), new Recalculator(Runnable::run, Runnable::run));
            session.undo();
            assertThat(session.plan()).isEqualTo(renamed.plan());
            session.undo();
            assertThat(session.plan()).isEqualTo(opened.plan());
            assertThat(session.snapshot().history().canUndo()).isFalse();
            session.goTo(2);
            assertThat(session.plan()).isEqualTo(shorter.plan());
        }
    }

    @Test
    void whatWasUndoneBeyondTheStepsKeptCanBeDoneAgain() {
        JournalEntry undone = new JournalEntry(Kind.UNDO, NOON, "Rename", null, opened);
        List<JournalEntry> kept = List.of(new JournalEntry(Kind.UNDO, NOON, "Remove", null, renamed), undone);

        History history = Recovered.of(kept, 2).history();

        assertThat(history.plan()).isEqualTo(opened.plan());
        assertThat(history.canUndo()).isFalse();
        assertThat(history.goTo(1).plan()).isEqualTo(renamed.plan());
        assertThat(Words.step(history, 1, Locale.UK)).isEqualTo("Rename");
    }

    @Test
    void typingThatWasOneStepOfUndoIsOneAgain() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", Sample.renamed(opened, "R"));
        journal.record(Kind.FOLDED, "Rename", renamed);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().history().steps())
                    .extracting(dev.trajectory.edit.Step::plan)
                    .containsExactly(opened.plan(), renamed.plan());
        }
    }

    @Test
    void ofALongHistoryTheLastStepsAreRecovered() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        Document last = opened;
        for (int i = 0; i < 150; i++) {
            last = Sample.renamed(opened, "Name " + i);
            journal.record(i % 3 == 2 ? Kind.FOLDED : Kind.EDIT, "Rename", last);
        }
        die();

        try (Recovery recovery = recovery()) {
            Recovered recovered = only(recovery).recover();
            assertThat(only(recovery).unsaved()).isEqualTo(150);
            assertThat(recovered.document().plan()).isEqualTo(last.plan());
            assertThat(recovered.history().steps()).hasSizeBetween(60, 70);
            assertThat(recovered.history().steps().get(recovered.history().at()).plan())
                    .isEqualTo(last.plan());
        }
    }

    @Test
    void whatIsSavedIsNotOffered() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.saved(renamed, new Kept(Files.createFile(home.resolve("plan.trajectory")), "00"));
        journals.open(opened, new Kept(Files.createFile(home.resolve("other.trajectory")), "00"), 0, states::add);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(recovery.leftovers()).isEmpty();
            assertThat(recovery.unreadable()).isEmpty();
        }
        assertThat(names(folders.journals())).containsExactly("aside");
    }

    @Test
    void whatWasSavedInAFileThatIsGoneIsOffered() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.saved(renamed, new Kept(home.resolve("deleted.trajectory"), "00"));
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(renamed.plan());
        }
    }

    @Test
    void whatIsWrittenDownAfterASaveKnowsTheFileThoughThePlanHadGoneOn() throws IOException {
        Kept before = new Kept(home.resolve("plan.trajectory"), "00");
        Kept after = new Kept(home.resolve("plan.trajectory"), "01");
        Journal journal = journals.open(opened, before, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.savedBefore(after);
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).kept()).isEqualTo(after);
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
        }
    }

    @Test
    void editsAfterASaveAreCountedFromThere() throws IOException {
        Kept kept = new Kept(home.resolve("plan.trajectory"), "00");
        Journal journal = journals.open(opened, kept, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.saved(renamed, kept);
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).unsaved()).isEqualTo(1);
            assertThat(only(recovery).kept()).isEqualTo(kept);
        }
    }

    @Test
    void aPlanThatWasUndoneToWhatItsFileSaysIsNotOffered() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.record(Kind.UNDO, "Rename", opened);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(recovery.leftovers()).isEmpty();
        }
    }

    @Test
    void anImportIsRecoveredWithoutAnyEdit() throws IOException {
        journals.open(opened, null, 1, states::add);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(opened.plan());
        }
    }

    @Test
    void fieldsOfANewerVersionAreSavedWithWhatIsRecoveredEvenThoseOfRecordsThatCameBack() throws IOException {
        String text = new String(PlanFiles.encode(opened), UTF_8)
                .replace("\"id\": \"C06\",", "\"id\": \"C06\",\n        \"mood\": \"sunny\",");
        Path file = home.resolve("newer.trajectory");
        Files.writeString(file, text);
        Document newer = Sample.opened(file);
        journals = journals(100);
        Journal journal = journals.open(newer, null, 0, states::add);
        Document without =
                newer.withPlan(newer.plan().withChunks(newer.plan().chunks().without(new ChunkId("C06"))));
        journal.record(Kind.EDIT, "Delete", without);
        journal.record(Kind.EDIT, "Rename", Sample.renamed(newer, "Back again"));
        die();

        try (Recovery recovery = recovery()) {
            byte[] saved = PlanFiles.encode(only(recovery).recover().document());
            assertThat(new String(saved, UTF_8)).contains("\"mood\": \"sunny\"").contains("Back again");
        }
    }

    @Test
    void aJournalThatGrowsLargeStartsAnewAndTheLatestIsUsed() throws IOException {
        journals = journals(1_000);
        Journal journal = journals.open(opened, null, 0, states::add);
        Document last = opened;
        for (int i = 0; i < 40; i++) {
            last = Sample.renamed(opened, "Name " + i);
            journal.record(Kind.EDIT, "Rename " + i, last);
        }
        assertThat(disk.begun.size()).isBetween(3, 39);
        assertThat(journalFiles()).hasSize(1);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(last.plan());
            assertThat(only(recovery).unsaved()).isEqualTo(40);
        }
    }

    @Test
    void ofTwoGenerationsTheLaterIsUsedAndBothArePutAside() throws IOException {
        journals = journals(100);
        disk.deletes = false;
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        die();
        assertThat(journalFiles()).hasSizeGreaterThan(1);

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
            assertThat(only(recovery).putAside()).isNull();
        }
        assertThat(names(folders.journals())).containsExactly("aside");
        try (Recovery recovery = recovery()) {
            assertThat(recovery.leftovers()).isEmpty();
        }
    }

    @Test
    void whatIsNotPutAsideIsFoundAgain() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        die();

        recovery().close();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).planName()).isEqualTo("Renamed");
        }
    }

    @Test
    void theJournalsOfAProgramThatRunsAreNotTouched() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);

        try (Recovery recovery = recovery()) {
            assertThat(recovery.leftovers()).isEmpty();
        }
        try (Recovery recovery = journals.recovery()) {
            assertThat(recovery.leftovers()).isEmpty();
        }
        assertThat(journalFiles()).hasSize(1);
    }

    @Test
    void severalPlansHaveEachTheirJournal() throws IOException {
        Journal one = journals.open(opened, null, 0, states::add);
        Journal two = journals.open(Document.first(new UUID(1, 1), opened.plan()), null, 0, states::add);
        one.record(Kind.EDIT, "Rename", renamed);
        two.record(Kind.EDIT, "Delete a chunk", shorter);
        one.close(Journal.Ending.DISCARDED);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
        }
    }

    @Test
    void aJournalIsRemovedWhenAllIsSavedOrNothingIsWanted() throws IOException {
        Journal saved = journals.open(opened, null, 0, states::add);
        saved.record(Kind.EDIT, "Rename", renamed);
        saved.saved(renamed, new Kept(home.resolve("plan.trajectory"), "00"));
        saved.close(Journal.Ending.SAVED);
        Journal discarded = journals.open(opened, null, 0, states::add);
        discarded.record(Kind.EDIT, "Rename", renamed);
        discarded.close(Journal.Ending.DISCARDED);
        assertThat(journalFiles()).isEmpty();

        Journal left = journals.open(opened, null, 0, states::add);
        left.record(Kind.EDIT, "Rename", renamed);
        left.close(Journal.Ending.LEFT);
        Journal notSaved = journals.open(opened, null, 0, states::add);
        notSaved.record(Kind.EDIT, "Rename", renamed);
        notSaved.close(Journal.Ending.SAVED);
        assertThat(journalFiles()).hasSize(2);
    }

    @Test
    void programsThatEndWellLeaveNothingBehind() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.close(Journal.Ending.SAVED);
        journals.close();

        assertThat(names(folders.journals())).isEmpty();
    }

    @Test
    void aDamagedEndCostsNoMoreThanItself() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        die();
        Path file = journalFiles().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 10] ^= 1;
        Files.write(file, bytes);

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(renamed.plan());
            assertThat(only(recovery).lost()).isEqualTo(1);
        }
    }

    @Test
    void aJournalThatCannotBeReadIsKeptAsideForThirtyDaysAndSaidSo() throws IOException {
        journals.open(opened, null, 1, states::add);
        die();
        Files.writeString(journalFiles().getFirst(), "nothing that can be read");

        Path place;
        try (Recovery recovery = recovery()) {
            assertThat(recovery.leftovers()).isEmpty();
            FileTrouble trouble = recovery.unreadable().getFirst();
            assertThat(trouble.kind()).isEqualTo(FileTrouble.Kind.JOURNAL_UNREADABLE);
            place = trouble.other();
            assertThat(place).content().isEqualTo("nothing that can be read");
        }
        recovery(NOON.plus(Duration.ofDays(29))).close();
        assertThat(place).exists();
        recovery(NOON.plus(Duration.ofDays(31))).close();
        assertThat(place).doesNotExist();
    }

    @Test
    void aChangeIsOnTheDiskItselfWithinASecond() {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        assertThat(disk.settled).isZero();

        hand.pass(1_000);

        assertThat(disk.settled).isEqualTo(1);
        hand.pass(60_000);
        assertThat(disk.settled).isEqualTo(1);
    }

    @Test
    void onAFullDiskTheJournalGoesElsewhereAndComesBackWhenThereIsRoom() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        disk.full.add(folders.journals());
        journal.record(Kind.EDIT, "Rename", renamed);

        assertThat(states).singleElement().isInstanceOfSatisfying(JournalState.Elsewhere.class, elsewhere -> {
            assertThat(elsewhere.trouble().reason()).isEqualTo(FileTrouble.FULL);
            assertThat(elsewhere.trouble().file()).isEqualTo(folders.journals());
            assertThat(elsewhere.trouble().other()).startsWith(folders.spare());
        });
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        hand.pass(10_000);
        assertThat(states).hasSize(1);
        assertThat(journal.flush()).isCompletedWithValue(states.getFirst());

        disk.full.clear();
        hand.pass(10_000);
        assertThat(states).hasSize(2).last().isEqualTo(new JournalState.Well());
        assertThat(files(folders.spare())).isEmpty();
        die();
        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
        }
    }

    @Test
    void whatWentElsewhereIsRecoveredFromThere() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        disk.full.add(folders.journals());
        disk.deletes = false;
        journal.record(Kind.EDIT, "Rename", renamed);
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
            assertThat(only(recovery).recover().history().steps()).hasSize(2);
        }
    }

    @Test
    void whenItCanBeWrittenNowhereThatIsSaidAndTriedAgain() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        disk.full.addAll(List.of(folders.journals(), folders.spare()));
        journal.record(Kind.EDIT, "Delete a chunk", shorter);

        assertThat(states)
                .singleElement()
                .isInstanceOfSatisfying(
                        JournalState.Failing.class,
                        failing -> assertThat(failing.trouble().kind()).isEqualTo(FileTrouble.Kind.JOURNAL_NOWHERE));
        assertThat(journal.flush()).isCompletedWithValue(states.getFirst());
        assertThat(journalFiles()).as("what was written before").hasSize(1);
        hand.pass(60_000);
        assertThat(states).hasSize(1);

        disk.full.remove(folders.spare());
        hand.pass(5_000);
        assertThat(states).hasSize(2).last().isInstanceOf(JournalState.Elsewhere.class);
        disk.full.clear();
        hand.pass(5_000);
        assertThat(states).hasSize(3).last().isEqualTo(new JournalState.Well());
        die();
        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
        }
    }

    @Test
    void whatWasWrittenBeforeADiskWasFullStaysWhenTheProgramEnds() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        disk.full.addAll(List.of(folders.journals(), folders.spare()));
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        journal.close(Journal.Ending.LEFT);
        die();

        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(renamed.plan());
        }
    }

    @Test
    void aFolderThatIsDeletedIsMadeAgainWithAllThatWasInIt() throws IOException {
        Journal journal = journals.open(opened, null, 0, states::add);
        journal.record(Kind.EDIT, "Rename", renamed);
        hand.pass(1_000);
        deleteAll(folders.state());
        journal.record(Kind.EDIT, "Delete a chunk", shorter);
        hand.pass(1_000);

        assertThat(journalFiles()).hasSize(1);
        assertThat(states).isEmpty();
        die();
        try (Recovery recovery = recovery()) {
            assertThat(only(recovery).recover().document().plan()).isEqualTo(shorter.plan());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsATroubleFromTheStart() throws IOException {
        Files.writeString(folders.state(), "a file is in the way");

        journals.open(opened, null, 0, states::add);

        assertThat(states).singleElement().isInstanceOf(JournalState.Elsewhere.class);
    }

    /// The program is gone: the system lets go of its locks and it writes no more.
    private void die() {
        journals.close();
        hand.shutdown();
    }

    private Recovery recovery() {
        return recovery(NOON);
    }

    private Recovery recovery(Instant now) {
        return Recovery.of(List.of(folders.journals(), folders.spare()), List.of(), now);
    }

    private static Leftover only(Recovery recovery) {
        assertThat(recovery.unreadable()).isEmpty();
        assertThat(recovery.leftovers()).hasSize(1);
        return recovery.leftovers().getFirst();
    }

    private List<Path> journalFiles() throws IOException {
        return files(folders.journals()).stream()
                .filter(file -> file.toString().endsWith(".journal"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(unchecked(Files::delete));
        }
    }

    private interface Step {
        void take(Path file) throws IOException;
    }

    private static Consumer<Path> unchecked(Step step) {
        return file -> {
            try {
                step.take(file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    /// The local disk, of which some folders may be full: half of what is written arrives, and then an error.
    private static final class Disk implements JournalDisk {

        private final LocalJournalDisk disk = new LocalJournalDisk();
        private final List<Path> full = new ArrayList<>();
        private final List<Path> begun = new ArrayList<>();
        private boolean deletes = true;
        private int settled;

        private void refuseFull(Path file) throws IOException {
            if (full.stream().anyMatch(file::startsWith)) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }

        @Override
        public Growing begin(Path file, byte[] bytes) throws IOException {
            refuseFull(file);
            begun.add(file);
            Growing growing = disk.begin(file, bytes);
            return new Growing() {
                @Override
                public void append(byte[] more) throws IOException {
                    try {
                        refuseFull(file);
                    } catch (IOException e) {
                        growing.append(Arrays.copyOf(more, more.length / 2));
                        throw e;
                    }
                    growing.append(more);
                }

                @Override
                public void settle() throws IOException {
                    settled++;
                    growing.settle();
                }

                @Override
                public void close() throws IOException {
                    growing.close();
                }
            };
        }

        @Override
        public void delete(Path file) throws IOException {
            if (!deletes) {
                throw new FileSystemException(file.toString(), null, "Input/output error");
            }
            disk.delete(file);
        }
    }
}
