package dev.trajectory.ui.money;

import dev.trajectory.app.Snapshot;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tries something with awards beside the window: a form, the search, below it what is found. What was found of an
/// earlier plan goes when the plan changes.
///
/// @param <A> what is asked
/// @param <T> what is found
final class TryPane<A, T> implements Panel {

    /// What is tried.
    interface Trial<A, T> {

        /// Searches, beside the UI thread.
        T search(Outlook outlook, A asked, Watch<T> watch);

        /// Shows what has been found so far.
        ///
        /// @param of the plan it was tried on
        /// @param done whether that is all
        void show(Plan of, A asked, T found, boolean done);

        /// Shows nothing.
        void clear();
    }

    private static final double WIDTH = 420;

    private final Desk desk;
    private final String id;
    private final AwardForm<A> fields;
    private final SearchCard<T> search;
    private final Trial<A, T> trial;
    private final ScrollPane node;
    private @Nullable Plan tried;
    private @Nullable Outlook offered;

    /// @param id what the panel is called
    /// @param form what the ids of its parts begin with, and in words that on its button (form + `.try`)
    /// @param maker makes the form, of what is done when it changes and when Enter is pressed
    /// @param results shows what is found
    TryPane(
            Desk desk,
            String id,
            String form,
            BiFunction<Runnable, Runnable, AwardForm<A>> maker,
            Node results,
            Trial<A, T> trial) {
        this.desk = desk;
        this.id = id;
        this.trial = trial;
        this.search = new SearchCard<>(desk, form, desk.words().say(form + ".try"), this::start);
        this.fields = maker.apply(this::enable, this::start);
        VBox all = new VBox(fields, search, results);
        all.getStyleClass().add("status-panel");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setPrefWidth(WIDTH);
        node.setId(form + "-panel");
        node.getStyleClass().add("panel-scroll");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // comparing the contents of plans is slow, and an equal one is rare
    public void show(Snapshot snapshot) {
        if (tried != null && tried != snapshot.plan()) {
            search.forget();
            trial.clear();
            tried = null;
            search.say(desk.words().say("search.changed"));
        }
        if (offered == null || offered.money() != snapshot.outlook().money()) {
            offered = snapshot.outlook();
            fields.show(snapshot.outlook());
        }
    }

    @Override
    public void focus() {
        fields.first().requestFocus();
    }

    private void enable() {
        search.enable(fields.asked().isPresent());
    }

    private void start() {
        fields.asked().ifPresent(this::start);
    }

    private void start(A asked) {
        Snapshot snapshot = desk.snapshot();
        Plan plan = snapshot.plan();
        Outlook known = snapshot.stage() == Snapshot.Stage.STALE ? null : snapshot.outlook();
        tried = plan;
        trial.clear();
        search.start(
                watch -> trial.search(known == null ? Outlook.dates(plan) : known, asked, watch),
                (found, done) -> trial.show(plan, asked, found, done));
    }
}
