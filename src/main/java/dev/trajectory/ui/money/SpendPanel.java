package dev.trajectory.ui.money;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.SpendOutlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;

/// "Spend £400k by March": searches the work to bring forward that comes nearest to an amount without exceeding it,
/// shows what moves with it, and keeps it as an option or adopts it.
public final class SpendPanel implements TryPane.Trial<SpendBy, SpendOutlook> {

    private final Desk desk;
    private final WindowWords words;
    private final SpendResults results;

    private SpendPanel(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.results = new SpendResults(desk, this::keep, this::adopt);
    }

    /// The panel.
    public static Panel of(Desk desk) {
        SpendPanel trial = new SpendPanel(desk);
        return new TryPane<>(
                desk,
                "spendBy",
                "spend",
                (changed, entered) -> new SpendForm(desk, changed, entered),
                trial.results,
                trial);
    }

    @Override
    public SpendOutlook search(Outlook outlook, SpendBy asked, Watch<SpendOutlook> watch) {
        return SpendOutlook.of(outlook, asked, watch);
    }

    @Override
    public void show(Plan of, SpendBy asked, SpendOutlook found, boolean done) {
        results.show(found, asked, done);
    }

    @Override
    public void clear() {
        results.clear();
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
