package dev.trajectory.draw.capacity;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.words.LoadWords;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The heat map: a row for each organisation and each scarce role, a column for each month.
final class HeatCard implements Part {

    private static final double MOST_NAMES = 0.3;
    private static final double PEAK = 52;
    private static final double NARROWEST = 19;
    private static final double NARROWEST_ON_PROJECTOR = 24;
    private static final double WIDEST = 64;
    private static final double ROW = 26;
    private static final double HEADS = 38;
    private static final double BETWEEN = 30;
    private static final double LEGEND = 22;

    private final Plan plan;
    private final Sheet out;
    private final LoadWords words;
    private final CapacitySwitches switches;
    private final List<LoadRow> organisations;
    private final List<LoadRow> roles;
    private final String verdict;
    private final HeatName name;

    HeatCard(Plan plan, Sheet out, LoadWords words, CapacitySwitches switches, List<LoadRow> rows, String verdict) {
        this.plan = plan;
        this.out = out;
        this.words = words;
        this.switches = switches;
        this.organisations = rows.stream().filter(row -> !row.isOfRole()).toList();
        this.roles = rows.stream().filter(LoadRow::isOfRole).toList();
        this.verdict = verdict;
        this.name = new HeatName(plan, out, words);
    }

    @Override
    public double height(double width) {
        double high = out.cardFrame(width, words.say("title"), explanation(width)) + out.px(LEGEND + HEADS);
        high += organisations.size() * out.px(ROW);
        return high + (roles.isEmpty() ? 0 : out.px(BETWEEN) + roles.size() * out.px(ROW));
    }

    private String explanation(double width) {
        HeatColumns columns = columns(width - 2 * out.style().padding());
        Grain grain = columns.grain();
        if (grain == Grain.MONTHS) {
            return verdict;
        }
        String key = (grain == switches.grain() ? "grain." : "grain.coarser.") + grain;
        return verdict + " " + words.say(key);
    }

    private HeatColumns columns(double inside) {
        YearMonth first = null;
        YearMonth last = null;
        for (LoadRow row : rows()) {
            if (!row.months().isEmpty()) {
                YearMonth from = row.months().firstEntry().getKey();
                YearMonth to = row.months().lastEntry().getKey();
                first = first == null || from.isBefore(first) ? from : first;
                last = last == null || to.isAfter(last) ? to : last;
            }
        }
        YearMonth from = first == null ? YearMonth.from(plan.settings().planStart()) : first;
        double room = inside - names(inside) - out.px(PEAK);
        return HeatColumns.of(
                from,
                last == null ? from : last,
                yearStart(),
                switches.grain(),
                room,
                out.px(out.style().theme() == Theme.PROJECTOR ? NARROWEST_ON_PROJECTOR : NARROWEST),
                out.px(WIDEST));
    }

    private List<LoadRow> rows() {
        return Stream.concat(organisations.stream(), roles.stream()).toList();
    }

    private Month yearStart() {
        return plan.settings().firstMonthOfFinancialYear();
    }

    private double names(double inside) {
        double widest = rows().stream().mapToDouble(name::width).max().orElse(0);
        return Math.min(widest, inside * MOST_NAMES);
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("title"), explanation(box.width()));
        HeatColumns columns = columns(inside.width());
        new HeatLegend(out, words, switches.freezes()).draw(inside);
        double left = inside.x() + names(inside.width());
        double top = inside.y() + out.px(LEGEND);
        new HeatHeads(out, words, yearStart()).draw(columns, left, inside.right(), top);
        double y = top + out.px(HEADS);
        double rowsTop = y;
        for (LoadRow row : organisations) {
            row(row, columns, new Box(inside.x(), y, inside.width(), out.px(ROW)), left);
            y += out.px(ROW);
        }
        if (!roles.isEmpty()) {
            double middle = y + out.px(BETWEEN / 2);
            double wide = out.text(
                    inside.x(),
                    middle,
                    names(inside.width()),
                    words.say("roles"),
                    TextRole.CARD_NAME,
                    Token.INK_2,
                    Anchor.START);
            out.rule(inside.x() + wide + out.px(8), middle, inside.width() - wide - out.px(8), Token.LINE);
            y += out.px(BETWEEN);
            for (LoadRow row : roles) {
                row(row, columns, new Box(inside.x(), y, inside.width(), out.px(ROW)), left);
                y += out.px(ROW);
            }
        }
        today(columns, left, rowsTop, y);
    }

    private void row(LoadRow row, HeatColumns columns, Box box, double left) {
        name.draw(row, new Box(box.x(), box.y(), left - box.x() - out.px(8), box.height()));
        double x = left;
        for (HeatColumns.Column column : columns.columns()) {
            Box cell = new Box(x, box.y(), columns.width(), box.height()).inset(out.px(1), out.px(1));
            LoadRow.Month month = row.worst(column.from(), column.end());
            List<FreezeWindows.Window> frozen =
                    switches.freezes() ? row.frozen(column.from(), column.end()) : List.of();
            HeatCell drawn = new HeatCell(out, words, switches.measure(), column, frozen);
            if (month == null || month.stretch().asked() == 0) {
                drawn.empty(row.in(column.from()), cell);
            } else {
                drawn.draw(month, cell);
            }
            x += columns.width();
        }
        peak(row, box);
    }

    private void peak(LoadRow row, Box box) {
        LoadRow.Month peak = row.peak();
        if (peak != null) {
            boolean over = peak.stretch().isOver();
            String text = peak.stretch().percent() == null
                    ? words.askedAlone(peak.cell(), peak.stretch())
                    : words.share(peak.cell(), peak.stretch());
            Lettering type = out.lettering(TextRole.TABLE_ROW).in(over ? Typeface.BOLD : Typeface.SEMIBOLD);
            out.drawing()
                    .text(box.right(), box.centre(), text, type, over ? Token.DANGER : Token.INK, Anchor.END, row.id());
        }
    }

    private void today(HeatColumns columns, double left, double top, double bottom) {
        @Nullable LocalDate day = plan.settings().statusDate();
        if (day == null) {
            return;
        }
        double x = left;
        for (HeatColumns.Column column : columns.columns()) {
            YearMonth month = YearMonth.from(day);
            if (!month.isBefore(column.from()) && month.isBefore(column.end())) {
                double first = column.from().atDay(1).toEpochDay();
                double share =
                        (day.toEpochDay() - first) / (column.end().atDay(1).toEpochDay() - first);
                out.drawing().vertical(x + share * columns.width(), top, bottom, out.stroke(Token.ACCENT, 1.5), null);
            }
            x += columns.width();
        }
    }
}
