package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.OptionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an edit does, to be said in words: "Change the owner of EPR build and 2 more". Subjects have no names here:
/// they are called what they were called in the plan before the edit.
///
/// @param kind what is done
/// @param field the field it is done to, as the file spells it; empty for a whole record, or a kind that says it all
/// @param subjects the records it is done to
/// @param text what was typed or chosen, such as the name a record has from then on; empty where there is none
/// @param only the option in which alone it is done; null where it is done in the plan
public record Label(
        Kind kind,
        String field,
        List<Id> subjects,
        String text,
        @Nullable OptionId only) {

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
        PROGRAMME,
        ADOPT,
        ROLL_OUT,
        ROLL_ON,
        ROLLOUT_WAVE,
        ROLLOUT_SIZE,
        ROLLOUT_DESIGN,
        CUT_LOOSE,
        TAKE_OFFERS,
        KEEP_OWN,
        /// The text says it all, as it was said when it was done.
        TOLD
    }

    public Label {
        subjects = List.copyOf(subjects);
    }

    /// A label of what is done in the plan.
    public Label(Kind kind, String field, List<Id> subjects, String text) {
        this(kind, field, subjects, text, null);
    }

    /// The same, done in one option alone.
    public Label onlyIn(OptionId option) {
        return new Label(kind, field, subjects, text, option);
    }

    /// The label of what is known by its sentence alone.
    public static Label told(String sentence) {
        return new Label(Kind.TOLD, "", List.of(), sentence);
    }
}
