package dev.trajectory.ui.money;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.money.BenefitsLook;
import dev.trajectory.draw.money.BenefitsLook.Shown;
import dev.trajectory.draw.money.BenefitsPage;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What gets better, for whom and when: by year and in the register, or as a map from chunks to benefits to outcomes,
/// in which one record and what hangs on it can be made to stand out.
public final class BenefitsView implements View {

    private final Desk desk;
    private final FiguresPane<Outlook> pane;
    private final Choice<Shown> shown;
    private final Label about = new Label();
    private BenefitsLook look = new BenefitsLook(Shown.REGISTER, null);

    public BenefitsView(Desk desk) {
        this.desk = desk;
        this.pane = new FiguresPane<>(
                desk,
                "benefits",
                () -> {
                    BenefitsLook now = look;
                    return (outlook, style, width, locale) -> BenefitsPage.of(outlook, style, width, now, locale);
                },
                (outlook, _) -> outlook);
        pane.answering((subject, _) -> answer(subject));
        pane.layOutBeside();
        this.shown = new Choice<>(
                List.of(Shown.REGISTER, Shown.MAP, Shown.ALL),
                each -> desk.words().say("benefits.shown." + each),
                chosen -> change(look.with(chosen)));
        about.getStyleClass().add("quiet");
        follow();
    }

    private boolean answer(Subject subject) {
        if (subject instanceof Subject.ToFocus(Id id)) {
            change(look.withFocus(id));
            return true;
        }
        return false;
    }

    private void change(BenefitsLook changed) {
        look = changed;
        follow();
        pane.redraw();
    }

    private void follow() {
        shown.set(look.shown());
        about.setText(desk.words().say(look.shown() == Shown.MAP ? "benefits.map.about" : "view.benefits.about"));
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        return List.of(shown, about);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.onCanvas("benefitMap", "M", () -> true, () -> change(look.with(other()))),
                Action.onCanvas("unfocusBenefits", "0", () -> look.focus() != null, this::unfocus));
    }

    private Shown other() {
        return look.shown() == Shown.MAP ? Shown.REGISTER : Shown.MAP;
    }

    private void unfocus() {
        change(look.withFocus(null));
    }

    @Override
    public void show(Snapshot snapshot) {
        pane.show(snapshot.outlook());
    }

    @Override
    public boolean reveal(Id id) {
        boolean isMapped = id instanceof BenefitId || id instanceof ChunkId || id instanceof OutcomeId;
        if (look.shown() == Shown.REGISTER || !isMapped) {
            return false;
        }
        change(look.withFocus(id));
        return true;
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

    /// Takes the answer to a figure away, else lets all of the map stand out alike again.
    @Override
    public boolean stepBack() {
        if (pane.stepBack()) {
            return true;
        }
        boolean isFocused = look.focus() != null && look.shown() != Shown.REGISTER;
        if (isFocused) {
            unfocus();
        }
        return isFocused;
    }
}
