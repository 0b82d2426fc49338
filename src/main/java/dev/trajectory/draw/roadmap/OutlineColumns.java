package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.PictureWords;

/// Where the outline's columns stand. Names take what the others leave.
///
/// @param name where names begin
/// @param nameEnd where they must end
/// @param lead where chips begin; at the outline's end when there is no room for the column
/// @param chip width of every chip
/// @param weeksEnd where numbers of weeks end
/// @param glyph middle of the status glyph
/// @param status where the status begins
/// @param shows whether there is room for more than names
record OutlineColumns(
        double name,
        double nameEnd,
        double lead,
        double chip,
        double weeksEnd,
        double glyph,
        double status,
        boolean shows) {

    /// Names narrower than this are no use: rather leave the other columns out.
    private static final double LEAST_NAME = 120;

    static final double STRIPE = 5;

    static OutlineColumns of(Plan plan, RoadmapSizes sizes, double outline, PictureWords words) {
        double text = sizes.rowText();
        double chip = sizes.px(10);
        for (Organisation organisation : plan.organisations()) {
            chip = Math.max(chip, chipType().width(organisation.code(), chipSize(sizes)) + sizes.px(10));
        }
        double name = sizes.px(24);
        double status = outline - sizes.px(8) - statusWidth(words, text);
        double glyph = status - sizes.px(9);
        double weeksEnd = glyph - sizes.px(14);
        double lead = weeksEnd - Typeface.REGULAR.width("0000", text) - sizes.px(20) - chip;
        boolean shows = lead - name >= LEAST_NAME * sizes.unit();
        return shows
                ? new OutlineColumns(name, lead - sizes.px(8), lead, chip, weeksEnd, glyph, status, true)
                : new OutlineColumns(name, outline - sizes.px(8), outline, chip, outline, outline, outline, false);
    }

    private static double statusWidth(PictureWords words, double text) {
        return Math.max(
                Typeface.SEMIBOLD.width(words.status("noDate"), text),
                Math.max(
                        Typeface.REGULAR.width(words.percentDone(100), text),
                        Typeface.REGULAR.width(words.status("plan"), text)));
    }

    static Typeface chipType() {
        return Typeface.CONDENSED_SEMIBOLD;
    }

    static double chipSize(RoadmapSizes sizes) {
        return Math.max(10.5 * sizes.unit(), sizes.rowText() - 1.5);
    }
}
