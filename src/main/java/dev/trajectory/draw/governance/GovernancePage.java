package dev.trajectory.draw.governance;

import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.GovernanceWords;
import java.util.List;
import java.util.Locale;

/// One table of how a programme is governed, as a page.
public final class GovernancePage {

    private GovernancePage() {}

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, Topic topic, PageStyle style, double width, Locale locale) {
        return of(outlook, Ledgers.of(outlook, topic, locale), Sieve.NONE, style, width, locale);
    }

    /// That nothing counts as overdue in a table, as nobody said what day it is; empty where that tells nothing.
    public static String undated(Plan plan, Topic topic, GovernanceWords words) {
        boolean asksForToday = topic == Topic.RAID || topic == Topic.DECISIONS;
        return asksForToday && plan.settings().statusDate() == null ? words.say("noToday") : "";
    }

    /// Which rows of a ledger are left out: those without every word of a text.
    ///
    /// @param gone how many that are
    public record Sieve(String text, int gone) {

        /// None are.
        public static final Sieve NONE = new Sieve("", 0);
    }

    /// The page of a ledger as it is: with the rows it has, in its order; it says what is not there.
    public static Page of(Outlook outlook, Ledger ledger, Sieve sieve, PageStyle style, double width, Locale locale) {
        GovernanceWords words = new GovernanceWords(outlook.plan(), locale);
        String topic = ledger.topic().word();
        String title = words.say("title." + topic, outlook.plan().programme().name());
        String about = ledger.lines().isEmpty() ? words.say("nothing." + topic) : words.say("about." + topic);
        String undated = undated(outlook.plan(), ledger.topic(), words);
        if (!undated.isEmpty()) {
            about += " " + undated;
        }
        if (sieve.gone() > 0) {
            about = words.say("filtered", sieve.text().strip(), sieve.gone()) + " " + about;
        }
        Sheet out = new Sheet(style);
        return out.stacked(title, width, List.of(new LedgerCard(out, ledger, title, about)));
    }
}
