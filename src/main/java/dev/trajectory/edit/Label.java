package dev.trajectory.edit;

import dev.trajectory.model.Id;
import java.util.List;

/// What an edit does, to be said in words: "Change the owner of EPR build and 2 more".
///
/// @param kind what is done
/// @param field the field it is done to, as the file spells it; empty where the kind says it all
/// @param subjects the records it is done to
/// @param text what was typed or chosen, such as a new record's name; empty where there is none
public record Label(Kind kind, String field, List<Id> subjects, String text) {

    /// What is done.
    public enum Kind {
        CHANGE,
        ADD,
        REMOVE,
        DUPLICATE,
        PASTE,
        PRIORITISE,
        REORDER,
        INDENT,
        OUTDENT,
        LINK,
        UNLINK,
        CHANGE_DEPENDENCY,
        MOVE,
        HOLD,
        RELEASE,
        SPLIT,
        MERGE,
        STATUS,
        SETTINGS,
        PROGRAMME
    }

    public Label {
        subjects = List.copyOf(subjects);
    }
}
