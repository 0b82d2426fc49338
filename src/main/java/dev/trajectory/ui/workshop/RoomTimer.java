package dev.trajectory.ui.workshop;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The room's timer: minutes are set, it runs whatever the step, and says calmly when the time is up.
final class RoomTimer extends HBox {

    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    private static final int USUAL_MINUTES = 5;
    private static final int ICON = 30;

    private final Desk desk;
    private final Label time = new Label();
    private final Button run = new Button();
    private final HalfTyped kept;
    private int length;
    private Countdown countdown;
    private @Nullable Runnable ticking;

    /// @param kept where the minutes are kept that were set last
    RoomTimer(Desk desk, HalfTyped kept) {
        this.desk = desk;
        this.kept = kept;
        String before = kept.before().get();
        this.length = before.matches("\\d{1,3}") ? Integer.parseInt(before) : USUAL_MINUTES;
        this.countdown = Countdown.ofMinutes(length);
        getStyleClass().add("room-timer");
        setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().add("room-time");
        time.setMinWidth(USE_PREF_SIZE);
        time.setId("room-time");
        time.setAccessibleRole(AccessibleRole.TEXT);
        run.setId("room-timer-run");
        run.setOnAction(_ -> turn());
        run.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Icons.icon("fltrmz-timer-24", ICON),
                        time,
                        button("timer.less", "action.timerLess", () -> change(-1)),
                        button("timer.more", "action.timerMore", () -> change(1)),
                        run);
        show();
    }

    private Button button(String text, String help, Runnable deed) {
        Button button = new Button(desk.words().say(text));
        button.getStyleClass().add("timer-step");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(desk.words().say(help)));
        button.setAccessibleText(desk.words().say(help));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    List<Action> actions() {
        return List.of(
                Action.of("timerRun", "Shortcut+T", this::turn),
                Action.of("timerMore", "Shortcut+Equals", () -> change(1)),
                Action.of("timerMore", "Shortcut+Plus", () -> change(1)),
                Action.of("timerLess", "Shortcut+Minus", () -> change(-1)));
    }

    /// Starts it, or has it rest; when the time is up, it is set anew to what was set last.
    private void turn() {
        if (ticking != null) {
            countdown = countdown.paused();
            rest();
        } else if (countdown.isUp()) {
            countdown = Countdown.ofMinutes(length);
        } else {
            ticking = desk.appearance().ticks().start(this::tick);
        }
        show();
    }

    /// The first tick after a start says when it starts.
    private void tick(long now) {
        long before = countdown.seconds();
        countdown = countdown.runs() ? countdown.at(now) : countdown.started(now);
        if (!countdown.runs()) {
            rest();
        }
        if (countdown.seconds() != before || countdown.isUp()) {
            show();
        }
    }

    private void rest() {
        Runnable stop = ticking;
        ticking = null;
        if (stop != null) {
            stop.run();
        }
    }

    private void change(int minutes) {
        countdown = countdown.with(minutes);
        length = Math.clamp((long) length + minutes, 1, Countdown.MOST_MINUTES);
        kept.keep().accept(String.valueOf(length));
        if (countdown.isUp()) {
            rest();
        }
        show();
    }

    private void show() {
        long seconds = countdown.seconds();
        boolean up = countdown.isUp();
        String left = desk.words().say("timer.left", seconds / 60, seconds % 60);
        time.setText(up ? desk.words().say("timer.up") : left);
        time.setAccessibleText(up ? desk.words().say("timer.up") : desk.words().say("timer.spoken", left));
        pseudoClassStateChanged(UP, up);
        String deed = up ? "timer.again" : ticking != null ? "timer.pause" : "timer.start";
        run.setText(desk.words().say(deed));
    }
}
