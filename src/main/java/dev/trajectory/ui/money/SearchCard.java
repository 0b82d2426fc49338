package dev.trajectory.ui.money;

import dev.trajectory.app.Search;
import dev.trajectory.ui.desk.Desk;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Starts a search, shows how far it is, and lets it be stopped with the best so far.
///
/// @param <T> what is searched
final class SearchCard<T> extends VBox {

    /// Shows what is found.
    @FunctionalInterface
    interface Shown<T> {

        /// Shows what has been found so far.
        ///
        /// @param done whether that is all
        void show(T found, boolean done);
    }

    private final Desk desk;
    private final Search<T> search;
    private final Button start = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button stop = new Button();
    private final VBox running = new VBox(progress, stop);
    private final Label note = new Label();

    /// @param form what the ids of its parts begin with
    /// @param started done when the search is to start
    SearchCard(Desk desk, String form, String text, Runnable started) {
        this.desk = desk;
        this.search = desk.session().search();
        getStyleClass().add("search-card");
        start.setText(text);
        start.setId(form + "-try");
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> started.run());
        stop.setText(desk.words().say("search.stop"));
        stop.setId(form + "-stop");
        stop.setOnAction(_ -> search.stop());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(desk.words().say("search.running"));
        running.getStyleClass().add("search-running");
        note.setId(form + "-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(start, running, note);
        showRunning();
        say("");
    }

    /// Whether there is something to search.
    void enable(boolean can) {
        start.setDisable(!can);
    }

    /// Says something below the button; an empty text takes it back.
    void say(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    private void showRunning() {
        running.setVisible(search.isRunning());
        running.setManaged(search.isRunning());
    }

    /// Ends a search that is not wanted any more.
    void forget() {
        search.forget();
        showRunning();
    }

    void start(Search.Work<T> work, Shown<T> shown) {
        say("");
        progress.setProgress(0);
        search.start(work, new Search.Listener<>() {
            @Override
            public void sofar(double share, T best) {
                progress.setProgress(share);
                shown.show(best, false);
            }

            @Override
            public void done(T found) {
                showRunning();
                shown.show(found, true);
            }

            @Override
            public void failed(Throwable error) {
                showRunning();
                say(desk.words().say("search.failed", String.valueOf(error.getMessage())));
                throw new IllegalStateException("A search failed", error);
            }
        });
        showRunning();
    }
}
