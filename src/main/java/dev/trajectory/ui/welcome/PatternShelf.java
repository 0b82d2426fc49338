package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What a new plan can begin with.
final class PatternShelf extends Shelf {

    private static final int COLUMNS = 3;
    private static final int ICON = 20;

    private final StartWords words;
    private final Consumer<@Nullable StarterPattern> begin;

    /// @param begin begins a new plan; with nothing, when given null
    PatternShelf(WindowWords words, Consumer<@Nullable StarterPattern> begin) {
        super(words.say("welcome.start"), COLUMNS);
        this.words = new StartWords(words.locale());
        this.begin = begin;
        List<Card> cards = new ArrayList<>();
        cards.add(card(null));
        for (StarterPattern pattern : StarterPattern.values()) {
            cards.add(card(pattern));
        }
        put(cards);
    }

    private Card card(@Nullable StarterPattern pattern) {
        String key = "pattern." + (pattern == null ? "none" : pattern.key());
        Label name = new Label(words.say(key));
        name.getStyleClass().add("card-name");
        name.setWrapText(true);
        Label about = new Label(words.say(key + ".about"));
        about.getStyleClass().add("card-facts");
        about.setWrapText(true);
        StackPane tile = new StackPane(Icons.icon(PatternIcons.of(pattern), ICON));
        tile.getStyleClass().add("icon-tile");
        HBox head = new HBox(tile, name);
        head.getStyleClass().add("pattern-head");
        Card card = new Card();
        card.getStyleClass().add("pattern-card");
        card.fill(head, about);
        card.setAccessibleText(name.getText() + ". " + about.getText());
        card.setOnAction(_ -> begin.accept(pattern));
        return card;
    }
}
