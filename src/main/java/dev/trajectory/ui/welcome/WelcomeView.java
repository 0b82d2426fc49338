package dev.trajectory.ui.welcome;

import dev.trajectory.app.Recent;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first thing a user sees: plans worked on before, samples to learn from, and beginnings of new plans.
public final class WelcomeView extends HBox {

    /// What can be done here.
    public interface Deeds {

        /// Asks the questions for a new plan.
        ///
        /// @param pattern what it is to begin with; null for nothing
        void newPlan(@Nullable StarterPattern pattern);

        void open(Path file);

        /// Asks which file to open.
        void openDialog();

        /// Lists a plan no longer. Its file stays.
        void forget(Path file);
    }

    private static final int RECENT_COLUMNS = 3;
    private static final int SAMPLE_COLUMNS = 4;
    private static final double RECENT_HEIGHT = 132;
    private static final double SAMPLE_HEIGHT = 78;
    private static final int ICON = 20;
    static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private final WindowWords words;
    private final StartWords startWords;
    private final FontFaces fonts;
    private final ObservableValue<Theme> theme;
    private final Glimpses glimpses;
    private final Clock clock;
    private final Deeds deeds;
    private final WelcomeSide side;
    private final ScrollPane scroll = new ScrollPane();
    private final CardGrid recentGrid = new CardGrid(RECENT_COLUMNS);
    private final CardGrid sampleGrid = new CardGrid(SAMPLE_COLUMNS);
    private final Hyperlink all = new Hyperlink();
    private final VBox recentSection;
    private final VBox sampleSection;
    private final List<PlanCard> recents = new ArrayList<>();
    private final List<PlanCard> samples = new ArrayList<>();
    private boolean showsAll;

