package dev.trajectory.ui.link;

import dev.trajectory.edit.Link;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Draws a dependency by keys: from the chunk selected to one that arrows or typing choose. Tab goes through the
/// types, left and right turn it round, Enter links, Esc leaves.
public final class LinkMode {

    private static final List<DependencyType> TYPES =
            List.of(DependencyType.FS, DependencyType.SS, DependencyType.FF, DependencyType.SF);

    private final Desk desk;
    private final Ground ground;
    private final LinkCard card;
    private final Imagining imagining;
    private @Nullable Drawn drawn;

    /// A dependency being drawn.
    ///
    /// @param from the chunk it is drawn from
    /// @param waits whether the other is to wait for that one
    private record Drawn(
            ChunkId from,
            boolean waits,
            DependencyType type,
            @Nullable ChunkId other,
            LinkEnds ends) {

        Drawn with(DependencyType changed) {
            return new Drawn(from, waits, changed, other, ends);
        }

        Drawn with(@Nullable ChunkId changed) {
            return new Drawn(from, waits, type, changed, ends);
        }

        @Nullable
        Link link() {
            return other == null ? null : ends.link(other, type);
        }
    }

    /// A mode that is not under way.
    public LinkMode(Desk desk, Ground ground) {
        this.desk = desk;
        this.ground = ground;
        this.card = new LinkCard(desk, ground);
        this.imagining = new Imagining(desk, ground, card::say);
        card.field().textProperty().addListener((_, _, typed) -> find(typed));
        card.field().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card.field().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                close();
            }
        });
    }

    /// Begins a dependency from a chunk.
    public void open(ChunkId from) {
        close();
        begin(from, true, DependencyType.FS, null);
        card.open();
    }

    private void begin(ChunkId from, boolean waits, DependencyType type, @Nullable ChunkId other) {
        LinkEnds ends = new LinkEnds(desk, ground, from, waits);
        show(new Drawn(from, waits, type, other, ends));
    }

    private void key(KeyEvent event) {
        Drawn now = drawn;
        if (now == null) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> step(now, -1);
            case DOWN -> step(now, 1);
            case LEFT, RIGHT -> turn(now);
            case TAB -> show(now.with(next(now.type(), event.isShiftDown() ? -1 : 1)));
            case ENTER -> link(now);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static DependencyType next(DependencyType type, int by) {
        return TYPES.get(Math.floorMod(TYPES.indexOf(type) + by, TYPES.size()));
    }

    private void turn(Drawn now) {
        now.ends().close();
        begin(now.from(), !now.waits(), now.type(), now.other());
    }

    /// Goes to the next chunk that answers what is typed; all do when nothing is.
    private void step(Drawn now, int by) {
        List<ChunkId> rows = answering(now);
        if (rows.isEmpty()) {
            return;
        }
        ChunkId at = now.other() == null ? now.from() : now.other();
        int index = rows.indexOf(at);
        int to = index >= 0 ? Math.clamp((long) index + by, 0, rows.size() - 1) : after(rows, at, by);
        show(now.with(rows.get(to)));
    }

    /// The first of some chunks after another, or the last above it.
    private int after(List<ChunkId> rows, ChunkId row, int by) {
        List<ChunkId> order = ground.order();
        int place = order.indexOf(row);
        int below = 0;
        while (below < rows.size() && order.indexOf(rows.get(below)) < place) {
            below++;
        }
        return Math.clamp(by > 0 ? below : below - 1, 0, rows.size() - 1);
    }

    private List<ChunkId> answering(Drawn now) {
        return card.answering(ground.order()).stream()
                .filter(id -> !id.equals(now.from()))
                .toList();
    }

    private void find(String typed) {
        Drawn now = drawn;
        if (now == null || typed.isBlank()) {
            return;
        }
        List<ChunkId> found = answering(now);
        show(now.with(found.isEmpty() || found.contains(now.other()) ? now.other() : found.getFirst()));
    }

    private void show(Drawn changed) {
        drawn = changed;
        ChunkId other = changed.other();
        if (other != null) {
            ground.reveal(other);
        }
        changed.ends().choose(other);
        Link link = changed.link();
        card.show(title(changed), isRefused(link), changed.type());
        imagining.show(link, words(changed, link));
    }

    private String title(Drawn now) {
        return desk.words()
                .say(
                        now.waits() ? "linkMode.waits" : "linkMode.awaits",
                        desk.sentences().name(now.from()));
    }

    private String words(Drawn now, @Nullable Link link) {
        return link == null
                ? desk.words().say(now.waits() ? "linkMode.who" : "linkMode.whom")
                : desk.words()
                        .say(
                                "link.type." + now.type().name(),
                                desk.sentences().name(link.waiting()),
                                desk.sentences().name(link.on()));
    }

    private boolean isRefused(@Nullable Link link) {
        return link != null && desk.session().ask(link) instanceof Result.Refused;
    }

    private void link(Drawn now) {
        Link link = now.link();
        if (link != null && !isRefused(link)) {
            drawn = null;
            now.ends().close();
            card.close();
            imagining.perform(link);
            ground.requestFocus();
        }
    }

    /// Leaves with nothing done; false when it was not under way.
    public boolean close() {
        Drawn now = drawn;
        if (now == null) {
            return false;
        }
        drawn = null;
        now.ends().close();
        imagining.close();
        boolean focused = card.field().isFocused();
        card.close();
        if (focused) {
            ground.requestFocus();
        }
        return true;
    }
}
