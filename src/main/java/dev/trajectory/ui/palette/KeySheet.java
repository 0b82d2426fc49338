package dev.trajectory.ui.palette;

import dev.trajectory.ui.control.Keys;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys and habits of the mouse on one sheet.
public final class KeySheet extends Overlay {

    /// Habits of the mouse, in the words `mouse.` + this and `mouse.` + this + `.does`.
    private static final List<String> MOUSE = List.of(
            "wheel",
            "zoom",
            "sideways",
            "pan",
            "middle",
            "click",
            "extend",
            "add",
            "box",
            "details",
            "drag",
            "fine",
            "pin",
            "edge",
            "link",
            "draw",
            "hold",
            "why",
            "sign",
            "menu");

    /// What keys do on pages of figures, in the words `figures.` + this and `figures.` + this + `.does`.
    private static final List<String> FIGURES = List.of("arrows", "ends", "ask");

    /// How far keys scroll, as a share of all there is.
    private static final double LINE = 0.1;

    private static final double PAGE = 0.5;

    private static final int MANY = 4;

    /// Actions under one heading.
    ///
    /// @param title the heading, in words
    public record Group(String title, List<Action> actions) {
        public Group {
            actions = List.copyOf(actions);
        }
    }

    private final WindowWords words;
    private final Supplier<List<Group>> groups;
    private final List<Place> places;
    private final TextField field = new TextField();
    private final Label hidden = new Label();
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);

    /// @param groups all actions, asked for whenever it opens
    public KeySheet(WindowWords words, Supplier<List<Group>> groups, List<Place> places) {
        this.words = words;
        this.groups = groups;
        this.places = List.copyOf(places);
        Label title = new Label(words.say("keys.title"));
        title.getStyleClass().add("panel-title");
        field.setPromptText(words.say("keys.filter"));
        field.setAccessibleText(words.say("keys.filter"));
        field.textProperty().subscribe(_ -> fill());
        hidden.getStyleClass().add("quiet");
        HBox.setHgrow(hidden, Priority.ALWAYS);
        hidden.setMaxWidth(Double.MAX_VALUE);
        Label close = new Label(words.say("keys.close"));
        close.getStyleClass().add("quiet");
        HBox head = new HBox(title, field, hidden, close);
        head.getStyleClass().add("key-sheet-head");
        columns.getStyleClass().add("key-columns");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(head, scroll);
        card.getStyleClass().add("key-sheet");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        widthProperty().subscribe(_ -> fill());
        lay(card);
    }

    /// Opens it, with all keys shown.
    public void open() {
        appear();
        field.clear();
        fill();
        field.requestFocus();
    }

    private void press(KeyEvent event) {
        double step = switch (event.getCode()) {
            case UP -> -LINE;
            case DOWN -> LINE;
            case PAGE_UP -> -PAGE;
            case PAGE_DOWN -> PAGE;
            default -> 0;
        };
        if (step != 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, scroll.getVmax()));
            event.consume();
        }
    }

    private void fill() {
        if (!isOpen()) {
            return;
        }
        List<KeyBlock> all = blocks();
        Needle needle = Needle.of(field.getText());
        List<KeyBlock> shown = all.stream()
                .map(block -> block.only(needle))
                .filter(block -> !block.lines().isEmpty())
                .toList();
        int left = count(all) - count(shown);
        hidden.setText(left == 0 ? "" : words.say("keys.hidden", left));
        columns.getChildren().setAll(KeyColumns.of(shown, getWidth()));
    }

    private static int count(List<KeyBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.lines().size()).sum();
    }

    private List<KeyBlock> blocks() {
        List<KeyBlock> blocks = new ArrayList<>();
        for (Group group : groups.get()) {
            blocks.add(new KeyBlock(group.title(), lines(group.actions())));
        }
        List<KeyBlock.Line> goTo = new ArrayList<>();
        for (Place place : places) {
            String letter = String.valueOf(place.letter()).toUpperCase(Locale.ROOT);
            goTo.add(new KeyBlock.Line(words.say("view." + place.id()), List.of(words.say("palette.go", letter))));
        }
        blocks.add(new KeyBlock(words.say("keys.views"), goTo));
        blocks.add(new KeyBlock(words.say("keys.figures"), habits("figures.", FIGURES)));
        blocks.add(new KeyBlock(words.say("keys.mouse"), habits("mouse.", MOUSE)));
        return blocks;
    }

    private List<KeyBlock.Line> habits(String prefix, List<String> habits) {
        return habits.stream()
                .map(habit -> new KeyBlock.Line(
                        words.say(prefix + habit + ".does"), List.of(words.say(prefix + habit, Keys.shortcut()))))
                .toList();
    }

    /// One line for each name; actions of the same name are one thing with several keys.
    private List<KeyBlock.Line> lines(List<Action> actions) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Action action : actions) {
            if (action.key() != null) {
                keys.computeIfAbsent(words.say(action.key("")), _ -> new ArrayList<>())
                        .add(action.key().getDisplayText());
            }
        }
        List<KeyBlock.Line> lines = new ArrayList<>();
        keys.forEach((name, all) -> lines.add(new KeyBlock.Line(name, brief(all))));
        return lines;
    }

    /// Many keys that do the same to one thing or another, such as 1 to 9, are said as the first to the last.
    private List<String> brief(List<String> keys) {
        return keys.size() > MANY ? List.of(words.say("keys.range", keys.getFirst(), keys.getLast())) : keys;
    }
}
