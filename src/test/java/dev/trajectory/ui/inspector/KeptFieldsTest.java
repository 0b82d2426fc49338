package dev.trajectory.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.PromiseStep;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever changes in the plan, and however often: what is being typed in the inspector stays, and so does the
/// keyboard.
class KeptFieldsTest {

    private MainWindow window;
    private ChunkId engine;
    private ChunkId other;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        engine = chunk("Regional integration engine");
        other = chunk("Regional master patient index");
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.frame();
    }

    @Test
    void tabLeadsFromASumToItsNote() {
        tab("Money");
        TextField amount = fields(".cost-line .amount").getFirst();
        begin(amount);
        Ui.type(window, "120k");
        Ui.press(window, KeyCode.TAB);

        assertThat(costs().getFirst().amount()).isEqualTo(Money.ofPounds(120_000));
        Node note = focused();
        assertThat(note.getAccessibleText()).isEqualTo("Note");
        Ui.run(() -> ((TextField) note).selectAll());
        Ui.type(window, "A quotation");
        anotherEdit(1);
        Ui.press(window, KeyCode.ENTER);
        assertThat(costs().getFirst().note()).isEqualTo("A quotation");
        assertThat(focused()).isSameAs(note);
    }

    @Test
    void aCostIsAddedAndItsSumTypedWhileThePlanIsComputed() {
        tab("Money");
        int before = costs().size();
        Ui.run(() -> button("Add a cost").fire());
        Ui.frame();
        assertThat(costs()).hasSize(before + 1);
        String typed = "120k";
        for (int i = 0; i < typed.length(); i++) {
            Ui.type(window, typed.substring(i, i + 1));
            anotherEdit(i);
        }
        assertThat(costs().getLast().amount()).as("nothing is kept half").isEqualTo(Money.ZERO);
        Ui.press(window, KeyCode.ENTER);
        assertThat(costs().getLast().amount()).isEqualTo(Money.ofPounds(120_000));
        assertThat(((TextField) focused()).getText()).isNotEqualTo(typed);
    }

    @Test
    void aSumThatIsNoneIsSaidAndDropped() {
        tab("Money");
        List<CostLine> before = costs();
        TextField amount = fields(".cost-line .amount").getFirst();
        String shown = Ui.get(() -> amount.getText());
        begin(amount);
        Ui.type(window, "much");
        Ui.press(window, KeyCode.ENTER);
        assertThat(amount.getText()).isEqualTo("much");
        Ui.press(window, KeyCode.TAB);
        assertThat(amount.getText()).isEqualTo(shown);
        assertThat(costs()).isEqualTo(before);
    }

    @Test
    void whoRemovesACostByKeysStaysInThePanel() {
        tab("Money");
        List<CostLine> before = costs();
        Ui.run(() -> window.scene().getRoot().lookupAll(".cost-line .button").stream()
                .findFirst()
                .orElseThrow()
                .requestFocus());
        Ui.press(window, KeyCode.SPACE);

        assertThat(costs()).isEqualTo(before.subList(1, before.size()));
        assertThat(focused()).isSameAs(button("Add a cost"));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(costs()).isEqualTo(before);
    }

    @Test
    void organisationsAreTickedByKeysOneAfterTheOther() {
        tab("People");
        CheckBox tick = (CheckBox) Ui.get(() -> window.scene().getRoot().lookupAll(".people-grid .check-box").stream()
                .filter(each -> !each.isDisabled() && !((CheckBox) each).isSelected())
                .findFirst()
                .orElseThrow());
        int before = now().participants().size();
        Ui.run(tick::requestFocus);
        Ui.press(window, KeyCode.SPACE);
        assertThat(now().participants()).hasSize(before + 1);
        assertThat(focused()).isSameAs(tick);
        Ui.press(window, KeyCode.TAB);
        Node points = focused();
        assertThat(points).isInstanceOf(ComboBox.class);
        assertThat(isInPanel(points)).isTrue();
        Ui.press(window, KeyCode.DOWN);
        assertThat(focused()).isSameAs(points);
        assertThat(((ComboBox<?>) points).getValue()).isEqualTo(1);
        assertThat(now().impact()).containsValue(1);
    }

    /// Arrows go through what it is not: that was never said.
    @Test
    void ofTheStatesOfAPromiseThatArrowsGoThroughOnlyTheLastIsSaid() {
        PromiseNow asked = window.desk().snapshot().outlook().promises().getFirst();
        Ui.run(() -> window.desk().select(Set.of(asked.waiter())));
        Ui.frame();
        tab("Links");
        Plan before = window.desk().plan();
        Node state = Ui.get(() -> window.scene().getRoot().lookupAll(".link-details .combo-box").stream()
                .filter(each -> "Promise".equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        Ui.run(state::requestFocus);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.DOWN);
        assertThat(window.desk().plan()).isEqualTo(before);
        Ui.press(window, KeyCode.ENTER);

        Promise said = window.desk().plan().chunks().get(asked.waiter()).dependencies().stream()
                .filter(each -> each.promise() != null && each.promise().state() != PromiseState.ASKED)
                .findFirst()
                .orElseThrow()
                .promise();
        assertThat(said.history()).extracting(PromiseStep::state).containsExactly(PromiseState.AT_RISK);
    }

    @Test
    void linksAreChangedByKeysOneAfterTheOther() {
        tab("Links");
        Node type = Ui.get(() -> window.scene().lookup(".link-details .combo-box"));
        assertThat(now().dependencies().getFirst().type()).isEqualTo(DependencyType.FS);
        Ui.run(type::requestFocus);
        Ui.press(window, KeyCode.DOWN);
        assertThat(now().dependencies().getFirst().type()).isEqualTo(DependencyType.SS);
        assertThat(focused()).isSameAs(type);

        Ui.press(window, KeyCode.TAB);
        TextField lag = (TextField) focused();
        Ui.run(lag::selectAll);
        Ui.type(window, "2");
        anotherEdit(1);
        Ui.type(window, "w");
        anotherEdit(2);
        assertThat(lag.getText()).isEqualTo("2w");
        Ui.press(window, KeyCode.TAB);
        assertThat(now().dependencies().getFirst().lag()).isEqualTo(Lag.parse("2w"));
        assertThat(now().dependencies().getFirst().type()).isEqualTo(DependencyType.SS);
        assertThat(isInPanel(focused())).isTrue();
    }

    /// Another chunk's fields are its own: nothing typed for one is kept for the other.
    @Test
    void whatIsTypedForOneChunkIsNotKeptForAnother() {
        tab("Money");
        List<CostLine> others = window.desk().plan().chunks().get(other).costs();
        begin(fields(".cost-line .amount").getFirst());
        Ui.type(window, "120k");
        Ui.run(() -> window.desk().select(Set.of(other)));
        Ui.frame();

        assertThat(window.desk().plan().chunks().get(other).costs()).isEqualTo(others);
        assertThat(costs().getFirst().amount()).isEqualTo(Money.ofPounds(120_000));
    }

    /// What a chunk costs can be seen in a table.
    @Test
    void costsLeadToTheirTable() {
        tab("Money");
        Ui.run(() -> window.scene().getRoot().lookupAll("#inspector .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> each.getText().equals("In a table"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(window.here().id()).isEqualTo("records");
    }

    /// Something else of the plan changes, as when it has been computed.
    private void anotherEdit(int number) {
        Ui.run(() -> window.desk()
                .session()
                .perform(new ChangeChunks<>(List.of(other), ChunkField.NOTES, "Note " + number)));
        Ui.frame();
    }

    private void begin(TextField field) {
        Ui.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private void tab(String name) {
        Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(name))
                .forEach(ToggleButton::fire));
        Ui.frame();
    }

    private Node focused() {
        return Ui.get(() -> window.scene().getFocusOwner());
    }

    private static boolean isInPanel(Node node) {
        return node != null && ("inspector".equals(node.getId()) || isInPanel(node.getParent()));
    }

    private List<TextField> fields(String selector) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(selector).stream()
                .map(TextField.class::cast)
                .toList());
    }

    private Button button(String text) {
        return Ui.get(() -> window.scene().getRoot().lookupAll("#inspector .button").stream()
                .map(Button.class::cast)
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow());
    }

    private Chunk now() {
        return window.desk().plan().chunks().get(engine);
    }

    private List<CostLine> costs() {
        return now().costs();
    }

    private ChunkId chunk(String title) {
        return window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals(title))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow();
    }
}
