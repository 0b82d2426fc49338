package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.PictureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The line at the bottom: the answers, in words. Where there is no room for all, the last ones are left out.
final class StatusLine {

    private record Figure(String label, String value, Token colour) {}

    private StatusLine() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        double height = layout.frame().height() - layout.frame().bodyBottom();
        if (height <= 0 || !layout.shows(Viewport.Part.STATUS_LINE)) {
            return;
        }
        RoadmapSizes sizes = layout.sizes();
        double top = layout.frame().bodyBottom();
        double width = layout.frame().width();
        out.fill(0, top, width, height, out.colour(Token.HEAD), null);
        out.horizontal(top, 0, width, out.stroke(Token.LINE, 1), null);
        Lettering plain = new Lettering(Typeface.REGULAR, Math.max(11.5 * sizes.unit(), sizes.caption()));
        Lettering strong = plain.in(Typeface.SEMIBOLD);
        double middle = top + height / 2;
        Plan plan = layout.outlook().plan();
        String counts = layout.words().counts(leaves(plan), plan.organisations().size());
        double end = width - sizes.px(14);
        double room = end - plain.width(counts) - sizes.px(24);
        double x = sizes.px(14);
        boolean first = true;
        for (Figure figure : figures(layout.outlook(), layout.path(), layout.words())) {
            double next = x + plain.width(figure.label()) + sizes.px(6) + strong.width(figure.value());
            if (next > room) {
                continue;
            }
            if (!first) {
                out.vertical(
                        x - sizes.px(13),
                        top + sizes.px(8),
                        top + height - sizes.px(7),
                        out.stroke(Token.LINE, 1),
                        null);
            }
            out.text(x, middle, figure.label(), plain, Token.INK_3, Anchor.START, null);
            out.text(
                    x + plain.width(figure.label()) + sizes.px(6),
                    middle,
                    figure.value(),
                    strong,
                    figure.colour(),
                    Anchor.START,
                    null);
            x = next + sizes.px(25);
            first = false;
        }
        if (end - plain.width(counts) > sizes.px(14)) {
            out.text(end, middle, counts, plain, Token.INK_3, Anchor.END, null);
        }
    }

    private static List<Figure> figures(Outlook outlook, CriticalPath path, PictureWords words) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                words.lineLabel("finish"), words.finish(outlook.schedule().finish()), Token.INK));
        if (!path.chunks().isEmpty()) {
            String chunks = words.criticalChunks(path.chunks().size(), path.fromLimit());
            figures.add(new Figure(words.lineLabel("criticalPath"), chunks, Token.INK));
        }
        if (path.next() != null) {
            String room = words.nextChainFloat(path.next().floatDays());
            figures.add(new Figure(words.lineLabel("nextChain"), room, Token.INK));
        }
        addCount(figures, words, "noDate", outlook.schedule().unplaced().size(), Token.DANGER);
        addCount(figures, words, "late", late(outlook), Token.DANGER);
        addCount(figures, words, "overCapacity", over(outlook), Token.DANGER);
        addCount(figures, words, "checks", outlook.findings().size(), Token.INK);
        return figures;
    }

    private static void addCount(List<Figure> figures, PictureWords words, String name, int count, Token colour) {
        if (count > 0) {
            figures.add(new Figure(words.lineLabel(name), words.lineCount(name, count), colour));
        }
    }

    private static int over(Outlook outlook) {
        return (int) outlook.load().organisations().values().stream()
                .filter(months -> months.stream().anyMatch(PointsInMonth::isOver))
                .count();
    }

    private static int late(Outlook outlook) {
        int late = 0;
        for (Chunk chunk : outlook.plan().chunks()) {
            Placement placement = outlook.schedule().placement(chunk.id());
            if (placement != null
                    && chunk.deadline() != null
                    && placement.finish().isAfter(chunk.deadline())) {
                late++;
            }
        }
        return late;
    }

    private static int leaves(Plan plan) {
        Set<ChunkId> parents = plan.parents();
        return plan.chunks().size() - parents.size();
    }
}
