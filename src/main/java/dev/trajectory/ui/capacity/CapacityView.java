package dev.trajectory.ui.capacity;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.capacity.CapacityPage;
import dev.trajectory.draw.capacity.CapacitySwitches;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.capacity.CapacitySwitches.Measure;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Who is stretched, and when.
public final class CapacityView implements View {

    private final WindowWords words;
    private final FiguresPane<Outlook> pane;
    private final LoadAnswer answer;
    private final Choice<Measure> measure;
    private final Choice<Grain> grain;
    private final CheckBox freezes;
    private final CheckBox roles;
    private final CheckBox stretchedOnly;
    private CapacitySwitches switches = CapacitySwitches.USUAL;

    private final SeenPlan seen = new SeenPlan();

    public CapacityView(Desk desk) {
        this.words = desk.words();
        this.pane = new FiguresPane<>(
                desk,
                "capacity",
                () -> {
                    CapacitySwitches now = switches;
                    return (outlook, style, width, locale) -> CapacityPage.of(outlook, style, width, now, locale);
                },
                (outlook, _) -> outlook);
        pane.answering(this::ask);
        pane.layOutBeside();
        this.answer = new LoadAnswer(desk, pane.overlay(), pane::mark);
        this.measure = new Choice<>(
                Measure.class, each -> words.say("capacity.measure." + each), each -> change(switches.with(each)));
        this.grain = new Choice<>(
                Grain.class, each -> words.say("capacity.grain." + each), each -> change(switches.with(each)));
        this.freezes = box("capacity.freezes", on -> change(switches.withFreezes(on)));
        this.roles = box("capacity.roles", on -> change(switches.withRoles(on)));
        this.stretchedOnly = new CheckBox(words.say("capacity.stretchedOnly", CapacitySwitches.STRETCHED));
        stretchedOnly.setOnAction(_ -> change(switches.withStretchedOnly(stretchedOnly.isSelected())));
        follow();
    }

    private CheckBox box(String key, Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(words.say(key));
        box.setOnAction(_ -> chosen.accept(box.isSelected()));
        return box;
    }

    private boolean ask(Subject subject, Node at) {
        if (subject instanceof Subject.InMonth(var cell)) {
            answer.open(cell, at);
            return true;
        }
        return false;
    }

    /// Opens the answer for a month, with switches that show it.
    public void answer(LoadCell cell) {
        boolean isHidden = switches.stretchedOnly() || (!switches.roles() && cell instanceof LoadCell.People);
        if (isHidden || switches.grain() != Grain.MONTHS) {
            change(switches.with(Grain.MONTHS).withStretchedOnly(false).withRoles(true));
        }
        pane.press(new Subject.InMonth(cell));
    }

    private void change(CapacitySwitches changed) {
        switches = changed;
        follow();
        pane.redraw();
    }

    private void follow() {
        measure.set(switches.measure());
        grain.set(switches.grain());
        freezes.setSelected(switches.freezes());
        roles.setSelected(switches.roles());
        stretchedOnly.setSelected(switches.stretchedOnly());
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        return List.of(measure, grain, freezes, roles, stretchedOnly);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                key(
                        "capacityMeasure",
                        "W",
                        () -> change(switches.with(next(List.of(Measure.values()), switches.measure())))),
                key("capacityGrain", "Q", () -> change(switches.with(next(List.of(Grain.values()), switches.grain())))),
                key("capacityFreezes", "Z", () -> change(switches.withFreezes(!switches.freezes()))),
                key("capacityRoles", "S", () -> change(switches.withRoles(!switches.roles()))),
                key("capacityStretched", "O", () -> change(switches.withStretchedOnly(!switches.stretchedOnly()))));
    }

    private static Action key(String id, String key, Runnable run) {
        return Action.onCanvas(id, key, () -> true, run);
    }

    private static <E> E next(List<E> values, E now) {
        return values.get((values.indexOf(now) + 1) % values.size());
    }

    @Override
    public void show(Snapshot snapshot) {
        answer.show(snapshot, seen.isOther(snapshot));
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
        return answer.isTypedInto();
    }

    @Override
    public boolean stepBack() {
        return answer.stepBack() || pane.stepBack();
    }
}
