package dev.trajectory.ui.money;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
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
    private final CutForm form;
    private final SearchCard<CutOutlook> search;
    private final CutResults results;
    private final ScrollPane node;
    private @Nullable CutTried tried;

    public CutPanel(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.form = new CutForm(words, this::enable, this::start);
        this.search = new SearchCard<>(desk, "cut", words.say("cut.try"), this::start);
        this.results = new CutResults(desk, new CutDeeds(desk, () -> tried));
        VBox all = new VBox(form, search, results);
        all.getStyleClass().add("status-panel");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setPrefWidth(WIDTH);
        node.setId("cut-panel");
        node.getStyleClass().add("panel-scroll");
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
                results.clear();
                tried = null;
                search.say(words.say("search.changed"));
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
        search.enable(form.cut().isPresent());
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
        results.clear();
        search.start(
                report -> CutOutlook.of(outlook == null ? Outlook.dates(plan) : outlook, counting, cut, watch(report)),
                (found, done) -> results.show(found, now.sentences(), done));
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
}
