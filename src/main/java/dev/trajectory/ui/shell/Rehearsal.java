package dev.trajectory.ui.shell;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// A start of the program that ends by itself, so that what a start needs can be recorded when the portable folder is
/// made (`src/build/Portable.java`).
final class Rehearsal {

    /// Asks for a rehearsal when `true`.
    private static final String PROPERTY = "trajectory.rehearsal";

    private static final Duration LENGTH = Duration.seconds(3);

    private Rehearsal() {}

    /// Closes the program once the window has been shown for a while, if that was asked for.
    static void closeIfAsked() {
        if (Boolean.getBoolean(PROPERTY)) {
            PauseTransition shown = new PauseTransition(LENGTH);
            shown.setOnFinished(event -> Platform.exit());
            shown.play();
        }
    }
}
