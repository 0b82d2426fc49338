package dev.trajectory.draw.cards;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Plan;
import dev.trajectory.words.CardWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Pages of cards, eight to a page, in the order of their numbers.
public final class CardPages {

    /// How many cards are on a page.
    public static final int A_PAGE = 8;

    private static final int ACROSS = 2;

    /// A4 at 96 pixels an inch.
    private static final double WIDTH = 794;

    private static final double HEIGHT = 1_123;

    /// Printers leave 10 mm blank.
    private static final double MARGIN = 38;

    private final Plan plan;
    private final ChunkNumbers numbers;
    private final Theme theme;
    private final CardWords words;

    private CardPages(Plan plan, Theme theme, Locale locale) {
        this.plan = plan;
        this.numbers = ChunkNumbers.of(plan);
        this.theme = theme;
        this.words = new CardWords(plan, locale);
    }

    /// The pages of some chunks; one blank page where there are none.
    public static Pages of(Plan plan, Collection<ChunkId> chunks, Theme theme, Locale locale) {
        return new CardPages(plan, theme, locale).pages(chunks);
    }

    private Pages pages(Collection<ChunkId> chunks) {
        List<Chunk> cards = plan.chunks().stream()
                .filter(chunk -> chunks.contains(chunk.id()))
                .sorted(Comparator.comparingInt(chunk -> numbers.number(chunk.id())))
                .toList();
        int count = Math.max(1, (cards.size() + A_PAGE - 1) / A_PAGE);
        Drawing whole = new Drawing(theme);
        List<Picture> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            int from = page * A_PAGE;
            List<Chunk> those = cards.subList(from, Math.min(cards.size(), from + A_PAGE));
            Drawing alone = new Drawing(theme);
            draw(those, 0, alone);
            draw(those, page * HEIGHT, whole);
            pages.add(picture(words.title(page + 1, count), HEIGHT, alone));
        }
        return new Pages(pages, picture(words.title(), count * HEIGHT, whole));
    }

    private static Picture picture(String title, double height, Drawing out) {
        return new Picture(title, WIDTH, height, out.colour(Token.CANVAS), out.shapes());
    }

    private void draw(List<Chunk> cards, double top, Drawing out) {
        CardFace face = new CardFace(plan, numbers, theme, words, out);
        double width = (WIDTH - 2 * MARGIN) / ACROSS;
        double height = (HEIGHT - 2 * MARGIN) / (A_PAGE / ACROSS);
        for (int at = 0; at < cards.size(); at++) {
            double x = MARGIN + at % ACROSS * width;
            double y = top + MARGIN + Math.floorDiv(at, ACROSS) * height;
            face.draw(cards.get(at), new Box(x, y, width, height));
        }
        cuts(out, cards.size(), top, width, height);
    }

    /// Where to cut.
    private static void cuts(Drawing out, int cards, double top, double width, double height) {
        int rows = (cards + ACROSS - 1) / ACROSS;
        double bottom = top + MARGIN + rows * height;
        for (int row = 0; row <= rows && rows > 0; row++) {
            double y = Math.rint(top + MARGIN + row * height) + 0.5;
            out.add(new Shape.Line(0, y, WIDTH, y, out.dashed(Token.LINE_STRONG, 1, 4, 4), null));
        }
        for (int column = 0; column <= ACROSS && rows > 0; column++) {
            double x = Math.rint(MARGIN + column * width) + 0.5;
            out.add(new Shape.Line(x, top, x, bottom + MARGIN, out.dashed(Token.LINE_STRONG, 1, 4, 4), null));
        }
    }
}
