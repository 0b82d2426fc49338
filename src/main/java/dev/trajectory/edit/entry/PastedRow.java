package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import java.util.List;

/// A row of what was pasted.
///
/// @param line where in the text it begins, counted in lines from 1
/// @param depth how deep it lies below others, from 0
/// @param id what its chunk will be known by
/// @param entry what its title says, with what its other cells say as further chips
/// @param outcome one sentence that a user could notice; empty for none
/// @param doneWhen how one can test that it is done; empty for none
/// @param notes what else is in its cells, a line each
public record PastedRow(
        int line, int depth, ChunkId id, Entry entry, String outcome, String doneWhen, List<String> notes) {
    public PastedRow {
        notes = List.copyOf(notes);
    }
}
