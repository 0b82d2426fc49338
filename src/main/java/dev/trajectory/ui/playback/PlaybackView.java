package dev.trajectory.ui.playback;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.playback.PlaybackPicture;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Playback;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.words.PlaybackWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Builds the roadmap quarter by quarter. Space plays and stops, arrows and the keys of a presenter step.
public final class PlaybackView implements View {

    private final Desk desk;
    private final WindowWords words;
    private final Runnable end;
    private final BorderPane root = new BorderPane();
    private final Stage stage;
    private final Caption caption = new Caption();
    private final ScrollPane side = new ScrollPane(caption);
    private final Label title = new Label();
    private final Label place = new Label();
    private final Button back;
    private final Button play;
    private final Button forward;
    private @Nullable Outlook shown;
    private Playback playback = new Playback(List.of());
    private Reel reel = Reel.of(1);
    private @Nullable Runnable stopTicks;

    /// The canvas, as large as there is room.
    private final class Stage extends Region {

        private final PictureCanvas canvas = new PictureCanvas(desk.fonts());

        Stage() {
            getStyleClass().add("playback-stage");
            setId("playback");
            setFocusTraversable(true);
            setMinSize(0, 0);
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            draw();
        }
    }

    /// @param end ends it
    public PlaybackView(Desk desk, Runnable end) {
        this.desk = desk;
        this.words = desk.words();
        this.end = end;
        this.stage = new Stage();
        this.back = button("playback.back", "fltfal-arrow-left-24", () -> step(-1));
        this.play = button("playback.play", "fltfmz-play-24", this::toggle);
        this.forward = button("playback.forward", "fltfal-arrow-right-24", () -> step(1));
        title.getStyleClass().add("playback-title");
        title.setMinWidth(0);
        place.getStyleClass().add("quiet");
        place.setId("playback-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button(words.say("playback.end"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> end.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(title, gap, place, back, play, forward, close);
        bar.getStyleClass().add("playback-bar");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.getStyleClass().addAll("panel-scroll", "playback-side");
        root.getStyleClass().add("playback");
        root.setTop(bar);
        root.setCenter(stage);
        root.setRight(side);
        side.viewportBoundsProperty().subscribe(_ -> Platform.runLater(this::say));
        desk.theme().addListener(_ -> stage.requestLayout());
        desk.textSize().addListener(_ -> stage.requestLayout());
    }

    private Button button(String key, String icon, Runnable deed) {
        Button button = new Button(null, Icons.icon(icon, 20));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.say(key));
        button.setTooltip(new Tooltip(words.say(key)));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public List<Node> bar() {
        return List.of();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("playbackEnd", "Esc", end),
                Action.onCanvas("playbackToggle", "Space", this::isAny, this::toggle),
                Action.of("playbackForward", "Right", this::isAny, () -> step(1)),
                Action.of("playbackForwardAlso", "Page Down", this::isAny, () -> step(1)),
                Action.of("playbackBack", "Left", this::isAny, () -> step(-1)),
                Action.of("playbackBackAlso", "Page Up", this::isAny, () -> step(-1)),
                Action.of("playbackFirst", "Home", this::isAny, () -> go(0)),
                Action.of("playbackLast", "End", this::isAny, () -> go(reel.count() - 1)));
    }

    private boolean isAny() {
        return !playback.quarters().isEmpty();
    }

    private boolean slides() {
        return desk.appearance().moves();
    }

    private void step(int by) {
        go(reel.at() + by);
    }

    private void go(int quarter) {
        change(reel.to(quarter, slides()));
    }

    private void toggle() {
        change(reel.toggled(slides()));
    }

    /// Begins anew, at rest.
    public void begin() {
        shown = null;
        show(desk.snapshot());
        change(Reel.of(Math.max(1, playback.quarters().size())));
        focus();
    }

    /// Stands still, whatever was under way.
    public void stop() {
        if (reel.playing()) {
            toggle();
        }
        change(reel.to(reel.at(), false));
    }

    private void change(Reel changed) {
        boolean isOther = changed.at() != reel.at() || caption.getChildren().isEmpty();
        reel = changed;
        if (isOther || place.getText().isEmpty()) {
            say();
        }
        String key = reel.playing() ? "playback.pause" : "playback.play";
        play.setGraphic(Icons.icon(reel.playing() ? "fltfmz-pause-24" : "fltfmz-play-24", 20));
        play.setAccessibleText(words.say(key));
        play.getTooltip().setText(words.say(key));
        back.setDisable(!isAny() || reel.isFirst());
        forward.setDisable(!isAny() || reel.isLast());
        play.setDisable(!isAny());
        stage.requestLayout();
        tick();
    }

    private void tick() {
        Runnable stopped = stopTicks;
        if (reel.isMoving() && stopped == null) {
            stopTicks = desk.appearance().ticks().start(now -> {
                Reel then = reel.told(now, slides());
                if (!then.equals(reel)) {
                    change(then);
                }
            });
        } else if (!reel.isMoving() && stopped != null) {
            stopTicks = null;
            stopped.run();
        }
    }

    private void say() {
        PlaybackWords sentences = new PlaybackWords(desk.plan(), words.locale());
        title.setText(sentences.say("title", desk.plan().programme().name()));
        if (isAny()) {
            Playback.Quarter quarter = playback.quarters().get(reel.at());
            caption.show(
                    quarter,
                    isCriticalBy(quarter),
                    sentences,
                    side.getViewportBounds().getHeight());
            place.setText(words.say("playback.place", reel.at() + 1, reel.count()));
            stage.setAccessibleText(sentences.said(quarter));
        } else {
            place.setText(sentences.say("nothing"));
            stage.setAccessibleText(sentences.say("nothing"));
        }
    }

    private boolean isCriticalBy(Playback.Quarter quarter) {
        return shown != null
                && shown.schedule().byChunk().values().stream()
                        .anyMatch(bar -> bar.critical() && bar.start().isBefore(quarter.end()));
    }

    private void draw() {
        Outlook outlook = shown;
        if (outlook == null || !isAny() || stage.getWidth() < 1 || stage.getHeight() < 1) {
            return;
        }
        PageStyle style = new PageStyle(desk.theme().get(), desk.textSize().get() / 100.0);
        stage.canvas.show(PlaybackPicture.of(
                outlook,
                playback,
                reel.at(),
                day(),
                style,
                Math.floor(stage.getWidth()),
                Math.floor(stage.getHeight()),
                words.locale()));
    }

    /// The day that what is seen comes to.
    private LocalDate day() {
        int whole = Math.clamp((long) Math.floor(reel.seen()), 0, reel.count());
        if (whole == reel.count()) {
            return playback.quarters().getLast().end();
        }
        Playback.Quarter part = playback.quarters().get(whole);
        long days = part.end().toEpochDay() - part.firstDay().toEpochDay();
        return part.firstDay().plusDays(Math.round((reel.seen() - whole) * days));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on
    public void show(Snapshot snapshot) {
        if (snapshot.outlook() != shown) {
            shown = snapshot.outlook();
            playback = Playback.of(snapshot.outlook());
            int count = Math.max(1, playback.quarters().size());
            place.setText("");
            change(new Reel(
                    count, Math.min(reel.at(), count - 1), count, -1, Math.min(reel.at(), count - 1) + 1, false));
        }
    }

    @Override
    public void focus() {
        stage.requestFocus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return false;
    }
}
