package dev.trajectory.draw;

import java.util.List;

/// Something that is printed on several pages.
///
/// @param pages at least one
/// @param whole the same below each other, for files that have no pages
public record Pages(List<Picture> pages, Picture whole) {
    public Pages {
        pages = List.copyOf(pages);
    }
}
