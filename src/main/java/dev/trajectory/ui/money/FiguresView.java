package dev.trajectory.ui.money;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.money.AffordabilityPage;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A view that is one page of figures.
public final class FiguresView implements View {

    private final Label about;
    private final FiguresPane<Outlook> pane;

    private FiguresView(Desk desk, String id, FiguresPane.Layout<Outlook> layout) {
        this.about = new Label(desk.words().say("view." + id + ".about"));
        about.getStyleClass().add("quiet");
        this.pane = new FiguresPane<>(desk, id, () -> layout, (outlook, _) -> outlook);
        pane.layOutBeside();
    }

    /// Whether each organisation can afford the plan, year by year.
    public static FiguresView affordability(Desk desk) {
        return new FiguresView(desk, "affordability", AffordabilityPage::of);
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        return List.of(about);
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public void show(Snapshot snapshot) {
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
