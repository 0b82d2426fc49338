package dev.trajectory.ui.control;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
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

/// A question laid over a window, which waits for its answer. The first answer is the one that Enter gives, the last
/// the one that Esc gives.
public final class Question extends StackPane {

    /// One answer.
    ///
    /// @param isReady whether it can be given now: while it cannot, the question stays, with what was typed into
    /// it
    public record Answer(String text, BooleanSupplier isReady, Runnable run) {

        /// One that can always be given.
        public Answer(String text, Runnable run) {
            this(text, () -> true, run);
        }
    }

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final VBox card = new VBox();
    private final Label title = new Label();
    private final Label text = new Label();
    private final VBox content = new VBox();
    private final HBox buttons = new HBox();
    private @Nullable Node focusBefore;
    private List<Answer> answers = List.of();

    public Question() {
        getStyleClass().add("question-shade");
        card.getStyleClass().add("question");
        title.getStyleClass().add("question-title");
        title.setWrapText(true);
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
                answer(answers.getLast());
                event.consume();
            }
        });
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Asks.
    ///
    /// @param details what stands between the text and the answers, or null; of the style class "wide" where it
    /// wants more room than a sentence
    public void ask(String heading, String sentence, @Nullable Node details, List<Answer> given) {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        answers = List.copyOf(given);
        title.setText(heading);
        text.setText(sentence);
        card.pseudoClassStateChanged(
                WIDE, details != null && details.getStyleClass().contains("wide"));
        content.getChildren().setAll(details == null ? List.of() : List.of(details));
        buttons.getChildren().clear();
        for (Answer each : answers.reversed()) {
            Button button = new Button(each.text());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> answer(each));
            if (each.equals(answers.getFirst())) {
                button.getStyleClass().add("primary");
                button.setDefaultButton(true);
            }
            buttons.getChildren().add(button);
        }
        card.setAccessibleText(heading + "\n" + sentence);
        setVisible(true);
        toFront();
        Node first = buttons.getChildren().getLast();
        Platform.runLater(first::requestFocus);
    }

    private void answer(Answer answer) {
        if (!answer.isReady().getAsBoolean()) {
            return;
        }
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        answer.run().run();
    }
}
