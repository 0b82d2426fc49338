package dev.trajectory.ui.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.FirstSlice;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can be seen and done with outcomes, on Northmoor.
class OutcomesViewTest {

    private static final Plan PLAN = Ui.sample("northmoor");
    private static final OutcomeId FIRST = new OutcomeId("OC1");

    private MainWindow window;
    private OutcomesView view;

    @BeforeEach
    void open() {
        open(1440, 900);
    }

    private void open(double width, double height) {
        window = Ui.get(() -> Ui.window(PLAN, width, height));
        view = Ui.get(() -> {
            window.look("outcomes");
            return (OutcomesView) window.view();
        });
        Ui.frame();
    }

    @Test
    void theVisionAndTheNamesChangeWhereTheyStand() {
        type((TextInputControl) view.node().lookup("#vision"), "One record for everybody");
        type(field(0, ".outcome-name"), "One safe network");
        Ui.press(window, KeyCode.ENTER);
        type(field(0, ".text-area"), "Nobody waits for a computer");
        Ui.press(window, KeyCode.TAB);

        assertThat(plan().programme().vision()).isEqualTo("One record for everybody");
        assertThat(plan().outcomes().find(FIRST))
                .isEqualTo(new Outcome(FIRST, "One safe network", "Nobody waits for a computer"));
        for (int i = 0; i < 3; i++) {
            Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        }
        assertThat(plan()).isEqualTo(PLAN);
        assertThat(Ui.get(() -> field(0, ".outcome-name").getText())).isEqualTo(name(PLAN));
    }

    @Test
    void anEmptyNameIsRefusedAndTheOldOneStays() {
        type(field(0, ".outcome-name"), "");
        Ui.press(window, KeyCode.ENTER);

        assertThat(plan()).isEqualTo(PLAN);
        assertThat(Ui.get(() -> field(0, ".outcome-name").getText())).isEqualTo(name(PLAN));
        assertThat(texts(window.scene().getRoot(), ".toast .label")).anyMatch(text -> text.contains("empty"));
    }

    @Test
    void anOutcomeIsAddedNamedAndRemoved() {
        Ui.run(() -> ((Button) view.bar().getFirst()).fire());
        Ui.frame();
        assertThat(texts(card(6), ".lacking"))
                .contains("No chunk leads to this outcome yet.", "No benefit traces to this outcome yet.");
        type(field(6, ".outcome-name"), "Nothing is lost");
        Ui.press(window, KeyCode.ENTER);
        Ui.screen(window, "outcomes-new");
        assertThat(plan().outcomes().all()).last().extracting(Outcome::name).isEqualTo("Nothing is lost");

        fire(card(6), 0);
        assertThat(plan().outcomes()).isEqualTo(PLAN.outcomes());
    }

    @Test
    void anOutcomeThatChunksLeadToIsNotRemoved() {
        fire(card(0), 0);

        assertThat(plan()).isEqualTo(PLAN);
        assertThat(texts(window.scene().getRoot(), ".toast .label")).anyMatch(text -> text.contains("still named by"));
    }

    @Test
    void chunksAreAddedByNumberAndTakenAway() {
        ChunkId engine = new ChunkId("C24");
        type(field(0, ".add-tracing"), "24");
        Ui.press(window, KeyCode.ENTER);
        assertThat(chunk(engine).outcomes()).contains(FIRST);

        List<ChunkId> leading = leading();
        int at = leading.indexOf(engine);
        Ui.run(() -> ((Button) ((HBox) card(0).lookupAll(".tracing").toArray()[at])
                        .getChildren()
                        .getLast())
                .fire());
        assertThat(plan()).isEqualTo(PLAN);
    }

