package dev.trajectory.draw.options;

import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.words.OptionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The page of options side by side, card below card: the verdict, a small roadmap of each, what changes, what is not
/// valued in money, what is done whichever is chosen, and for each option but the first which chunks move against the
/// first.
public final class OptionsPage {

    /// So many chunks that move are drawn, the others counted: a page of a thousand rows is read by nobody.
    private static final int MOST_MOVES = 24;

    private static final int MOST_MOVES_OF_SEVERAL = 8;

    private OptionsPage() {}

    /// What the page shows.
    ///
    /// @param plan the whole plan
    /// @param comparison of the options chosen
    /// @param choice what all options of the plan leave to choose
    /// @param looked the option looked at; null for none
    /// @param isWorkedOn whether options can be asked what to do with them
    public record Content(
            Plan plan,
            Comparison comparison,
            Alternatives.Choice choice,
            @Nullable OptionId looked,
            boolean isWorkedOn) {

        /// To be shown, not worked on.
        public Content(Plan plan, Comparison comparison, Alternatives.Choice choice) {
            this(plan, comparison, choice, null, false);
        }
    }

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Content content, PageStyle style, double width, Locale locale) {
        Sheet out = new Sheet(style);
        OptionWords words = new OptionWords(content.plan(), locale);
        Comparison comparison = content.comparison();
        List<Part> parts = new ArrayList<>();
        if (comparison.options().isEmpty()) {
            String which = content.plan().options().isEmpty() ? "none" : "chosen.none";
            parts.add(new LinesCard(out, words.say(which + ".title"), List.of(words.say(which + ".text"))));
        } else {
            parts.add(new VerdictCard(out, words, comparison));
            parts.add(RoadmapsCard.of(out, words, content));
            parts.add(FiguresCard.of(out, words, comparison));
            addNotes(parts, out, words, comparison);
            addChoice(parts, out, words, content.choice());
            addMoves(parts, out, words, comparison);
        }
        return out.stacked(words.say("title", content.plan().programme().name()), width, parts);
    }

    private static void addNotes(List<Part> parts, Sheet out, OptionWords words, Comparison comparison) {
        List<String> lines = words.unmonetised(comparison);
        if (!lines.isEmpty()) {
            parts.add(new LinesCard(out, words.say("notes.title"), lines));
        }
    }

    private static void addChoice(List<Part> parts, Sheet out, OptionWords words, Alternatives.Choice choice) {
        if (choice.options() > 1) {
            parts.add(new LinesCard(out, words.noRegret(choice), words.choice(choice)));
        }
    }

    /// Those that only have or have not what others have are told in a line each.
    private static void addMoves(List<Part> parts, Sheet out, OptionWords words, Comparison comparison) {
        List<String> still = new ArrayList<>();
        List<Comparison.Shift> shifts = comparison.shifts();
        int most = shifts.size() == 1 ? MOST_MOVES : MOST_MOVES_OF_SEVERAL;
        for (Comparison.Shift shift : shifts) {
            if (shift.effect().moved().isEmpty()) {
                still.add(words.moves(shift));
            } else {
                parts.add(new MovesCard(out, words, comparison, shift, most));
            }
        }
        if (!still.isEmpty()) {
            parts.add(new LinesCard(out, words.say("still.title"), still));
        }
    }
}
