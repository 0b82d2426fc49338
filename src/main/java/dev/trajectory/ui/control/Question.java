package dev.trajectory.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question laid over a window, which waits for its answer and keeps the keyboard until then. The first answer is
/// the one that Enter gives, the last the one that Esc gives. What is asked while a question is open is asked after
/// it, in the order in which it came.
public final class Question extends StackPane {

    /// One answer.
    ///
    /// @param isReady whether it can be given now: while it cannot, its button is off and the question stays, with
    /// what was typed into it
    public record Answer(String text, ObservableBooleanValue isReady, Runnable run) {

        private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

        /// One that can always be given.
        public Answer(String text, Runnable run) {
            this(text, ALWAYS, run);
        }

        private boolean isAlwaysReady() {
            return isReady.equals(ALWAYS);
        }
    }

    /// What is asked.
    ///
    /// @param asker who asks
    private record Asked(
            Object asker,
            String heading,
            String sentence,
            @Nullable Node details,
            List<Answer> answers) {}

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final VBox card = new VBox();
    private final Label title = new Label();
    private final Label text = new Label();
    private final VBox content = new VBox();
    private final HBox buttons = new HBox();
    private final HeldFocus focus = new HeldFocus(card);

    /// What is not answered yet; the first is open.
    private final List<Asked> asked = new ArrayList<>();

    public Question() {
        getStyleClass().add("question-shade");
        card.getStyleClass().add("question");
        title.getStyleClass().add("question-title");
        title.setWrapText(true);
        text.getStyleClass().add("question-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("question-buttons");
        card.getChildren().addAll(title, text, content, buttons);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                answer(asked.getFirst().answers().getLast());
                event.consume();
            }
        });
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Asks, after all that was asked before.
    ///
    /// @param details what stands between the text and the answers, or null; of the style class "wide" where it
    /// wants more room than a sentence
    public void ask(String heading, String sentence, @Nullable Node details, List<Answer> answers) {
        ask(new Object(), heading, sentence, details, answers);
    }

    /// Asks in the place of what the same asker asked before and nobody has answered; after all others where there
    /// is no such question.
    public void ask(Object asker, String heading, String sentence, @Nullable Node details, List<Answer> answers) {
        Asked next = new Asked(asker, heading, sentence, details, List.copyOf(answers));
        int own = asked.stream().map(Asked::asker).toList().indexOf(asker);
        if (own < 0) {
            asked.add(next);
        } else {
            asked.set(own, next);
        }
        if (own == 0 || asked.size() == 1) {
            show(next);
        }
    }

    /// Asks no more what someone asked and nobody has answered, for it is of no concern any more. What was asked
    /// after it goes on in its place.
    public void withdraw(Object asker) {
        int own = asked.stream().map(Asked::asker).toList().indexOf(asker);
        if (own >= 0) {
            asked.remove(own);
        }
        if (own == 0) {
            hide();
            goOn();
        }
    }

    private void hide() {
        setVisible(false);
        focus.giveBack();
    }

    private void goOn() {
        if (!isVisible() && !asked.isEmpty()) {
            show(asked.getFirst());
        }
    }

    private void show(Asked now) {
        Node details = now.details();
        title.setText(now.heading());
        text.setText(now.sentence());
        card.pseudoClassStateChanged(
                WIDE, details != null && details.getStyleClass().contains("wide"));
        buttons.getChildren().clear();
        content.getChildren().setAll(details == null ? List.of() : List.of(details));
        for (Answer each : now.answers().reversed()) {
            buttons.getChildren().add(button(each));
        }
        Answer first = now.answers().getFirst();
        Button enter = (Button) buttons.getChildren().getLast();
        enter.getStyleClass().add("primary");
        enter.setDefaultButton(true);
        card.setAccessibleText(now.heading() + "\n" + now.sentence());
        setVisible(true);
        toFront();
        focus.take(first.isAlwaysReady() ? enter : null);
    }

    private Button button(Answer answer) {
        Button button = new Button(answer.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.not(answer.isReady()));
        button.setOnAction(_ -> answer(answer));
        return button;
    }

    private void answer(Answer answer) {
        if (!answer.isReady().get()) {
            return;
        }
        asked.removeFirst();
        hide();
        try {
            answer.run().run();
        } finally {
            goOn();
        }
    }
}
