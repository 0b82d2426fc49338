package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.DecisionNow;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What has to be decided, the soonest needed first, and what was decided today. A number opens one, to write down
/// what came of it.
final class DecisionsPanel implements StepPanel {

    private static final int KEYS = 9;

    private final Desk desk;
    private final HalfTyped kept;
    private final Runnable done;
    private final Side side;

    /// What was typed of some before the program ended, and nobody has come back to.
    private final Map<DecisionId, HalfDecided> before = new LinkedHashMap<>();

    /// What is typed of those that are not kept yet: it is there again when somebody comes back to it.
    private final Map<DecisionId, DecideForm> begun = new LinkedHashMap<>();

    /// The one that is written down now; null while they are listed.
    private @Nullable DecideForm form;

    /// The plan whose list is shown, and the outlook by which; null before there is any, and while one is written
    /// down.
    private @Nullable Plan listed;

    private @Nullable Outlook by;

    /// @param kept where is kept what is typed and not written down
    /// @param done somebody has written one down, and goes on
    DecisionsPanel(Desk desk, HalfTyped kept, Runnable done) {
        this.desk = desk;
        this.kept = kept;
        HalfDecided.read(kept.before().get()).forEach(each -> before.put(each.decision(), each));
        this.done = done;
        this.side = new Side(desk.words().say("decide.title"));
    }

    /// Those that are open, the soonest needed first.
    static List<DecisionNow> open(Snapshot snapshot) {
        return DecisionNow.of(snapshot.plan(), snapshot.outlook()).stream()
                .filter(DecisionNow::isOpen)
                .sorted(Comparator.comparing(DecisionNow::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public Region node() {
        return side;
    }

    /// Lists them.
    void list() {
        form = null;
        listed = null;
        show(desk.snapshot());
    }

    /// Asks what came of one.
    void decide(DecisionId id) {
        Decision decision = desk.plan().decisions().find(id);
        if (decision == null) {
            return;
        }
        DecideForm made = begun.get(id);
        if (made == null || !made.isBegun() || !made.half().isOf(decision)) {
            made = new DecideForm(desk, decision, this::keep, () -> done(id));
            begun.put(id, made);
            HalfDecided half = before.remove(id);
            if (half != null && half.isOf(decision)) {
                made.restore(half);
            }
        }
        made.show();
        form = made;
        listed = null;
        side.say(decision.title());
        side.show(List.of(made));
    }

    private void done(DecisionId id) {
        begun.remove(id);
        keep();
        done.run();
    }

    /// Keeps what is typed of those that are in the plan.
    private void keep() {
        Plan plan = desk.snapshot().whole();
        kept.keep()
                .accept(HalfDecided.text(Stream.concat(
                                before.values().stream(),
                                begun.values().stream()
                                        .filter(DecideForm::isBegun)
                                        .map(DecideForm::half))
                        .filter(each -> each.isOf(plan.decisions().find(each.decision())))
                        .toList()));
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int number = 1; number <= KEYS && form == null; number++) {
            int at = number - 1;
            actions.add(Action.onCanvas(
                    "decideNumber",
                    "" + number,
                    () -> at < open(desk.snapshot()).size(),
                    () -> decideAndType(open(desk.snapshot()).get(at).decision().id())));
        }
        return actions;
    }

    private void decideAndType(DecisionId id) {
        decide(id);
        focus();
    }

    @Override
    @SuppressWarnings(
            "ReferenceEquality") // plans and outlooks are made once and handed on; comparing their contents is slow
    public void show(Snapshot snapshot) {
        if (form != null && !form.isGone()) {
            form.show();
            return;
        }
        form = null;
        if (listed == snapshot.plan() && by == snapshot.outlook()) {
            return;
        }
        listed = snapshot.plan();
        by = snapshot.outlook();
        List<DecisionNow> open = open(snapshot);
        side.say(desk.words().say(open.isEmpty() ? "decide.none" : "decide.about"));
        List<Node> lines = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            Decision decision = open.get(at).decision();
            lines.add(row(at < KEYS ? String.valueOf(at + 1) : "", decision));
            LocalDate day = open.get(at).by();
            if (day != null) {
                lines.add(Side.quiet(
                        desk.words().say("connect.needed", desk.words().day(day))));
            }
        }
        List<Decision> decided = snapshot.plan().decisions().stream()
                .filter(each ->
                        each.status() == DecisionStatus.DECIDED && Objects.equals(each.decidedOn(), desk.today()))
                .toList();
        if (!decided.isEmpty()) {
            lines.add(Side.heading(desk.words().say("decide.today")));
            decided.forEach(each -> {
                lines.add(row("", each));
                lines.add(Side.quiet(each.outcome().isBlank() ? desk.words().say("decide.noOutcome") : each.outcome()));
            });
        }
        side.show(lines);
    }

    private SideRow row(String key, Decision decision) {
        return new SideRow(key, decision.title(), () -> decideAndType(decision.id()));
    }

    @Override
    public void focus() {
        // What scrolls has nothing that can take the keyboard before it is laid out for the first time.
        side.applyCss();
        if (form == null) {
            side.requestFocus();
        } else {
            form.focus();
        }
    }
}
