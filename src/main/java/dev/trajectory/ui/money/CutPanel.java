package dev.trajectory.ui.money;

import dev.trajectory.draw.money.CutFigures;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
import org.jspecify.annotations.Nullable;

/// Tries less money: which awards, by how much, what comes of it, and up to three sets of chunks to defer, each of
/// which can be kept as an option or adopted. The search goes on beside the window and can be stopped with the best so
/// far.
public final class CutPanel implements TryPane.Trial<Cut, CutOutlook> {

    private final WindowWords words;
    private final CutResults results;
    private @Nullable CutTried tried;

    private CutPanel(Desk desk) {
        this.words = desk.words();
        this.results = new CutResults(desk, new CutDeeds(desk, () -> tried));
    }

    /// The panel.
    public static Panel of(Desk desk) {
        CutPanel trial = new CutPanel(desk);
        return new TryPane<>(
                desk,
                "cutTest",
                "cut",
                (changed, entered) -> new CutForm(desk, changed, entered),
                trial.results,
                trial);
    }

    @Override
    public CutOutlook search(Outlook outlook, Cut cut, Watch<CutOutlook> watch) {
        return CutOutlook.of(outlook, counting(outlook.plan()), cut, watch);
    }

    private static Counting counting(Plan plan) {
        return plan.settings().funding().counting();
    }

    @Override
    public void show(Plan of, Cut cut, CutOutlook found, boolean done) {
        CutTried now = new CutTried(of, cut, counting(of), new CutWords(of, words.locale()));
        tried = now;
        results.show(found, new CutFigures(found.test(), now.counting(), now.sentences()), done);
    }

    @Override
    public void clear() {
        tried = null;
        results.clear();
    }
}
