package dev.trajectory.ui.shell;

import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;

/// A window whose plan is on its way: shown at once, and filled when the plan is there.
final class Opening {

    private final Stage stage;
    private final CompletableFuture<?> coming;
    private final Runnable onGivenUp;

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
        coming.cancel(false);
        stage.close();
        onGivenUp.run();
    }

    /// The window, to be filled.
    Stage stage() {
        return stage;
    }
}
