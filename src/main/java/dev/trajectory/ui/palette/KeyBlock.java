package dev.trajectory.ui.palette;

import java.util.List;

/// Lines of the key sheet under one heading.
record KeyBlock(String title, List<Line> lines) {

    /// What is done, and by what.
    ///
    /// @param keys any of which does it
    record Line(String does, List<String> keys) {
        Line {
            keys = List.copyOf(keys);
        }

        private boolean answers(Needle needle) {
            return needle.score(Haystack.of(does + " " + String.join(" ", keys))) != Needle.NONE;
        }
    }

    KeyBlock {
        lines = List.copyOf(lines);
    }

    /// The lines that answer; all of them where the heading does.
    KeyBlock only(Needle needle) {
        boolean all = needle.score(Haystack.of(title)) != Needle.NONE;
        return all
                ? this
                : new KeyBlock(
                        title,
                        lines.stream().filter(line -> line.answers(needle)).toList());
    }
}
