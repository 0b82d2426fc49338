package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Freeze;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The reason of each freeze, once in each lane, beside a snowflake: at the first place where it hides nothing.
final class FreezeLabels {

    private record Said(LaneBand lane, Freeze freeze) {}

    private FreezeLabels() {}

    static void draw(RoadmapLayout layout, Drawing out, List<FreezeLayer.Band> bands, RowSpaces spaces) {
        Set<Said> said = new HashSet<>();
        for (FreezeLayer.Band band : bands) {
            Said what = new Said(band.lane(), band.freeze());
            if (!band.freeze().reason().isEmpty() && !said.contains(what) && place(layout, out, band, spaces)) {
                said.add(what);
            }
        }
    }

    private static boolean place(RoadmapLayout layout, Drawing out, FreezeLayer.Band band, RowSpaces spaces) {
        RoadmapSizes sizes = layout.sizes();
        Lettering type = new Lettering(Typeface.CONDENSED_MEDIUM, sizes.barText());
        String text = band.freeze().reason();
        double flake = sizes.px(4.2);
        double width = 2 * flake + sizes.px(4) + type.width(text);
        double x = band.right() + sizes.px(5);
        if (x + width > layout.scale().right() - sizes.px(4)) {
            return false;
        }
        for (RowBand row : band.lane().rows()) {
            RowSpace space = spaces.of(row);
            if (space.isClear(x - sizes.px(3), x + width + sizes.px(4))) {
                Glyphs.snowflake(
                        out,
                        x + flake,
                        row.middle(),
                        flake,
                        Token.FREEZE,
                        band.lane().lane().id());
                out.text(
                        x + 2 * flake + sizes.px(4),
                        row.middle(),
                        text,
                        type,
                        out.colour(Token.FREEZE),
                        Anchor.START,
                        out.colour(Token.CANVAS),
                        band.lane().lane().id());
                space.take(x, x + width);
                return true;
            }
        }
        return false;
    }
}
