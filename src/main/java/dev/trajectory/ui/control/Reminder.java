package dev.trajectory.ui.control;

import javafx.scene.control.Label;

/// Says once that something is not saved before it goes; who leaves once more leaves it.
public final class Reminder {

    private final Wrong wrong = new Wrong();
    private final String text;
    private boolean isSaid;

    /// @param text what is said then
    public Reminder(String text) {
        this.text = text;
    }

    /// Where it is said. It takes no room while there is nothing to say.
    public Label sentence() {
        return wrong.sentence();
    }

    /// Whether it may go: when it is changed that is said first.
    public boolean mayGo(boolean isChanged) {
        boolean may = isSaid || !isChanged;
        remind(!may);
        return may;
    }

    /// Says it, or takes it back.
    public void remind(boolean now) {
        isSaid = now;
        wrong.say(now ? text : "");
    }

    /// Says in its place why it cannot be saved.
    public void refuse(String why) {
        wrong.say(why);
    }
}
