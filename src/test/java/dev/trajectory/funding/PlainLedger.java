package dev.trajectory.funding;

import dev.trajectory.model.Award;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.OrganisationId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The draw rule word by word: for each year, funds in list order; within a fund, organisations in list order;
/// within an organisation, eligible chunks in priority order.
final class PlainLedger {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2040;

    private final MoneyPlan plan;
    private final List<Need> needs;
    private final Map<String, BigDecimal> drawn = new TreeMap<>();
    private final Map<String, BigDecimal> left = new HashMap<>();

    private PlainLedger(MoneyPlan plan, List<Need> needs) {
        this.plan = plan;
        this.needs = needs;
    }

    /// What is drawn, by fund, payer, chunk and year.
    static Map<String, BigDecimal> draws(MoneyPlan plan, List<Need> needs) {
        PlainLedger ledger = new PlainLedger(plan, needs);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Fund fund : plan.funds()) {
                for (OrganisationId organisation : ledger.organisations()) {
                    ledger.draw(year, fund, organisation);
                }
            }
        }
        return ledger.drawn;
    }

    private Set<OrganisationId> organisations() {
        Set<OrganisationId> organisations = new LinkedHashSet<>();
        plan.plan().organisations().forEach(each -> organisations.add(each.id()));
        plan.funds().forEach(fund -> fund.awards().forEach(award -> organisations.add(award.organisation())));
        return organisations;
    }

    private void draw(int year, Fund fund, OrganisationId organisation) {
        String purse = fund.id() + " " + organisation;
        BigDecimal money = fund.carryForward() ? left.getOrDefault(purse, BigDecimal.ZERO) : BigDecimal.ZERO;
        for (Award award : fund.awards()) {
            if (award.organisation().equals(organisation) && award.year().startYear() == year) {
                money = money.add(BigDecimal.valueOf(award.amount().pence()));
            }
        }
        for (Need need : needs) {
            boolean eligible = need.payer().equals(organisation)
                    && need.kind() == fund.kind()
                    && fund.mayPay(plan.plan(), plan.plan().chunks().get(need.chunk()), organisation)
                    && (fund.lastSpend() == null || lastYear(fund) >= year);
            if (eligible) {
                BigDecimal cost = BigDecimal.valueOf(Math.max(0, need.cost().pence(year)));
                BigDecimal share = BigDecimal.valueOf(100)
                        .subtract(fund.match().value())
                        .movePointLeft(2)
                        .max(BigDecimal.ZERO);
                BigDecimal most = cost.multiply(share).setScale(0, RoundingMode.CEILING);
                BigDecimal paid = most.min(unmet(need, year, cost)).min(money);
                money = money.subtract(paid);
                if (paid.signum() > 0) {
                    drawn.merge(key(fund, need, year), paid, BigDecimal::add);
                }
            }
        }
        boolean lapses = fund.lastSpend() != null && lastYear(fund) <= year;
        left.put(purse, lapses ? BigDecimal.ZERO : money);
    }

    private static int lastYear(Fund fund) {
        return FinancialYear.containing(fund.lastSpend(), Month.APRIL).startYear();
    }

    private BigDecimal unmet(Need need, int year, BigDecimal cost) {
        BigDecimal unmet = cost;
        for (Fund fund : plan.funds()) {
            if (fund.kind() == need.kind()) {
                unmet = unmet.subtract(drawn.getOrDefault(key(fund, need, year), BigDecimal.ZERO));
            }
        }
        return unmet;
    }

    private static String key(Fund fund, Need need, int year) {
        return fund.id() + " " + need.payer() + " " + need.chunk() + " " + year;
    }

    /// The same of a ledger.
    static Map<String, BigDecimal> draws(Ledger ledger) {
        Map<String, BigDecimal> draws = new TreeMap<>();
        List<Draw> all = new ArrayList<>(ledger.draws());
        for (Draw draw : all) {
            draws.merge(
                    draw.fund() + " " + draw.organisation() + " " + draw.chunk() + " "
                            + draw.year().startYear(),
                    BigDecimal.valueOf(draw.amount().pence()),
                    BigDecimal::add);
        }
        return draws;
    }
}
