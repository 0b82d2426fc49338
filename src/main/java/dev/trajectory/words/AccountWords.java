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
import java.util.MissingResourceException;
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

    /// The text of that key with its terms put in. Throws [MissingResourceException] where there is none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// What a figure is, such as "Gap, secured money, capital, 2028/29".
    public String what(Quantity quantity) {
        return quantities.what(quantity);
    }

    /// What a row is about: a chunk, a benefit, an award and so on.
    public String name(Source source) {
        return switch (source) {
            case Source.Cost(var chunk, _) -> money.name(chunk);
            case Source.Benefit(var benefit) -> money.name(benefit);
            case Source.Rule(var id) -> {
                GainShareRule rule = plan.gainShares().find(id);
                yield rule == null
                        ? id.value()
                        : book.say("row.rule", money.name(rule.payer()), money.name(rule.payee()));
            }
            case Source.Award(var fund, _) -> money.name(fund);
            case Source.Draw(_, _, var chunk, _) -> money.name(chunk);
            case Source.Need(var chunk, _, _, _) -> money.name(chunk);
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
                        : quantities.joined(quantities.benefitClass(benefit.benefitClass()), money.name(benefit.beneficiary()));
            }
            case Source.Rule(var id) -> {
                GainShareRule rule = plan.gainShares().find(id);
                yield rule == null ? "" : money.name(rule.benefit());
            }
            case Source.Award(var id, var award) -> detail(plan.funds().find(id), award);
            case Source.Draw(var fund, _, _, var year) -> quantities.joined(money.name(fund), quantities.year(year));
            case Source.Need(_, var payer, var kind, var year) ->
                quantities.joined(quantities.kind(kind), money.name(payer), quantities.year(year));
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
            case Source.Cost(var chunk, _) -> chunk;
            case Source.Benefit(var benefit) -> benefit;
            case Source.Rule(var rule) -> rule;
            case Source.Award(var fund, _) -> fund;
            case Source.Draw(var fund, _, _, _) -> fund;
            case Source.Need(var chunk, _, _, _) -> chunk;
            case Source.Organisation(var organisation) -> organisation;
            case Source.Risk(var risk) -> risk;
        };
    }
}
