package dev.trajectory.draw.board;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.page.PageStyle;
import java.util.ArrayList;
import java.util.List;

/// What is written on a card: the number and the name, then how long it takes, how far it is and whether there is
/// money for it. None of these facts is left out for want of room: where they do not fit beside the last line of the
/// name they have lines of their own, and the card is as high as that needs.
///
/// @param name the lines of the number and the name, at least one
/// @param facts lines of the facts, of which there may be none
/// @param indent how far right of the name the facts, on one line then, stand beside its last line; nought where they
/// have lines of their own
record CardText(List<String> name, List<String> facts, double indent) {

    /// From one line to the next one, by the size of the name.
    private static final double LEADING = 1.2;

    /// On the left of the text, its stripe included, and on its right, in pixels.
    static final double LEFT = 11;

    static final double RIGHT = 5;

    /// Between the name and the facts beside it.
    private static final double APART = 6;

    /// So many lines of a name are shown at most.
    private static final int LINES = 6;

    /// A card of this many lines is as high as cards usually are.
    private static final int USUAL = 2;

    CardText {
        name = List.copyOf(name);
        facts = List.copyOf(facts);
    }

    /// The text of a card broken into lines.
    ///
    /// @param facts empty for none
    /// @param wide how wide the card is
    /// @param signs how much of that the signs at the end of the first line take
    static CardText of(PageStyle style, String title, String facts, double wide, double signs) {
        Lettering large = style.lettering(TextRole.CARD_NAME);
        Lettering small = style.lettering(TextRole.SMALLEST_CONDENSED);
        double room = wide - style.px(LEFT + RIGHT);
        List<String> name = wrap(large, title, room, signs);
        if (facts.isEmpty()) {
            return new CardText(name, List.of(), 0);
        }
        double taken = large.width(name.getLast()) + style.px(APART);
        boolean beside = name.size() > 1 && taken + small.width(facts) <= room;
        return new CardText(name, beside ? List.of(facts) : small.wrap(facts, room), beside ? taken : 0);
    }

    /// Breaks a title into lines of which the first is shorter, if by anything.
    private static List<String> wrap(Lettering type, String title, double room, double less) {
        String whole = title.strip().replaceAll("\\s+", " ");
        if (less == 0) {
            return type.typeface().wrap(whole, type.size(), room, LINES);
        }
        String first = type.wrap(whole, room - less).getFirst();
        String rest = whole.substring(first.length()).strip();
        List<String> lines = new ArrayList<>(List.of(first));
        if (!rest.isEmpty()) {
            lines.addAll(type.typeface().wrap(rest, type.size(), room, LINES - 1));
        }
        return lines;
    }

    private boolean isBeside() {
        return indent > 0;
    }

    /// How many lines there are.
    private int lines() {
        return name.size() + (isBeside() ? 0 : facts.size());
    }

    /// How much higher than usual the card has to be.
    double more(PageStyle style) {
        return Math.max(0, lines() - USUAL) * leading(style);
    }

    static double leading(PageStyle style) {
        return style.lettering(TextRole.CARD_NAME).size() * LEADING;
    }

    /// On which line, from 0, the facts begin.
    int firstOfFacts() {
        return isBeside() ? name.size() - 1 : name.size();
    }
}
