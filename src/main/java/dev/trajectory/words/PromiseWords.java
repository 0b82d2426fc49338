package dev.trajectory.words;

import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.PromiseStep;
import dev.trajectory.schedule.PromiseNow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on promises between organisations, in one locale.
public final class PromiseWords {

    private final Phrasebook book;
    private final Names names;
    private final Plan plan;

    public PromiseWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.book = new Phrasebook("promises", locale);
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

    /// An organisation's code; its id when the plan has no such record.
    public String code(OrganisationId id) {
        Organisation organisation = plan.organisations().find(id);
        return organisation == null ? id.value() : organisation.code();
    }

    /// A day, such as "11 Jun 2028"; a dash for none.
    public String day(@Nullable LocalDate date) {
        return date == null ? book.say("none") : book.day(date);
    }

    public String state(PromiseState state) {
        return book.say("state." + state);
    }

    /// Where a promise stands, in words: "Asked again" where the plan needs it sooner than was agreed, "Agreed but
    /// late" where it will not come in time, "Kept late" where it was broken and has come since.
    public String state(PromiseNow promise) {
        String shown = promise.isNeededSooner() ? "again" : promise.shown().name();
        return switch (promise.standing()) {
            case BROKEN -> book.say(promise.promise().isRefused() ? "state.refused" : "state.BROKEN");
            case LATE -> book.say("state.late." + shown);
            case COME, CLAIMED -> book.say("state." + promise.standing());
            case KEPT -> book.say(kept(promise));
            case ASKED, AGREED, AT_RISK -> book.say("state." + shown);
        };
    }

    private static String kept(PromiseNow promise) {
        String afterAll = promise.hasComeLate() ? "state.late.KEPT" : "state.afterAll";
        return promise.isMadeGood() ? afterAll : "state.KEPT";
    }

    /// What is handed over; the chunk waited for where nobody has said.
    public String what(PromiseNow promise) {
        String handover = promise.promise().handover();
        return handover.isBlank() ? name(promise.dependency().on()) : handover;
    }

    /// Why a promise wants looking at; empty where it does not.
    public String reason(PromiseNow promise) {
        return String.join(" ", reasons(promise));
    }

    /// What there is to say of a promise besides: what was noted, who sees to it, when it is to be looked at
    /// again, and who waits for what.
    public String besides(PromiseNow promise) {
        return waits(promise, further(promise));
    }

    /// All there is to say of a promise: why it wants looking at, and what there is besides.
    public String about(PromiseNow promise) {
        return about(promise, further(promise));
    }

    private List<String> further(PromiseNow promise) {
        Promise said = promise.promise();
        List<String> further = new ArrayList<>(noted(said));
        if (!said.owner().isBlank()) {
            further.add(book.say("seenTo", said.owner()));
        }
        LocalDate review = said.reviewDate();
        if (review != null) {
            further.add(book.say(promise.isReviewOverdue() ? "review.overdue" : "review", book.day(review)));
        }
        return further;
    }

    /// Why a promise wants looking at, what was noted, and who waits for what.
    public String whyAndNoted(PromiseNow promise) {
        return about(promise, noted(promise.promise()));
    }

    private List<String> noted(Promise said) {
        return said.note().isBlank() ? List.of() : List.of(book.say("noted", said.note()));
    }

    /// The same without what was noted.
    public String why(PromiseNow promise) {
        return about(promise, List.of());
    }

    private String about(PromiseNow promise, List<String> further) {
        List<String> parts = new ArrayList<>(reasons(promise));
        parts.addAll(further);
        return waits(promise, parts);
    }

    /// What is said, and after it who waits for what.
    private String waits(PromiseNow promise, List<String> before) {
        List<String> parts = new ArrayList<>(before);
        String waits = book.say(
                "waits", name(promise.waiter()), name(promise.dependency().on()));
        parts.add(parts.isEmpty() ? waits : book.say("waits.also", waits));
        return String.join(" ", parts);
    }

    private List<String> reasons(PromiseNow promise) {
        return switch (promise.standing()) {
            case KEPT -> {
                String come = promise.promise().isRefused() ? "delivered.refused" : "delivered.broken";
                yield promise.isMadeGood() ? List.of(book.say(come)) : List.of();
            }
            case COME -> List.of(book.say("delivered"));
            case CLAIMED -> List.of(book.say("claimed"));
            case ASKED, AGREED, AT_RISK, LATE, BROKEN -> lateness(promise);
        };
    }

