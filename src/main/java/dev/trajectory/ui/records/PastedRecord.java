package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one pasted row makes.
///
/// @param line which of the rows it is, the headings being the first
/// @param title what it calls itself
/// @param about the record it makes or changes, or the one that has it
/// @param edit what it does after the rows before it; null where it does nothing
/// @param told what it does, in a few words
/// @param problems why it cannot be taken; nothing where it can
record PastedRecord(
        int line,
        String title,
        @Nullable Id about,
        @Nullable Edit edit,
        String told,
        List<String> problems) {

    PastedRecord {
        problems = List.copyOf(problems);
    }
}
