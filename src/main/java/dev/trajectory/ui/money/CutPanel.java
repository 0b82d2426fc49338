package dev.trajectory.ui.money;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tries less money: which awards, by how much, what comes of it, and up to three sets of chunks to defer, each of
/// which can be kept as an option or adopted. The search goes on beside the window and can be stopped with the best so
/// far.
public final class CutPanel implements Panel {

    private static final double WIDTH = 420;

    private final Desk desk;
    private final WindowWords words;
    private final Search<CutOutlook> search;
    private final CutForm form;
    private final Button start = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button stop = new Button();
    private final VBox running = new VBox(progress, stop);
    private final Label note = new Label();
    private final CutResults results;
    private final ScrollPane node;
    private @Nullable CutTried tried;

    public CutPanel(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.search = desk.session().search();
        this.form = new CutForm(words, this::enable, this::start);
        this.results = new CutResults(desk, new CutDeeds(desk, () -> tried));
        start.setText(words.say("cut.try"));
        start.setId("cut-try");
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> start());
        stop.setText(words.say("cut.stop"));
        stop.setId("cut-stop");
        stop.setOnAction(_ -> search.stop());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.say("cut.searching"));
        running.getStyleClass().add("cut-running");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setId("cut-note");
        VBox all = new VBox(form, start, running, note, results);
        all.getStyleClass().add("status-panel");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setPrefWidth(WIDTH);
        node.setId("cut-panel");
        node.getStyleClass().add("panel-scroll");
        showRunning();
        say("");
    }

    @Override
    public String id() {
        return "cutTest";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // comparing the contents of plans is slow, and an equal one is rare
    public void show(Snapshot snapshot) {
        CutTried before = tried;
        if (before == null || before.plan() != snapshot.plan()) {
            if (before != null) {
                search.forget();
                showRunning();
                results.clear();
                tried = null;
                say(words.say("cut.changed"));
            }
            form.show(snapshot.plan(), new CutWords(snapshot.plan(), words.locale()));
        }
        enable();
    }

    @Override
    public void focus() {
        form.first().requestFocus();
    }

    private void enable() {
        start.setDisable(form.cut().isEmpty());
    }

    private void say(String text) {
        note.setText(text);
        note.setManaged(!text.isEmpty());
    }

    private void showRunning() {
        boolean is = search.isRunning();
        running.setVisible(is);
        running.setManaged(is);
    }

    private void start() {
        form.cut().ifPresent(this::start);
    }

    private void start(Cut cut) {
        Snapshot snapshot = desk.snapshot();
        Plan plan = snapshot.plan();
        Counting counting = plan.settings().funding().counting();
        CutTried now = new CutTried(plan, cut, counting, new CutWords(plan, words.locale()));
        Outlook outlook = snapshot.stage() == Snapshot.Stage.STALE ? null : snapshot.outlook();
        tried = now;
        say("");
        results.clear();
        progress.setProgress(0);
        search.start(
                report -> CutOutlook.of(outlook == null ? Outlook.dates(plan) : outlook, counting, cut, watch(report)),
                new Shown(now));
        showRunning();
    }

    private static CutOutlook.Watch watch(Search.Report<CutOutlook> report) {
        return new CutOutlook.Watch() {
            @Override
            public boolean isStopped() {
                return report.isStopped();
            }

            @Override
            public void sofar(double share, CutOutlook found) {
                report.sofar(share, found);
            }
        };
    }

    /// Shows what the search finds.
    private final class Shown implements Search.Listener<CutOutlook> {

        private final CutTried of;
        private @Nullable List<Deferral> shown;

        Shown(CutTried of) {
            this.of = of;
        }

        @Override
        public void sofar(double share, CutOutlook best) {
            progress.setProgress(share);
            List<Deferral> found = best.test().deferrals();
            if (!found.equals(shown)) {
                shown = found;
                results.show(best, of.sentences(), false);
            }
        }

        @Override
        public void done(CutOutlook found) {
            showRunning();
            results.show(found, of.sentences(), true);
        }

        @Override
        public void failed(Throwable error) {
            showRunning();
            say(words.say("cut.failed", String.valueOf(error.getMessage())));
            throw new IllegalStateException("A cut could not be tried", error);
        }
    }
}
