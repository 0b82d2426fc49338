package dev.trajectory.ui.welcome;

import dev.trajectory.app.Recent;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.draw.Theme;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

    static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private static final int ICON = 16;

    private final Deeds deeds;
    private final WelcomeSide side;
    private final RecentShelf recents;
    private final SampleShelf samples;
    private final ScrollPane scroll;

    /// @param glimpses looks into files beside the UI thread
    /// @param clock against which "today" is said
    public WelcomeView(
            WindowWords words,
            FontFaces fonts,
            ObservableValue<Theme> theme,
            Glimpses glimpses,
            Clock clock,
            Deeds deeds) {
        this.deeds = deeds;
        PlanCards cards = new PlanCards(words, fonts, theme, glimpses);
        side = new WelcomeSide(words, fonts, deeds);
        recents = new RecentShelf(cards, clock, deeds);
        samples = new SampleShelf(cards, deeds::open);
        VBox content = new VBox(recents, samples, new PatternShelf(words, deeds::newPlan), hint(words));
        content.getStyleClass().add("welcome-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("welcome-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("window", "welcome");
        getChildren().addAll(side, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        PlanDrop.on(this, deeds::open);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::reveal);
            }
        });
    }

    private static Node hint(WindowWords words) {
        Label hint = new Label(words.say("welcome.hint"), Icons.icon("fltral-lightbulb-20", ICON));
        hint.getStyleClass().add("welcome-hint");
        hint.setWrapText(true);
        return hint;
    }

    /// Puts the keyboard where most begin.
    public void focus() {
        if (!recents.takesFocus()) {
            side.focus();
        }
    }

    /// Lists plans worked on before, in this order.
    public void showRecents(List<Recent> plans) {
        recents.show(plans);
    }

    /// Lists samples; those without chunks are left out, since an empty plan is offered anyway.
    public void showSamples(List<Path> files) {
        samples.show(files);
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

    /// Scrolls so that a card the keyboard comes to is seen whole.
    private void reveal(@Nullable Node focused) {
        if (!(focused instanceof Card)) {
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