    private List<String> lateness(PromiseNow promise) {
        List<String> reasons = new ArrayList<>();
        LocalDate needed = promise.needed();
        LocalDate offered = promise.promise().offered();
        LocalDate agreed = promise.promise().needBy();
        LocalDate comes = promise.comes();
        if (promise.promise().state() == PromiseState.BROKEN) {
            reasons.add(book.say(promise.promise().isRefused() ? "late.refused" : "late.broken"));
        } else if (promise.isOverdue()) {
            reasons.add(book.say("late.overdue"));
        }
        if (promise.isNeededSooner() && agreed != null && needed != null) {
            long days = agreed.toEpochDay() - needed.toEpochDay();
            reasons.add(
                    days % 7 == 0
                            ? book.say("again", book.day(agreed), days / 7)
                            : book.say("again.days", book.day(agreed), days));
        }
        if (promise.daysBehind() > 0) {
            reasons.add(book.say(offered == null ? "plan.agreed" : "plan.offered", promise.daysBehind()));
        }
        if (promise.isOfferedTooLate() && offered != null && needed != null) {
            reasons.add(book.say("late.offered", offered.toEpochDay() - needed.toEpochDay()));
        } else if (!promise.isDelivered() && comes != null && needed != null && comes.isAfter(needed)) {
            reasons.add(book.say("plan.late", comes.toEpochDay() - needed.toEpochDay()));
        }
        return reasons;
    }

    /// The day on which the plan has it, to stand under that for which it is offered, where it is the one to
    /// reckon with; empty where it is not.
    public String planned(PromiseNow promise) {
        LocalDate comes = promise.comes();
        boolean isSaid = promise.isByPlan() && (promise.weeksToSpare() != null || promise.daysBehind() > 0);
        return isSaid && comes != null ? book.say("under.plan", book.day(comes)) : "";
    }

    /// The day by which it was agreed to be needed, to stand under that by which it is; empty where nothing was
    /// agreed.
    public String agreed(PromiseNow promise) {
        LocalDate agreed = promise.promise().needBy();
        boolean isAsked = promise.promise().state() == PromiseState.ASKED
                || promise.promise().isRefused();
        return agreed == null || isAsked ? "" : book.say("under.agreed", book.day(agreed));
    }

    /// By how many weeks it comes before it is needed: "+3", "0", "\u22122"; a dash where that is not known.
    public String spare(PromiseNow promise) {
        Long weeks = promise.weeksToSpare();
        if (weeks == null) {
            return book.say("none");
        }
        return weeks > 0 ? "+" + weeks : weeks < 0 ? "\u2212" + -weeks : "0";
    }

    /// A promise as a screen reader says it.
    public String said(PromiseNow promise) {
        Promise said = promise.promise();
        LocalDate review = said.reviewDate();
        return more(
                book.say(
                        "said",
                        what(promise),
                        name(promise.giver()),
                        name(promise.taker()),
                        state(promise),
                        more(orNone(said.offered()), planned(promise), agreed(promise)),
                        orNone(promise.needed())),
                said.owner().isBlank() ? "" : book.say("said.seenTo", said.owner()),
                review == null
                        ? ""
                        : book.say("said.review" + (promise.isReviewOverdue() ? ".overdue" : ""), book.day(review)));
    }

    private String more(String said, String... further) {
        String all = said;
        for (String each : further) {
            all = each.isEmpty() ? all : book.say("said.more", all, each);
        }
        return all;
    }

    private String orNone(@Nullable LocalDate date) {
        return date == null ? book.say("said.none") : book.day(date);
    }

    /// What was said of a promise, the last first: "12 Jan 2027: Agreed, offered for 3 May 2027 – two weeks
    /// later".
    public List<String> history(Promise promise) {
        List<String> said = new ArrayList<>();
        for (int step = promise.history().size() - 1; step >= 0; step--) {
            said.add(step(promise, step));
        }
        return said;
    }

    private String step(Promise promise, int at) {
        PromiseStep step = promise.history().get(at);
        LocalDate on = step.on();
        String day = on != null ? book.day(on) : book.say(at == 0 ? "card.step.before" : "card.step.since");
        StringBuilder said = new StringBuilder(book.say("card.step", day, stepState(promise, at)));
        if (step.offered() != null) {
            said.append(book.say("card.step.offered", book.day(step.offered())));
        }
        if (step.needBy() != null) {
            said.append(book.say("card.step.needBy", book.day(step.needBy())));
        }
        return step.note().isBlank() ? said.toString() : book.say("card.step.note", said, step.note());
    }

    private String stepState(Promise promise, int at) {
        PromiseState state = promise.history().get(at).state();
        if (promise.wasRefused(at)) {
            return book.say("state.refused");
        }
        return state == PromiseState.ASKED && at > 0 ? book.say("state.again") : state(state);
    }
}
