package dev.trajectory.draw.promises;

import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.draw.promises.PromiseList.Side;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Promises under one heading.
///
/// @param about how they stand
record PromiseSection(String title, String about, List<PromiseNow> promises, Side side) {

    PromiseSection {
        promises = List.copyOf(promises);
    }

    /// What is listed of somebody's promises: all, or what is given and what is got.
    static List<PromiseSection> of(Outlook outlook, Whose whose, PromiseWords words) {
        List<PromiseNow> all = outlook.promises();
        Plan plan = outlook.plan();
        OrganisationId one = whose.one();
        OrganisationId other = whose.other();
        if (one == null) {
            String about = dated(plan, words, words.say("list.all.about"));
            return all.isEmpty()
                    ? List.of()
                    : List.of(new PromiseSection(words.say("list.all"), about, all, Side.BOTH));
        }
        List<PromiseNow> gives = between(all, one, other);
        List<PromiseNow> gets = between(all, other, one);
        String name = words.name(one);
        if (other != null) {
            String second = words.name(other);
            String none = words.say("list.pair.none");
            return List.of(
                    new PromiseSection(
                            words.say("list.pair", name, second),
                            dated(plan, words, verdict(words, gives, none)),
                            gives,
                            Side.TAKER),
                    new PromiseSection(
                            words.say("list.pair", second, name), verdict(words, gets, none), gets, Side.TAKER));
        }
        return List.of(
                new PromiseSection(
                        words.say("list.gives", name),
                        dated(plan, words, verdict(words, gives, words.say("list.gives.none"))),
                        gives,
                        Side.TAKER),
                new PromiseSection(
                        words.say("list.gets", name),
                        verdict(words, gets, words.say("list.gets.none")),
                        gets,
                        Side.GIVER));
    }

    /// Of these the ones from somebody to somebody, null for anybody.
    static List<PromiseNow> between(
            List<PromiseNow> all, @Nullable OrganisationId giver, @Nullable OrganisationId taker) {
        return all.stream()
                .filter(each -> giver == null || each.giver().equals(giver))
                .filter(each -> taker == null || each.taker().equals(taker))
                .toList();
    }

    private static String verdict(PromiseWords words, List<PromiseNow> promises, String none) {
        return promises.isEmpty() ? none : Verdict.of(words, promises);
    }

    /// What is said of promises, and that none is overdue where nobody says what day it is.
    private static String dated(Plan plan, PromiseWords words, String said) {
        return plan.settings().statusDate() == null ? said + " " + words.say("noToday") : said;
    }

    /// Some of it, from one of its promises on; what does not begin it says that it goes on.
    PromiseSection part(int from, int to, PromiseWords words) {
        String said = from == 0 ? about : words.say("list.goesOn");
        return new PromiseSection(title, said, promises.subList(from, to), side);
    }

    /// @param measured the promises of all sections on the page
    PromiseList list(Plan plan, Sheet out, PromiseWords words, List<PromiseNow> measured) {
        return new PromiseList(plan, out, words, title, about, promises, measured, side);
    }
}
