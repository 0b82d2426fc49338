package dev.trajectory.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorTest {

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
    void showsEachTab() {
        for (String tab : List.of("Plan", "Links", "People", "Money", "Purpose")) {
            Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(tab))
                    .forEach(ToggleButton::fire));
            Ui.screen(window, "inspector-" + tab.toLowerCase(java.util.Locale.ROOT));
        }
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "inspector-purpose");
    }

    @Test
    void whatIsTypedCountsOnEnterAndIsOneStep() {
        type("inspector-duration", "20w");
        type("inspector-notBefore", "6 Sep 2027");

        assertThat(now().duration()).isEqualTo(WorkSpan.weeks(20));
        assertThat(now().notBefore()).isEqualTo(LocalDate.of(2027, 9, 6));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidAndNotKept() {
        Plan before = window.desk().plan();
        type("inspector-duration", "a while");
        Ui.screen(window, "inspector-wrong");

        assertThat(window.desk().plan()).isEqualTo(before);
        assertThat(Ui.get(() -> field("inspector-duration").getAccessibleHelp()))
                .contains("a while");
    }

    @Test
    void severalChunksAreChangedTogether() {
        ChunkId index = chunk("Regional master patient index").id();
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(engine, index))));
        type("inspector-deadline", "31/3/2029");

        assertThat(now().deadline()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(window.desk().plan().chunks().find(index).deadline()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    /// Each keeps what is its own: who else it touches, how hard, and how far it has come.
    @Test
    void whatIsChangedForSeveralLeavesAllElseOfEachAsItIs() {
        Chunk other = chunk("Immutable back-ups and proven restore, four trusts");
        Chunk was = now();
        assertThat(other.impact()).isNotEqualTo(was.impact());
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(engine, other.id()))));
        type("inspector-begun", "3 May 2027");
        tab("People");
        Organisation last =
                List.copyOf(window.desk().plan().organisations().all()).getLast();
        Ui.run(() -> points(last).setValue(4));

        for (Chunk before : List.of(was, other)) {
            Chunk after = window.desk().plan().chunks().get(before.id());
            SequencedMap<OrganisationId, Integer> wanted = new LinkedHashMap<>(before.impact());
            wanted.put(last.id(), 4);
            assertThat(after.impact()).isEqualTo(wanted);
            assertThat(after.participants()).isEqualTo(before.participants());
            assertThat(after.progress().start()).isEqualTo(LocalDate.of(2027, 5, 3));
        }
        assertThat(window.desk().snapshot().history().at()).isEqualTo(2);
        tab("Money");
        Ui.screen(window, "inspector-several-money");
        assertThat(Ui.get(() -> window.scene()
                        .getRoot()
                        .lookupAll("#inspector .cost-line")
                        .size()))
                .isZero();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> points(Organisation organisation) {
        return window.scene().getRoot().lookupAll(".people-grid .combo-box").stream()
                .map(each -> (ComboBox<Integer>) each)
                .filter(each -> each.getAccessibleText().contains(organisation.name()))
                .findFirst()
                .orElseThrow();
    }

    private void tab(String name) {
        Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(name))
                .forEach(ToggleButton::fire));
        Ui.frame();
    }

    /// What is typed into one field of a cost leaves all else of it as it is.
    @Test
    void aCostThatSaysMoreKeepsItAndShowsIt() {
        CostLine line = new CostLine(
                new OrganisationId("NICB"),
                CostKind.CAPITAL_ONE_OFF,
                Money.ofPounds(1_000),
                new SpendProfile.Monthly(List.of(Money.ofPounds(600), Money.ofPounds(400))),
                new Pricing(null, Percent.of(20), Percent.ZERO, Percent.of(5)),
                Optimism.USUAL,
                7,
                new Outturn(
                        new TreeMap<>(Map.of(YearMonth.of(2027, 5), Money.ofPounds(550))), Money.ofPounds(80), null),
                Money.ofPounds(120),
                Grade.B,
                "A quotation",
                "Kit");
        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(engine), ChunkField.COSTS, List.of(line))));
        Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Money"))
                .forEach(ToggleButton::fire));
        Ui.screen(window, "inspector-money-details");
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".cost-line .quiet").stream()
                        .map(each -> ((Label) each).getText())
                        .toList()))
                .containsExactly("By month · VAT 20% · contingency 5% · spent £550 · committed £80 · exit cost £120");

        TextField amount = (TextField) Ui.get(() -> window.scene().lookup(".cost-line .amount"));
        Ui.run(() -> {
            amount.requestFocus();
            amount.setText("2k");
        });
        Ui.press(window, KeyCode.ENTER);

        CostLine doubled = now().costs().getFirst();
        assertThat(doubled).isEqualTo(line.withAmount(Money.ofPounds(2_000)));
        assertThat(doubled.profile().stated()).containsExactly(Money.ofPounds(1_200), Money.ofPounds(800));
        assertThat(doubled.outturn()).isEqualTo(line.outturn());
    }

    private TextField field(String id) {
        return (TextField) window.scene().lookup("#" + id);
    }

    private void type(String id, String text) {
        Ui.frame();
        Ui.run(() -> {
            field(id).requestFocus();
            field(id).setText(text);
        });
        Ui.press(window, KeyCode.ENTER);
    }

    private Chunk now() {
        return window.desk().plan().chunks().find(engine);
    }

    private Chunk chunk(String title) {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatGovernsAChunkIsNamedAndLeadsToWhereItStands() {
        Ui.run(() -> window.desk().select(Set.of(new ChunkId("C32"))));
        Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Links"))
                .forEach(ToggleButton::fire));
        List<Hyperlink> links =
                Ui.get(() -> window.scene().getRoot().lookup("#inspector-governance").lookupAll(".hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .toList());
        assertThat(links)
                .extracting(Hyperlink::getText)
                .anyMatch(text -> text.startsWith("Risk R01:"))
                .anyMatch(text -> text.startsWith("Decision D01:"))
                .anyMatch(text -> text.startsWith("Gate before it:"))
                .anyMatch(text -> text.startsWith("Gate that waits for it:"));
        Ui.screen(window, "inspector-governance");
        Ui.run(() -> links.stream()
                .filter(link -> link.getText().startsWith("Decision D01:"))
                .forEach(Hyperlink::fire));
        assertThat(window.here()).extracting(Place::id).isEqualTo("governance");
    }
}
