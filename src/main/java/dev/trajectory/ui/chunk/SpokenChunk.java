package dev.trajectory.ui.chunk;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Funding;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a screen reader says of a chunk, wherever it is drawn.
public record SpokenChunk(Desk desk) {

    /// "EPR build and configure, University Hospitals, critical, 1 Apr 2027 to 30 Nov 2027, waits for the
    /// contract", and what the checks found.
    ///
    /// @param outlook what is drawn: it may be imagined
    public String sentence(ChunkId id, Outlook outlook) {
        Chunk chunk = desk.plan().chunks().find(id);
        if (chunk == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(chunk.title()));
        Organisation owner = desk.plan().organisations().find(chunk.owner());
        if (owner != null) {
            parts.add(owner.name());
        }
        addDates(chunk, outlook, parts);
        parts.addAll(new ChunkFindings(desk, id).sentences());
        return String.join(desk.words().say("spoken.and"), parts);
    }

    private void addDates(Chunk chunk, Outlook outlook, List<String> parts) {
        @Nullable Placement placement = outlook.schedule().placement(chunk.id());
        if (placement == null) {
            parts.add(desk.words().say("pill.noDate"));
            return;
        }
        if (placement.critical()) {
            parts.add(desk.words().say("spoken.critical"));
        }
        if (chunk.progress().isFinished()) {
            parts.add(desk.words().say("pill.done"));
        }
        parts.add(desk.words()
                .say(
                        "spoken.dates",
                        desk.words().day(placement.start()),
                        desk.words().day(placement.finish())));
        if (!placement.causes().isEmpty()) {
            parts.add(desk.sentences().cause(placement.causes().getLast()));
        }
        Funding funding = outlook.schedule().funding();
        Cover cover = funding == null ? null : funding.cover(chunk.id());
        if (cover != null && cover.state() != Cover.State.FUNDED) {
            parts.add(desk.sentences().cover(cover));
        }
    }
}