    /// @param glimpses looks into files beside the UI thread
    /// @param clock against which "today" is said
    public WelcomeView(
            WindowWords words,
            FontFaces fonts,
            ObservableValue<Theme> theme,
            Glimpses glimpses,
            Clock clock,
            Deeds deeds) {
        this.words = words;
        this.startWords = new StartWords(words.locale());
        this.fonts = fonts;
        this.theme = theme;
        this.glimpses = glimpses;
        this.clock = clock;
        this.deeds = deeds;
        this.side = new WelcomeSide(words, fonts, deeds);
        getStyleClass().addAll("window", "welcome");
        all.setOnAction(_ -> {
            showsAll = !showsAll;
            showRecents();
        });
        recentSection = section("welcome.recent", all, recentGrid);
        sampleSection = section("welcome.samples", null, sampleGrid);
        CardGrid patterns = new CardGrid(RECENT_COLUMNS);
        patterns.show(patternCards());
        VBox content = new VBox(recentSection, sampleSection, section("welcome.start", null, patterns), hint());
        content.getStyleClass().add("welcome-content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("welcome-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(side, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::reveal);
            }
        });
        showRecents();
        showSamples();
    }

    /// Puts the keyboard where most begin.
    public void focus() {
        if (recents.isEmpty()) {
            side.focus();
        } else {
            recents.getFirst().requestFocus();
        }
    }

    /// Lists plans worked on before, in this order.
    public void showRecents(List<Recent> plans) {
        recents.clear();
        for (Recent recent : plans) {
            Path file = recent.plan().path();
            String when = when(LocalDateTime.ofInstant(recent.plan().lastOpened(), clock.getZone()));
            PlanCard card = new PlanCard(file, recent.plan().name(), when, RECENT_HEIGHT, words, fonts, theme);
            card.setOnAction(_ -> deeds.open(file));
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                    event.consume();
                    deeds.forget(file);
                }
            });
            if (recent.isGone()) {
                card.gone();
            } else {
                glimpses.look(file, card::show);
            }
            recents.add(card);
        }
        showRecents();
    }

    /// Lists samples; those without chunks are left out, since an empty plan is offered anyway.
    public void showSamples(List<Path> files) {
        samples.clear();
        for (Path file : files) {
            PlanCard card =
                    new PlanCard(file, String.valueOf(file.getFileName()), "", SAMPLE_HEIGHT, words, fonts, theme);
            card.setOnAction(_ -> deeds.open(file));
            samples.add(card);
            glimpses.look(file, glimpse -> show(card, glimpse));
        }
        showSamples();
    }

    private void show(PlanCard card, Glimpse glimpse) {
        if (glimpse instanceof Glimpse.Seen(Outlook outlook)) {
            if (outlook.plan().chunks().isEmpty()) {
                samples.remove(card);
                showSamples();
                return;
            }
            card.note(words.say(
                    "welcome.organisations", outlook.plan().organisations().size()));
        }
        card.show(glimpse);
    }

    private void showRecents() {
        List<PlanCard> shown =
                showsAll || recents.size() <= RECENT_COLUMNS ? recents : recents.subList(0, RECENT_COLUMNS);
        recentGrid.show(shown);
        recentSection.setManaged(!recents.isEmpty());
        recentSection.setVisible(!recents.isEmpty());
        all.setVisible(recents.size() > RECENT_COLUMNS);
        all.setText(showsAll ? words.say("welcome.fewer") : words.say("welcome.all", recents.size()));
    }

    private void showSamples() {
        sampleGrid.show(samples);
        sampleSection.setManaged(!samples.isEmpty());
        sampleSection.setVisible(!samples.isEmpty());
    }

    private String when(LocalDateTime opened) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = opened.toLocalDate();
        if (day.equals(today)) {
            return words.say(
                    "welcome.today", String.format(Locale.ROOT, "%02d:%02d", opened.getHour(), opened.getMinute()));
        }
        return day.equals(today.minusDays(1))
                ? words.say("welcome.yesterday")
                : day.getYear() == today.getYear() ? words.dayOfYear(day) : words.day(day);
    }

    private VBox section(String title, @Nullable Node more, CardGrid cards) {
        Label heading = new Label(words.say(title));
        heading.getStyleClass().add("welcome-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap);
        head.getStyleClass().add("welcome-section-head");
        if (more != null) {
            head.getChildren().add(more);
        }
        VBox section = new VBox(head, cards);
        section.getStyleClass().add("welcome-section");
        return section;
    }

    private List<Node> patternCards() {
        List<Node> cards = new ArrayList<>();
        cards.add(patternCard(null));
        for (StarterPattern pattern : StarterPattern.values()) {
            cards.add(patternCard(pattern));
        }
        return cards;
    }

    private Card patternCard(@Nullable StarterPattern pattern) {
        String key = "pattern." + (pattern == null ? "none" : pattern.key());
        Label name = new Label(startWords.say(key));
        name.getStyleClass().add("card-name");
        Label about = new Label(startWords.say(key + ".about"));
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
        card.setOnAction(_ -> deeds.newPlan(pattern));
        return card;
    }

    private Node hint() {
        Label hint = new Label(words.say("welcome.hint"), Icons.icon("fltral-lightbulb-20", 16));
        hint.getStyleClass().add("welcome-hint");
        hint.setWrapText(true);
        return hint;
    }

    private void key(KeyEvent event) {
        if (NEW.match(event)) {
            event.consume();
            deeds.newPlan(null);
        } else if (OPEN.match(event)) {
            event.consume();
            deeds.openDialog();
        }
    }

    private void over(DragEvent event) {
        if (!plans(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> plans = plans(event);
        event.setDropCompleted(!plans.isEmpty());
        event.consume();
        plans.forEach(deeds::open);
    }

    private static List<Path> plans(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().endsWith(PlanFiles.EXTENSION))
                .toList();
    }

    /// Scrolls so that a card the keyboard comes to is seen whole.
    private void reveal(@Nullable Node focused) {
        if (!(focused instanceof Card) || scroll.getContent() == null) {
            return;
        }
        double height = scroll.getContent().getBoundsInLocal().getHeight();
        double sight = scroll.getViewportBounds().getHeight();
        double top = scroll.getContent()
                .sceneToLocal(focused.localToScene(focused.getBoundsInLocal()))
                .getMinY();
        double bottom = top + focused.getBoundsInLocal().getHeight();
        double from = scroll.getVvalue() * Math.max(0, height - sight);
        if (height > sight && (top < from || bottom > from + sight)) {
            double wanted = top < from ? top : bottom - sight;
            scroll.setVvalue(Math.clamp(wanted / (height - sight), 0, 1));
        }
    }
}
