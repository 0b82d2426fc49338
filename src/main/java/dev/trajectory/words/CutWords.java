package dev.trajectory.words;

import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Award;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what less money does to a plan and what could be deferred.
public final class CutWords {

    private final Plan plan;
    private final MoneyWords words;

    public CutWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.words = new MoneyWords(plan, locale);
    }

    /// The words on money it speaks with.
    public MoneyWords money() {
        return words;
    }

    /// A cut as a name: "National records fund (2028/29) by 20%".
    public String name(Cut cut) {
        String fund = words.name(cut.fund());
        String size = size(cut.size());
        List<String> part = new ArrayList<>();
        if (cut.organisation() != null) {
            part.add(words.name(cut.organisation()));
        }
        if (cut.year() != null) {
            part.add(words.year(cut.year().startYear()));
        }
        return switch (part.size()) {
            case 0 -> words.say("cut.name", fund, size);
            case 1 -> words.say("cut.name.part", fund, part.getFirst(), size);
            default ->
                words.say("cut.name.part", fund, words.say("cut.part.both", part.getFirst(), part.getLast()), size);
        };
    }

    private String size(Cut.Size size) {
        return switch (size) {
            case Cut.Size.Share(var share) ->
                words.say("cut.share", share.value().stripTrailingZeros().toPlainString());
            case Cut.Size.Amount(Money amount) -> words.amounts().brief(amount);
        };
    }

    /// How much there is, and how much there is after the cut.
    public String touched(Cut cut, Counting counting) {
        List<Award> awards = cut.touched(plan, counting);
        return awards.isEmpty()
                ? words.say("cut.nothing", words.counting(counting))
                : words.say(
                        "cut.touched",
                        awards.size(),
                        words.counting(counting),
                        words.amounts().brief(sum(awards)),
                        words.amounts().brief(sum(cut.touched(cut.of(plan, counting), counting))));
    }

    private static Money sum(List<Award> awards) {
        return new Money(
                awards.stream().mapToLong(award -> award.amount().pence()).sum());
    }

    /// What a step of the history is called that adopts it.
    ///
    /// @param deferred how many chunks are deferred with it
    public String label(Cut cut, int deferred) {
        return deferred == 0 ? words.say("cut.label", name(cut)) : words.say("cut.label.defer", name(cut), deferred);
    }

    /// A name for an option that keeps it, which no other has.
    public String option(Cut cut) {
        return free(words.say("cut.option", name(cut)));
    }

    /// A name for an option that keeps the plan as it was before it, which no other has.
    public String before(Cut cut) {
        return free(words.say("cut.before.option", name(cut)));
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = words.say("cut.option.number", name, number);
        }
        return free;
    }

    private boolean isTaken(String name) {
        return plan.options().stream().map(Option::name).anyMatch(name::equalsIgnoreCase);
    }

    /// The title of the chunk that bears the exit cost of another.
    public String exit(String title) {
        return words.say("cut.exit", title);
    }

    /// What it comes to, in one sentence.
    public String verdict(CutOutlook cut) {
        long missing =
                cut.test().losers().values().stream().mapToLong(ByYear::pence).sum();
        return missing == 0
                ? words.say("cut.verdict.none")
                : words.say(
                        "cut.verdict",
                        words.amounts().brief(new Money(missing)),
                        cut.unpaid().size());
    }

    /// Who lacks how much more of which money, a line for each.
    public List<String> losers(CutTest test) {
        List<String> lines = new ArrayList<>();
        test.losers()
                .forEach((purse, more) -> lines.add(words.say(
                        "cut.loser",
                        words.name(purse.organisation()),
                        words.amounts().brief(more.total()),
                        words.kindInside(purse.kind()),
                        words.years(more.first(), more.end()))));
        return lines;
    }

    /// What a set to defer is best at.
    public String aim(Deferral.Aim aim) {
        return words.say("cut.aim." + aim);
    }

    /// What deferring a set means, a sentence for each thing.
    public List<String> about(Deferral deferral) {
        List<String> lines = new ArrayList<>();
        int followers = deferral.chunks().size() - deferral.chosen().size();
        lines.add(words.say("cut.defer", deferral.chunks().size(), followers));
        lines.add(value(deferral));
        if (deferral.exitCosts().pence() > 0) {
            lines.add(words.say("cut.defer.exit", words.amounts().brief(deferral.exitCosts())));
        }
        lines.add(words.say("cut.defer.time", words.day(deferral.decideBy())));
        if (!deferral.benefits().isEmpty()) {
            lines.add(words.say("cut.defer.benefits", deferral.benefits().size(), words.list(deferral.benefits())));
        }
        deferral.losers()
                .forEach((organisation, less) -> lines.add(words.say(
                        "cut.defer.loser",
                        words.name(organisation),
                        words.amounts().brief(less))));
        return lines;
    }

    private String value(Deferral deferral) {
        Money lost = deferral.valueLost();
        Ratio each = deferral.lostPerPound();
        return lost.pence() < 0 || each == null
                ? words.say("cut.defer.gained", words.amounts().brief(lost.negated()))
                : words.say(
                        "cut.defer.value",
                        words.amounts().brief(lost),
                        words.amounts().ratio(each.rounded(2)));
    }
}
