package dev.trajectory.draw.page;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page in the making: words, cards and chips in the page's style, and the spots that go with them.
public final class Sheet {

    private final PageStyle style;
    private final Drawing drawing;
    private final List<Spot> spots = new ArrayList<>();

    public Sheet(PageStyle style) {
        this.style = style;
        this.drawing = new Drawing(style.theme());
    }

    public PageStyle style() {
        return style;
    }

    /// What lies below: shapes that have no name here.
    public Drawing drawing() {
        return drawing;
    }

    /// The room on a page so wide, below its heading if it has one.
    public Box begin(double width) {
        double margin = style.margin();
        Box room = new Box(margin, margin, width - 2 * margin, 0);
        if (style.heading().isEmpty()) {
            return room;
        }
        double high = paragraph(room.x(), room.y(), room.width(), style.heading(), TextRole.CARD_TITLE, Token.INK);
        return new Box(room.x(), room.y() + high + px(8), room.width(), 0);
    }

    /// The page of parts below each other.
    public Page stacked(String title, double width, List<? extends Part> parts) {
        Box room = begin(width);
        double y = room.y();
        for (Part part : parts) {
            double high = part.height(room.width());
            part.draw(new Box(room.x(), y, room.width(), high));
            y += high + style.gap();
        }
        return page(title, width, y - style.gap() + style.margin());
    }

    /// The page, on the ground behind cards.
    public Page page(String title, double width, double height) {
        String full = style.heading().isEmpty() ? title : title + " \u00b7 " + style.heading();
        return new Page(new Picture(full, width, height, drawing.colour(Token.APP), drawing.shapes()), spots);
    }

    public Lettering lettering(TextRole role) {
        return style.lettering(role);
    }

    public double px(double desktop) {
        return style.px(desktop);
    }

    /// Words on one line, shortened with an "…" where the width does not hold them.
    ///
    /// @param x where they begin, end or have their middle
    /// @param middle the y they are centred on
    /// @return how wide they are
    public double text(double x, double middle, double width, String text, TextRole role, Token colour, Anchor anchor) {
        Lettering type = lettering(role);
        String fitting = type.fit(text, width);
        drawing.text(x, middle, fitting, type, colour, anchor, null);
        return type.width(fitting);
    }

    /// Words over as many lines as they need, the middle of all of them on a y.
    ///
    /// @return how wide the widest line is
    public double around(double x, double middle, double width, String text, TextRole role, Token colour) {
        Lettering type = lettering(role);
        List<String> lines = type.wrap(text, width);
        paragraph(x, middle - lines.size() * type.lineHeight() / 2, width, text, role, colour);
        return lines.stream().mapToDouble(type::width).max().orElse(0);
    }

    /// Words over as many lines as they need.
    ///
    /// @return how high they are
    public double paragraph(double x, double top, double width, String text, TextRole role, Token colour) {
        Lettering type = lettering(role);
        double y = top;
        for (String line : type.wrap(text, width)) {
            drawing.text(x, y + type.lineHeight() / 2, line, type, colour, Anchor.START, null);
            y += type.lineHeight();
        }
        return y - top;
    }

    /// A card with its title, and below it a line of explanation where there is one.
    ///
    /// @return the room on it
    public Box card(Box box, String title, String explanation) {
        surface(box);
        Box inside = box.inset(style.padding(), px(14));
        double y = inside.y();
        if (!title.isEmpty()) {
            Lettering head = lettering(TextRole.CARD_TITLE);
            text(
                    inside.x(),
                    y + head.size() * 0.6,
                    inside.width(),
                    title,
                    TextRole.CARD_TITLE,
                    Token.INK,
                    Anchor.START);
            y += head.lineHeight() + px(4);
        }
        if (!explanation.isEmpty()) {
            y += paragraph(inside.x(), y, inside.width(), explanation, TextRole.BODY, Token.INK_2) + px(6);
        }
        return inside.below(y - inside.y());
    }

    /// How high a card is above the room on it, and below.
    public double cardFrame(double width, String title, String explanation) {
        double high = 2 * px(14);
        if (!title.isEmpty()) {
            high += lettering(TextRole.CARD_TITLE).lineHeight() + px(4);
        }
        if (!explanation.isEmpty()) {
            Lettering type = lettering(TextRole.BODY);
            int lines = type.wrap(explanation, width - 2 * style.padding()).size();
            high += lines * type.lineHeight() + px(6);
        }
        return high;
    }

    /// The ground of a card.
    public void surface(Box box) {
        drawing.box(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                Measures.CARD_RADIUS,
                drawing.colour(Token.CANVAS),
                drawing.stroke(Token.LINE, 1),
                null);
    }

