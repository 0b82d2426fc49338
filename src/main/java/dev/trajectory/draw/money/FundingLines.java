package dev.trajectory.draw.money;

import dev.trajectory.draw.money.FundingLine.Total.Sum;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays the awards of a plan out in rows: first capital, then revenue; in each the funds in the plan's order, and
/// under them what the kind of money comes to, what the plan costs in it and what nobody pays.
///
/// @param asked organisations that a fund is to have a row for though it gives them nothing yet
public record FundingLines(Plan plan, Finances money, Set<Asked> asked) {

    /// An organisation that a fund is to have a row for.
    public record Asked(Fund fund, OrganisationId organisation) {}

    /// What is no money any more.
    static final Set<AwardStatus> GONE = Set.of(AwardStatus.LAPSED, AwardStatus.WITHDRAWN);
    private static final Set<AwardStatus> SURE = Set.of(AwardStatus.SECURED, AwardStatus.DRAWN);

    /// The rows, from the top.
    public List<FundingLine> lines() {
        List<FundingLine> lines = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            List<Fund> funds =
                    plan.funds().stream().filter(fund -> fund.kind() == kind).toList();
            if (!funds.isEmpty()) {
                lines.add(new FundingLine.Head(kind));
                funds.forEach(fund -> add(lines, fund));
                lines.add(new FundingLine.Total(kind, Sum.AWARDS, awards(funds, each -> !GONE.contains(each))));
                lines.add(new FundingLine.Total(kind, Sum.SECURED, awards(funds, SURE::contains)));
                lines.add(new FundingLine.Total(kind, Sum.COST, money.costs().paid(line -> line.fundKind() == kind)));
                lines.add(new FundingLine.Total(kind, Sum.GAP, gap(kind)));
            }
        }
        return lines;
    }

    /// The years to show: those appraised, and those of awards beside them.
    ///
    /// @param fewest so many at least
    public List<FinancialYear> years(int fewest) {
        int first = money.appraised().first();
        int end = Math.min(Math.max(money.appraised().end(), first + fewest), FinancialYear.LAST + 1);
        for (Fund fund : plan.funds()) {
            for (Award award : fund.awards()) {
                first = Math.min(first, award.year().startYear());
                end = Math.max(end, award.year().startYear() + 1);
            }
        }
        return IntStream.range(first, end).mapToObj(FinancialYear::new).toList();
    }

    /// Why an amount worked out is what it is; null for nil.
    ///
    /// @param years it is of, one or several
    public @Nullable Figure why(FundingLine.Total total, List<FinancialYear> years, MoneyWords words) {
        Money amount = Money.ZERO;
        List<Term> terms = new ArrayList<>();
        for (FinancialYear year : years) {
            Money each = total.amounts().in(year);
            amount = amount.plus(each);
            if (each.pence() != 0) {
                terms.addAll(terms(total, year, words));
            }
        }
        if (amount.pence() == 0) {
            return null;
        }
        String of = words.say("funding.total." + total.sum(), words.kindInside(total.kind()));
        String when = words.years(years.getFirst().startYear(), years.getLast().startYear() + 1);
        return new Figure(words.say("row.of", of, when), words.amounts().brief(amount), amount, terms);
    }

    private List<Term> terms(FundingLine.Total total, FinancialYear year, MoneyWords words) {
        FundKind kind = total.kind();
        return switch (total.sum()) {
            case AWARDS -> awards(kind, year, each -> !GONE.contains(each), words);
            case SECURED -> awards(kind, year, SURE::contains, words);
            case COST ->
                Arrays.stream(CostKind.values())
                        .filter(each -> each.money() == kind)
                        .<Term>map(each -> new Term.Of(new Quantity.Spending(null, each, null, year)))
                        .toList();
            case GAP -> {
                Counting counting = plan.settings().funding().counting();
                yield List.of(new Term.Of(new Quantity.Gap(counting, null, kind, null, year)));
            }
        };
    }

    private List<Term> awards(FundKind kind, FinancialYear year, Predicate<AwardStatus> isCounted, MoneyWords words) {
        List<Term> terms = new ArrayList<>();
        for (Fund fund : plan.funds()) {
            for (Award award : fund.awards()) {
                if (fund.kind() == kind && award.year().equals(year) && isCounted.test(award.status())) {
                    terms.add(new Term.Line(
                            fund.name(),
                            words.say(
                                    "funding.award.detail",
                                    words.name(award.organisation()),
                                    words.say("certainty." + award.status())),
                            award.amount(),
                            fund.id()));
                }
            }
        }
        return terms;
    }

    private static ByYear awards(List<Fund> funds, Predicate<AwardStatus> isCounted) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Fund fund : funds) {
            for (Award award : fund.awards()) {
                if (isCounted.test(award.status())) {
                    sum.add(award.year().startYear(), award.amount().pence());
                }
            }
        }
        return sum.amounts();
    }

    private ByYear gap(FundKind kind) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Funded funded : money.ledger().needs()) {
            ByYear gap = funded.gap();
            for (int year = gap.first(); funded.need().kind() == kind && year < gap.end(); year++) {
                sum.add(year, gap.pence(year));
            }
        }
        return sum.amounts();
    }

    private void add(List<FundingLine> lines, Fund fund) {
        Map<OrganisationId, List<Map<Integer, Integer>>> rows = new LinkedHashMap<>();
        for (int i = 0; i < fund.awards().size(); i++) {
            Award award = fund.awards().get(i);
            place(
                    rows.computeIfAbsent(award.organisation(), _ -> new ArrayList<>()),
                    award.year().startYear(),
                    i);
        }
        for (Asked each : asked) {
            if (each.fund().id().equals(fund.id()) && plan.organisations().has(each.organisation())) {
                rows.computeIfAbsent(each.organisation(), _ -> new ArrayList<>(List.of(new HashMap<>())));
            }
        }
        boolean isFirst = true;
        for (Map.Entry<OrganisationId, List<Map<Integer, Integer>>> each : rows.entrySet()) {
            for (Map<Integer, Integer> row : each.getValue()) {
                lines.add(new FundingLine.Awards(fund, each.getKey(), row, isFirst));
                isFirst = false;
            }
        }
        lines.add(new FundingLine.More(fund, isFirst));
    }

    /// Puts an award into the first row that has none in its year.
    private static void place(List<Map<Integer, Integer>> rows, int year, int award) {
        for (Map<Integer, Integer> row : rows) {
            if (row.putIfAbsent(year, award) == null) {
                return;
            }
        }
        rows.add(new HashMap<>(Map.of(year, award)));
    }
}
