package dev.trajectory.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.control.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Questions wait for each other, and keep the keyboard until they are answered.
class QuestionTest {

    private final List<String> done = new ArrayList<>();
    private TextField behind;
    private Question question;
    private Scene scene;

    @BeforeEach
    void open() {
        scene = Ui.get(() -> {
            question = new Question();
            behind = new TextField();
            StackPane root = new StackPane(new VBox(behind, new Button("Behind")), question);
            Ui.show(root, new SimpleObjectProperty<>(Theme.LIGHT), 800, 600);
            behind.requestFocus();
            return root.getScene();
        });
    }

    private void ask(String name) {
        question.ask(name, "", null, List.of(yes(name), no(name)));
    }

    private Answer yes(String name) {
        return new Answer("Yes", () -> done.add(name + " yes"));
    }

    private Answer no(String name) {
        return new Answer("No", () -> done.add(name + " no"));
    }

    @Test
    void whatIsAskedMeanwhileIsAskedAfterwardsInItsOrder() {
        TextField typed = Ui.get(TextField::new);
        Ui.run(() -> question.ask("first", "", typed, List.of(yes("first"), no("first"))));
        Ui.run(() -> typed.setText("typed"));
        Ui.run(() -> ask("second"));
        Ui.run(() -> ask("third"));

        assertThat(title()).isEqualTo("first");
        assertThat(Ui.get(() -> typed.getScene() == scene && question.isOpen())).isTrue();
        assertThat(typed.getText()).isEqualTo("typed");
        Ui.press(scene, KeyCode.ENTER);
        assertThat(title()).isEqualTo("second");
        Ui.press(scene, KeyCode.ESCAPE);
        assertThat(title()).isEqualTo("third");
        Ui.press(scene, KeyCode.ENTER);

        assertThat(done).containsExactly("first yes", "second no", "third yes");
        assertThat(question.isOpen()).isFalse();
        assertThat(focused()).isSameAs(behind);
    }

    /// One that is asked by the answer to another waits behind those that are there.
    @Test
    void whatAnAnswerAsksWaitsToo() {
        Ui.run(() -> question.ask(
                "first", "", null, List.of(new Answer("Yes", () -> ask("asked by the first")), no("first"))));
        Ui.run(() -> ask("second"));
        Ui.press(scene, KeyCode.ENTER);
        assertThat(title()).isEqualTo("second");
        Ui.press(scene, KeyCode.ENTER);
        assertThat(title()).isEqualTo("asked by the first");
        Ui.press(scene, KeyCode.ESCAPE);
        assertThat(done).containsExactly("second yes", "asked by the first no");
        assertThat(question.isOpen()).isFalse();
    }

    @Test
    void onlyWhoAskedMayAskOtherwise() {
        Object asker = new Object();
        Ui.run(() -> ask("first"));
        Ui.run(() -> question.ask(asker, "paste of two", "", null, List.of(yes("two"))));
        Ui.run(() -> ask("third"));
        Ui.run(() -> question.ask(asker, "paste of three", "", null, List.of(yes("three"))));
        assertThat(title()).isEqualTo("first");
        Ui.press(scene, KeyCode.ENTER);
        assertThat(title()).isEqualTo("paste of three");
        Ui.run(() -> question.ask(asker, "paste of four", "", null, List.of(yes("four"))));
        assertThat(title()).isEqualTo("paste of four");
        Ui.press(scene, KeyCode.ENTER);
        assertThat(title()).isEqualTo("third");
        Ui.press(scene, KeyCode.ENTER);

        assertThat(done).containsExactly("first yes", "four yes", "third yes");
    }

    @Test
    void whatIsOfNoConcernAnyMoreIsWithdrawnWhetherItWaitsOrIsOpen() {
        Object trouble = new Object();
        Ui.run(() -> question.ask(trouble, "trouble", "", null, List.of(yes("trouble"))));
        Ui.run(() -> ask("second"));
        Ui.run(() -> question.withdraw(trouble));
        assertThat(title()).isEqualTo("second");
        Ui.run(() -> question.ask(trouble, "trouble again", "", null, List.of(yes("again"))));
        Ui.run(() -> question.withdraw(trouble));
        Ui.run(() -> question.withdraw(trouble));
        Ui.press(scene, KeyCode.ENTER);

        assertThat(Ui.get(question::isOpen)).isFalse();
        assertThat(done).containsExactly("second yes");
        assertThat(Ui.get(scene::getFocusOwner)).isSameAs(behind);
    }

    @Test
    void anAnswerThatCannotBeGivenIsOff() {
        BooleanProperty ready = new SimpleBooleanProperty(false);
        TextField field = Ui.get(TextField::new);
        Answer yes = new Answer("Yes", ready, () -> done.add("yes"));
        Ui.run(() -> question.ask("form", "", new ScrollPane(field), List.of(yes, no("form"))));

        assertThat(Ui.get(() -> button("Yes").isDisabled())).isTrue();
        assertThat(focused()).as("the first field of the form").isSameAs(field);
        Ui.press(scene, KeyCode.ENTER);
        assertThat(done).isEmpty();
        assertThat(question.isOpen()).isTrue();

        Ui.run(() -> ready.set(true));
        assertThat(Ui.get(() -> button("Yes").isDisabled())).isFalse();
        Ui.run(() -> button("Yes").requestFocus());
        Ui.run(() -> ready.set(false));
        Ui.frame();
        assertThat(isWithin(focused())).as("the keyboard stays in the question").isTrue();

        Ui.run(() -> ready.set(true));
        Ui.press(scene, KeyCode.ENTER);
        assertThat(done).containsExactly("yes");
    }

    @Test
    void tabLeadsRoundTheQuestion() {
        TextField field = Ui.get(TextField::new);
        Ui.run(() -> question.ask("form", "", field, List.of(yes("form"), no("form"))));
        List<Node> met = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            met.add(focused());
            Ui.press(scene, KeyCode.TAB);
        }
        assertThat(met.subList(0, 3)).containsExactlyInAnyOrder(field, button("Yes"), button("No"));
        assertThat(met.subList(3, 6)).isEqualTo(met.subList(0, 3));
        for (int i = 5; i >= 0; i--) {
            Ui.press(scene, KeyCode.TAB, KeyCode.SHIFT);
            assertThat(focused()).isSameAs(met.get(i));
        }
    }

    private boolean isWithin(Node node) {
        return node != null && (node.equals(question) || isWithin(node.getParent()));
    }

    private Node focused() {
        return Ui.get(scene::getFocusOwner);
    }

    private String title() {
        return Ui.get(() -> ((Label) question.lookup(".question-title")).getText());
    }

    private Button button(String text) {
        return Ui.get(() -> question.lookupAll(".question-buttons .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow());
    }
}
