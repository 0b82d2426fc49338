package dev.trajectory.edit.entry;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How pasted rows lie below one another, and the chunks that they make so: what lies below another is part of it, and
/// is led by whom it is led by where it names nobody. A row about chunks that are there has nothing below it.
///
/// @param above which row each row lies below; -1 for none
public record PastedTree(List<PastedRow> rows, List<Integer> above, Spot spot) {

    public PastedTree {
        rows = List.copyOf(rows);
        above = List.copyOf(above);
    }

    static PastedTree of(List<PastedRow> rows, Spot spot) {
        List<Integer> above = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PastedRow row = rows.get(i);
            while (!open.isEmpty() && rows.get(open.getLast()).depth() >= row.depth()) {
                open.removeLast();
            }
            above.add(open.isEmpty() ? -1 : open.getLast());
            if (!row.entry().isLinks()) {
                open.add(i);
            }
        }
        return new PastedTree(rows, above, spot);
    }

    /// How deep each row lies below others, from 0.
    public List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        for (int parent : above) {
            levels.add(parent < 0 ? 0 : levels.get(parent) + 1);
        }
        return levels;
    }

    private IntStream coming() {
        return IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).entry().isLinks());
    }

    /// The rows that others which will be chunks lie below.
    public Set<ChunkId> parents() {
        return coming().filter(row -> above.get(row) >= 0)
                .mapToObj(row -> rows.get(above.get(row)).id())
                .collect(Collectors.toSet());
    }

    /// The rows that will be chunks and lie below no other.
    public List<ChunkId> tops() {
        return coming().filter(row -> above.get(row) < 0)
                .mapToObj(row -> rows.get(row).id())
                .toList();
    }

    /// Who leads the chunk of each row: whom it names, else who leads what it lies below, else who leads where
    /// it goes.
    public Map<ChunkId, OrganisationId> owners() {
        Map<ChunkId, OrganisationId> owners = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            PastedRow row = rows.get(i);
            OrganisationId otherwise = above.get(i) < 0
                    ? spot.owner()
                    : owners.get(rows.get(above.get(i)).id());
            OrganisationId owner = row.entry().chips().stream()
                    .filter(Chip.Owner.class::isInstance)
                    .map(chip -> ((Chip.Owner) chip).organisation())
                    .findFirst()
                    .orElse(otherwise);
            if (owner != null) {
                owners.put(row.id(), owner);
            }
        }
        return owners;
    }

    /// The chunks that the rows make, in their order.
    ///
    /// Throws [dev.trajectory.model.InvalidValue] for a title or tag that the problems tell of.
    List<Chunk> chunks() {
        Set<ChunkId> parents = parents();
        Map<ChunkId, OrganisationId> owners = owners();
        return coming().mapToObj(i -> {
                    PastedRow row = rows.get(i);
                    ChunkId parent = above.get(i) < 0
                            ? spot.parent()
                            : rows.get(above.get(i)).id();
                    return chunk(row, parent, parents.contains(row.id()), owners.get(row.id()));
                })
                .toList();
    }

    /// What has others below it takes the time that they do, unless it says how long. Who leads, be it because of
    /// where the row stands, does not take part besides.
    private Chunk chunk(PastedRow row, @Nullable ChunkId parent, boolean isParent, @Nullable OrganisationId owner) {
        boolean saysHowLong = row.entry().chips().stream().anyMatch(Chip.Duration.class::isInstance);
        ChunkDraft draft = row.entry()
                .draft(row.id(), spot)
                .parent(parent)
                .owner(owner)
                .participants(participants(row, owner))
                .outcome(row.outcome())
                .doneWhen(row.doneWhen())
                .notes(String.join("\n", row.notes()));
        return (isParent && !saysHowLong ? draft.duration(WorkSpan.NIL) : draft).chunk();
    }

    private static List<OrganisationId> participants(PastedRow row, @Nullable OrganisationId owner) {
        return row.entry().chips().stream()
                .filter(Chip.Participant.class::isInstance)
                .map(chip -> ((Chip.Participant) chip).organisation())
                .filter(each -> !each.equals(owner))
                .toList();
    }
}
