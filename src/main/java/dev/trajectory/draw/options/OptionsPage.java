package dev.trajectory.draw.options;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.words.OptionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page of options side by side, card below card: the verdict, what changes, and for each option but the first
/// which chunks move against the first.
public final class OptionsPage {

    private OptionsPage() {}

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param plan the whole plan
    /// @param comparison of two of its options or more
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Plan plan, Comparison comparison, PageStyle style, double width, Locale locale) {
        Sheet out = new Sheet(style);
        OptionWords words = new OptionWords(plan, locale);
        List<Part> parts = new ArrayList<>();
        parts.add(new VerdictCard(out, words, comparison));
        parts.add(new FiguresCard(out, words, comparison));
        comparison.shifts().forEach(shift -> parts.add(new MovesCard(out, words, comparison, shift)));
        Box box = new Box(style.margin(), style.margin(), width - 2 * style.margin(), 0);
        double y = box.y();
        for (Part part : parts) {
            double high = part.height(box.width());
            part.draw(new Box(box.x(), y, box.width(), high));
            y += high + style.gap();
        }
        String title = words.say("title", plan.programme().name());
        return out.page(title, width, y - style.gap() + style.margin());
    }
}
