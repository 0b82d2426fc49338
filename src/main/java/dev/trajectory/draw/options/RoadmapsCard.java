package dev.trajectory.draw.options;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.words.OptionWords;
import java.util.List;

/// A card for each option with its name, its finish and a small roadmap, beside each other where there is room. All
/// roadmaps are on the same scale and have the same lanes.
record RoadmapsCard(Sheet out, OptionWords words, OptionsPage.Content content, SmallRoadmaps roadmaps) implements Part {

    private static final double LEAST_CARD = 300;
    private static final int MOST_NAME_LINES = 2;

    static RoadmapsCard of(Sheet out, OptionWords words, OptionsPage.Content content) {
        return new RoadmapsCard(
                out, words, content, SmallRoadmaps.of(out, words, content.plan(), content.comparison()));
    }

    private List<Comparison.Compared> options() {
        return content.comparison().options();
    }

    /// As many in a row as the width holds, and rows as even as can be.
    private int inRow(double width) {
        double gap = out.style().gap();
        int most = Math.max(1, (int) ((width + gap) / (out.px(LEAST_CARD) + gap)));
        int rows = (options().size() + most - 1) / most;
        return (options().size() + rows - 1) / rows;
    }

    private int rows(double width) {
        return (options().size() + inRow(width) - 1) / inRow(width);
    }

    private List<String> name(Comparison.Compared each, double width) {
        Lettering type = out.lettering(TextRole.CARD_TITLE);
        double room = width - badgeWidth(each) - out.px(content.isWorkedOn() ? 28 : 8);
        List<String> lines = type.wrap(each.option().name(), room);
        return lines.size() <= MOST_NAME_LINES
                ? lines
                : List.of(lines.getFirst(), type.fit(String.join(" ", lines.subList(1, lines.size())), room));
    }

    private double inside(double width) {
        return width - 2 * out.style().padding();
    }

    private double cardWidth(double width) {
        int inRow = inRow(width);
        return (width - (inRow - 1) * out.style().gap()) / inRow;
    }

    private double headHeight(double width) {
        double inside = inside(cardWidth(width));
        int lines = options().stream()
                .mapToInt(each -> name(each, inside).size())
                .max()
                .orElse(1);
        return lines * out.lettering(TextRole.CARD_TITLE).lineHeight()
                + out.lettering(TextRole.BODY).lineHeight()
                + out.px(8);
    }

    private double cardHeight(double width) {
        return 2 * out.px(14) + headHeight(width) + roadmaps.height();
    }

    @Override
    public double height(double width) {
        return rows(width) * (cardHeight(width) + out.style().gap())
                - out.style().gap();
    }

    @Override
    public void draw(Box box) {
        int inRow = inRow(box.width());
        double high = cardHeight(box.width());
        double head = headHeight(box.width());
        List<Box> columns = box.columns(inRow, out.style().gap());
        for (int i = 0; i < options().size(); i++) {
            Comparison.Compared each = options().get(i);
            Box column = columns.get(i % inRow);
            int row = i / inRow;
            Box card = new Box(column.x(), box.y() + row * (high + out.style().gap()), column.width(), high);
            surface(each, card);
            Box inside = card.inset(out.style().padding(), out.px(14));
            head(each, inside);
            roadmaps.draw(each, inside.below(head));
        }
    }

    /// The option looked at has a ring, and says so.
    private void surface(Comparison.Compared each, Box card) {
        out.surface(card);
        if (isLooked(each)) {
            out.box(card, Measures.CARD_RADIUS, null, out.stroke(Token.ACCENT, 2));
        }
    }

    private boolean isLooked(Comparison.Compared each) {
        return each.id().equals(content.looked());
    }

    private void head(Comparison.Compared each, Box inside) {
        Lettering title = out.lettering(TextRole.CARD_TITLE);
        double wide = badge(each, inside.x(), inside.y() + title.lineHeight() / 2);
        double y = inside.y();
        double x = inside.x() + wide + out.px(8);
        for (String line : name(each, inside.width())) {
            out.text(
                    x,
                    y + title.lineHeight() / 2,
                    inside.right() - x,
                    line,
                    TextRole.CARD_TITLE,
                    Token.INK,
                    Anchor.START);
            y += title.lineHeight();
        }
        double line = out.lettering(TextRole.BODY).lineHeight();
        Lettering body = out.lettering(TextRole.BODY);
        boolean fits = body.width(about(each)) <= inside.right() - x;
        Lettering type = fits ? body : body.in(Typeface.CONDENSED);
        String about = type.fit(about(each), inside.right() - x);
        out.drawing().text(x, y + line / 2, about, type, Token.INK_2, Anchor.START, null);
        Box spot = new Box(
                inside.x() - out.px(4),
                inside.y() - out.px(4),
                inside.width() + out.px(8),
                y + line - inside.y() + out.px(6));
        if (content.isWorkedOn()) {
            dots(inside.right(), inside.y() + title.lineHeight() / 2);
            out.spot(
                    spot,
                    new Subject.InPlan(each.id()),
                    words.say("option.said", each.id().value(), each.option().name(), about(each)));
        }
    }

    /// What says that there is a menu.
    private void dots(double right, double middle) {
        for (int dot = 0; dot < 3; dot++) {
            double x = right - out.px(2 + 5 * dot);
            out.drawing().circle(x, middle, out.px(1.5), out.drawing().colour(Token.INK_2), null, null);
        }
    }

    private String about(Comparison.Compared each) {
        String kind = content.plan().options().has(each.id())
                ? words.kind(each.option().kind())
                : words.say("option.plan");
        String about = each.figures().finish() == null
                ? words.say("option.about.none", kind)
                : words.say("option.about", kind, words.value(Figure.FINISH, each.figures()));
        return isLooked(each) ? words.say("option.looked", about) : about;
    }

    private double badgeWidth(Comparison.Compared each) {
        return out.lettering(TextRole.CONTROL).width(each.id().value()) + out.px(14);
    }

    /// Its id, by which all else on the page calls it.
    private double badge(Comparison.Compared each, double x, double middle) {
        double wide = badgeWidth(each);
        double high = out.px(22);
        out.pill(new Box(x, middle - high / 2, wide, high), Token.INK);
        out.text(x + wide / 2, middle, wide, each.id().value(), TextRole.CONTROL, Token.CANVAS, Anchor.MIDDLE);
        return wide;
    }
}
