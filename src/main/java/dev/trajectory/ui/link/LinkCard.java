package dev.trajectory.ui.link;

import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.DependencyType;
import dev.trajectory.ui.desk.Desk;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What is said while a dependency is drawn by keys: from what, to what, of which type, and why not; and the field in
/// which the other end is typed.
final class LinkCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double MARGIN = 12;

    private final Desk desk;
    private final Ground ground;
    private final Label title = new Label();
    private final TextField field = new TextField();
    private final Label sentence = new Label();
    private final Map<DependencyType, Label> types = new EnumMap<>(DependencyType.class);

    LinkCard(Desk desk, Ground ground) {
        this.desk = desk;
        this.ground = ground;
        getStyleClass().addAll("popover-card", "link-card");
        setId("link-card");
        setManaged(false);
        setVisible(false);
        title.getStyleClass().add("popover-title");
        wrap(title);
        field.setId("link-field");
        field.setPromptText(desk.words().say("linkMode.prompt"));
        wrap(sentence);
        sentence.getStyleClass().add("link-sentence");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("link-types");
        for (DependencyType type : DependencyType.values()) {
            Label label = new Label(desk.words().say("links.type." + type.name()));
            label.getStyleClass().add("link-type");
            types.put(type, label);
            row.getChildren().add(label);
        }
        Label keys = new Label(desk.words().say("linkMode.keys"));
        wrap(keys);
        keys.getStyleClass().add("quiet");
        getChildren().addAll(title, field, sentence, row, keys);
        ground.overlay().getChildren().add(this);
        ground.onFrame(this::place);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    TextField field() {
        return field;
    }

    void open() {
        field.clear();
        setVisible(true);
        place();
        toFront();
        field.requestFocus();
    }

    void close() {
        setVisible(false);
    }

    /// @param refused whether what is said is why it cannot be done
    void show(String from, boolean refused, DependencyType type) {
        title.setText(from);
        sentence.pseudoClassStateChanged(WRONG, refused);
        types.forEach((each, label) -> label.pseudoClassStateChanged(CHOSEN, each == type));
        field.setAccessibleText(from);
    }

    /// Says what the dependency means and what would come of it, or why it cannot be.
    void say(String text) {
        sentence.setText(text);
        field.setAccessibleHelp(text);
        place();
    }

    /// Of some chunks, those that answer what is typed: the one of that number, else those with all its words in
    /// their names.
    List<ChunkId> answering(List<ChunkId> chunks) {
        Locale locale = desk.words().locale();
        String typed = field.getText().strip().toLowerCase(locale);
        if (typed.matches("#?\\d{1,6}")) {
            ChunkId numbered = ChunkNumbers.of(desk.plan()).chunk(Integer.parseInt(typed.replace("#", "")));
            return numbered == null ? List.of() : List.of(numbered);
        }
        List<String> words = Arrays.asList(typed.split("\\s+"));
        return chunks.stream()
                .filter(id -> {
                    Chunk chunk = desk.plan().chunks().find(id);
                    return chunk != null
                            && words.stream().allMatch(chunk.title().toLowerCase(locale)::contains);
                })
                .toList();
    }

    /// In the corner that chunks reach last.
    private void place() {
        if (isVisible()) {
            applyCss();
            Box body = ground.area();
            double width = prefWidth(-1);
            resizeRelocate(body.right() - width - 2 * MARGIN, body.y() + MARGIN, width, prefHeight(width));
        }
    }
}
