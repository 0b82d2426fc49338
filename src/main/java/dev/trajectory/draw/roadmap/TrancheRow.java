package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step.Close;
import dev.trajectory.draw.Shape.Step.Move;
import dev.trajectory.draw.Shape.Step.To;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.TrancheId;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tranches under the years: from the day each is meant to begin to its landing point, else over its chunks. Where
/// they overlap, the later one lies over the earlier, whose landing point is marked all the same.
final class TrancheRow {

    private record Span(Tranche tranche, double left, double right) {}

    private TrancheRow() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        if (layout.frame().trancheTop() == layout.frame().bodyTop()) {
            return;
        }
        List<Span> spans = spans(layout);
        for (int i = 0; i < spans.size(); i++) {
            double next = i + 1 < spans.size() ? spans.get(i + 1).left() : Double.POSITIVE_INFINITY;
            Span span = spans.get(i);
            span(layout, out, span, Math.max(span.left(), Math.min(span.right(), next)));
        }
        spans.forEach(span -> landing(layout, out, span));
    }

    private static List<Span> spans(RoadmapLayout layout) {
        Map<TrancheId, TimeRange> chunks = chunkDates(layout);
        List<Span> spans = new ArrayList<>();
        for (Tranche tranche : layout.outlook().plan().tranches()) {
            TimeRange dates = dates(tranche, chunks.get(tranche.id()));
            if (dates != null) {
                double left =
                        Math.max(layout.scale().left(), Math.rint(layout.scale().x(dates.from())));
                double right = Math.min(
                        layout.scale().right(), Math.rint(layout.scale().end(dates.to())));
                if (right - left >= 2) {
                    spans.add(new Span(tranche, left, right));
                }
            }
        }
        spans.sort(Comparator.comparingDouble(Span::left));
        return spans;
    }

    private static void span(RoadmapLayout layout, Drawing out, Span span, double right) {
        RoadmapSizes sizes = layout.sizes();
        double top = layout.frame().trancheTop() + 1;
        double height = layout.frame().bodyTop() - top - sizes.px(4);
        TrancheId owner = span.tranche().id();
        double width = right - span.left() - 1;
        out.fill(span.left(), top, width, height, out.colour(Token.SUNKEN), owner);
        out.fill(span.left(), top, Math.min(width, sizes.px(3)), height, out.colour(Token.LINE_STRONG), owner);
        Lettering bold = new Lettering(Typeface.CONDENSED_SEMIBOLD, sizes.caption());
        double x = span.left() + sizes.px(8);
        double room = right - sizes.px(6) - x;
        String code = owner.value();
        double middle = top + height / 2;
        if (bold.width(code) > room) {
            return;
        }
        out.text(x, middle, code, bold, Token.INK, Anchor.START, owner);
        double after = bold.width(code) + sizes.px(5);
        Lettering plain = bold.in(Typeface.CONDENSED);
        String name = span.tranche().name();
        if (!name.equals(code) && plain.width(name) + after <= room) {
            out.text(x + after, middle, name, plain, Token.INK_2, Anchor.START, owner);
        }
    }

    private static void landing(RoadmapLayout layout, Drawing out, Span span) {
        LocalDate day = span.tranche().landingPoint();
        if (day != null && layout.scale().covers(day)) {
            double x = Math.rint(layout.scale().end(day));
            double half = layout.sizes().px(3);
            double tip = layout.frame().bodyTop() - 1;
            out.path(
                    List.of(
                            new Move(x, tip),
                            new To(x - half, tip - half * 1.3),
                            new To(x + half, tip - half * 1.3),
                            new Close()),
                    out.colour(Token.INK_2),
                    null,
                    span.tranche().id());
        }
    }

    private static @Nullable TimeRange dates(Tranche tranche, @Nullable TimeRange chunks) {
        LocalDate from = tranche.from() != null ? tranche.from() : chunks == null ? null : chunks.from();
        LocalDate to = tranche.landingPoint() != null ? tranche.landingPoint() : chunks == null ? null : chunks.to();
        return from == null || to == null || to.isBefore(from) ? null : new TimeRange(from, to);
    }

    private static Map<TrancheId, TimeRange> chunkDates(RoadmapLayout layout) {
        Map<TrancheId, TimeRange> dates = new HashMap<>();
        for (Chunk chunk : layout.outlook().plan().chunks()) {
            Placement placement = layout.outlook().schedule().placement(chunk.id());
            if (chunk.tranche() != null && placement != null) {
                dates.merge(chunk.tranche(), new TimeRange(placement.start(), placement.finish()), TrancheRow::around);
            }
        }
        return dates;
    }

    private static TimeRange around(TimeRange a, TimeRange b) {
        return new TimeRange(
                a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to());
    }
}
