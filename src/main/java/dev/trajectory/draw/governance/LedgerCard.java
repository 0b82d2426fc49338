package dev.trajectory.draw.governance;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/// A ledger as a drawn table: words go on in as many lines as they need, so that nothing is cut off. Columns in which
/// nothing stands are left out.
final class LedgerCard implements Part {

    private static final double GAP = 10;
    private static final double ABOVE = 5;
    private static final double MARK = 17;
    private static final double BESIDE_MARK = 5;

    private final Sheet out;
    private final Ledger ledger;
    private final String title;
    private final String about;
    private final List<Integer> shown = new ArrayList<>();

    LedgerCard(Sheet out, Ledger ledger, String title, String about) {
        this.out = out;
        this.ledger = ledger;
        this.title = title;
        this.about = about;
        for (int column = 0; column < ledger.columns().size(); column++) {
            if (isUsed(column)) {
                shown.add(column);
            }
        }
    }

    private boolean isUsed(int column) {
        return ledger.lines().stream()
                .anyMatch(line -> !line.entries().get(column).text().isEmpty());
    }

    @Override
    public double height(double width) {
        double high = out.cardFrame(width, title, about);
        if (shown.isEmpty()) {
            return high;
        }
        List<Box> columns = columns(new Box(0, 0, width - 2 * out.style().padding(), 0));
        return high
                + headHeight(columns)
                + ledger.lines().stream()
                        .mapToDouble(line -> rowHeight(line, columns))
                        .sum();
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title, about);
        if (shown.isEmpty()) {
            return;
        }
        List<Box> columns = columns(inside);
        double y = inside.y();
        heads(columns, y);
        y += headHeight(columns);
        for (Ledger.Line line : ledger.lines()) {
            out.rule(inside.x(), y, inside.width(), Token.LINE_SOFT);
            double high = rowHeight(line, columns);
            for (int i = 0; i < shown.size(); i++) {
                Box column = columns.get(i);
                cell(line.entries().get(shown.get(i)), new Box(column.x(), y, column.width(), high));
            }
            out.spot(new Box(inside.x(), y, inside.width(), high), line.subject(), said(line));
            y += high;
        }
    }

    /// A row as a screen reader says it: each head with what stands under it.
    private String said(Ledger.Line line) {
        List<String> parts = new ArrayList<>();
        for (int column : shown) {
            String text = line.entries().get(column).text();
            if (!text.isEmpty()) {
                parts.add(ledger.columns().get(column).title() + " " + text);
            }
        }
        return String.join(", ", parts);
    }

    /// The columns share the width as they would be wide in a window; none gets narrower than its longest word, as
    /// far as there is room.
    private List<Box> columns(Box inside) {
        double gap = out.px(GAP);
        double room = inside.width() - gap * (shown.size() - 1);
        double[] least = shown.stream().mapToDouble(this::longestWord).toArray();
        double[] share = shown.stream()
                .mapToDouble(column -> ledger.columns().get(column).width())
                .toArray();
        boolean[] isHeld = new boolean[share.length];
        for (int round = 0; round < share.length; round++) {
            double held = 0;
            double sum = 0;
            for (int i = 0; i < share.length; i++) {
                held += isHeld[i] ? least[i] : 0;
                sum += isHeld[i] ? 0 : share[i];
            }
            for (int i = 0; i < share.length; i++) {
                isHeld[i] = isHeld[i] || share[i] * Math.max(0, room - held) / sum < least[i];
            }
        }
        double held = 0;
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            held += isHeld[i] ? least[i] : 0;
            sum += isHeld[i] ? 0 : share[i];
        }
        double squeeze = held > room ? room / held : 1;
        List<Box> columns = new ArrayList<>();
        double x = inside.x();
        for (int i = 0; i < share.length; i++) {
            double wide = isHeld[i] ? least[i] * squeeze : share[i] * Math.max(0, room - held) / sum;
            columns.add(new Box(x, inside.y(), wide, 0));
            x += wide + gap;
        }
        return columns;
    }

    private double longestWord(int column) {
        double widest = words(headType(), ledger.columns().get(column).title());
        for (Ledger.Line line : ledger.lines()) {
            Entry entry = line.entries().get(column);
            widest = Math.max(widest, words(type(entry), entry.text()) + markWidth(entry));
        }
        return Math.min(widest, out.px(150));
    }

    private static double words(Lettering type, String text) {
        double widest = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            widest = Math.max(widest, type.width(word));
        }
        return widest + 1;
    }

    private Lettering headType() {
        return out.lettering(TextRole.AXIS);
    }

    private double headHeight(List<Box> columns) {
        int lines = 1;
        for (int i = 0; i < shown.size(); i++) {
            String head = ledger.columns().get(shown.get(i)).title();
            lines = Math.max(
                    lines, headType().wrap(head, columns.get(i).width()).size());
        }
        return lines * headType().lineHeight() + out.px(ABOVE);
    }

    private void heads(List<Box> columns, double top) {
        for (int i = 0; i < shown.size(); i++) {
            out.paragraph(
                    columns.get(i).x(),
                    top,
                    columns.get(i).width(),
                    ledger.columns().get(shown.get(i)).title(),
                    TextRole.AXIS,
                    Token.INK_3);
        }
    }

    private Lettering type(Entry entry) {
        Lettering type = out.lettering(TextRole.TABLE_ROW);
        return switch (entry.tone()) {
            case STRONG -> type.in(Typeface.MEDIUM);
            case BAD, CAUTION, GOOD -> type.in(Typeface.SEMIBOLD);
            case PLAIN, QUIET -> type;
        };
    }

    private double markWidth(Entry entry) {
        return entry.mark().isEmpty() ? 0 : out.px(MARK + BESIDE_MARK);
    }

    private double rowHeight(Ledger.Line line, List<Box> columns) {
        double high = out.px(MARK);
        for (int i = 0; i < shown.size(); i++) {
            Entry entry = line.entries().get(shown.get(i));
            Lettering type = type(entry);
            double width = columns.get(i).width() - markWidth(entry);
            high = Math.max(high, type.wrap(entry.text(), width).size() * type.lineHeight());
        }
        return high + 2 * out.px(ABOVE);
    }

    private void cell(Entry entry, Box box) {
        Lettering type = type(entry);
        double x = box.x() + markWidth(entry);
        double middle = box.y() + out.px(ABOVE) + Math.max(type.lineHeight(), out.px(MARK)) / 2;
        if (!entry.mark().isEmpty()) {
            mark(entry, new Box(box.x(), middle - out.px(MARK) / 2, out.px(MARK), out.px(MARK)));
        }
        for (String text : type.wrap(entry.text(), box.right() - x)) {
            out.drawing().text(x, middle, text, type, ink(entry.tone()), Anchor.START, null);
            middle += type.lineHeight();
        }
    }

    /// A sign in a box: filled where it is bad, so that it is found without its colour.
    private void mark(Entry entry, Box box) {
        boolean isFilled = entry.tone() == Tone.BAD;
        Token ink = ink(entry.tone());
        out.box(
                box,
                out.px(3),
                isFilled ? out.drawing().colour(ink) : null,
                out.drawing().stroke(ink, out.px(1)));
        out.drawing()
                .text(
                        box.middle(),
                        box.centre(),
                        entry.mark(),
                        out.lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD),
                        isFilled ? Token.CANVAS : ink,
                        Anchor.MIDDLE,
                        null);
    }

    private static Token ink(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> Token.INK;
            case QUIET -> Token.INK_2;
            case GOOD -> Token.OK;
            case CAUTION -> Token.WARN;
            case BAD -> Token.DANGER;
        };
    }
}