    @Test
    void benefitsAreAddedByNameTakenAwayAndGoneTo() {
        Benefit other = PLAN.benefits().stream()
                .filter(each -> !each.outcomes().contains(FIRST))
                .findFirst()
                .orElseThrow();
        type(benefitField(), "no such thing");
        assertThat(texts(card(0), ".field-problem")).anyMatch(text -> text.startsWith("There is no benefit “no such"));
        type(benefitField(), other.title());
        Ui.press(window, KeyCode.ENTER);
        Ui.until(() -> plan().benefits().get(other.id()).outcomes().contains(FIRST)
                && benefitField().getText().isEmpty());
        Ui.screen(window, "outcomes-benefit");

        Ui.run(() -> benefitLine(other.title()).requestFocus());
        Ui.press(window, KeyCode.DELETE);
        assertThat(plan()).isEqualTo(PLAN);
        assertThat(Ui.get(() -> benefitField().isFocused())).isTrue();
        Ui.run(() -> view.node().requestFocus());
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan().benefits().get(other.id()).outcomes()).contains(FIRST);

        Ui.run(() -> benefitLine(other.title()).requestFocus());
        Ui.press(window, KeyCode.ENTER);
        assertThat(Ui.get(() -> window.view().getClass().getSimpleName())).isEqualTo("RecordsView");
    }

    private TextInputControl benefitField() {
        return (TextInputControl) card(0).lookupAll(".add-tracing").toArray()[1];
    }

    private HBox benefitLine(String title) {
        return card(0).lookupAll(".benefit").stream()
                .map(HBox.class::cast)
                .filter(line -> line.getAccessibleText().contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChunkThatIsNotThereSaysSo() {
        type(field(0, ".add-tracing"), "999");
        Ui.press(window, KeyCode.ENTER);
        Ui.screen(window, "outcomes-wrong");

        assertThat(texts(card(0), ".field-problem")).anyMatch(text -> text.contains("999"));
        assertThat(plan()).isEqualTo(PLAN);
    }

    @Test
    void theFirstUsefulSliceIsSaidAndSelected() {
        FirstSlice slice =
                FirstSlice.of(window.desk().snapshot().outlook(), FIRST).orElseThrow();
        assertThat(texts(card(0), ".slice-verdict"))
                .first()
                .asString()
                .contains(window.desk().words().day(slice.delivered()))
                .contains(String.valueOf(slice.chunks().size()));
        Ui.run(() -> ((Button) card(0).lookup(".select-slice")).fire());
        Ui.screen(window, "outcomes-slice");
        assertThat(Ui.get(() -> window.here().id())).isEqualTo("roadmap");

        assertThat(window.desk().snapshot().selection()).containsExactlyElementsOf(slice.chunks());
    }

    @Test
    void looksWellInEveryTheme() {
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, "outcomes-1440");
        }
        open(1366, 768);
        Ui.screen(window, "outcomes-1366");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "outcomes-1366");
        assertThat(Ui.get(() -> card(0).getWidth())).isGreaterThan(1000);
    }

    private List<ChunkId> leading() {
        return plan().chunks().stream()
                .filter(chunk -> chunk.outcomes().contains(FIRST))
                .map(Chunk::id)
                .toList();
    }

    private void fire(OutcomeCard card, int button) {
        Ui.run(() -> ((Button) card.lookupAll(".button").toArray()[button]).fire());
        Ui.frame();
    }

    private OutcomeCard card(int index) {
        return (OutcomeCard) view.node().lookupAll(".outcome-card").toArray()[index];
    }

    private TextInputControl field(int card, String style) {
        return (TextInputControl) card(card).lookup(style);
    }

    private void type(TextInputControl field, String text) {
        Ui.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        Ui.frame();
    }

    private static List<String> texts(Node node, String style) {
        return Ui.get(() -> node.lookupAll(style).stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList());
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private static String name(Plan plan) {
        return Optional.ofNullable(plan.outcomes().find(FIRST)).orElseThrow().name();
    }

    private Chunk chunk(ChunkId id) {
        return Optional.ofNullable(plan().chunks().find(id)).orElseThrow();
    }
}
