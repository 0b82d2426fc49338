package dev.trajectory.words;

import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on how a programme is governed, in one locale.
public final class GovernanceWords {

    private static final char NO_BREAK = '\u00a0';

    private final Phrasebook book;
    private final Phrasebook constants;
    private final AmountWords amounts;
    private final Names names;
    private final Plan plan;

    public GovernanceWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.book = new Phrasebook("governance", locale);
        this.constants = new Phrasebook("window", locale);
        this.amounts = new AmountWords(plan.settings().currency(), locale);
        this.names = new Names(plan, locale);
    }

    /// The text of that key with its terms put in. Throws [java.util.MissingResourceException] where there is
    /// none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// A record's name; its id when the plan has no such record.
    public String name(Id id) {
        return names.plain(id);
    }

    /// Records by their names, as they are typed.
    public String names(List<? extends Id> ids) {
        return String.join("; ", ids.stream().map(names::plain).toList());
    }

    /// An organisation's code; its id when the plan has no such record; empty for none.
    public String code(@Nullable OrganisationId id) {
        Organisation organisation = plan.organisations().find(id);
        return organisation != null ? organisation.code() : id == null ? "" : id.value();
    }

    /// A day, such as "11 Jun 2028", never broken over lines; empty for none.
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : book.day(date).replace(' ', NO_BREAK);
    }

    /// A sum in brief.
    public String money(Money amount) {
        return amounts.brief(amount);
    }

    /// What one of a few values is called.
    public String constant(Enum<?> value) {
        return constants.say("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
