package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what a chunk waits for, such as `12, 14SS+2w and Network FF-1w`: numbers or names in a list (see [Item]),
/// each with the type of the dependency (FS where none is said) and a lag or lead behind it. A chunk may be waited for
/// in several ways, each of its own type.
public final class WaitsLine {

    private WaitsLine() {}

    /// What the line says, an [Chip.After] each, and what is not understood, in the order of the line.
    public static List<Chip> read(String text, Lookup lookup, Vocabulary vocabulary) {
        ChunkNames names = new ChunkNames(lookup);
        List<Chip> chips = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        for (Item item : Item.of(text, 0, names, vocabulary)) {
            ChunkNames.Waited waited = names.waited(item.text(), vocabulary);
            ChunkId chunk = waited.found().chunk();
            if (item.isBlank()) {
                chips.add(item.unread(Chip.Problem.NOTHING_NAMED, text, List.of()));
            } else if (chunk == null) {
                chips.add(item.unread(
                        waited.found().problem(),
                        waited.awaited().name(),
                        waited.found().candidates()));
            } else if (!known.add(List.of(chunk, waited.awaited().type()))) {
                chips.add(item.unread(Chip.Problem.TWICE, item.text().strip(), List.of(chunk)));
            } else {
                chips.add(waited.chip(item.from(), item.to(), chunk));
            }
        }
        return chips;
    }

    /// What the item being typed at the caret could become: names of chunks, or numbers where a name would be
    /// read as something else.
    ///
    /// @param caret where the caret is, counted in chars from 0
    public static List<Completion> completions(String text, int caret, Lookup lookup, Vocabulary vocabulary) {
        int at = Math.clamp(caret, 0, text.length());
        int from = Math.max(text.lastIndexOf(',', at - 1), text.lastIndexOf(';', at - 1)) + 1;
        while (from < at && Words.isSpace(text.charAt(from))) {
            from++;
        }
        String typed = text.substring(from, at);
        List<Completion> completions = new ArrayList<>();
        if (!typed.isBlank() && !ChunkNames.isNumber(typed.strip())) {
            for (ChunkId id : lookup.chunksBeginning(typed)) {
                completions.add(new Completion(from, at, name(id, lookup, vocabulary), id));
            }
        }
        return completions;
    }

    private static String name(ChunkId id, Lookup lookup, Vocabulary vocabulary) {
        String title = lookup.title(id);
        List<Chip> back = read(title, lookup, vocabulary);
        boolean isClear = back.size() == 1
                && back.getFirst() instanceof Chip.After after
                && after.chunk().equals(id);
        return isClear ? title : Integer.toString(lookup.number(id));
    }

    /// How a dependency is written behind the number of the chunk waited for: nothing, `SS`, `FS+2w`.
    public static String code(Dependency dependency) {
        return Awaited.code(dependency);
    }
}
