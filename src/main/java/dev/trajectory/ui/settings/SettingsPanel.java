package dev.trajectory.ui.settings;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.model.Settings;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import java.util.function.UnaryOperator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the window looks, and by what rules the plan is computed. The former takes effect at once; the latter are edits
/// of the plan.
public final class SettingsPanel implements Panel {

    private final Desk desk;
    private final LookSection look;
    private final PlanSection plan;
    private final LimitSection limits;
    private final ScrollPane node;

    public SettingsPanel(Desk desk) {
        this.desk = desk;
        this.look = new LookSection(desk);
        this.plan = new PlanSection(desk.words(), this::edit);
        this.limits = new LimitSection(desk.words(), this::edit);
        VBox sections = new VBox(look, plan, limits);
        sections.getStyleClass().add("settings");
        node = new ScrollPane(sections);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("panel-scroll");
    }

    private void edit(UnaryOperator<Settings> edit) {
        desk.perform(new ChangeSettings(edit.apply(desk.plan().settings())));
        show(desk.snapshot());
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Snapshot snapshot) {
        plan.show(snapshot.plan().settings());
        limits.show(snapshot.plan().settings());
    }

    @Override
    public void focus() {
        look.focus();
    }
}
