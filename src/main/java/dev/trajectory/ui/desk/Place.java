package dev.trajectory.ui.desk;

import dev.trajectory.outlook.Outlook;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A place in the navigation rail, and the view to be found there.
///
/// @param id what it is called in words (`view.` + id) and in preferences
/// @param letter the one that, after G, goes there
/// @param icon at rest, as the icon pack calls it
/// @param iconWhenHere while it is looked at
/// @param asking how many things there want an answer
/// @param beside the panel that belongs beside the view, and goes with it; null for none
public record Place(
        String id,
        char letter,
        String icon,
        String iconWhenHere,
        Once<View> view,
        ToIntFunction<Outlook> asking,
        @Nullable Once<Panel> beside) {

    /// A place whose view stands alone.
    public Place(String id, char letter, String icon, String iconWhenHere, Once<View> view) {
        this(id, letter, icon, iconWhenHere, view, null);
    }

    /// A place at which nothing wants an answer.
    public Place(
            String id, char letter, String icon, String iconWhenHere, Once<View> view, @Nullable Once<Panel> beside) {
        this(id, letter, icon, iconWhenHere, view, _ -> 0, beside);
    }

    /// This place, with a count of what there wants an answer.
    public Place asking(ToIntFunction<Outlook> counted) {
        return new Place(id, letter, icon, iconWhenHere, view, counted, beside);
    }
}
