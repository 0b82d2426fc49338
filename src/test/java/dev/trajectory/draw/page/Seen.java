package dev.trajectory.draw.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import java.util.ArrayList;
import java.util.List;

/// What can be read on a picture, and where: so that tests find what overlaps or falls outside.
public final class Seen {

    /// A hair, for rounding.
    private static final double HAIR = 0.5;

    /// A text and the place its capitals and figures take.
    public record Words(String text, Box box) {}

    private Seen() {}

    /// All texts of a picture.
    public static List<Words> words(Picture picture) {
        List<Words> words = new ArrayList<>();
        collect(picture.shapes(), words);
        return words;
    }

    /// The texts alone.
    public static List<String> lines(Picture picture) {
        return words(picture).stream().map(Words::text).toList();
    }

    private static void collect(List<Shape> shapes, List<Words> words) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Clipped clipped) {
                collect(clipped.shapes(), words);
            } else if (shape instanceof Shape.Text text) {
                words.add(new Words(text.text(), box(text)));
            }
        }
    }

    private static Box box(Shape.Text text) {
        double width = text.typeface().width(text.text(), text.size());
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        double high = text.typeface().capHeight(text.size());
        return new Box(left, text.baseline() - high, width, high);
    }

    /// Asserts that no text lies over another.
    public static void assertNoneOverlap(Picture picture) {
        List<Words> words = words(picture);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                Words one = words.get(i);
                Words two = words.get(j);
                assertThat(overlap(one.box(), two.box()))
                        .as("%s over %s", one, two)
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Box one, Box two) {
        return one.x() < two.right() - HAIR
                && two.x() < one.right() - HAIR
                && one.y() < two.bottom() - HAIR
                && two.y() < one.bottom() - HAIR;
    }

    /// Asserts that every text lies on a card and within it.
    ///
    /// @param radius of the corners of cards
    public static void assertAllOnCards(Picture picture, double radius) {
        List<Box> cards = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Rect rect && rect.radius() == radius) {
                cards.add(new Box(rect.x(), rect.y(), rect.width(), rect.height()));
            }
        }
        assertThat(words(picture))
                .allSatisfy(words -> assertThat(cards)
                        .as("%s", words)
                        .anyMatch(card -> words.box().x() >= card.x() - HAIR
                                && words.box().right() <= card.right() + HAIR
                                && words.box().y() >= card.y() - HAIR
                                && words.box().bottom() <= card.bottom() + HAIR));
        assertThat(cards).allMatch(card -> card.x() >= 0 && card.right() <= picture.width());
        assertThat(cards).allMatch(card -> card.y() >= 0 && card.bottom() <= picture.height());
    }
}
