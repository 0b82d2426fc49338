package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Who does it: the organisations, each with the key that gives it the cards chosen, and what has no place yet.
public final class PlacePanel implements StepPanel {

    /// The organisations that have a key of their own.
    private static final int KEYS = 9;

    private static final int MOST_SHOWN = 30;

    private final Desk desk;
    private final Side side;

    /// The plan whose lists are shown; null before there is any.
    private @Nullable Plan shown;

    public PlacePanel(Desk desk) {
        this.desk = desk;
        this.side = new Side(desk.words().say("place.title"));
    }

    @Override
    public Region node() {
        return side;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.onCanvas(
                "placeAll", "0", () -> !unplaced().isEmpty(), () -> desk.select(new LinkedHashSet<>(unplaced()))));
        for (int lane = 1; lane <= KEYS; lane++) {
            int at = lane - 1;
            actions.add(Action.onCanvas(
                    "placeLane",
                    String.valueOf(lane),
                    () -> at < organisations().size() && !cards().isEmpty(),
                    () -> give(organisations().get(at))));
        }
        return actions;
    }

    private List<Organisation> organisations() {
        return desk.plan().organisations().stream().toList();
    }

    private List<ChunkId> unplaced() {
        return new ArrayList<>(Captured.of(desk.snapshot()).unplaced());
    }

    /// The cards chosen; where none is, the first that has no place yet.
    private List<ChunkId> cards() {
        List<ChunkId> chosen = desk.snapshot().selection().stream()
                .filter(ChunkId.class::isInstance)
                .map(ChunkId.class::cast)
                .filter(desk.plan().chunks()::has)
                .toList();
        return chosen.isEmpty() ? unplaced().stream().limit(1).toList() : chosen;
    }

    private void give(Organisation organisation) {
        List<ChunkId> cards = cards();
        if (!cards.isEmpty()) {
            Label label = new Label(Label.Kind.MOVE, "", List.copyOf(cards), "");
            List<ChunkId> waiting = unplaced();
            boolean isGiven = desk.perform(new Together(label, ByHand.given(desk.plan(), cards, organisation.id())));
            waiting.removeAll(cards);
            if (isGiven && !waiting.isEmpty()) {
                desk.select(Set.of(waiting.getFirst()));
            }
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    public void show(Snapshot snapshot) {
        List<ChunkId> cards = cards();
        CardNames names = CardNames.of(desk);
        side.say(cards.size() == 1 ? names.of(cards.getFirst()) : desk.words().say("place.cards", cards.size()));
        if (shown == snapshot.plan()) {
            return;
        }
        shown = snapshot.plan();
        List<Node> lines = new ArrayList<>();
        int lane = 1;
        for (Organisation organisation : organisations()) {
            String key = lane <= KEYS ? String.valueOf(lane) : "";
            lines.add(new SideRow(
                    key,
                    desk.words().say("place.lane", organisation.code(), organisation.name()),
                    () -> give(organisation)));
            lane++;
        }
        List<ChunkId> unplaced = Captured.of(snapshot).unplaced();
        lines.add(Side.heading(desk.words().say("place.unplaced", unplaced.size())));
        unplaced.stream()
                .limit(MOST_SHOWN)
                .forEach(id -> lines.add(
                        new SideRow("", names.of(id), () -> desk.host().reveal(id))));
        if (unplaced.size() > MOST_SHOWN) {
            lines.add(Side.quiet(desk.words().say("place.more", unplaced.size() - MOST_SHOWN)));
        }
        side.show(lines);
    }

    @Override
    public void focus() {
        side.requestFocus();
    }
}
