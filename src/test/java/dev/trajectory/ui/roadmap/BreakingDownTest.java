package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.entry.Choices;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.chunk.CopiedChunks;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.EntryWords;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Splitting, merging, copying, pasting and typing chunks, on Northmoor.
class BreakingDownTest {

    private MainWindow window;
    private ChunkId engine;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        engine = chunk("Regional integration engine").id();
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.frame();
    }

    @Test
    void aChunkIsSplitWithoutLosingAPennyAndMergedAgain() {
        long before = cost(plan());
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.screen(window, "split");
        answer(0);

        assertThat(plan().chunks().size())
                .isEqualTo(Ui.sample("northmoor").chunks().size() + 2);
        assertThat(cost(plan())).isEqualTo(before);
        List<ChunkId> pieces = plan().chunks().stream()
                .filter(each -> each.title().startsWith("Regional integration engine"))
                .map(Chunk::id)
                .toList();
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(pieces)));
        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        Ui.screen(window, "merge");
        answer(0);
        assertThat(plan().chunks().size())
                .isEqualTo(Ui.sample("northmoor").chunks().size());
        assertThat(cost(plan())).isEqualTo(before);
    }

    /// However often one thinks better of how many pieces there are, and of the way.
    @Test
    void whatWasTypedForAPieceStaysWhenThereAreMoreOrFewer() {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.run(() -> {
            titles().get(0).setText("Build the engine");
            titles().get(2).setText("Test the engine");
            pieces().getValueFactory().setValue(2);
            pieces().getValueFactory().setValue(4);
        });
        Ui.frame();
        assertThat(Ui.get(() -> titles().stream().map(TextField::getText).toList()))
                .containsExactly(
                        "Build the engine",
                        "Regional integration engine: part 2",
                        "Test the engine",
                        "Regional integration engine: part 4");
        answer(0);
        assertThat(chunk("Test the engine").owner())
                .isEqualTo(Ui.sample("northmoor").chunks().get(engine).owner());
    }

    private List<TextField> titles() {
        return window.scene().getRoot().lookupAll(".split-grid .text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> "Name".equals(field.getAccessibleText()))
                .toList();
    }

    private Spinner<Integer> pieces() {
        return (WholeNumber) window.scene().lookup(".split-options .spinner");
    }

    /// What joins, what goes and what it does to the plan is said before; and nothing is done where one thinks
    /// better.
    @Test
    void chunksAreMergedOnceItIsSaidWhatComesOfIt() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        ChunkId index = chunk("Regional master patient index").id();
        Ui.run(() -> {
            window.desk().theme().set(Theme.DARK);
            window.desk().select(new LinkedHashSet<>(List.of(engine, index)));
        });
        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        Ui.screen(window, "merge-1366");

        assertThat(labels(".merge-grid .label"))
                .contains("16w, of 16w + 10w")
                .contains("Regional master patient index waits for Regional integration engine")
                .contains("6 lines become 3: £930k once, £250k each year");
        assertThat(labels("#merge-effect").getFirst()).contains("The plan would finish", "The first benefit");
        answer(1);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));

        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        Ui.run(() -> ((TextField) window.scene().lookup("#merge-title")).setText("Engine and index"));
        answer(0);
        assertThat(plan().chunks().get(engine).title()).isEqualTo("Engine and index");
        assertThat(plan().chunks().has(index)).isFalse();
    }

    /// The title that stands in the field is the plan's: an option's own is not overwritten by it.
    @Test
    void anOptionThatCallsTheFirstOtherwiseGoesOnDoingSo() {
        ChunkId index = chunk("Regional master patient index").id();
        Plan before = plan();
        Option option = before.options().stream().toList().getLast();
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(option.changes());
        changes.put(
                engine,
                ChunkChange.between(
                        chunk("Regional integration engine"),
                        chunk("Regional integration engine")
                                .draft()
                                .title("Engine bought together")
                                .chunk()));
        Plan renamed = before.draft()
                .options(before.options().with(option.draft().changes(changes).option()))
                .plan();
        window = Ui.get(() -> Ui.window(renamed, 1440, 900));
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(engine, index))));

        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        answer(0);

        assertThat(plan().chunks().get(engine).title()).isEqualTo("Regional integration engine");
        Plan under = plan().under(plan().options().get(option.id()));
        assertThat(under.chunks().has(index)).isFalse();
        assertThat(under.chunks().get(engine).title()).isEqualTo("Engine bought together");
    }

    private List<String> labels(String selector) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(selector).stream()
                .map(each -> ((Label) each).getText())
                .toList());
    }

    @Test
    void whatCannotBeMergedSaysWhy() {
        ChunkId first =
                chunk("Mobilise programme office and agree one system vision").id();
        ChunkId last = chunk("Single directory and identity federation").id();
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(first, last))));
        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        Ui.screen(window, "merge-refused");
        assertThat(labels(".split .field-problem").getFirst())
                .isEqualTo("Would make a circle: Mobilise programme office and agree one system vision → Reference"
                        + " architecture, standards and interface catalogue → Mobilise programme office and agree one"
                        + " system vision. Maybe one of these need not wait.");
        assertThat(Ui.get(() ->
                        window.scene().getRoot().lookup(".question .primary").isDisabled()))
                .as("it cannot be answered")
                .isTrue();
    }

    /// What too many organisations receive at once is split by organisation, unless one chooses otherwise.
    @Test
    void whatIsTooBigSaysByWhatAndOffersTheWayThatMendsIt() {
        ChunkId wide = chunk("Multi-factor authentication and privileged access, all organisations")
                .id();
        Ui.run(() -> {
            window.desk().select(Set.of(wide));
            window.desk().host().findings(wide);
        });
        Ui.screen(window, "too-big-findings");
        Ui.run(() -> window.scene().getRoot().lookupAll(".finding .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "too-big-split");
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".question .label").stream()
                        .map(each -> ((Label) each).getText())
                        .toList()))
                .anyMatch(text -> text.contains("goes live at 7 organisations"));
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".split .toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .toList()))
                .containsExactly("By organisation");
    }

    /// Each piece may be led by another, and what it does to the finish and the first benefit is said before.
    @Test
    void aChunkIsSplitFreelyAmongOrganisations() {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.run(() -> window.scene().getRoot().lookupAll(".split .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals("Freely"))
                .forEach(ToggleButton::fire));
        OrganisationId other = new OrganisationId("STHB");
        Ui.run(() -> leads().getLast().setValue(other));
        Ui.screen(window, "split-freely");
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#split-effect")).getText()))
                .contains("The first benefit is felt on");
        answer(0);
        List<OrganisationId> owners = plan().chunks().stream()
                .filter(each -> each.title().startsWith("Regional integration engine"))
                .map(Chunk::owner)
                .toList();
        assertThat(owners).hasSize(3).endsWith(other);
        assertThat(owners.getFirst()).isNotEqualTo(other);
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<OrganisationId>> leads() {
        return window.scene().getRoot().lookupAll(".split-grid .combo-box").stream()
                .map(each -> (ComboBox<OrganisationId>) each)
                .toList();
    }

    @Test
    void aPastedListIsShownBeforeItIsTaken() {
        Ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("- Choose the wards\n  - Ward A @ERDH 3w\n  - Ward B 2w after Ward A\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);
        Ui.screen(window, "paste");
        int before = plan().chunks().size();
        answer(0);
        Ui.screen(window, "pasted");

        assertThat(plan().chunks().size() - before).isEqualTo(3);
        assertThat(chunk("Ward B").parent()).isEqualTo(chunk("Choose the wards").id());
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void whatIsCutMovesWithAllItHasToWhereItIsPasted() {
        Chunk before = plan().chunks().get(engine);
        Chunk row = chunk("Immutable back-ups and proven restore, four trusts");
        Ui.press(window, KeyCode.X, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
        Ui.run(() -> window.desk().select(Set.of(row.id())));
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);

        Chunk after = plan().chunks().get(engine);
        assertThat(after.owner()).isEqualTo(row.owner()).isNotEqualTo(before.owner());
        assertThat(after.costs()).isEqualTo(before.costs());
        assertThat(after.dependencies()).hasSameSizeAs(before.dependencies());
        assertThat(plan().chunks().size())
                .isEqualTo(Ui.sample("northmoor").chunks().size());
        assertThat(plan().benefits()).isEqualTo(Ui.sample("northmoor").benefits());
        List<ChunkId> order = plan().chunks().stream()
                .sorted(Chunk.BY_PRIORITY)
                .map(Chunk::id)
                .toList();
        assertThat(order.indexOf(engine)).isEqualTo(order.indexOf(row.id()) + 1);

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void whatIsCopiedIsPastedBehindTheRowOneIsAtWithItsCosts() {
        Chunk row = chunk("Immutable back-ups and proven restore, four trusts");
        Ui.press(window, KeyCode.C, KeyCode.CONTROL);
        Ui.run(() -> window.desk().select(Set.of(row.id())));
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);

        List<Chunk> order = plan().chunks().stream().sorted(Chunk.BY_PRIORITY).toList();
        Chunk copy = order.get(order.stream().map(Chunk::id).toList().indexOf(row.id()) + 1);
        assertThat(copy.title()).startsWith(plan().chunks().get(engine).title());
        assertThat(copy.costs()).isEqualTo(plan().chunks().get(engine).costs());
    }

    /// What stands on the clipboard makes, in an empty plan, chunks of the same names, leads, times, levels and
    /// order.
    @Test
    void theCopiedTableCanBeReadAgain() {
        List<Chunk> copied = plan().chunks().stream()
                .filter(each -> each.dependencies().isEmpty())
                .limit(3)
                .toList();
        String table = CopiedChunks.table(
                plan(), copied.stream().map(Chunk::id).toList(), window.desk().words());
        Spot spot = new Spot(
                new Place.AtEnd(),
                null,
                null,
                WorkSpan.weeks(4),
                window.desk().session().freshChunkIds());
        Pasted read = Pasted.read(table, plan(), EntryWords.vocabulary(Locale.UK), spot, Choices.NONE);

        assertThat(read.hasProblems()).isFalse();
        assertThat(read.rows()).hasSameSizeAs(copied);
        Plan pasted = ((Result.Changed) read.edit(plan()).apply(plan())).plan();
        List<Chunk> made = pasted.chunks().stream()
                .filter(each -> !plan().chunks().has(each.id()))
                .toList();
        for (int i = 0; i < copied.size(); i++) {
            assertThat(made.get(i).title()).isEqualTo(copied.get(i).title());
            assertThat(made.get(i).owner()).isEqualTo(copied.get(i).owner());
            assertThat(made.get(i).duration()).isEqualTo(copied.get(i).duration());
            assertThat(made.get(i).doneWhen()).isEqualTo(copied.get(i).doneWhen());
        }
    }

    @Test
    void aLineIsUnderstoodAsItIsTyped() {
        Ui.press(window, KeyCode.N);
        Ui.run(() -> ((TextField) window.scene().lookup("#entry-line"))
                .setText("Test the crash-cart Wi-Fi @STHB 3w after 24 !"));
        Ui.screen(window, "entry-chips");
        Ui.press(window, KeyCode.ENTER);

        Chunk added = chunk("Test the crash-cart Wi-Fi");
        assertThat(added.goLive()).isTrue();
        assertThat(added.dependencies()).hasSize(1);
        assertThat(added.dependencies().getFirst().on()).isEqualTo(engine);
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    @Test
    void copiesWaitForEachOtherAsTheOriginalsDo() {
        Ui.press(window, KeyCode.D, KeyCode.CONTROL);

        assertThat(plan().chunks().size())
                .isEqualTo(Ui.sample("northmoor").chunks().size() + 1);
    }

    private void answer(int index) {
        Ui.frame();
        Ui.run(() -> {
            List<Button> buttons = window.scene().getRoot().lookupAll(".question-buttons .button").stream()
                    .map(Button.class::cast)
                    .toList();
            buttons.get(buttons.size() - 1 - index).fire();
        });
        Ui.frame();
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private static long cost(Plan plan) {
        return plan.chunks().stream()
                .flatMap(each -> each.costs().stream())
                .map(line -> line.amount())
                .mapToLong(Money::pence)
                .sum();
    }

    private Chunk chunk(String title) {
        return plan().chunks().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
