package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseStates;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.BoardWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What waits for what: of the card chosen, what it waits for and what waits for it, with the state of each promise. A
/// promise that is asked for is agreed to by its number.
public final class ConnectPanel implements StepPanel {

    private static final int KEYS = 9;

    private final Desk desk;
    private final Side side;

    /// A dependency of the card chosen.
    ///
    /// @param other the chunk at its other end
    /// @param promise null within one organisation
    private record Tie(
            ChunkId other, boolean comesFirst, @Nullable PromiseNow promise) {

        boolean canBeAgreed() {
            return promise != null && promise.shown() == PromiseState.ASKED;
        }
    }

    public ConnectPanel(Desk desk) {
        this.desk = desk;
        this.side = new Side(desk.words().say("connect.title"));
    }

    @Override
    public Region node() {
        return side;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int number = 1; number <= KEYS; number++) {
            int at = number - 1;
            actions.add(Action.onCanvas(
                    "connectAgree",
                    String.valueOf(number),
                    () -> at < ties().size() && ties().get(at).canBeAgreed(),
                    () -> agree(ties().get(at))));
        }
        return actions;
    }

    private @Nullable Chunk card() {
        Chunk last = null;
        for (var id : desk.snapshot().selection()) {
            Chunk chunk = id instanceof ChunkId one ? desk.plan().chunks().find(one) : null;
            last = chunk == null ? last : chunk;
        }
        return last;
    }

    private List<Tie> ties() {
        Chunk card = card();
        if (card == null) {
            return List.of();
        }
        PromiseStates states = new PromiseStates(
                desk.snapshot().outlook().plan(), desk.snapshot().outlook().schedule());
        List<Tie> ties = new ArrayList<>();
        card.dependencies().forEach(each -> ties.add(new Tie(each.on(), true, states.of(card, each))));
        for (Chunk waiter : desk.plan().chunks()) {
            for (Dependency dependency : waiter.dependencies()) {
                if (dependency.on().equals(card.id())) {
                    ties.add(new Tie(waiter.id(), false, states.of(waiter, dependency)));
                }
            }
        }
        return ties;
    }

    private void agree(Tie tie) {
        PromiseNow promise = tie.promise();
        if (promise == null) {
            return;
        }
        Promise said = promise.promise();
        Promise agreed = said.said(PromiseState.AGREED, said.offered(), promise.needed(), said.note(), desk.today());
        Dependency was = promise.dependency();
        desk.perform(new ChangeDependency(
                promise.waiter(), new Dependency(was.on(), was.type(), was.lag(), was.kind(), agreed)));
    }

    @Override
    public void show(Snapshot snapshot) {
        Chunk card = card();
        CardNames names = CardNames.of(desk);
        side.say(card == null ? desk.words().say("connect.none") : names.of(card.id()));
        List<Tie> ties = ties();
        List<Node> lines = new ArrayList<>();
        if (card != null) {
            lines.add(Side.heading(desk.words().say("connect.waits")));
            add(lines, names, ties, true);
            lines.add(Side.heading(desk.words().say("connect.awaited")));
            add(lines, names, ties, false);
        }
        lines.add(Side.quiet(desk.words().say("connect.how")));
        side.show(lines);
    }

    private void add(List<Node> lines, CardNames names, List<Tie> ties, boolean comesFirst) {
        BoardWords words = new BoardWords(desk.plan(), desk.words().locale());
        boolean any = false;
        for (int at = 0; at < ties.size(); at++) {
            Tie tie = ties.get(at);
            if (tie.comesFirst() == comesFirst) {
                any = true;
                String name = names.of(tie.other());
                String key = tie.canBeAgreed() && at < KEYS ? String.valueOf(at + 1) : "";
                Runnable run =
                        tie.canBeAgreed() ? () -> agree(tie) : () -> desk.host().reveal(tie.other());
                PromiseNow promise = tie.promise();
                SideRow row = promise == null
                        ? new SideRow(key, name, run)
                        : new SideRow(key, name, run, state(words, promise.shown()));
                row.setAccessibleHelp(
                        tie.canBeAgreed()
                                ? desk.words().say("connect.agree")
                                : desk.words().say("connect.go"));
                lines.add(row);
            }
        }
        if (!any) {
            lines.add(Side.quiet(desk.words().say("connect.nothing")));
        }
    }

    private static Label state(BoardWords words, PromiseState state) {
        Label label = new Label(words.state(state));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("side-state", "promise-" + state.name().toLowerCase(Locale.ROOT));
        return label;
    }

    @Override
    public void focus() {
        side.requestFocus();
    }
}
