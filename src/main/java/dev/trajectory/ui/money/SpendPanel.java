package dev.trajectory.ui.money;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.SpendOutlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "Spend £400k by March": searches the work to bring forward that comes nearest to an amount without exceeding it,
/// shows what moves with it, and keeps it as an option or adopts it.
public final class SpendPanel implements Panel {

    private static final double WIDTH = 420;

    private final Desk desk;
    private final WindowWords words;
    private final SpendForm form;
    private final SearchCard<SpendOutlook> search;
    private final SpendResults results;
    private final ScrollPane node;
    private @Nullable Plan tried;
    private @Nullable Outlook offered;

    public SpendPanel(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.form = new SpendForm(words, this::enable, this::start);
        this.search = new SearchCard<>(desk, "spend", words.say("spend.try"), this::start);
        this.results = new SpendResults(desk, this::keep, this::adopt);
        VBox all = new VBox(form, search, results);
        all.getStyleClass().add("status-panel");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setPrefWidth(WIDTH);
        node.setId("spend-panel");
        node.getStyleClass().add("panel-scroll");
    }

    @Override
    public String id() {
        return "spendBy";
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
            results.clear();
            tried = null;
            search.say(words.say("search.changed"));
        }
        if (offered == null || offered.money() != snapshot.outlook().money()) {
            offered = snapshot.outlook();
            form.show(snapshot.outlook());
        }
    }

    @Override
    public void focus() {
        form.first().requestFocus();
    }

    private void enable() {
        search.enable(form.asked().isPresent());
    }

    private void start() {
        form.asked().ifPresent(this::start);
    }

    private void start(SpendBy asked) {
        Snapshot snapshot = desk.snapshot();
        Plan plan = snapshot.plan();
        Outlook outlook = snapshot.stage() == Snapshot.Stage.STALE ? null : snapshot.outlook();
        tried = plan;
        results.clear();
        search.start(
                report -> SpendOutlook.of(outlook == null ? Outlook.dates(plan) : outlook, asked, watch(report)),
                (found, done) -> results.show(found, asked, done));
    }

    private static SpendOutlook.Watch watch(Search.Report<SpendOutlook> report) {
        return new SpendOutlook.Watch() {
            @Override
            public boolean isStopped() {
                return report.isStopped();
            }

            @Override
            public void sofar(double share, SpendOutlook best) {
                report.sofar(share, best);
            }
        };
    }

    private void keep(BroughtForward found) {
        new Keeping(desk).keep(found.edit(desk.plan(), Label.told(title(found))), title(found));
    }

    private void adopt(BroughtForward found) {
        String title = title(found);
        Edit edit = found.edit(desk.plan(), Label.told(title));
        if (desk.perform(edit)) {
            desk.host().sayDone(words.say("spend.adopted", title));
        }
    }

    /// Such as "Bring forward £350k of National records fund into 2027/28".
    private String title(BroughtForward found) {
        MoneyWords sentences = new MoneyWords(desk.plan(), words.locale());
        return words.say(
                "spend.label",
                sentences.amounts().brief(found.uses()),
                sentences.name(found.asked().fund()),
                sentences.year(found.asked().year().startYear()));
    }
}
