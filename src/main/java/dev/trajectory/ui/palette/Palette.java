package dev.trajectory.ui.palette;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field in which the name of anything finds it: what can be done, here and in other views, and views, chunks,
/// organisations, findings.
public final class Palette extends Overlay {

    private static final int MOST = 60;
    private static final int PAGE = 10;

    private final Desk desk;
    private final WindowWords words;
    private final Supplier<List<Action>> actions;
    private final List<Place> places;
    private final Consumer<Place> goTo;
    private final BooleanSupplier reachesOthers;
    private final Elsewhere elsewhere;
    private final PlanEntries planEntries;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Label rest = new Label();
    private List<Entry> entries = List.of();
    private Hits hits = new Hits(Needle.of(""), List.of(), 0);
    private boolean isListing;

    /// @param actions all that can be done here, asked for whenever it opens
    /// @param goTo shows the view of a place
    /// @param reachesOthers whether what can be done in other views may be done from here, asked for likewise
    public Palette(
            Desk desk,
            Supplier<List<Action>> actions,
            List<Place> places,
            Consumer<Place> goTo,
            BooleanSupplier reachesOthers) {
        this.desk = desk;
        this.words = desk.words();
        this.actions = actions;
        this.places = List.copyOf(places);
        this.goTo = goTo;
        this.reachesOthers = reachesOthers;
        this.elsewhere = new Elsewhere(desk, places, goTo);
        this.planEntries = new PlanEntries(desk);
        field.setPromptText(words.say("find.prompt"));
        field.setAccessibleText(words.say("find.prompt"));
        field.textProperty().subscribe(this::find);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell(words, () -> hits.needle(), this::choose));
        list.setPlaceholder(new Label(words.say("palette.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        rest.getStyleClass().addAll("quiet", "palette-rest");
        VBox card = new VBox(field, list, rest);
        card.getStyleClass().add("palette");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        lay(card);
    }

    /// Opens it, with nothing typed.
    public void open() {
        entries = entries();
        appear();
        field.clear();
        find("");
        field.requestFocus();
    }

    /// Adds what can be done in views not made yet, a view at a time, so that what is typed meanwhile does not
    /// wait for all of them. While nothing is typed, nobody asks for any of it and none is made.
    private void listElsewhere() {
        if (isListing) {
            return;
        }
        isListing = true;
        Platform.runLater(() -> {
            isListing = false;
            if (isOpen() && isTyped() && reachesOthers.getAsBoolean() && elsewhere.makeOne()) {
                entries = entries();
                append();
                listElsewhere();
            }
        });
    }

    private boolean isTyped() {
        return !field.getText().isBlank();
    }

    /// Lists what answers now besides, behind what is listed: while nothing else is typed, Enter does what it
    /// would have done.
    private void append() {
        hits = Hits.of(hits.needle(), entries, MOST);
        List<Entry> listed = list.getItems();
        listed.addAll(hits.besides(listed));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        sayRest();
    }

    private List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        for (Place place : places) {
            String key = words.say("palette.go", String.valueOf(place.letter()).toUpperCase(Locale.ROOT));
            String name = words.say("view." + place.id());
            all.add(new Entry(Entry.Kind.VIEW, Haystack.of(name), key, () -> goTo.accept(place)));
        }
        Set<String> named = new HashSet<>();
        List<Action> known = actions.get();
        for (Action action : known) {
            if (action.enabled().getAsBoolean() && named.add(words.say(action.key("")))) {
                all.add(entry(action, true));
            }
        }
        List<Entry> notNow = new ArrayList<>();
        for (Action action : known) {
            if (named.add(words.say(action.key("")))) {
                notNow.add(entry(action, false));
            }
        }
        if (reachesOthers.getAsBoolean()) {
            all.addAll(elsewhere.entries(named));
        }
        all.addAll(planEntries.of(desk.snapshot()));
        all.addAll(notNow);
        return all;
    }

    private Entry entry(Action action, boolean isNow) {
        String key = action.key() == null ? "" : action.key().getDisplayText();
        String name = words.say(action.key(""));
        Runnable go = isNow ? action::tryToRun : () -> desk.host().say(words.say("palette.notNow", name));
        return new Entry(Entry.Kind.ACTION, Haystack.of(name), key, "", isNow, go);
    }

    private void find(String typed) {
        hits = Hits.of(Needle.of(typed), entries, MOST);
        list.getItems().setAll(hits.best());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        sayRest();
        if (isTyped()) {
            listElsewhere();
        }
    }

    private void sayRest() {
        int more = hits.found() - list.getItems().size();
        rest.setText(words.say("palette.rest", more));
        rest.setVisible(more > 0);
    }

    /// Lets a screen reader say the row that Enter would choose, for the keyboard stays in the field.
    private void tell(@Nullable Entry entry) {
        field.setAccessibleHelp(
                entry == null ? words.say("palette.none") : entry.name().text());
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case ENTER -> chooseSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) rows, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(to);
        }
    }

    private void chooseSelected() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            choose(entry);
        }
    }

    private void choose(Entry entry) {
        close();
        entry.go().run();
    }
}
