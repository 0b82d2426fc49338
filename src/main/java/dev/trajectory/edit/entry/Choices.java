package dev.trajectory.edit.entry;

import dev.trajectory.model.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody who looks at a pasted text decides about it, where it can be read in several ways.
///
/// @param columns what columns hold, by their place counted from 0; others hold what their heading says
/// @param taken lines that are taken though they look as if they belonged to no list, counted from 1
/// @param leftOut lines that are left out
/// @param organisations those that are added because rows name them
/// @param headed whether the first line of a table names its columns; null for as it looks
public record Choices(
        Map<Integer, Column> columns,
        Set<Integer> taken,
        Set<Integer> leftOut,
        List<Organisation> organisations,
        @Nullable Boolean headed) {

    /// Nothing decided.
    public static final Choices NONE = new Choices(Map.of(), Set.of(), Set.of(), List.of(), null);

    public Choices {
        columns = Map.copyOf(columns);
        taken = Set.copyOf(taken);
        leftOut = Set.copyOf(leftOut);
        organisations = List.copyOf(organisations);
    }

    /// This with a column that holds something else, which no other then does; null for what its heading says.
    public Choices withColumn(int place, @Nullable Column column) {
        Map<Integer, Column> changed = new LinkedHashMap<>(columns);
        if (column == null) {
            changed.remove(place);
        } else {
            changed.values().removeIf(other -> other == column && column.isSingle());
            changed.put(place, column);
        }
        return new Choices(changed, taken, leftOut, organisations, headed);
    }

    /// This with a line taken, or else left out.
    public Choices withLine(int line, boolean isTaken) {
        Set<Integer> more = new LinkedHashSet<>(isTaken ? taken : leftOut);
        Set<Integer> fewer = new LinkedHashSet<>(isTaken ? leftOut : taken);
        more.add(line);
        fewer.remove(line);
        return new Choices(columns, isTaken ? more : fewer, isTaken ? fewer : more, organisations, headed);
    }

    /// This with a first line that names the columns, or does not. What was said of columns is kept.
    public Choices withHead(boolean isHead) {
        return new Choices(columns, taken, leftOut, organisations, isHead);
    }

    /// This with organisations that are added besides those added already.
    public Choices withOrganisations(List<Organisation> more) {
        List<Organisation> all = new ArrayList<>(organisations);
        all.addAll(more);
        return new Choices(columns, taken, leftOut, all, headed);
    }
}
