package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.RowName;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Id;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.words.LoadWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The months in which more is asked than there is, in their order, each with what asks most.
final class OverCard implements Part {

    private static final int NAMED = 3;
    private static final double WHO = 0.3;

    private final LoadParts loads;
    private final Sheet out;
    private final LoadWords words;
    private final List<LoadRow.Month> over;

    OverCard(Outlook outlook, Sheet out, LoadWords words, List<LoadRow> rows) {
        this.loads = LoadParts.of(outlook.plan(), outlook.schedule());
        this.out = out;
        this.words = words;
        this.over = rows.stream()
                .flatMap(row -> row.months().values().stream())
                .filter(month -> month.stretch().isOver())
                .sorted(Comparator.comparing(month -> month.cell().month()))
                .toList();
    }

    boolean isEmpty() {
        return over.isEmpty();
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, words.say("over.title"), "")
                + (over.size() + 1) * out.style().row();
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("over.title"), "");
        List<Box> columns = columns(inside);
        double y = inside.y();
        head(columns.get(0), y, "over.who");
        head(columns.get(1), y, "over.when");
        head(columns.get(2), y, "over.asked");
        head(columns.get(3), y, "over.most");
        for (LoadRow.Month month : over) {
            y += out.style().row();
            out.rule(inside.x(), y, inside.width(), Token.LINE_SOFT);
            line(month, columns, y + out.style().row() / 2);
            out.spot(
                    new Box(inside.x(), y, inside.width(), out.style().row()),
                    new Subject.InMonth(month.cell()),
                    words.said(month.cell(), month.stretch()));
        }
    }

    /// As wide for months and figures as these are; names have a part of the rest, and what asks has what is left.
    private List<Box> columns(Box inside) {
        Lettering plain = out.lettering(TextRole.TABLE_ROW);
        Lettering strong = plain.in(Typeface.SEMIBOLD);
        double when = 0;
        double asked = 0;
        for (LoadRow.Month month : over) {
            when = Math.max(when, plain.width(words.month(month.cell().month())) + 1);
            asked = Math.max(asked, strong.width(words.asked(month.cell(), month.stretch())) + out.px(12));
        }
        double gap = out.px(16);
        double rest = inside.width() - when - asked - 3 * gap;
        return inside.columns(gap, rest * WHO, when, asked, rest * (1 - WHO));
    }

    private void head(Box column, double top, String key) {
        double middle = top + out.style().row() / 2;
        out.text(column.x(), middle, column.width(), words.say(key), TextRole.AXIS, Token.INK_3, Anchor.START);
    }

    private void line(LoadRow.Month month, List<Box> columns, double middle) {
        Id who = month.cell().subject();
        new RowName(out).draw(columns.get(0).x(), middle, columns.get(0).width(), words.name(who), who);
        say(columns.get(1), middle, words.month(month.cell().month()));
        asked(columns.get(2), middle, words.asked(month.cell(), month.stretch()));
        say(columns.get(3), middle, fitting(month, columns.get(3).width()));
    }

    private String shortened(String name, double less) {
        Lettering type = out.lettering(TextRole.TABLE_ROW);
        return less == Double.MAX_VALUE ? name : type.fit(name, Math.max(0, type.width(name) - less));
    }

    private void asked(Box column, double middle, String text) {
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        double high = out.style().row() - out.px(4);
        double wide = type.width(text) + out.px(10);
        out.pill(new Box(column.x() - out.px(5), middle - high / 2, wide, high), Token.DANGER_SOFT);
        out.drawing().text(column.x(), middle, text, type, Token.DANGER, Anchor.START, null);
    }

    private void say(Box column, double middle, String text) {
        out.text(column.x(), middle, column.width(), text, TextRole.TABLE_ROW, Token.INK, Anchor.START);
    }

    /// As many parts as there is room for; of a single one, its name may be shortened, but never what follows.
    private String fitting(LoadRow.Month month, double width) {
        List<LoadParts.Part> parts = loads.at(month.cell());
        Lettering type = out.lettering(TextRole.TABLE_ROW);
        String said = "";
        for (int named = NAMED; named > 0; named--) {
            said = said(month, parts, named, Double.MAX_VALUE);
            if (type.width(said) <= width) {
                return said;
            }
        }
        return said(month, parts, 1, type.width(said) - width);
    }

    /// @param named how many parts are called by their names
    /// @param less by how much narrower names are to be; the largest number where they need not be
    private String said(LoadRow.Month month, List<LoadParts.Part> parts, int named, double less) {
        List<String> said = new ArrayList<>();
        for (LoadParts.Part part : parts.subList(0, Math.min(named, parts.size()))) {
            said.add(words.say(
                    "over.part", shortened(words.name(part.chunk()), less), words.amount(month.cell(), part.amount())));
        }
        if (parts.size() > named) {
            said.add(words.say("over.more", parts.size() - named));
        }
        long inside = parts.stream().mapToLong(LoadParts.Part::amount).sum();
        if (month.stretch().asked() > inside) {
            long outside = month.stretch().asked() - inside;
            said.add(words.say("over.part", words.say("over.outside"), words.amount(month.cell(), outside)));
        }
        return String.join(words.say("over.then"), said);
    }
}
