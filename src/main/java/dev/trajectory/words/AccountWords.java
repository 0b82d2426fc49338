package dev.trajectory.words;

import dev.trajectory.finance.Account.Source;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.Award;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says what figures of money are, and what the rows of an account are.
public final class AccountWords {

    private final Plan plan;
    private final Phrasebook book;
    private final MoneyWords money;
    private final QuantityWords quantities;

    public AccountWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.book = new Phrasebook("accounts", locale);
        this.money = new MoneyWords(plan, locale);
        this.quantities = new QuantityWords(book, money);
    }

    /// A record's name; its id when the plan has no such record.
    public String name(Id id) {
        return money.name(id);
    }

    /// The question that an account answers, such as "Why £20.8m?".
    public String why(String value) {
        return book.say("title", value);
    }

    /// What stands before the sum of all rows.
    public String inAll() {
        return book.say("total");
    }

    /// That there is nothing to add up.
    public String nothing() {
        return book.say("none");
    }

    public String backTo(String name) {
        return book.say("back", name);
    }

    public String goTo(String name) {
        return book.say("open", name);
    }

    /// How many rows are put together.
    public String rows(int count) {
        return book.say("rows", count);
    }

    /// What a row is, with what tells it from others.
    public String named(String name, String detail) {
        return detail.isEmpty() ? name : book.say("named", name, detail);
    }

    /// What a screen reader says of a row.
    public String said(String name, String detail, String amount) {
        return book.say("row.said", named(name, detail), amount);
    }

    /// What a figure is, such as "Gap, secured money, capital, 2028/29".
    public String what(Quantity quantity) {
        return quantities.what(quantity);
    }

    /// What the change of a figure from one plan to another is called.
    public String change(Quantity quantity) {
        return book.say("change", what(quantity));
    }

    /// What a row is about: a chunk, a benefit, an award and so on.
    public String name(Source source) {
        return switch (source) {
            case Source.Cost cost -> money.name(cost.chunk());
            case Source.Benefit(var benefit) -> money.name(benefit);
            case Source.Rule(var id) -> {
                GainShareRule rule = plan.gainShares().find(id);
                yield rule == null
                        ? id.value()
                        : book.say("row.rule", money.name(rule.payer()), money.name(rule.payee()));
            }
            case Source.Award award -> money.name(award.fund());
            case Source.Draw draw -> money.name(draw.chunk());
            case Source.Need need -> money.name(need.chunk());
            case Source.Organisation(var organisation) -> money.name(organisation);
            case Source.Risk(var risk) -> money.name(risk);
        };
    }

    /// What tells a row from others about the same: a cost line's kind and payer, an award's year and status and
    /// so on; empty where there is nothing to tell.
    public String detail(Source source) {
        return switch (source) {
            case Source.Cost(var chunk, var index) -> detail(plan.chunks().find(chunk), index);
            case Source.Benefit(var id) -> {
                Benefit benefit = plan.benefits().find(id);
                yield benefit == null
                        ? ""
                        : quantities.joined(
                                quantities.benefitClass(benefit.benefitClass()), money.name(benefit.beneficiary()));
            }
            case Source.Rule(var id) -> {
                GainShareRule rule = plan.gainShares().find(id);
                yield rule == null ? "" : money.name(rule.benefit());
            }
            case Source.Award(var id, var award) -> detail(plan.funds().find(id), award);
            case Source.Draw draw -> quantities.joined(money.name(draw.fund()), quantities.year(draw.year()));
            case Source.Need need ->
                quantities.joined(quantities.kind(need.kind()), money.name(need.payer()), quantities.year(need.year()));
            case Source.Organisation _, Source.Risk _ -> "";
        };
    }

    private String detail(@Nullable Chunk chunk, int index) {
        if (chunk == null || index >= chunk.costs().size()) {
            return "";
        }
        CostLine line = chunk.costs().get(index);
        return quantities.joined(quantities.kind(line.kind()), money.name(line.payer()), line.note());
    }

    private String detail(@Nullable Fund fund, int index) {
        if (fund == null || index >= fund.awards().size()) {
            return "";
        }
        Award award = fund.awards().get(index);
        return quantities.joined(
                money.name(award.organisation()), quantities.year(award.year()), book.say("status." + award.status()));
    }

    /// The record that a row is about, to go to.
    public Id record(Source source) {
        return switch (source) {
            case Source.Cost cost -> cost.chunk();
            case Source.Benefit(var benefit) -> benefit;
            case Source.Rule(var rule) -> rule;
            case Source.Award award -> award.fund();
            case Source.Draw draw -> draw.fund();
            case Source.Need need -> need.chunk();
            case Source.Organisation(var organisation) -> organisation;
            case Source.Risk(var risk) -> risk;
        };
    }
}
