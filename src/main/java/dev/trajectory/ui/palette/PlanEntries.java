package dev.trajectory.ui.palette;

import dev.trajectory.app.Snapshot;
import dev.trajectory.check.Finding;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Mending;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records and findings of a plan as entries, made once for each outlook.
final class PlanEntries {

    private final Desk desk;
    private @Nullable Plan plan;
    private @Nullable Outlook outlook;
    private List<Entry> entries = List.of();

    PlanEntries(Desk desk) {
        this.desk = desk;
    }

    @SuppressWarnings("ReferenceEquality") // plans and outlooks are made once and handed on
    List<Entry> of(Snapshot snapshot) {
        if (plan != snapshot.plan() || outlook != snapshot.outlook()) {
            plan = snapshot.plan();
            outlook = snapshot.outlook();
            entries = made(snapshot);
        }
        return entries;
    }

    private List<Entry> made(Snapshot snapshot) {
        List<Entry> made = new ArrayList<>();
        Plan shown = snapshot.plan();
        ChunkNumbers numbers = ChunkNumbers.of(shown);
        shown.chunks().forEach(chunk -> made.add(chunk(chunk, shown, numbers)));
        for (Organisation each : shown.organisations()) {
            made.add(entry(Entry.Kind.ORGANISATION, each.name(), each.code(), each.id()));
        }
        for (Finding finding : snapshot.outlook().findings()) {
            String sentence = desk.sentences().finding(finding);
            made.add(new Entry(
                    Entry.Kind.FINDING, Haystack.of(sentence), "", () -> Mending.lead(desk.host(), finding, sentence)));
        }
        return made;
    }

    /// A chunk, found by its name and by the number it is called out by.
    private Entry chunk(Chunk chunk, Plan shown, ChunkNumbers numbers) {
        Integer number = numbers.number(chunk.id());
        String name = number == null ? chunk.title() : number + " " + chunk.title();
        Organisation owner = shown.organisations().find(chunk.owner());
        return entry(Entry.Kind.CHUNK, name, owner == null ? "" : owner.code(), chunk.id());
    }

    private Entry entry(Entry.Kind kind, String name, String beside, Id id) {
        return new Entry(kind, Haystack.of(name), beside, () -> desk.host().reveal(id));
    }
}
