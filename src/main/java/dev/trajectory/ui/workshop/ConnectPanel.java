package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.BoardWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What waits for what: of the card chosen, what it waits for and what waits for it, with the state of each promise.
/// What needs an answer has a number, by which it is agreed to, said to be at risk, or refused; nine have one at a
/// time.
public final class ConnectPanel implements StepPanel {

    private static final int KEYS = 9;

    private final Desk desk;
    private final Side side;

    /// How many of those that need an answer come before the one that has the number 1.
    private int passed;

    /// The card whose promises are numbered; null before there is any.
    private @Nullable ChunkId of;

    /// The line that has the number 1; null where none has.
    private @Nullable Node first;

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
            actions.add(key("connectAgree", "" + number, number, PromiseState.AGREED));
            actions.add(key("connectAtRisk", "Alt+" + number, number, PromiseState.AT_RISK));
            actions.add(key("connectRefuse", "Alt+Shift+" + number, number, PromiseState.BROKEN));
        }
        actions.add(Action.onCanvas("connectNext", "0", () -> numbered().size() > KEYS, this::next));
        return actions;
    }

    private Action key(String id, String key, int number, PromiseState state) {
        return Action.onCanvas(
                id,
                key,
                () -> passed + number <= numbered().size(),
                () -> answer(numbered().get(passed + number - 1), state));
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
        return card == null ? List.of() : Tie.of(desk.snapshot().outlook(), card);
    }

    private List<Tie> numbered() {
        return ties().stream().filter(Tie::needsAnswer).toList();
    }

    /// Gives the numbers to those that come after those that have them; after the last, to the first again.
    private void next() {
        passed = passed + KEYS < numbered().size() ? passed + KEYS : 0;
        show(desk.snapshot());
        if (first != null) {
            side.scrollTo(first);
        }
    }

    private void answer(Tie tie, PromiseState state) {
        PromiseNow promise = tie.promise();
        if (promise == null) {
            return;
        }
        Promise said = promise.answered(state, desk.today());
        Dependency dependency = promise.dependency();
        desk.perform(new ChangeDependency(promise.waiter(), dependency, dependency.withPromise(said)));
    }

    @Override
    public void show(Snapshot snapshot) {
        Chunk card = card();
        CardNames names = CardNames.of(desk);
        side.say(card == null ? desk.words().say("connect.none") : names.of(card.id()));
        List<Tie> ties = ties();
        int waiting = numbered().size();
        ChunkId now = card == null ? null : card.id();
        passed = passed < waiting && Objects.equals(now, of) ? passed : 0;
        of = now;
        first = null;
        List<Node> lines = new ArrayList<>();
        if (card != null) {
            lines.add(Side.heading(desk.words().say("connect.waits")));
            add(lines, names, ties, true);
            lines.add(Side.heading(desk.words().say("connect.awaited")));
            add(lines, names, ties, false);
        }
        if (waiting > KEYS) {
            lines.add(Side.quiet(
                    desk.words().say("connect.more", passed + 1, Math.min(waiting, passed + KEYS), waiting)));
        }
        lines.add(Side.quiet(desk.words().say(waiting > 0 ? "connect.keys" : "connect.how")));
        side.show(lines);
    }

    /// The card at the other end; with the way in which the one waits for the other, where it does in several.
    private String name(Tie tie, List<Tie> ties, CardNames names) {
        String name = names.of(tie.other());
        return tie.isOneOfSeveral(ties)
                ? desk.words()
                        .say(
                                "connect.several",
                                name,
                                desk.words()
                                        .say("links.type."
                                                + tie.dependency().type().name()))
                : name;
    }

    private void add(List<Node> lines, CardNames names, List<Tie> ties, boolean comesFirst) {
        BoardWords words = new BoardWords(desk.plan(), desk.words().locale());
        List<Tie> numbered = ties.stream().filter(Tie::needsAnswer).toList();
        List<Tie> shown =
                ties.stream().filter(tie -> tie.comesFirst() == comesFirst).toList();
        for (Tie tie : shown) {
            int number = numbered.indexOf(tie) + 1 - passed;
            String key = number >= 1 && number <= KEYS ? String.valueOf(number) : "";
            TieRow row = new TieRow(
                    desk.words(),
                    words,
                    tie,
                    key,
                    name(tie, ties, names),
                    () -> desk.host().reveal(tie.other()),
                    state -> answer(tie, state));
            first = number == 1 ? row : first;
            lines.add(row);
        }
        if (shown.isEmpty()) {
            lines.add(Side.quiet(desk.words().say("connect.nothing")));
        }
    }

    @Override
    public void focus() {
        side.requestFocus();
    }
}
