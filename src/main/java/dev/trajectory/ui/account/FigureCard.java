package dev.trajectory.ui.account;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.AmountWords;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Answers "why £20.8m?" beside a figure of a page: the rows it is the sum of, down to records.
public final class FigureCard {

    private static final double WIDTH = 460;

    private final Desk desk;
    private final Pane overlay;
    private final Popover popover;

    /// @param overlay lies over the page, and is where the card floats
    public FigureCard(Desk desk, Pane overlay) {
        this.desk = desk;
        this.overlay = overlay;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId("figure");
        overlay.getChildren().add(popover);
    }

    /// Opens the answer.
    ///
    /// @param money whose figure it is
    /// @param at the place of the figure
    public void open(Subject.Figure figure, Finances money, Node at) {
        Plan plan = money.plan();
        Locale locale = desk.words().locale();
        AccountWords words = new AccountWords(plan, locale);
        AmountWords amounts = new AmountWords(plan.settings().currency(), locale);
        Reason reason = new Reasons(money, words).of(figure);
        ReasonCard card = new ReasonCard(reason, words, amounts, this::go);
        Bounds beside = overlay.sceneToLocal(at.localToScene(at.getBoundsInLocal()));
        double wide = Math.min(desk.px(WIDTH), overlay.getWidth() - 16);
        popover.open(words.why(figure.value()), card, beside, wide);
        card.focus();
    }

    private void go(Id id) {
        close();
        desk.host().open(id);
    }

    /// Takes the answer away; false when there was none.
    public boolean close() {
        return popover.close();
    }
}
