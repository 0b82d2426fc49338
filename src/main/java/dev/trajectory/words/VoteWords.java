package dev.trajectory.words;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Readiness;
import dev.trajectory.model.Spread;
import dev.trajectory.outlook.Doubts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words on votes of confidence, in one locale.
public final class VoteWords {

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(Spread.ENOUGH);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Phrasebook book;
    private final Names names;
    private final Plan plan;
    private final Locale locale;

    public VoteWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        this.book = new Phrasebook("votes", locale);
        this.names = new Names(plan, locale);
    }

    /// The text of that key with its terms put in. Throws [java.util.MissingResourceException] where there is
    /// none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// What is asked of a chunk, by a day, or of the plan as a whole.
    public String question(@Nullable ChunkId about, @Nullable LocalDate by) {
        String what = about == null ? book.say("question.plan") : names.quoted(about);
        return by == null ? book.say("question", what) : book.say("question.by", what, book.day(by));
    }

    /// The mean to one decimal, rounded half up, but never up to what it does not reach: "3.1", "2.9" for 2.96; a
    /// dash where nobody voted.
    public String mean(Spread spread) {
        if (spread.mean().isEmpty()) {
            return book.say("none");
        }
        BigDecimal mean = BigDecimal.valueOf(spread.mean().getAsDouble());
        BigDecimal rounded = mean.setScale(1, RoundingMode.HALF_UP);
        boolean flatters = mean.compareTo(ENOUGH) < 0 && rounded.compareTo(ENOUGH) >= 0;
        return decimal(flatters ? rounded.subtract(TENTH) : rounded);
    }

    /// By how much a mean is higher than another, to one decimal and signed: "+0.4", "−0.2", "±0".
    public String change(double change) {
        BigDecimal rounded = BigDecimal.valueOf(change).setScale(1, RoundingMode.HALF_UP);
        return switch (rounded.signum()) {
            case 1 -> book.say("change.up", decimal(rounded));
            case -1 -> book.say("change.down", decimal(rounded.negate()));
            default -> book.say("change.none");
        };
    }

    private String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        return format.format(number);
    }

    /// How many voted of those that could: "16 of 18 voted".
    public String voted(Poll poll) {
        return book.say("voted", poll.spread().cast(), poll.couldVote());
    }

    /// How many gave each number, the highest first: "1 gave 5, 6 gave 4"; numbers nobody gave are left out.
    public String spread(Spread spread) {
        List<String> parts = new ArrayList<>();
        for (int number : Spread.numbers()) {
            if (spread.at(number) > 0) {
                parts.add(book.say("gave", spread.at(number), number));
            }
        }
        return parts.isEmpty() ? book.say("nobody") : String.join(book.say("comma"), parts);
    }

    /// Whether the plan is ready by a vote, and why not: mean and spread, who gave less than 3, and whether they
    /// said why.
    public String readiness(Poll poll) {
        int unexplained = poll.unexplained();
        return unexplained == 0 ? verdict(poll) : verdict(poll) + " " + book.say("unexplained", unexplained);
    }

    /// As [#readiness], whether reasons are known or not.
    public String verdict(Poll poll) {
        Spread spread = poll.spread();
        return book.say("ready." + Readiness.of(spread), mean(spread), spread.low(), spread.cast(), low(poll));
    }

    /// Who gave less than 3, in brackets behind a blank; nothing where that is not known.
    private String low(Poll poll) {
        return switch (poll) {
            case Poll.Hands _ -> "";
            case Poll.ByOrganisation organisations -> {
                List<String> codes = organisations.ballots().stream()
                        .filter(Ballot::isLow)
                        .map(ballot -> code(ballot.organisation()))
                        .toList();
                yield codes.isEmpty() ? "" : book.say("low", String.join(book.say("comma"), codes));
            }
        };
    }

    /// What the plan itself says against being sure: "It has 3 chunks late, 2 promises unanswered."
    ///
    /// @param isNamed whether what is said before names the plan
    /// @param organisation of which that is said; null for the whole plan
    public String doubts(Doubts doubts, boolean isNamed, @Nullable OrganisationId organisation) {
        List<String> parts = new ArrayList<>();
        add(parts, "late", doubts.late());
        add(parts, "undated", doubts.undated());
        add(parts, "broken", doubts.broken());
        add(parts, "unanswered", doubts.unanswered());
        add(
                parts,
                organisation == null ? "organisations" : "months",
                organisation == null ? doubts.organisations() : doubts.months());
        String all = parts.isEmpty() ? book.say("doubts.none") : String.join(book.say("comma"), parts);
        return organisation == null
                ? book.say(isNamed ? "doubts.it" : "doubts.plan", all)
                : book.say("doubts.organisation", code(organisation), all);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(book.say("doubts." + key, count));
        }
    }

    /// An organisation's code; its id when the plan has no such record.
    public String code(OrganisationId id) {
        Organisation organisation = plan.organisations().find(id);
        return organisation == null ? id.value() : organisation.code();
    }
}
