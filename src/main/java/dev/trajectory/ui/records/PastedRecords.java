package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What rows of a spreadsheet make of the records of a chapter, to be looked at before it is done.
///
/// The first row names the columns, in any order, as the forms do or as people call them; money under a heading such
/// as "Amount (£k)" counts thousands. A row with the id of a record changes what it says of that record; any other row
/// is a new one, which must say at least what no record is without. What a plan would not hold, and what is not
/// understood, is told row by row, and such a row makes nothing.
///
/// @param known what the columns hold; null for those not known
/// @param titles what the first row calls them
/// @param rows what the others make
record PastedRecords(Chapter chapter, List<@Nullable Heading> known, List<String> titles, List<PastedRecord> rows) {

    /// The headings of columns of which nothing is known, so that they are left out.
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            if (known.get(i) == null && !titles.get(i).isBlank()) {
                unknown.add(titles.get(i).strip());
            }
        }
        return unknown;
    }

    /// Whether the first row names enough of the columns to go by.
    boolean hasHeadings() {
        return known.stream().filter(Objects::nonNull).count() >= 2;
    }

    /// The rows that make or change something.
    List<PastedRecord> understood() {
        return rows.stream().filter(row -> row.edit() != null).toList();
    }

    /// The rows that cannot be taken.
    List<PastedRecord> notUnderstood() {
        return rows.stream().filter(row -> !row.problems().isEmpty()).toList();
    }

    /// All that is understood, as one step; null where nothing is.
    @Nullable
    Edit edit() {
        List<Edit> edits = new ArrayList<>();
        List<Id> subjects = new ArrayList<>();
        for (PastedRecord row : understood()) {
            edits.add(Objects.requireNonNull(row.edit()));
            Id about = row.about();
            if (about != null && !subjects.contains(about)) {
                subjects.add(about);
            }
        }
        return edits.isEmpty()
                ? null
                : new Together(
                        new Label(
                                Label.Kind.PASTE,
                                "",
                                subjects,
                                understood().getFirst().title()),
                        edits);
    }
}
