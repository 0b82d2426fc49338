package dev.trajectory.draw.options;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.words.OptionWords;

/// Which options come first by which measure, and what each lacks in its worst year.
record VerdictCard(Sheet out, OptionWords words, Comparison comparison) implements Part {

    private String basis() {
        String basis = words.basis(comparison.counting());
        return SmallRoadmaps.base(comparison)
                .map(base ->
                        basis + " " + words.say("roadmaps.legend", base.id().value()))
                .orElse(basis);
    }

    @Override
    public double height(double width) {
        double inside = width - 2 * out.style().padding();
        Lettering type = out.lettering(TextRole.VERDICT);
        int lines = type.wrap(words.verdict(comparison), inside).size();
        Lettering small = out.lettering(TextRole.CAPTION);
        int basis = small.wrap(basis(), inside).size();
        return out.cardFrame(width, "", "") + lines * type.lineHeight() + out.px(6) + basis * small.lineHeight();
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, "", "");
        double high = out.paragraph(
                inside.x(), inside.y(), inside.width(), words.verdict(comparison), TextRole.VERDICT, Token.INK);
        double y = inside.y() + high + out.px(6);
        out.paragraph(inside.x(), y, inside.width(), basis(), TextRole.CAPTION, Token.INK_2);
    }
}
