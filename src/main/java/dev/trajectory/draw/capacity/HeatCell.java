package dev.trajectory.draw.capacity;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.Heat;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.words.LoadWords;
import java.util.List;

/// One cell of the heat map: the number in it, in the colour of how near it comes to what there is.
///
/// @param column the months that it stands for
/// @param freezes when nothing goes live in them
record HeatCell(
        Sheet out,
        LoadWords words,
        CapacitySwitches.Measure measure,
        HeatColumns.Column column,
        List<FreezeWindows.Window> freezes) {

    /// The heat of what is more than there is, however much.
    private static final int TOO_MUCH = 101;

    HeatCell {
        freezes = List.copyOf(freezes);
    }

    /// A month, or the worst of several.
    void draw(LoadRow.Month month, Box box) {
        fill(month, box);
        for (Box frozen : frozen(box)) {
            asked(out, frozen);
        }
    }

    /// A month, or the first of several, in which nothing is asked; where nothing goes live it is hatched.
    void empty(LoadRow.Month month, Box box) {
        for (Box frozen : frozen(box)) {
            frozen(out, frozen);
        }
        spot(month, box);
    }

    /// A time in which nothing is asked and nothing goes live.
    static void frozen(Sheet out, Box box) {
        out.box(box, 3, out.drawing().colour(Token.FREEZE_SOFT), null);
        out.hatch(box, Token.FREEZE_LINE);
    }

    /// A time in which something is asked though nothing goes live.
    static void asked(Sheet out, Box box) {
        out.box(box.top(out.px(3)), 0, out.drawing().colour(Token.FREEZE), null);
    }

    private boolean isWhole() {
        return column.from().plusMonths(1).equals(column.end());
    }

    /// Where in the cell nothing goes live: all of a month, of several months as much as is frozen.
    private List<Box> frozen(Box box) {
        if (freezes.isEmpty() || isWhole()) {
            return freezes.isEmpty() ? List.of() : List.of(box);
        }
        int first = WorkingCalendar.day(column.from().atDay(1));
        double days = WorkingCalendar.day(column.end().atDay(1)) - first;
        return freezes.stream()
                .map(each -> {
                    double from = Math.max(0, (each.from() - first) / days);
                    double to = Math.min(1, (each.to() - first) / days);
                    return new Box(box.x() + from * box.width(), box.y(), (to - from) * box.width(), box.height());
                })
                .toList();
    }

    /// What a screen reader says, and which freezes there are and why.
    private void spot(LoadRow.Month month, Box box) {
        StringBuilder said = new StringBuilder(words.said(month.cell(), month.stretch()));
        for (FreezeWindows.Window each : freezes) {
            said.append(words.say("said.then"))
                    .append(words.freeze(
                            each.reason(), WorkingCalendar.date(each.from()), WorkingCalendar.date(each.to() - 1)));
        }
        out.spot(box, new Subject.InMonth(month.cell()), said.toString());
    }

    /// How wide a column is at least whose cell holds a month, in pixels.
    static double width(Sheet out, LoadWords words, CapacitySwitches.Measure measure, LoadRow.Month month) {
        Heat heat = heat(out, month.stretch());
        return lettering(out, heat).width(text(words, measure, month));
    }

    private static Heat heat(Sheet out, Stretch stretch) {
        Integer percent = stretch.percent();
        return out.style().theme().heat(stretch.isOver() ? TOO_MUCH : percent == null ? 0 : Math.min(percent, 100));
    }

    private static Lettering lettering(Sheet out, Heat heat) {
        return out.lettering(TextRole.SMALLEST)
                .in(
                        heat.typeface() == Typeface.REGULAR
                                ? Typeface.CONDENSED
                                : heat.typeface() == Typeface.BOLD
                                        ? Typeface.CONDENSED_BOLD
                                        : Typeface.CONDENSED_SEMIBOLD);
    }

    private void fill(LoadRow.Month month, Box box) {
        Stretch stretch = month.stretch();
        String text = text(words, measure, month);
        boolean known = stretch.percent() != null || stretch.isOver();
        Heat heat = heat(out, stretch);
        out.box(box, 3, known ? heat.fill() : null, known ? null : out.dashed(Token.LINE_STRONG, 1, 2, 2));
        Lettering type = lettering(out, heat);
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
        spot(month, box);
    }

    private static String text(LoadWords words, CapacitySwitches.Measure measure, LoadRow.Month month) {
        return switch (measure) {
            case PERCENT -> words.shareAlone(month.cell(), month.stretch());
            case ASKED -> words.askedAlone(month.cell(), month.stretch());
            case LEFT -> words.left(month.cell(), month.stretch());
        };
    }
}
