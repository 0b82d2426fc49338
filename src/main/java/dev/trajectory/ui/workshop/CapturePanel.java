package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The parking lot, whose things are taken out into the line by their number, and what was captured last.
final class CapturePanel implements StepPanel {

    private static final int KEYS = 9;

    /// How many of the chunks captured last are shown.
    private static final int LATEST = 12;

    private final Desk desk;
    private final IntConsumer takeOut;
    private final Side side;

    /// The plan whose lists are shown; null before there is any.
    private @Nullable Plan shown;

    /// @param takeOut puts what is parked at a place into the line
    CapturePanel(Desk desk, IntConsumer takeOut) {
        this.desk = desk;
        this.takeOut = takeOut;
        this.side = new Side(desk.words().say("park.title"));
    }

    @Override
    public Region node() {
        return side;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int number = 1; number <= KEYS; number++) {
            int place = number - 1;
            actions.add(Action.of(
                    "parkTake",
                    "Alt+" + number,
                    () -> place < new ParkingLot(desk).parked().size(),
                    () -> takeOut.accept(place)));
        }
        return actions;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    public void show(Snapshot snapshot) {
        if (shown == snapshot.plan()) {
            return;
        }
        shown = snapshot.plan();
        List<String> parked = new ParkingLot(desk).parked();
        side.say(desk.words().say(parked.isEmpty() ? "park.none" : "park.about"));
        List<Node> lines = new ArrayList<>();
        for (int at = 0; at < parked.size(); at++) {
            int place = at;
            String key = at < KEYS ? String.valueOf(at + 1) : "";
            lines.add(new SideRow(key, parked.get(at), () -> takeOut.accept(place)));
        }
        List<ChunkId> added = Captured.of(snapshot).added().reversed();
        if (!added.isEmpty()) {
            CardNames names = CardNames.of(desk);
            lines.add(Side.heading(desk.words().say("capture.latest")));
            added.stream()
                    .limit(LATEST)
                    .forEach(id -> lines.add(
                            new SideRow("", names.of(id), () -> desk.host().reveal(id))));
        }
        side.show(lines);
    }

    @Override
    public void focus() {
        side.requestFocus();
    }
}
