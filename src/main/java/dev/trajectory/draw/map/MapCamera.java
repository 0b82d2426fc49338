package dev.trajectory.draw.map;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route;

/// Which part of the map is seen, and how large.
///
/// @param width of the picture, in pixels
/// @param head the height of the row of column heads, in pixels
/// @param left the x of the map at the picture's left edge
/// @param top the y of the map just below the heads
/// @param scale how many pixels a pixel of the map takes, above 0
public record MapCamera(double width, double height, double head, double left, double top, double scale) {

    private static final double HEAD = 34;
    private static final double MARGIN = 24;
    private static final double LEGEND = 40;
    private static final double LEGEND_WIDTH = 900;

    /// Cards lower than this, in pixels, are seen from afar: too low for edges, stripes and numbers.
    private static final double FAR = 14;

    /// The smallest a map gets, and the largest.
    public static final double LEAST = 0.02;

    public static final double MOST = 3;

    /// Sees all of a map.
    ///
    /// @param most the largest scale
    public static MapCamera fitting(MapLayout map, PageStyle style, double width, double height, double most) {
        return new MapCamera(width, height, head(style), 0, 0, 1)
                .showing(new Box(0, 0, map.width(), map.height()), style, most);
    }

    /// A picture as large as all of a map and its legend need.
    public static MapCamera around(MapLayout map, PageStyle style) {
        double margin = style.px(MARGIN);
        double width = Math.max(LEGEND_WIDTH, map.width() + 2 * margin);
        double height = head(style) + map.height() + 2 * margin + style.px(LEGEND);
        return new MapCamera(Math.ceil(width), Math.ceil(height), head(style), -margin, -margin, 1);
    }

    private static double head(PageStyle style) {
        return Math.rint(style.px(HEAD));
    }

    /// Sees a part of the map, in the middle.
    ///
    /// @param most the largest scale
    public MapCamera showing(Box part, PageStyle style, double most) {
        double margin = style.px(MARGIN);
        double across = (width - 2 * margin) / Math.max(1, part.width());
        double down = (height - head - 2 * margin - style.px(LEGEND)) / Math.max(1, part.height());
        double fitted = Math.clamp(Math.min(across, down), LEAST, Math.max(LEAST, most));
        double seen = (height - head - style.px(LEGEND)) / fitted;
        return new MapCamera(width, height, head, part.middle() - width / fitted / 2, part.centre() - seen / 2, fitted);
    }

    /// Sees a card of a map at a scale, as near to the middle as the map's edges let it.
    public MapCamera reading(Box card, MapLayout map, double wanted) {
        double across = width / wanted;
        double down = (height - head) / wanted;
        return new MapCamera(
                width,
                height,
                head,
                inside(card.middle() - across / 2, across, map.width(), MARGIN / wanted),
                inside(card.centre() - down / 2, down, map.height(), (MARGIN + LEGEND) / wanted),
                wanted);
    }

    /// Where a view begins that shows no more beyond an end of the map than some air.
    private static double inside(double begin, double seen, double all, double air) {
        double last = all + air - seen;
        return last <= -air ? -air : Math.clamp(begin, -air, last);
    }

    /// Moved as little as it takes to see all of a card, with air around it.
    public MapCamera reaching(Box card) {
        Box at = box(card);
        double air = Math.min(MARGIN * 2, width / 6);
        double right = at.x() < air ? at.x() - air : Math.max(0, at.right() + air - width);
        double down = at.y() < head + air ? at.y() - head - air : Math.max(0, at.bottom() + air - (height - LEGEND));
        return moved(right, down);
    }

    /// The same with another size of the picture.
    public MapCamera resized(double newWidth, double newHeight) {
        return new MapCamera(newWidth, newHeight, head, left, top, scale);
    }

    /// The same with heads in the size that a style's letters have.
    public MapCamera headed(PageStyle style) {
        return new MapCamera(width, height, head(style), left, top, scale);
    }

    /// Moved by pixels: what lies to the right comes into sight when positive, what lies below too.
    public MapCamera moved(double right, double down) {
        return new MapCamera(width, height, head, left + right / scale, top + down / scale, scale);
    }

    /// Moved by pixels, but no further than to some air beyond the end of a map; not at all where it is beyond.
    public MapCamera moved(double right, double down, MapLayout map) {
        return new MapCamera(
                width,
                height,
                head,
                along(left, right / scale, width / scale, map.width(), MARGIN / scale),
                along(top, down / scale, (height - head) / scale, map.height(), (MARGIN + LEGEND) / scale),
                scale);
    }

    private static double along(double begin, double by, double seen, double all, double air) {
        return by > 0
                ? Math.min(begin + by, Math.max(begin, all + air - seen))
                : Math.max(begin + by, Math.min(begin, -air));
    }

    /// Zoomed so that what is at a point of the picture stays there.
    ///
    /// @param factor over 1 to see less of the map, larger
    public MapCamera zoomed(double x, double y, double factor) {
        double changed = Math.clamp(scale * factor, LEAST, MOST);
        double atX = left + x / scale;
        double atY = top + (y - head) / scale;
        return new MapCamera(width, height, head, atX - x / changed, atY - (y - head) / changed, changed);
    }

    /// Where a point of the map lies on the picture.
    public double x(double mapX) {
        return (mapX - left) * scale;
    }

    public double y(double mapY) {
        return head + (mapY - top) * scale;
    }

    /// Where a part of the map lies on the picture.
    public Box box(Box part) {
        return new Box(x(part.x()), y(part.y()), part.width() * scale, part.height() * scale);
    }

    /// Which point of the map lies there on the picture.
    public Route.Point onMap(double x, double y) {
        return new Route.Point(left + x / scale, top + (y - head) / scale);
    }

    /// What of the map is seen.
    public Box seen() {
        return new Box(left, top, width / scale, (height - head) / scale);
    }

    /// Whether a map with cards of such sizes is seen from so far that these are but blocks.
    boolean isFar(MapSizes sizes) {
        return sizes.height() * scale < FAR;
    }

    /// Whether some of a part of the map is seen.
    public boolean sees(Box part) {
        Box seen = seen();
        return part.right() >= seen.x()
                && part.x() <= seen.right()
                && part.bottom() >= seen.y()
                && part.y() <= seen.bottom();
    }
}
