package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.roadmap.StatusFigures.Figure;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.model.DiscountBand;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.PictureWords;
import java.util.ArrayList;
import java.util.List;

/// The answers about money that stand below every view: how much of each kind of money is paid for, what the plan is
/// worth, and how often it is worth what it costs, both with optimism bias. None where nothing costs anything.
final class MoneyAnswers {

    private MoneyAnswers() {}

    static List<Figure> of(Outlook outlook, PictureWords words) {
        MoneyWords said = new MoneyWords(outlook.plan(), words.locale());
        List<Figure> figures = new ArrayList<>();
        String funded = funded(outlook.money(), words, said);
        if (!funded.isEmpty()) {
            figures.add(new Figure(StatusFigures.FUNDED, words.lineLabel(StatusFigures.FUNDED), funded, false));
        }
        EconomicCase worth = outlook.money().economicCase(Bias.WITH);
        Ratio ratio = worth.benefitCostRatio();
        if (ratio != null) {
            Money value = worth.netPresentValue();
            figures.add(new Figure(
                    StatusFigures.NET_PRESENT_VALUE,
                    words.lineLabel(StatusFigures.NET_PRESENT_VALUE),
                    said.amounts().brief(value),
                    value.pence() < 0));
            figures.add(new Figure(
                    StatusFigures.COST_RATIO,
                    words.lineLabel(StatusFigures.COST_RATIO),
                    ratio.rounded(2).toPlainString(),
                    false));
        }
        if (!figures.isEmpty()) {
            figures.add(new Figure(StatusFigures.MONEY_BASIS, basis(outlook.money(), words, said), "", false));
        }
        return figures;
    }

    private static String basis(Finances money, PictureWords words, MoneyWords said) {
        List<DiscountBand> bands =
                money.plan().settings().appraisal().schedules().getOrDefault(DiscountSchedule.STANDARD, List.of());
        Percent rate = bands.isEmpty() ? Percent.of(0) : bands.getFirst().rate();
        AppraisedYears years = money.appraised();
        return words.moneyBasis(said.years(years.first(), years.end()), said.prices(), rate);
    }

    /// "Capital 63% · Revenue 28%", of the years appraised; kinds that nothing costs are left out.
    private static String funded(Finances money, PictureWords words, MoneyWords said) {
        List<String> kinds = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            Money needed = money.appraised(money.ledger().needed(need -> need.kind() == kind))
                    .total();
            if (needed.pence() > 0) {
                Money drawn = money.appraised(money.ledger().drawn(draw -> draw.kind() == kind))
                        .total();
                kinds.add(words.fundedShare(kind.name(), said.percent(drawn, needed)));
            }
        }
        return String.join(words.lineBetween(), kinds);
    }
}
