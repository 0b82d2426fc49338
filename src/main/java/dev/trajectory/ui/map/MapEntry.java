package dev.trajectory.ui.map;

import dev.trajectory.draw.page.Box;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.beside.EntryCard;
import dev.trajectory.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// Adds chunks on the map: beside a card, one that waits for it, unless one types otherwise.
final class MapEntry {

    private static final double INSIDE = 40;

    private final Desk desk;
    private final MapSurface surface;
    private final EntryCard card;

    MapEntry(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.card = new EntryCard(desk, new MapGround(surface));
    }

    /// Opens the line for a chunk after the one selected last; for any where none is.
    void open() {
        Chunk before = desk.plan().chunks().find(Selected.last(surface));
        Box place = before == null ? null : surface.card(before.id());
        Box beside = place == null ? new Box(INSIDE, INSIDE, 1, 1) : place;
        if (before == null) {
            card.open(desk.words().say("map.new.any"), beside, "", duration -> spot(null, duration));
        } else {
            int number = ChunkNumbers.of(desk.plan()).number(before.id());
            card.open(
                    desk.words().say("map.new.beside", before.title()),
                    beside,
                    desk.words().say("map.new.begun", number),
                    duration -> spot(before, duration));
        }
    }

    private Spot spot(@Nullable Chunk before, WorkSpan duration) {
        return new Spot(
                before == null ? new Place.AtEnd() : new Place.After(before.id()),
                before == null ? null : before.parent(),
                before == null ? null : before.owner(),
                duration,
                desk.session().freshChunkIds());
    }

    boolean close() {
        return card.close();
    }
}