    /// A pill behind words that must be seen.
    public void pill(Box box, Token ground) {
        drawing.box(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                Measures.CONTROL_RADIUS,
                drawing.colour(ground),
                null,
                null);
    }

    /// A solid line, wider on a projector and in larger text.
    public Stroke stroke(Token token, double width) {
        return drawing.stroke(token, px(width));
    }

    /// A broken line, wider on a projector and in larger text.
    public Stroke dashed(Token token, double width, double dash, double gap) {
        return drawing.dashed(token, px(width), px(dash), px(gap));
    }

    /// Lines rising to the right over a box.
    public void hatch(Box box, Token line) {
        if (box.width() > 0 && box.height() > 0) {
            drawing.add(new Shape.Hatch(
                    box.x(), box.y(), box.width(), box.height(), px(5), drawing.stroke(line, style.line(1)), null));
        }
    }

    /// A box with this fill and line.
    public void box(Box box, double radius, @Nullable Colour fill, @Nullable Stroke line) {
        drawing.box(box.x(), box.y(), box.width(), box.height(), radius, fill, line, null);
    }

    /// What is written in on a ground of that colour: the darker or the lighter of the theme's two, whichever
    /// reads better.
    public Token inkOn(Colour ground) {
        double ink = ground.contrast(drawing.colour(Token.INK));
        double canvas = ground.contrast(drawing.colour(Token.CANVAS));
        return ink >= canvas ? Token.INK : Token.CANVAS;
    }

    /// How high a button is.
    public double buttonHeight() {
        return px(28);
    }

    /// A button, which is a spot.
    ///
    /// @return its box
    public Box button(double x, double y, String text, Subject subject) {
        return button(x, y, text, subject, text);
    }

    /// A button of which a screen reader says more than its words.
    ///
    /// @return its box
    public Box button(double x, double y, String text, Subject subject, String said) {
        Lettering type = lettering(TextRole.CONTROL);
        Box box = new Box(x, y, type.width(text) + px(24), buttonHeight());
        box(box, Measures.CONTROL_RADIUS, drawing.colour(Token.RAISED), drawing.stroke(Token.LINE_STRONG, 1));
        drawing.text(box.middle(), box.centre(), text, type, Token.INK, Anchor.MIDDLE, null);
        spot(box, subject, said);
        return box;
    }

    /// How wide the chip of an organisation is.
    public double chipWidth(Organisation organisation) {
        return lettering(TextRole.SMALLEST).width(organisation.code()) + px(14);
    }

    /// An organisation's code on its colour.
    ///
    /// @param x of its left edge
    public void chip(Plan plan, Organisation organisation, double x, double middle) {
        chip(plan, organisation, x, middle, chipWidth(organisation));
    }

    /// An organisation's code on its colour, so wide; in condensed type where that is narrow.
    ///
    /// @param x of its left edge
    public void chip(Plan plan, Organisation organisation, double x, double middle, double wide) {
        double high = px(18);
        Livery livery = livery(plan, organisation.id());
        drawing.box(x, middle - high / 2, wide, high, px(3), livery.solid(), null, organisation.id());
        Lettering type = lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD);
        double room = wide - px(2);
        Lettering fitting = type.width(organisation.code()) <= room ? type : type.in(Typeface.CONDENSED_SEMIBOLD);
        drawing.text(
                x + wide / 2,
                middle,
                fitting.fit(organisation.code(), room),
                fitting,
                livery.onSolid(),
                Anchor.MIDDLE,
                null,
                organisation.id());
    }

    /// The colours of an organisation of the plan.
    public Livery livery(Plan plan, OrganisationId organisation) {
        int index = 0;
        for (Organisation each : plan.organisations()) {
            if (each.id().equals(organisation)) {
                break;
            }
            index++;
        }
        return style.theme().livery(index);
    }

    /// A thin line across.
    public void rule(double x, double y, double width, Token colour) {
        drawing.horizontal(y, x, x + width, drawing.stroke(colour, 1), null);
    }

    /// A line of that pattern across, such as how much money there is.
    public void mark(double x, double y, double width, Stroke stroke) {
        drawing.add(new Shape.Line(x, y, x + width, y, stroke, null));
    }

    /// Marks the place of a figure.
    public void spot(Box box, Subject.Figure figure) {
        spots.add(new Spot(box, figure, figure.said()));
    }

    /// Marks a place that stands for something.
    public void spot(Box box, @Nullable Subject subject, String said) {
        if (subject != null) {
            spots.add(new Spot(box, subject, said));
        }
    }
}
