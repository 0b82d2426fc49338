package dev.trajectory.draw.options;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import java.util.List;

/// A card of sentences, each as long as it is.
record LinesCard(Sheet out, String title, List<String> lines) implements Part {

    private static final double BETWEEN = 4;

    @Override
    public double height(double width) {
        Lettering type = out.lettering(TextRole.BODY);
        double high = out.cardFrame(width, title, "") - out.px(BETWEEN);
        for (String line : lines) {
            int count = type.wrap(line, width - 2 * out.style().padding()).size();
            high += count * type.lineHeight() + out.px(BETWEEN);
        }
        return high;
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title, "");
        double y = inside.y();
        for (String line : lines) {
            y += out.paragraph(inside.x(), y, inside.width(), line, TextRole.BODY, Token.INK_2) + out.px(BETWEEN);
        }
    }
}
