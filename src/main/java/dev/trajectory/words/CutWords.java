package dev.trajectory.words;

import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.Gaps;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Award;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Says what less money does to a plan and what could be deferred.
public final class CutWords {

    private final Plan plan;
    private final Phrasebook book;
    private final MoneyWords words;

    public CutWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.book = new Phrasebook("cuts", locale);
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
            case 0 -> book.say("name", fund, size);
            case 1 -> book.say("name.part", fund, part.getFirst(), size);
            default -> book.say("name.part", fund, book.say("part.both", part.getFirst(), part.getLast()), size);
        };
    }

    private String size(Cut.Size size) {
        return switch (size) {
            case Cut.Size.Share(var share) ->
                book.say("share", share.value().stripTrailingZeros().toPlainString());
            case Cut.Size.Amount(Money amount) -> words.amounts().brief(amount);
        };
    }

    /// How much there is, and how much there is after the cut.
    public String touched(Cut cut, Counting counting) {
        List<Award> awards = cut.touched(plan, counting);
        return cut.isNothing(plan, counting)
                ? book.say("nothing", words.counting(counting))
                : book.say(
                        "touched",
                        awards.size(),
                        words.counting(counting),
                        words.amounts().brief(sum(awards)),
                        words.amounts().brief(sum(cut.left(plan, counting))));
    }

    /// Each award that is cut, and how much it is after that, a line for each.
    public List<String> awards(Cut cut, Counting counting) {
        List<Award> before = cut.touched(plan, counting);
        List<Award> after = cut.left(plan, counting);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Award award = before.get(i);
            lines.add(book.say(
                    "award",
                    words.name(award.organisation()),
                    words.year(award.year().startYear()),
                    words.amounts().brief(award.amount()),
                    words.amounts().brief(after.get(i).amount())));
        }
        return lines;
    }

    private static Money sum(List<Award> awards) {
        return new Money(
                awards.stream().mapToLong(award -> award.amount().pence()).sum());
    }

    /// What a step of the history is called that adopts it.
    ///
    /// @param deferred how many chunks are deferred with it
    public String label(Cut cut, int deferred) {
        return deferred == 0 ? book.say("label", name(cut)) : book.say("label.defer", name(cut), deferred);
    }

    /// A name for an option that keeps it.
    public String option(Cut cut) {
        return book.say("option", name(cut));
    }

    /// A name for an option that keeps the plan as it was before it.
    public String before(Cut cut) {
        return book.say("before.option", name(cut));
    }

    /// The title of the chunk that bears the exit cost of another.
    public String exit(String title) {
        return book.say("exit", title);
    }

    /// What it comes to, in one sentence.
    public String verdict(CutOutlook cut) {
        SequencedMap<FundKind, Money> missing =
                cut.test().after().excessByKind(cut.test().before());
        return missing.isEmpty()
                ? book.say("verdict.none")
                : book.say(
                        "verdict",
                        byKind("more", missing),
                        missing.size(),
                        cut.unpaid().size());
    }

    /// So much of one kind of money, or of both, each by itself.
    private String byKind(String key, SequencedMap<FundKind, Money> amounts) {
        List<String> parts = new ArrayList<>();
        amounts.forEach(
                (kind, amount) -> parts.add(book.say(key, words.amounts().brief(amount), words.kindInside(kind))));
        return parts.size() == 1 ? parts.getFirst() : book.say("both", parts.getFirst(), parts.getLast());
    }

    /// Who lacks how much more of which money, a line for each.
    public List<String> losers(CutTest test) {
        List<String> lines = new ArrayList<>();
        test.losers().forEach((purse, more) -> lines.add(loser(purse, more)));
        return lines;
    }

    /// Who lacks how much more of which money.
    ///
    /// @param more by year
    public String loser(Gaps.Purse purse, ByYear more) {
        return book.say(
                "loser",
                words.name(purse.organisation()),
                words.amounts().brief(more.total()),
                words.kindInside(purse.kind()),
                words.years(more.first(), more.end()));
    }

    /// What a figure is called that stands in two columns: "Capital gap, with the cut".
    public String figure(String name, boolean isAfter) {
        return book.say(isAfter ? "figure.after" : "figure.before", name);
    }

    /// What the money is called that a cut leaves without.
    public String missing() {
        return book.say("figure.missing");
    }

    /// What a figure of a set to defer is called: "Lose least value: cost of leaving what is on order".
    ///
    /// @param figure `value`, `exit` or `gain`
    public String figure(Deferral deferral, String figure) {
        return book.say("figure.defer", aim(deferral.aim()), book.say("figure.defer." + figure));
    }

    /// What a set to defer is best at.
    public String aim(Deferral.Aim aim) {
        return book.say("aim." + aim);
    }

    /// What deferring a set means, a sentence for each thing.
    public List<String> about(Deferral deferral) {
        List<String> lines = new ArrayList<>();
        lines.add(leaving(deferral));
        lines.add(value(deferral));
        if (deferral.exitCosts().pence() > 0) {
            lines.add(exit(deferral));
        }
        lines.addAll(besides(deferral));
        deferral.losers().forEach((organisation, less) -> lines.add(loser(organisation, less)));
        return lines;
    }

    /// How many chunks leave the plan, and how many of them only because they wait for others.
    public String leaving(Deferral deferral) {
        int followers = deferral.chunks().size() - deferral.chosen().size();
        return book.say("defer", deferral.chunks().size(), followers);
    }

    /// What leaving what is on order costs.
    public String exit(Deferral deferral) {
        return book.say("defer.exit", words.amounts().brief(deferral.exitCosts()));
    }

    /// By when it can be undone, and which benefits do not come.
    public List<String> besides(Deferral deferral) {
        String time = book.say("defer.time", words.day(deferral.decideBy()));
        return deferral.benefits().isEmpty()
                ? List.of(time)
                : List.of(
                        time, book.say("defer.benefits", deferral.benefits().size(), words.list(deferral.benefits())));
    }

    /// How much less an organisation gains.
    public String loser(OrganisationId organisation, Money less) {
        return book.say("defer.loser", words.name(organisation), words.amounts().brief(less));
    }

    /// What value is lost, in all and for each pound of gap closed.
    public String value(Deferral deferral) {
        Money lost = deferral.valueLost();
        Ratio each = deferral.lostPerPound();
        if (lost.pence() < 0 || deferral.relieved().isEmpty()) {
            return book.say("defer.gained", words.amounts().brief(lost.negated()));
        }
        return each == null
                ? book.say("defer.value.both", words.amounts().brief(lost), byKind("closed", deferral.relieved()))
                : book.say(
                        "defer.value",
                        words.amounts().brief(lost),
                        words.amounts().ratio(each.rounded(2)),
                        words.amounts().one(),
                        words.kindInside(deferral.relieved().firstEntry().getKey()));
    }
}
