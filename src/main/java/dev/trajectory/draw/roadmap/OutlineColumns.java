package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.PictureWords;
import java.util.List;

/// Where the outline's columns stand. Names take what the others leave.
///
/// @param width of all columns together
/// @param name where names begin
/// @param nameEnd where they must end
/// @param lead where chips begin
/// @param chip width of every chip
/// @param weeksEnd where numbers of weeks end
/// @param glyph middle of the status glyph
/// @param status where the status begins
/// @param shows whether there is room for more than names
/// @param showsWeeks whether there is a column for weeks
record OutlineColumns(
        double width,
        double name,
        double nameEnd,
        double lead,
        double chip,
        double weeksEnd,
        double glyph,
        double status,
        boolean shows,
        boolean showsWeeks) {

    static final double STRIPE = 5;

    private static final double LEAST = 342;

    /// The outline takes at most this share of a picture, whatever the names ask for.
    private static final double MOST_SHARE = 0.37;

    /// Names narrower than this are no use: rather leave the other columns out.
    private static final double LEAST_NAME = 120;

    /// Names beyond this many rows do not count for the width: measuring them takes longer than drawing.
    private static final int MEASURED = 500;

    /// @param projector leaves weeks out: from the back of a room, names matter more
    static OutlineColumns of(
            Plan plan, List<Lane> lanes, RoadmapSizes sizes, Viewport viewport, boolean projector, PictureWords words) {
        double text = sizes.rowText();
        double chip = chip(plan, sizes);
        double status = statusWidth(words, text) + sizes.px(8);
        double glyph = status + sizes.px(9);
        double weeks = glyph + sizes.px(14);
        double numbers = projector ? 0 : Typeface.REGULAR.width("0000", text);
        double lead = weeks + numbers + sizes.px(20) + chip;
        double name = sizes.px(24);
        double width = width(lanes, sizes, viewport, name + lead + sizes.px(10));
        return width - lead - name >= LEAST_NAME * sizes.unit()
                ? new OutlineColumns(
                        width,
                        name,
                        width - lead - sizes.px(8),
                        width - lead,
                        chip,
                        width - weeks,
                        width - glyph,
                        width - status,
                        true,
                        !projector)
                : new OutlineColumns(width, name, width - sizes.px(8), width, chip, width, width, width, false, false);
    }

    /// As wide as the viewport says, else as the longest name needs, within what the timeline can spare.
    private static double width(List<Lane> lanes, RoadmapSizes sizes, Viewport viewport, double others) {
        double most = viewport.width() * 0.45;
        if (viewport.outline() != null) {
            return Math.rint(Math.min(viewport.outline(), most));
        }
        Lettering type = new Lettering(Typeface.REGULAR, sizes.rowText());
        double longest = lanes.stream()
                .flatMap(lane -> lane.rows().stream())
                .limit(MEASURED)
                .mapToDouble(row -> type.width(row.chunk().title()) + sizes.px(OutlineLayer.INDENT) * row.depth())
                .max()
                .orElse(0);
        double least = LEAST * sizes.unit();
        double wanted = Math.clamp(longest + others, least, Math.max(least, viewport.width() * MOST_SHARE));
        return Math.rint(Math.min(wanted, most));
    }

    private static double chip(Plan plan, RoadmapSizes sizes) {
        Lettering type = chipType(sizes);
        double widest = 0;
        for (Organisation organisation : plan.organisations()) {
            widest = Math.max(widest, type.width(organisation.code()));
        }
        return Math.ceil(widest + sizes.px(10));
    }

    private static double statusWidth(PictureWords words, double text) {
        return Math.max(
                Typeface.SEMIBOLD.width(words.status("noDate"), text),
                Math.max(
                        Typeface.REGULAR.width(words.percentDone(100), text),
                        Typeface.REGULAR.width(words.status("plan"), text)));
    }

    static Lettering chipType(RoadmapSizes sizes) {
        return new Lettering(Typeface.CONDENSED_SEMIBOLD, Math.max(10.5 * sizes.unit(), sizes.rowText() - 1.5));
    }
}
