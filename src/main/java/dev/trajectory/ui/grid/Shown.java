package dev.trajectory.ui.grid;

import java.util.List;

/// What a cell of a grid shows.
///
/// @param text what is seen
/// @param typed what typing begins with, and what goes to the clipboard
/// @param mark a letter or two beside it; empty for none
/// @param said what a screen reader says, and a tooltip where it says more than is seen
/// @param styles of the cell; the mark's is the last
/// @param isTyped whether it may be typed into
public record Shown(String text, String typed, String mark, String said, List<String> styles, boolean isTyped) {

    public Shown {
        styles = List.copyOf(styles);
    }

    /// A cell that is only looked at.
    public static Shown only(String text, String... styles) {
        return new Shown(text, text, "", text, List.of(styles), false);
    }
}
