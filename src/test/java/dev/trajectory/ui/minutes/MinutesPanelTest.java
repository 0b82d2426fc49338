package dev.trajectory.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.WorkshopStart;
import dev.trajectory.edit.SetLog;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.workshop.HalfTyped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Minutes of a workshop held on Northmoor.
class MinutesPanelTest {

    private static final Plan PLAN = Ui.sample("northmoor");

    @TempDir
    private Path folder;

    private final AtomicReference<String> typed = new AtomicReference<>("");
    private final HalfTyped note = new HalfTyped(typed::get, typed::set);
    private MainWindow window;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(PLAN, 1440, 900));
    }

    private void workshop() {
        Ui.press(window, KeyCode.F5);
        Ui.type(window, "Test the crash-cart Wi-Fi @ERDH 3w");
        Ui.press(window, KeyCode.ENTER);
        Ui.press(window, KeyCode.ESCAPE);
        Ui.frame();
    }

    @Test
    void aWorkshopThatEndsPutsItsMinutesIntoTheLogAsOneStepAndShowsThem() {
        workshop();

        LogEntry entry = window.desk().plan().log().getLast();
        assertThat(entry.kind()).isEqualTo(LogEntry.Kind.WORKSHOP);
        assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(entry.text()).startsWith("Workshop: 1 added");
        assertThat(entry.details()).contains("- **Test the crash-cart Wi-Fi** (ERDH)");
        assertThat(text("#minutes-text")).isEqualTo(entry.details());
        Ui.screen(window, "minutes");

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan().log()).isEqualTo(PLAN.log());
        assertThat(window.desk().plan().chunks().size()).isEqualTo(PLAN.chunks().size() + 1);
    }

    @Test
    void aNoteTakesThePlaceOfWhatWasLoggedInTheSameStep() {
        workshop();
        int steps = window.desk().snapshot().history().at();
        write("#minutes-note", "Tea was late.");
        fire("#minutes-log");

        assertThat(window.desk().plan().log()).hasSize(PLAN.log().size() + 1);
        assertThat(window.desk().plan().log().getLast().details()).contains("\n\nTea was late.\n");
        assertThat(window.desk().snapshot().history().at()).isEqualTo(steps);
    }

    /// The panel stays open, and what is compared is what is looked at: then and now.
    @Test
    void whatAnotherOptionLeavesOutIsNoPartOfTheWorkshop() {
        workshop();
        OptionId other = PLAN.options().stream()
                .map(Option::id)
                .filter(id -> PLAN.under(PLAN.options().get(id)).chunks().size()
                        < PLAN.chunks().size())
                .findFirst()
                .orElseThrow();
        Ui.run(() -> window.desk().session().lookAt(other));
        Ui.frame();
        assertThat(text("#minutes-text")).as("under the other").doesNotContain("Removed");
        Ui.run(() -> window.desk().session().lookAt(null));
        Ui.frame();
        assertThat(text("#minutes-text")).contains("Workshop: 1 added").doesNotContain("Removed");
    }

    @Test
    void aWorkshopThatEndedByMistakeGoesOnWithItsMinutesAndItsNote() {
        workshop();
        write("#minutes-note", "Tea was late.");
        fire("#minutes-log");
        Ui.press(window, KeyCode.F5);
        Ui.type(window, "Paint the crash carts @ERDH 3w");
        Ui.press(window, KeyCode.ENTER);
        Ui.press(window, KeyCode.ESCAPE);
        Ui.frame();

        assertThat(window.desk().plan().log()).hasSize(PLAN.log().size() + 1);
        assertThat(window.desk().plan().log().getLast().text()).startsWith("Workshop: 2 added");
        assertThat(window.desk().plan().log().getLast().details()).contains("Tea was late.");
    }

    @Test
    void theNoteOfOneWorkshopIsNotThatOfTheNext() {
        workshop();
        write("#minutes-note", "Tea was late.");
        fire("#minutes-log");
        LogEntry first = window.desk().plan().log().getLast();
        LogEntry other = new LogEntry(LocalDate.of(2026, 11, 27), LogEntry.Kind.NOTE, "The board met", "");
        Ui.run(() -> window.desk().perform(SetLog.adding(other, window.desk().plan())));
        workshop();

        assertThat(window.desk().plan().log()).contains(first, other);
        assertThat(window.desk().plan().log().getLast().text()).startsWith("Workshop: 1 added");
        assertThat(window.desk().plan().log().getLast().details()).doesNotContain("Tea was late.");
    }

    @Test
    void aWorkshopInWhichNothingIsDoneLeavesNoTrace() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.ESCAPE);

        assertThat(window.desk().plan()).isEqualTo(PLAN);
        assertThat(Ui.get(() -> lookup("#minutes-panel"))).isNull();
    }

    @Test
    void minutesSinceThePlanWasOpenedAreCopied() {
        Ui.press(window, KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(text("#minutes-text")).contains("Nothing in the plan is different.");
        assertThat(Ui.get(() -> lookup("#minutes-log").isDisabled())).isTrue();

        fire("#minutes-copy");

        assertThat(Ui.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(text("#minutes-text"));
    }

    @Test
    void minutesAreSavedWhereTheUserSays() throws IOException {
        Path file = folder.resolve("m.md");
        MinutesPanel panel = Ui.get(() -> {
            MinutesFile saved = new MinutesFile(window.desk(), (name, _) -> {
                assertThat(name).isEqualTo("minutes-2026-11-27.md");
                return file;
            });
            MinutesPanel made = new MinutesPanel(window.desk(), Beginning.NOWHERE, note, saved);
            new Scene(new VBox(made.node()));
            made.show(window.desk().snapshot());
            return made;
        });
        Ui.frame();
        Ui.run(() -> ((Button) panel.node().lookup("#minutes-save")).fire());

        assertThat(Files.readString(file)).startsWith("# Northmoor").contains("minutes of 27 Nov 2026");

        assertThat(Ui.get(panel::isNoteToKeep)).isFalse();
        Ui.run(() -> ((TextInputControl) panel.node().lookup("#minutes-note")).setText("Tea was late."));
        assertThat(Ui.get(panel::isNoteToKeep)).as("in no log yet").isTrue();
        assertThat(Ui.get(new MinutesPanel(window.desk(), Beginning.NOWHERE, note)::isNoteToKeep))
                .as("the file was opened anew")
                .isTrue();
        Ui.run(panel::keepNote);
        assertThat(Ui.get(panel::isNoteToKeep)).isFalse();
        assertThat(typed).hasValue("");
        Ui.run(window.desk().session()::undo);
        assertThat(Ui.get(panel::isNoteToKeep)).as("in no log any more").isTrue();
        assertThat(typed).as("kept again").hasValue("2026-11-27\tTea was late.");
        Ui.run(panel::begin);
        assertThat(Ui.get(panel::isNoteToKeep)).isFalse();
        assertThat(window.desk().plan().log()).hasSize(PLAN.log().size() + 1);
        assertThat(window.desk().plan().log().getLast().details()).contains("Tea was late.");
        Ui.run(() -> panel.end(_ -> {}));
        Ui.frame();
        assertThat(window.desk().plan().log())
                .as("no note of its own")
                .hasSize(PLAN.log().size() + 1);
    }

    /// Its computer went, and the next workshop is another day's.
    @Test
    void aNoteOfAnotherDayIsAnEntryOfItsOwn() {
        typed.set("2026-11-26\tTea was late.");
        MinutesPanel panel = Ui.get(() -> new MinutesPanel(window.desk(), Beginning.NOWHERE, note));
        Ui.run(panel::begin);
        assertThat(window.desk().plan().log().getLast())
                .isEqualTo(new LogEntry(
                        LocalDate.of(2026, 11, 26), LogEntry.Kind.NOTE, "A note to the minutes", "Tea was late."));
        assertThat(Ui.get(panel::isNoteToKeep)).isFalse();
        assertThat(typed).hasValue("");
    }

    /// What was kept, as one whose computer went finds it again.
    private static class Kept implements Beginning {

        private final List<String> done = new ArrayList<>();
        private WorkshopStart.@Nullable Kept kept;

        @Override
        public void find(Consumer<WorkshopStart.@Nullable Kept> found) {
            found.accept(kept);
        }

        @Override
        public void keep(Plan plan, LocalDate day) {
            kept = new WorkshopStart.Kept(plan, day);
            done.add("kept");
        }

        @Override
        public void drop(WorkshopStart.Kept other) {
            if (other.equals(kept)) {
                end();
            }
        }

        @Override
        public void leave() {
            done.add("left");
        }

        @Override
        public void end() {
            kept = null;
            done.add("ended");
        }
    }

    /// Between two lids that close: what was done before is in the minutes, whatever became of the window.
    @Test
    void aWorkshopWhoseComputerWentGoesOnWithItsMinutes() {
        List<Integer> logged = new ArrayList<>();
        Kept kept = new Kept() {
            @Override
            public void end() {
                super.end();
                logged.add(window.desk().plan().log().size());
            }
        };
        Ui.run(() -> new MinutesPanel(window.desk(), kept, note).begin());
        workshop();
        Plan crashed = window.desk().plan();

        window = Ui.get(() -> Ui.window(crashed, 1440, 900));
        MinutesPanel after = Ui.get(() -> new MinutesPanel(window.desk(), kept, note));
        List<Boolean> told = new ArrayList<>();
        Ui.run(after::begin);
        Ui.run(() -> after.end(told::add));
        Ui.frame();
        assertThat(told).containsExactly(true);
        assertThat(window.desk().plan().log().getLast().text()).startsWith("Workshop: 1 added");
        assertThat(kept.kept).isNull();
        assertThat(logged)
                .as("let go of once the minutes are in the log")
                .containsExactly(crashed.log().size() + 1);
    }

    /// The lid was not opened before the next morning.
    @Test
    void theMinutesOfAWorkshopThatNobodyEndedAreThoseOfItsDay() {
        WorkshopStart.Kept before = new WorkshopStart.Kept(PLAN, LocalDate.of(2026, 11, 26));
        workshop();
        Plan crashed = window.desk().plan();
        Kept kept = new Kept();
        kept.kept = before;
        window = Ui.get(() -> Ui.window(crashed, 1440, 900, kept));
        Ui.screen(window, "minutes-left");
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".question .button").stream()
                        .map(each -> ((Button) each).getText())
                        .toList()))
                .contains("Put its minutes in the log", "Let it go", "Later")
                .doesNotContain("Go on with it");
        Ui.press(window, KeyCode.ENTER);
        Ui.frame();

        LogEntry entry = window.desk().plan().log().getLast();
        assertThat(entry.date()).isEqualTo(before.day());
        assertThat(entry.details()).contains("minutes of 26 Nov 2026").contains("Test the crash-cart Wi-Fi");
        assertThat(kept.done).containsExactly("ended");

        workshop();
        List<LogEntry> log = window.desk().plan().log();
        assertThat(log)
                .as("today's is another one")
                .hasSize(crashed.log().size() + 2)
                .contains(entry);
        assertThat(log.getLast().date()).isEqualTo(before.day().plusDays(1));
    }

    /// It may be done elsewhere, and not saved; but what is done from now on is none of it.
    @Test
    void aWorkshopInWhichNothingWasDoneIsLetGoOfOnceThePlanChanges() {
        Kept kept = new Kept();
        kept.kept = new WorkshopStart.Kept(PLAN, LocalDate.of(2026, 11, 26));
        window = Ui.get(() -> Ui.window(PLAN, 1440, 900, kept));
        assertThat(kept.done).containsExactly("left");
        LogEntry other = new LogEntry(LocalDate.of(2026, 11, 27), LogEntry.Kind.NOTE, "The board met", "");
        Ui.run(() -> window.desk().perform(SetLog.adding(other, window.desk().plan())));
        assertThat(kept.done).containsExactly("left", "ended");
    }

    /// Esc right after F5: nothing is left of it, and what goes on from before is told.
    @Test
    void aWorkshopThatEndsBeforeItIsKnownWhetherItGoesOnLeavesNoBeginning() {
        List<Consumer<WorkshopStart.@Nullable Kept>> asked = new ArrayList<>();
        Kept slow = new Kept() {
            @Override
            public void find(Consumer<WorkshopStart.@Nullable Kept> found) {
                asked.add(found);
            }
        };
        MinutesPanel panel = Ui.get(() -> new MinutesPanel(window.desk(), slow, note));
        List<Boolean> told = new ArrayList<>();
        for (Plan earlier : Arrays.asList(null, Ui.sample("first-steps"))) {
            Ui.run(panel::begin);
            Ui.run(() -> panel.end(told::add));
            Ui.run(() -> asked.removeFirst()
                    .accept(
                            earlier == null
                                    ? null
                                    : new WorkshopStart.Kept(
                                            earlier, window.desk().today())));
            Ui.frame();
        }
        assertThat(slow.done).containsExactly("ended", "ended");
        assertThat(told).containsExactly(false, true);
    }

    private void write(String id, String text) {
        Ui.run(() -> ((TextInputControl) lookup(id)).setText(text));
        Ui.frame();
    }

    private String text(String id) {
        return Ui.get(() -> ((TextInputControl) lookup(id)).getText());
    }

    private void fire(String id) {
        Ui.run(() -> ((Button) lookup(id)).fire());
        Ui.frame();
    }

    private Node lookup(String id) {
        return window.scene().getRoot().lookup(id);
    }
}
