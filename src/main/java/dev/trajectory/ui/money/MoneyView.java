package dev.trajectory.ui.money;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.money.MoneyPage;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.finance.Bias;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a plan costs whom and when, what pays for it, how far that goes, who gains, and whether it is worth it.
public final class MoneyView implements View {

    private final Desk desk;
    private final WindowWords words;
    private final FiguresPane<Outlook> pane;
    private final Choice<MoneySwitches.Worth> worth;
    private final CheckBox bias;
    private final OneOf<Counting> counting = new OneOf<>();
    private final Button cut = new Button();
    private MoneySwitches switches = MoneySwitches.USUAL;
    private boolean following;

    /// @param cutTest tries less money
    public MoneyView(Desk desk, Once<Panel> cutTest) {
        this.desk = desk;
        this.words = desk.words();
        this.pane = new FiguresPane<>(
                desk,
                "money",
                () -> {
                    MoneySwitches now = switches;
                    return (outlook, style, width, locale) -> MoneyPage.of(outlook, style, width, now, locale);
                },
                (outlook, _) -> outlook);
        pane.layOutBeside();
        this.worth = new Choice<>(
                MoneySwitches.Worth.class,
                each -> words.say("money.worth." + each),
                chosen -> change(switches.with(chosen)));
        this.bias = new CheckBox(words.say("money.bias"));
        bias.setOnAction(_ -> change(switches.with(bias.isSelected() ? Bias.WITH : Bias.WITHOUT)));
        counting.getItems().setAll(Counting.values());
        counting.setConverter(new Named<>(each -> words.say("money.counting." + each)));
        counting.setAccessibleText(words.say("money.counting"));
        counting.setOnAction(_ -> count());
        cut.setText(words.say("cut.open"));
        cut.setMinWidth(Region.USE_PREF_SIZE);
        cut.setOnAction(_ -> desk.host().beside(cutTest));
        follow();
    }

    private void change(MoneySwitches changed) {
        switches = changed;
        follow();
        pane.redraw();
    }

    private void follow() {
        worth.set(switches.worth());
        bias.setSelected(switches.bias() == Bias.WITH);
    }

    /// Lets other awards count: a change of the plan.
    private void count() {
        Settings settings = desk.plan().settings();
        Counting chosen = counting.getValue();
        if (!following && chosen != null && chosen != settings.funding().counting()) {
            desk.perform(
                    new ChangeSettings(settings.withFunding(settings.funding().withCounting(chosen))));
        }
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        Label show = new Label(words.say("money.show"));
        Label counts = new Label(words.say("money.counting"));
        show.getStyleClass().add("quiet");
        counts.getStyleClass().add("quiet");
        counts.setLabelFor(counting);
        return List.of(show, worth, bias, counts, counting, cut);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.onCanvas("moneyWorth", "W", () -> true, () -> change(switches.with(other(switches.worth())))),
                Action.onCanvas("moneyBias", "B", () -> true, () -> change(switches.with(other(switches.bias())))));
    }

    private static MoneySwitches.Worth other(MoneySwitches.Worth worth) {
        return worth == MoneySwitches.Worth.CASH ? MoneySwitches.Worth.PRESENT_VALUE : MoneySwitches.Worth.CASH;
    }

    private static Bias other(Bias bias) {
        return bias == Bias.WITH ? Bias.WITHOUT : Bias.WITH;
    }

    @Override
    public void show(Snapshot snapshot) {
        following = true;
        counting.setValue(snapshot.plan().settings().funding().counting());
        following = false;
        pane.show(snapshot.outlook());
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        return pane.picture();
    }

    @Override
    public void focus() {
        pane.focus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return pane.stepBack();
    }
}
