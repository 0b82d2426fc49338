package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.AwardRows;
import dev.trajectory.outlook.Outlook;
import java.util.List;
import java.util.Locale;

/// The roadmap: an outline of chunks beside their bars on a timeline, in swimlanes.
public final class RoadmapPicture {

    private RoadmapPicture() {}

    /// The roadmap as a display list: the same for the same arguments. Only what is in sight is made.
    ///
    /// @param locale of the words and dates
    public static Picture of(Outlook outlook, Viewport viewport, Theme theme, Locale locale) {
        return of(RoadmapLayout.of(RoadmapRows.of(outlook, viewport, locale), viewport, theme));
    }

    static Picture of(RoadmapLayout layout) {
        Theme theme = layout.theme();
        Drawing out = new Drawing(theme);
        draw(layout, out);
        String title = layout.words()
                .title(
                        layout.outlook().plan().programme().name(),
                        layout.viewport().optionName());
        return new Picture(
                title, layout.frame().width(), layout.frame().height(), theme.colour(Token.CANVAS), out.shapes());
    }

    /// The layers, from the back to the front. Rows are drawn first and may reach under the head and the status
    /// line when scrolled, so these come last.
    private static void draw(RoadmapLayout layout, Drawing out) {
        RoadmapFrame frame = layout.frame();
        List<Flag> flags = DateLines.flags(layout);
        List<FreezeLayer.Band> freezes = FreezeLayer.bands(layout);
        double height = layout.contentBottom() - frame.bodyTop();
        out.within(0, frame.bodyTop(), frame.width(), height, body -> {
            GridLayer.draw(layout, body);
            LaneLayer.draw(layout, body);
            OutlineLayer.draw(layout, body);
        });
        out.within(frame.outline(), frame.bodyTop(), frame.width() - frame.outline(), height, body -> {
            timeline(layout, body, flags, freezes);
        });
        MoreRows.draw(layout, out);
        TitleLayer.draw(layout, out);
        TimelineHead.ground(layout, out);
        OutlineLayer.heads(layout, out);
        out.within(
                frame.outline(),
                frame.headTop(),
                frame.width() - frame.outline(),
                frame.bodyTop() - frame.headTop(),
                head -> {
                    TimelineHead.draw(layout, head, flags);
                    awards(layout, head);
                    BidRow.draw(layout, head);
                    TrancheRow.draw(layout, head);
                    DateLines.lines(layout, head, flags);
                    DateLines.draw(layout, head, flags);
                });
        StatusLine.draw(layout, out);
    }

    private static void timeline(RoadmapLayout layout, Drawing out, List<Flag> flags, List<FreezeLayer.Band> freezes) {
        List<Links.Link> links = Links.of(layout);
        RowSpaces spaces = RowSpaces.of(layout, links);
        FreezeLayer.draw(layout, out, freezes);
        CapacityStrip.draw(layout, out);
        LinkLayer.draw(layout, out, links, false);
        BarLayer.draw(layout, out);
        LinkLayer.draw(layout, out, links, true);
        DateLines.lines(layout, out, flags);
        MarkLayer.draw(layout, out, spaces);
        LabelLayer.draw(layout, out, spaces);
        FreezeLabels.draw(layout, out, freezes, spaces);
        FoldedLane.names(layout, out);
    }

    private static void awards(RoadmapLayout layout, Drawing head) {
        RoadmapSizes sizes = layout.sizes();
        AwardRows.Size size = new AwardRows.Size(sizes.unit(), sizes.caption(), sizes.px(1));
        new AwardRows(layout.outlook().plan(), layout.words(), layout.scale(), size, head)
                .draw(layout.awardKinds(), layout.frame().awardTop());
    }
}
