package dev.trajectory.ui.shell;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/// A window whose plan is on its way: shown at once, and filled when the plan is there.
final class Opening {

    /// The first lays the window out, the second has it drawn.
    private static final int FIRST_FRAMES = 2;

    private final Stage stage;
    private final CompletableFuture<?> coming;
    private final Runnable onGivenUp;
    private boolean isGivenUp;

    /// @param name what the plan is called as far as is known
    /// @param coming what is given up when the window is closed before it is there
    /// @param onGivenUp told when that happens
    Opening(Kit kit, String name, CompletableFuture<?> coming, Runnable onGivenUp) {
        this.coming = coming;
        this.onGivenUp = onGivenUp;
        String title = kit.words().say("opening.text", name);
        stage = kit.stage(title, new OpeningView(name, kit.words(), this::giveUp));
        stage.setOnCloseRequest(_ -> giveUp());
        stage.show();
    }

    private void giveUp() {
        isGivenUp = true;
        coming.cancel(false);
        stage.close();
        onGivenUp.run();
    }

    /// Does something once the window is on the screen: what takes its time must not keep it from being drawn.
    void onceSeen(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > FIRST_FRAMES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// Whether its user no longer waits for it.
    boolean isGivenUp() {
        return isGivenUp;
    }

    /// The window, to be filled.
    Stage stage() {
        return stage;
    }
}
