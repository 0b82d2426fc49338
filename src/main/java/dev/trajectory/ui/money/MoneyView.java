package dev.trajectory.ui.money;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.money.MoneyPage;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.finance.Bias;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Id;
import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FigureCard;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.picture.PagePane;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What a plan costs whom and when, what pays for it, how far that goes, who gains, and whether it is worth it.
public final class MoneyView implements View {

    private final Desk desk;
    private final WindowWords words;
    private final PagePane page;
    private final StackPane node;
    private final FigureCard why;
    private final Choice<MoneySwitches.Worth> worth;
    private final CheckBox bias;
    private final ComboBox<Counting> counting = new ComboBox<>();
    private MoneySwitches switches = MoneySwitches.USUAL;
    private @Nullable Outlook shown;
    private boolean following;

    public MoneyView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.page = new PagePane(desk.fonts(), this::ask);
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        this.node = new StackPane(page, overlay);
        this.why = new FigureCard(desk, overlay);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> why.close());
        this.worth = new Choice<>(
                MoneySwitches.Worth.class,
                each -> words.say("money.worth." + each),
                chosen -> change(switches.with(chosen)));
        this.bias = new CheckBox(words.say("money.bias"));
        node.setId("money");
        bias.setOnAction(_ -> change(switches.with(bias.isSelected() ? Bias.WITH : Bias.WITHOUT)));
        counting.getItems().setAll(Counting.values());
        counting.setConverter(new Named<>(each -> words.say("money.counting." + each)));
        counting.setAccessibleText(words.say("money.counting"));
        counting.setOnAction(_ -> count());
        desk.theme().addListener(_ -> redraw());
        desk.textPercent().addListener(_ -> redraw());
        follow();
    }

    private void change(MoneySwitches changed) {
        switches = changed;
        follow();
        redraw();
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

    private void ask(Subject subject, Node at) {
        switch (subject) {
            case Subject.InPlan(Id id) -> desk.host().open(id);
            case Subject.ToEnter(var section) -> desk.host().open(section);
            case Subject.Figure figure -> {
                Outlook outlook = shown;
                if (outlook != null) {
                    why.open(figure, outlook, at);
                }
            }
        }
    }

    /// Draws it anew; where nobody looks, once somebody does.
    private void redraw() {
        Outlook outlook = shown;
        shown = null;
        if (outlook != null && node.getScene() != null) {
            draw(outlook);
        }
    }

    private void draw(Outlook outlook) {
        why.close();
        shown = outlook;
        PageStyle style = new PageStyle(desk.theme().get(), desk.textPercent().get() / 100.0);
        page.show(width -> MoneyPage.of(outlook, style, width, switches, words.locale()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Node> bar() {
        Label show = new Label(words.say("money.show"));
        Label counts = new Label(words.say("money.counting"));
        show.getStyleClass().add("quiet");
        counts.getStyleClass().add("quiet");
        counts.setLabelFor(counting);
        return List.of(show, worth, bias, counts, counting);
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
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    public void show(Snapshot snapshot) {
        following = true;
        counting.setValue(snapshot.plan().settings().funding().counting());
        following = false;
        if (shown != snapshot.outlook()) {
            draw(snapshot.outlook());
        }
    }

    @Override
    public void reveal(Id id) {}

    @Override
    public void focus() {
        page.focus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return why.close();
    }
}
