package dev.trajectory.draw.promises;

import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who has promised what to whom.
public final class PromisesPage {

    private PromisesPage() {}

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, Whose whose, PageStyle style, double width, Locale locale) {
        PromiseWords words = new PromiseWords(outlook.plan(), locale);
        return of(outlook, whose, PromiseSection.of(outlook, whose, words), whose.one() == null, style, width, words);
    }

    /// The page of some of what there is.
    ///
    /// @param isCounted whether the matrix of all organisations stands at the top
    static Page of(
            Outlook outlook,
            Whose whose,
            List<PromiseSection> sections,
            boolean isCounted,
            PageStyle style,
            double width,
            PromiseWords words) {
        Plan plan = outlook.plan();
        Sheet out = new Sheet(style);
        List<Part> parts = new ArrayList<>();
        if (isCounted) {
            parts.add(new MatrixCard(plan, out, words, outlook.promises()));
        }
        List<PromiseNow> measured =
                sections.stream().flatMap(each -> each.promises().stream()).toList();
        sections.forEach(each -> parts.add(each.list(plan, out, words, measured)));
        return out.stacked(title(plan, whose, words), width, parts);
    }

    private static String title(Plan plan, Whose whose, PromiseWords words) {
        String programme = plan.programme().name();
        OrganisationId one = whose.one();
        OrganisationId other = whose.other();
        if (one == null) {
            return words.say("page", programme);
        }
        return other == null
                ? words.say("page.of", programme, words.name(one))
                : words.say("page.between", programme, words.name(one), words.name(other));
    }
}
