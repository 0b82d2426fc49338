package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Heat;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
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

    HeatCard(Plan plan, Sheet out, LoadWords words, CapacitySwitches switches, List<LoadRow> rows, String verdict) {
        this.plan = plan;
        this.out = out;
        this.words = words;
        this.switches = switches;
        this.organisations = rows.stream().filter(row -> !row.isOfRole()).toList();
        this.roles = rows.stream().filter(LoadRow::isOfRole).toList();
        this.verdict = verdict;
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
        Lettering type = nameType();
        Lettering caption = out.lettering(TextRole.CAPTION);
        double widest = 0;
        for (LoadRow row : rows()) {
            widest = Math.max(widest, type.width(words.name(row.id())) + caption.width(limit(row)));
        }
        return Math.min(widest + out.px(34), inside * MOST_NAMES);
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("title"), explanation(box.width()));
        HeatColumns columns = columns(inside.width());
        legend(inside);
        double left = inside.x() + names(inside.width());
        double top = inside.y() + out.px(LEGEND);
        heads(columns, left, inside.right(), top);
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

    private void legend(Box inside) {
        double middle = inside.y() + out.px(8);
        double x = inside.x();
        int[] steps = {25, 50, 75, 90, 100, 101};
        for (int step : steps) {
            Heat heat = out.style().theme().heat(step);
            Box cell = new Box(x, middle - out.px(8), out.px(34), out.px(16));
            out.box(cell, 0, heat.fill(), null);
            String text = step > 100 ? words.say("legend.over") : Integer.toString(step);
            Lettering type = out.lettering(TextRole.SMALLEST).in(heat.typeface());
            out.drawing().text(cell.middle(), middle, text, type, heat.ink(), Anchor.MIDDLE, null, null);
            x = cell.right();
        }
        x += out.px(8);
        x += out.text(
                x,
                middle,
                inside.right() - x,
                words.say("legend.percent"),
                TextRole.CAPTION,
                Token.INK_3,
                Anchor.START);
        if (switches.freezes()) {
            x += out.px(20);
            Box mark = new Box(x, middle - out.px(8), out.px(24), out.px(16));
            frozen(mark);
            x = mark.right() + out.px(6);
            out.text(
                    x,
                    middle,
                    inside.right() - x,
                    words.say("legend.freeze"),
                    TextRole.CAPTION,
                    Token.INK_3,
                    Anchor.START);
        }
    }

    private void frozen(Box box) {
        out.box(box, 3, out.drawing().colour(Token.FREEZE_SOFT), null);
        out.hatch(box, Token.FREEZE_LINE);
    }

    private void heads(HeatColumns columns, double left, double right, double top) {
        double years = top + out.px(9);
        double below = top + out.px(27);
        Lettering strong = out.lettering(TextRole.AXIS).in(Typeface.SEMIBOLD);
        double x = left;
        double free = left;
        for (HeatColumns.Column column : columns.columns()) {
            boolean begins = column.from().getMonth() == yearStart();
            if (begins || x == left) {
                String year = words.year(yearOf(column.from()));
                if (x >= free) {
                    out.drawing().text(x + out.px(1), years, year, strong, Token.INK_2, Anchor.START, null);
                    free = x + strong.width(year) + out.px(6);
                }
            }
            if (columns.grain() != Grain.YEARS) {
                out.text(
                        x + columns.width() / 2,
                        below,
                        columns.width(),
                        head(columns.grain(), column),
                        TextRole.AXIS,
                        Token.INK_3,
                        Anchor.MIDDLE);
            }
            x += columns.width();
        }
        out.text(right, below, out.px(PEAK), words.say("peak"), TextRole.AXIS, Token.INK_3, Anchor.END);
    }

    private YearMonth yearOf(YearMonth month) {
        return month.minusMonths(
                Math.floorMod(month.getMonthValue() - yearStart().getValue(), 12));
    }

    private String head(Grain grain, HeatColumns.Column column) {
        return grain == Grain.MONTHS
                ? words.letter(column.from().getMonth())
                : words.say(
                        "quarter",
                        Math.floorMod(
                                                column.from().getMonthValue()
                                                        - yearStart().getValue(),
                                                12)
                                        / 3
                                + 1);
    }

    private void row(LoadRow row, HeatColumns columns, Box box, double left) {
        name(row, new Box(box.x(), box.y(), left - box.x() - out.px(8), box.height()));
        double x = left;
        for (HeatColumns.Column column : columns.columns()) {
            Box cell = new Box(x, box.y(), columns.width(), box.height()).inset(out.px(1), out.px(1));
            LoadRow.Month month = row.worst(column.from(), column.end());
            boolean frozen =
                    switches.freezes() && columns.grain() == Grain.MONTHS && row.isFrozen(column.from(), column.end());
            if (month == null || month.stretch().asked() == 0) {
                if (frozen) {
                    frozen(cell);
                }
            } else {
                cell(month, cell);
                if (frozen) {
                    out.box(cell.top(out.px(3)), 0, out.drawing().colour(Token.FREEZE), null);
                }
            }
            x += columns.width();
        }
        peak(row, box);
    }

    private void peak(LoadRow row, Box box) {
        LoadRow.Month peak = row.peak();
        if (peak != null) {
            boolean over = peak.stretch().isOver();
            Integer percent = peak.stretch().percent();
            String text =
                    percent == null ? words.amount(peak.cell(), peak.stretch().asked()) : words.say("percent", percent);
            Lettering type = out.lettering(TextRole.TABLE_ROW).in(over ? Typeface.BOLD : Typeface.SEMIBOLD);
            out.drawing()
                    .text(box.right(), box.centre(), text, type, over ? Token.DANGER : Token.INK, Anchor.END, row.id());
        }
    }

    private Lettering nameType() {
        return out.lettering(TextRole.TABLE_ROW).in(Typeface.MEDIUM);
    }

    private void name(LoadRow row, Box box) {
        double x = box.x();
        if (row.id() instanceof OrganisationId organisation) {
            Livery livery = out.livery(plan, organisation);
            out.drawing()
                    .add(new Shape.Texture(
                            x,
                            box.y() + out.px(3),
                            out.px(5),
                            box.height() - out.px(6),
                            livery.texture(),
                            livery.solid(),
                            livery.mark(),
                            organisation));
        }
        x += out.px(12);
        String limit = limit(row);
        double wide =
                out.text(box.right(), box.centre(), box.width(), limit, TextRole.CAPTION, Token.INK_3, Anchor.END);
        Lettering type = nameType();
        double room = box.right() - wide - out.px(10) - x;
        String name = words.name(row.id());
        if (type.width(name) > room) {
            type = type.in(Typeface.CONDENSED_MEDIUM);
        }
        out.drawing().text(x, box.centre(), type.fit(name, room), type, Token.INK, Anchor.START, row.id());
        out.spot(box, new Subject.InPlan(row.id()), name + ", " + limit);
    }

    private String limit(LoadRow row) {
        ByMonth limit = row.limit();
        if (limit == null) {
            return words.say("room.none");
        }
        return row.isOfRole()
                ? words.say("room.people", words.people(limit.usual()))
                : words.say("room.points", limit.usual());
    }

    private void cell(LoadRow.Month month, Box box) {
        Stretch stretch = month.stretch();
        Integer percent = stretch.percent();
        String text = text(month.cell(), stretch);
        boolean known = percent != null || stretch.isOver();
        Heat heat = out.style().theme().heat(percent != null ? percent : stretch.isOver() ? 101 : 0);
        out.box(box, 3, known ? heat.fill() : null, known ? null : out.dashed(Token.LINE_STRONG, 1, 2, 2));
        Lettering type = out.lettering(TextRole.SMALLEST)
                .in(
                        heat.typeface() == Typeface.REGULAR
                                ? Typeface.CONDENSED
                                : heat.typeface() == Typeface.BOLD
                                        ? Typeface.CONDENSED_BOLD
                                        : Typeface.CONDENSED_SEMIBOLD);
        out.drawing()
                .text(
                        box.middle(),
                        box.centre(),
                        type.fit(text, box.width() + out.px(2)),
                        type,
                        known ? heat.ink() : out.drawing().colour(Token.INK_2),
                        Anchor.MIDDLE,
                        null,
                        month.cell().subject());
        out.spot(box, new Subject.InMonth(month.cell()), words.said(month.cell(), stretch));
    }

    private String text(LoadCell cell, Stretch stretch) {
        Integer percent = stretch.percent();
        Long room = stretch.room();
        return switch (switches.measure()) {
            case PERCENT -> percent == null ? words.amount(cell, stretch.asked()) : words.percent(percent);
            case ASKED -> words.amount(cell, stretch.asked());
            case LEFT -> room == null ? "" : words.amount(cell, room - stretch.asked());
        };
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
