package dev.trajectory.draw.options;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.roadmap.ThumbnailRows;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.OptionWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Small roadmaps of several options on the same scale and with the same lanes, one for each organisation that has
/// anything in one of them: critical bars in ink and thicker, those that are elsewhere than in the first option or
/// only in this one in the accent, all others quiet; and a line where it finishes.
///
/// @param rows of bars of each option
/// @param lanes how many rows of bars each organisation needs at the most, by its place in the plan; -1 for none
record SmallRoadmaps(
        Sheet out,
        OptionWords words,
        Plan plan,
        Comparison comparison,
        LocalDate first,
        LocalDate last,
        Map<OptionId, List<ThumbnailRows.Row>> rows,
        TreeMap<Integer, Integer> lanes) {

    private static final double HEAD = 18;
    private static final double LEAST_LANE = 15;
    private static final double ROW = 5;
    private static final double BAR = 3;
    private static final double CRITICAL = 4;
    private static final double LEAST_YEAR = 48;

    /// How close bars come to each other in a row, in days of the whole time in pixels: rows do not depend on the
    /// width they are drawn in, so that cards are equally high.
    private static final double PIXELS = 400;

    static SmallRoadmaps of(Sheet out, OptionWords words, Plan plan, Comparison comparison) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Comparison.Compared each : comparison.options()) {
            LocalDate start = each.outlook().schedule().start();
            LocalDate finish = each.outlook().schedule().finish();
            first = start != null && start.isBefore(first) ? start : first;
            last = finish != null && finish.isAfter(last) ? finish : last;
        }
        if (first.isAfter(last)) {
            return new SmallRoadmaps(
                    out, words, plan, comparison, LocalDate.EPOCH, LocalDate.EPOCH, Map.of(), new TreeMap<>());
        }
        TreeMap<Integer, Integer> lanes = new TreeMap<>();
        Map<OptionId, List<ThumbnailRows.Row>> rows = new HashMap<>();
        for (Comparison.Compared each : comparison.options()) {
            List<ThumbnailRows.Row> own = rows(each, first, last);
            rows.put(each.id(), own);
            counts(own).forEach((lane, count) -> lanes.merge(lane, count, Math::max));
        }
        return new SmallRoadmaps(out, words, plan, comparison, first, last.plusDays(1), rows, lanes);
    }

    private static List<ThumbnailRows.Row> rows(Comparison.Compared each, LocalDate first, LocalDate last) {
        double days = (double) last.toEpochDay() - first.toEpochDay() + 1;
        return ThumbnailRows.of(each.outlook(), PIXELS / days).rows();
    }

    private static TreeMap<Integer, Integer> counts(List<ThumbnailRows.Row> rows) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.organisation(), 1, Integer::sum));
        return counts;
    }

    double height() {
        return lanes.isEmpty()
                ? 0
                : out.px(HEAD)
                        + lanes.values().stream().mapToDouble(this::laneHeight).sum();
    }

    private double laneHeight(int rows) {
        return Math.max(out.px(LEAST_LANE), out.px(ROW) * rows + out.px(4));
    }

    /// Draws that of one option from the top of a box.
    void draw(Comparison.Compared each, Box box) {
        if (lanes.isEmpty()) {
            return;
        }
        Box chart = box.beside(codeWidth() + out.px(8)).top(height());
        years(chart);
        double y = chart.y() + out.px(HEAD);
        Comparison.Compared base = base(comparison).orElse(each);
        List<ThumbnailRows.Row> own = rows.getOrDefault(each.id(), List.of());
        for (var lane : lanes.entrySet()) {
            double high = laneHeight(lane.getValue());
            out.rule(box.x(), y, box.width(), Token.LINE_SOFT);
            out.text(
                    box.x(),
                    y + high / 2,
                    codeWidth(),
                    code(lane.getKey()),
                    TextRole.SMALLEST,
                    Token.INK_2,
                    Anchor.START);
            double row = y + out.px(2);
            for (ThumbnailRows.Row bars : own) {
                if (bars.organisation() == lane.getKey()) {
                    for (Placement bar : bars.bars()) {
                        bar(bar, isElsewhere(each, base, bar), chart, row + out.px(ROW) / 2);
                    }
                    row += out.px(ROW);
                }
            }
            y += high;
        }
        LocalDate finish = each.outlook().schedule().finish();
        if (finish != null) {
            double x = x(chart, finish.plusDays(1));
            out.drawing().vertical(x, chart.y() + out.px(HEAD), y, out.stroke(Token.INK, 1.5), null);
        }
    }

    private void bar(Placement bar, boolean isElsewhere, Box chart, double middle) {
        double thick = out.px(bar.critical() ? CRITICAL : BAR);
        double left = x(chart, bar.start());
        double wide = Math.max(out.px(2), x(chart, bar.finish().plusDays(1)) - left);
        Token ink = bar.critical() ? Token.CRITICAL : isElsewhere ? Token.ACCENT : Token.LOAD;
        out.box(
                new Box(left, middle - thick / 2, wide, thick),
                thick / 2,
                out.drawing().colour(ink),
                null);
    }

    /// The option that others are told from: the first that has any dates.
    static Optional<Comparison.Compared> base(Comparison comparison) {
        return comparison.options().stream()
                .filter(each -> each.outlook().schedule().start() != null)
                .findFirst();
    }

    /// Whether the option that others are told from has a chunk at other dates, or not at all.
    private static boolean isElsewhere(Comparison.Compared each, Comparison.Compared base, Placement bar) {
        Placement there = base.outlook().schedule().placement(bar.chunk());
        return !each.equals(base)
                && (there == null
                        || !there.start().equals(bar.start())
                        || !there.finish().equals(bar.finish()));
    }

    private double x(Box chart, LocalDate date) {
        double days = (double) last.toEpochDay() - first.toEpochDay();
        return chart.x() + chart.width() * (date.toEpochDay() - first.toEpochDay()) / days;
    }

    /// A line at the start of each financial year, and its name where there is room.
    private void years(Box chart) {
        Month month = plan.settings().firstMonthOfFinancialYear();
        FinancialYear year = FinancialYear.containing(first, month);
        while (year.start(month).isBefore(last)) {
            FinancialYear next = year.plus(1);
            double left = Math.max(chart.x(), x(chart, year.start(month)));
            double right = Math.min(chart.right(), x(chart, next.start(month)));
            out.drawing().vertical(left, chart.y(), chart.bottom(), out.stroke(Token.LINE_SOFT, 1), null);
            if (right - left >= out.px(LEAST_YEAR)) {
                out.text(
                        left + out.px(3),
                        chart.y() + out.px(HEAD) / 2,
                        right - left - out.px(6),
                        words.year(year.startYear()),
                        TextRole.SMALLEST,
                        Token.INK_2,
                        Anchor.START);
            }
            year = next;
        }
    }

    private String code(int organisation) {
        return organisation < 0
                ? words.say("lane.nobody")
                : plan.organisations().stream()
                        .skip(organisation)
                        .findFirst()
                        .orElseThrow()
                        .code();
    }

    private double codeWidth() {
        Lettering type = out.lettering(TextRole.SMALLEST);
        return lanes.keySet().stream()
                        .mapToDouble(lane -> type.width(code(lane)))
                        .max()
                        .orElse(0)
                + 1;
    }
}
