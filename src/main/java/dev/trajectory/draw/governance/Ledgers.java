package dev.trajectory.draw.governance;

import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.GovernanceWords;
import java.util.Locale;

/// Makes the ledgers of a plan.
public final class Ledgers {

    private Ledgers() {}

    /// What stands in a table.
    ///
    /// @param locale of its words
    public static Ledger of(Outlook outlook, Topic topic, Locale locale) {
        return of(outlook, topic, true, locale);
    }

    /// What stands in a table.
    ///
    /// @param isGrouped whether rows that can wait stand together
    /// @param locale of its words
    public static Ledger of(Outlook outlook, Topic topic, boolean isGrouped, Locale locale) {
        GovernanceWords words = new GovernanceWords(outlook.plan(), locale);
        return switch (topic) {
            case RAID -> new RaidLedger(outlook, words, locale, isGrouped).ledger();
            case DECISIONS -> new DecisionLedger(outlook, words).ledger();
            case GATES -> new GateLedger(outlook, words).ledger();
            case RACI -> new RaciLedger(outlook.plan(), words).ledger();
            case COMMITMENT -> new CommitmentLedger(outlook.plan(), words).ledger();
            case SIGN_OFF -> new SignOffLedger(outlook, words).ledger();
        };
    }
}
