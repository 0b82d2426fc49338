package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.NextChain;
import dev.trajectory.schedule.Unplaced;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words on and beside bars: in the bar where they fit, else after it, else, at the window's edge, before it, else
/// left to the tooltip. Words never touch each other, a bar or a sign in their row, and keep clear of the chains where
/// there is room to.
final class LabelLayer {

    /// How far a label gives way to a line that crosses its place, in pixels.
    private static final double GIVE_WAY = 16;

    /// A label further from its bar than this would be taken for another's, in pixels.
    private static final double FAR = 100;

    private static final double MOVED_PAD = 6;

    private final RoadmapLayout layout;
    private final Drawing out;
    private final RowSpaces spaces;
    private final double gap;
    private final double left;
    private final double right;

    private LabelLayer(RoadmapLayout layout, Drawing out, RowSpaces spaces) {
        this.layout = layout;
        this.out = out;
        this.spaces = spaces;
        this.gap = layout.sizes().px(Measures.LABEL_GAP);
        this.left = layout.scale().left() + layout.sizes().px(3);
        this.right = layout.scale().right() - layout.sizes().px(4);
    }

    static void draw(RoadmapLayout layout, Drawing out, RowSpaces spaces) {
        LabelLayer layer = new LabelLayer(layout, out, spaces);
        Map<ChunkId, Unplaced> unplaced = new HashMap<>();
        layout.outlook().schedule().unplaced().forEach(each -> unplaced.put(each.chunk(), each));
        for (RowBand band : layout.seenRows()) {
            Bar bar = layout.bars().get(band.row().id());
            if (bar == null) {
                layer.noDate(band, unplaced.get(band.row().id()));
            } else if (bar.farRight() >= layer.left && bar.farLeft() <= layer.right) {
                layer.name(band, bar);
                layer.notes(band, bar);
            }
        }
    }

    private void noDate(RowBand band, @Nullable Unplaced unplaced) {
        String text = layout.words().noDate(unplaced == null ? null : unplaced.reason());
        Lettering type = type(Typeface.CONDENSED_SEMIBOLD);
        write(band, left + gap, type.fit(text, right - left - gap), type, out.colour(Token.DANGER), true);
    }

    private void name(RowBand band, Bar bar) {
        LaneRow row = bar.row();
        Chunk chunk = row.chunk();
        boolean critical = row.isCritical() && !row.isDone() && layout.shows(Viewport.Part.CRITICAL_PATH);
        Lettering type = type(critical || row.parent() ? Typeface.CONDENSED_SEMIBOLD : Typeface.CONDENSED_MEDIUM);
        double width = type.width(chunk.title());
        double from = Math.max(bar.left(), left);
        double to = Math.min(bar.right() - bar.reach(), right);
        if (!row.parent() && !row.isMilestone() && width + 2 * gap <= to - from - (row.isDone() ? 2 * gap : 0)) {
            Livery livery = layout.livery(chunk.owner());
            boolean solid = critical && !layout.isUnfunded(row.id());
            Colour ink = row.isDone() ? out.colour(Token.DONE_INK) : solid ? livery.onSolid() : out.colour(Token.INK);
            write(band, from + gap, chunk.title(), type, ink, false);
            return;
        }
        Double x = beside(band, bar, width, layout.sizes().px(FAR));
        if (x != null) {
            write(band, x, chunk.title(), type, out.colour(row.isDone() ? Token.DONE_INK : Token.INK), true);
        }
    }

    /// What else must be said in words: how late it is, how much room the next chain has.
    private void notes(RowBand band, Bar bar) {
        Lettering type = type(Typeface.CONDENSED_SEMIBOLD);
        Long moved = layout.slide().told(bar.row().id());
        if (moved != null) {
            moved(band, bar, layout.words().moved(moved), type);
        }
        long late = bar.row().daysLate();
        if (late > 0) {
            note(band, bar, layout.words().daysLate(late), type, Token.DANGER);
        }
        NextChain next = layout.path().next();
        if (next != null
                && layout.shows(Viewport.Part.CRITICAL_PATH)
                && next.last().equals(bar.row().id())) {
            note(band, bar, layout.words().nextChain(next.floatDays()), type, Token.INK_3);
        }
    }

    private void note(RowBand band, Bar bar, String text, Lettering type, Token colour) {
        Double x = beside(band, bar, type.width(text), Double.POSITIVE_INFINITY);
        if (x != null) {
            write(band, x, text, type, out.colour(colour), true);
        }
    }

    /// How far a bar has just moved, on a ground of its own.
    private void moved(RowBand band, Bar bar, String text, Lettering type) {
        double pad = layout.sizes().px(MOVED_PAD);
        double width = type.width(text) + 2 * pad;
        Double x = beside(band, bar, width, Double.POSITIVE_INFINITY);
        if (x != null) {
            double height = Math.min(bar.height() + 2, band.height() - 2);
            ChunkId id = band.row().id();
            out.box(x, bar.middle() - height / 2, width, height, height / 2, out.colour(Token.ACCENT), null, id);
            out.text(x + pad, bar.middle(), text, type, out.colour(Token.ON_ACCENT), Anchor.START, null, id);
            spaces.of(band).take(x, x + width);
        }
    }

    private Lettering type(Typeface typeface) {
        return new Lettering(typeface, layout.sizes().barText());
    }

    /// Where words of that width can stand beside a bar: the nearest free place after it, else before it; null for
    /// none.
    ///
    /// @param far how far before the bar they may end
    private @Nullable Double beside(RowBand band, Bar bar, double width, double far) {
        RowSpace space = spaces.of(band);
        double after = space.freeAfter(bar.farRight() + gap, width, gap);
        double shifted = space.clearFrom(after, width, layout.sizes().px(GIVE_WAY));
        boolean fitsAfter = after + width <= right && space.isFree(after, after + width);
        if (fitsAfter && shifted + width <= right && space.isClear(shifted, shifted + width)) {
            return shifted;
        }
        return fitsAfter ? Double.valueOf(after) : before(space, bar, width, far);
    }

    /// The same before the bar. There a label gives way further: what crosses is what leads into the bar.
    private @Nullable Double before(RowSpace space, Bar bar, double width, double far) {
        double end = space.freeBefore(bar.farLeft() - gap, width, gap);
        double clear = space.clearBefore(end, width, layout.sizes().px(FAR));
        for (double place : new double[] {clear, end}) {
            boolean near = bar.farLeft() - place <= far;
            if (near && place - width >= left && space.isFree(place - width, place)) {
                return place - width;
            }
        }
        return null;
    }

    private void write(RowBand band, double x, String text, Lettering type, Colour ink, boolean halo) {
        Bar bar = layout.bars().get(band.row().id());
        double middle = bar == null ? band.middle() : bar.middle();
        out.text(
                x,
                middle,
                text,
                type,
                ink,
                Anchor.START,
                halo ? ground(band) : null,
                band.row().id());
        if (halo) {
            spaces.of(band).take(x, x + type.width(text));
        }
    }

    private Colour ground(RowBand band) {
        return out.colour(layout.viewport().selection().contains(band.row().id()) ? Token.ACCENT_SOFT : Token.CANVAS);
    }
}
