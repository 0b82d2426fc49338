package dev.trajectory.draw.capacity;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.words.LoadWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One band of the heat map: as many columns as stand beside each other, and a row in it for each organisation and
/// each scarce role.
record HeatBand(
        Plan plan,
        Sheet out,
        LoadWords words,
        CapacitySwitches switches,
        List<LoadRow> organisations,
        List<LoadRow> roles) {

    private static final double ROW = 26;
    private static final double HEADS = 38;
    private static final double BETWEEN = 30;

    HeatBand {
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
    }

    double height() {
        double high = out.px(HEADS) + organisations.size() * out.px(ROW);
        return high + (roles.isEmpty() ? 0 : out.px(BETWEEN) + roles.size() * out.px(ROW));
    }

    /// @param names how wide the names of rows are, in pixels
    void draw(HeatColumns columns, Box box, double names) {
        double left = box.x() + names;
        new HeatHeads(out, words, plan.settings().firstMonthOfFinancialYear())
                .draw(columns, left, box.right(), box.y());
        double y = box.y() + out.px(HEADS);
        double rowsTop = y;
        for (LoadRow row : organisations) {
            row(row, columns, new Box(box.x(), y, box.width(), out.px(ROW)), left);
            y += out.px(ROW);
        }
        if (!roles.isEmpty()) {
            rolesHead(box, y + out.px(BETWEEN / 2), names);
            y += out.px(BETWEEN);
            for (LoadRow row : roles) {
                row(row, columns, new Box(box.x(), y, box.width(), out.px(ROW)), left);
                y += out.px(ROW);
            }
        }
        today(columns, left, rowsTop, y);
    }

    private void rolesHead(Box box, double middle, double names) {
        double wide =
                out.text(box.x(), middle, names, words.say("roles"), TextRole.CARD_NAME, Token.INK_2, Anchor.START);
        out.rule(box.x() + wide + out.px(8), middle, box.width() - wide - out.px(8), Token.LINE);
    }

    private void row(LoadRow row, HeatColumns columns, Box box, double left) {
        new HeatName(plan, out, words).draw(row, new Box(box.x(), box.y(), left - box.x() - out.px(8), box.height()));
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

    /// The most that is asked in any month, also of those in another band.
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
