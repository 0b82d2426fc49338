package dev.trajectory.draw.promises;

import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who has promised what to whom.
public final class PromisesPage {

    private PromisesPage() {}

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param of the organisation it is for; null for all of them
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, @Nullable OrganisationId of, PageStyle style, double width, Locale locale) {
        Plan plan = outlook.plan();
        PromiseWords words = new PromiseWords(plan, locale);
        Sheet out = new Sheet(style);
        List<PromiseNow> all = outlook.promises();
        List<Part> parts = new ArrayList<>();
        if (of == null) {
            parts.add(new MatrixCard(plan, out, words, all));
            if (!all.isEmpty()) {
                parts.add(new PromiseList(
                        plan,
                        out,
                        words,
                        words.say("list.all"),
                        dated(plan, words, words.say("list.all.about")),
                        all,
                        PromiseList.Side.BOTH));
            }
        } else {
            String name = words.name(of);
            List<PromiseNow> gives =
                    all.stream().filter(each -> each.giver().equals(of)).toList();
            List<PromiseNow> gets =
                    all.stream().filter(each -> each.taker().equals(of)).toList();
            parts.add(new PromiseList(
                    plan,
                    out,
                    words,
                    words.say("list.gives", name),
                    dated(plan, words, gives.isEmpty() ? words.say("list.gives.none") : Verdict.of(words, gives)),
                    gives,
                    PromiseList.Side.TAKER));
            parts.add(new PromiseList(
                    plan,
                    out,
                    words,
                    words.say("list.gets", name),
                    gets.isEmpty() ? words.say("list.gets.none") : Verdict.of(words, gets),
                    gets,
                    PromiseList.Side.GIVER));
        }
        String programme = plan.programme().name();
        String title = of == null ? words.say("page", programme) : words.say("page.of", programme, words.name(of));
        return out.stacked(title, width, parts);
    }

    /// What is said of promises, and that none is overdue where nobody says what day it is.
    private static String dated(Plan plan, PromiseWords words, String said) {
        return plan.settings().statusDate() == null ? said + " " + words.say("noToday") : said;
    }
}
