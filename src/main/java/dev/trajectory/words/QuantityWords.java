package dev.trajectory.words;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Id;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what figures of money are: what kind of figure, then all that it is chosen by.
record QuantityWords(Phrasebook book, MoneyWords money) {

    /// What a figure is, such as "Gap, secured money, capital, 2028/29".
    String what(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Financial financial -> financial(financial);
            case Quantity.Fundable fundable -> fundable(fundable);
            case Quantity.Economic economic -> economic(economic);
        };
    }

    private String financial(Quantity.Financial financial) {
        return switch (financial) {
            case Quantity.Spending(var payer, var kind, var chunk, var year) ->
                with("Spending", kind(kind), name(payer), name(chunk), year(year));
            case Quantity.UndatedSpending(var payer, var kind) -> with("UndatedSpending", kind(kind), name(payer));
            case Quantity.NominalSpending(var payer, var kind, var year) ->
                with("NominalSpending", kind(kind), name(payer), year(year));
            case Quantity.CostOutturn(var basis, var payer, var kind, var year) ->
                with("CostOutturn." + basis, kind(kind), name(payer), year(year));
            case Quantity.Committed(var payer, var kind) -> with("Committed", kind(kind), name(payer));
            case Quantity.Worth(var gainer, var of, var year) ->
                with("Worth", benefitClass(of), name(gainer), year(year));
            case Quantity.BenefitOutturn(var basis, var gainer, var of, var year) ->
                with("BenefitOutturn." + basis, benefitClass(of), name(gainer), year(year));
            case Quantity.CashBenefit(var organisation, var year) ->
                with("CashBenefit", name(organisation), year(year));
            case Quantity.CashOfDelay() -> with("CashOfDelay");
            case Quantity.FullYearCash() -> with("FullYearCash");
            case Quantity.Passed(var rule, var year) -> with("Passed", name(rule), year(year));
            case Quantity.RiskExposure() -> with("RiskExposure");
            case Quantity.NetCash(var year) -> with("NetCash", year(year));
            case Quantity.Shared(var organisation, var year) -> with("Shared", name(organisation), year(year));
            case Quantity.NetRevenue(var organisation, var year) -> with("NetRevenue", name(organisation), year(year));
            case Quantity.Depreciation(var owner, var year) -> with("Depreciation", name(owner), year(year));
            case Quantity.Dividend(var owner, var year) -> with("Dividend", name(owner), year(year));
            case Quantity.TechnologySpending(var organisation, var year) ->
                with("TechnologySpending", name(organisation), year(year));
            case Quantity.PaidFor(var payer, var gainer) ->
                book.say("what.PaidFor", money.name(payer), money.name(gainer));
            case Quantity.ExpectedRisk() -> with("ExpectedRisk");
        };
    }

    private String fundable(Quantity.Fundable fundable) {
        return switch (fundable) {
            case Quantity.Funding(var use, var counting, var fund, var organisation, var kind, var year) ->
                with(
                        "Funding." + use,
                        money.counting(counting),
                        kind(kind),
                        name(fund),
                        name(organisation),
                        year(year));
            case Quantity.Drawn(var counting, var status, var organisation, var kind, var year) ->
                with(
                        "Drawn",
                        money.counting(counting),
                        book.say("status." + status),
                        kind(kind),
                        name(organisation),
                        year(year));
            case Quantity.NominalGap(var counting, var organisation, var kind, var year) ->
                with("NominalGap", money.counting(counting), kind(kind), name(organisation), year(year));
            case Quantity.RecurrentGap(var counting, var year) ->
                with("RecurrentGap", money.counting(counting), year(year));
            case Quantity.Gap(var counting, var organisation, var kind, var chunk, var year) ->
                with("Gap", money.counting(counting), kind(kind), name(organisation), name(chunk), year(year));
        };
    }

    private String economic(Quantity.Economic economic) {
        return switch (economic) {
            case Quantity.PresentCosts(var bias, var payer, var chunk) ->
                with("PresentCosts", bias(bias), name(payer), name(chunk));
            case Quantity.SunkCosts _ -> with("SunkCosts");
            case Quantity.PresentBenefits(var bias, var gainer, var of) ->
                with("PresentBenefits", benefitClass(of), bias(bias), name(gainer));
            case Quantity.GradedBenefits(var bias, var grade) ->
                with(
                        "PresentBenefits",
                        grade == null ? book.say("grade.none") : book.say("grade", grade.name()),
                        bias(bias));
            case Quantity.NetPresentValue(var bias, var sensitivity) ->
                with("NetPresentValue", bias(bias), sensitivity(sensitivity));
            case Quantity.MonthOfDelay(var bias) -> with("MonthOfDelay", bias(bias));
            case Quantity.ChunkValue(var chunk) -> with("ChunkValue", name(chunk));
        };
    }

    private String with(String what, String... chosen) {
        return joined(Stream.concat(Stream.of(book.say("what." + what)), Arrays.stream(chosen))
                .toArray(String[]::new));
    }

    /// What there is of these, with commas between.
    String joined(String... parts) {
        return String.join(
                book.say("comma"),
                Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private String name(@Nullable Id id) {
        return id == null ? "" : money.name(id);
    }

    String year(@Nullable FinancialYear year) {
        return year == null ? "" : money.year(year.startYear());
    }

    String kind(@Nullable CostKind kind) {
        return kind == null ? "" : book.say("kind." + kind);
    }

    String kind(@Nullable FundKind kind) {
        return kind == null ? "" : money.kindInside(kind);
    }

    String benefitClass(@Nullable BenefitClass benefitClass) {
        return benefitClass == null ? "" : book.say("class." + benefitClass);
    }

    private String bias(Bias bias) {
        return book.say("bias." + bias);
    }

    private String sensitivity(Sensitivity sensitivity) {
        return sensitivity.equals(Sensitivity.NONE)
                ? ""
                : book.say(
                        "sensitivity",
                        sensitivity.costs().value(),
                        sensitivity.benefits().value(),
                        sensitivity.yearsLate());
    }
}
