package dev.trajectory.model;

import java.util.ArrayList;
import java.util.List;

/// A change that an option makes to awards: what a fund gives an organisation in a year becomes this, all in all.
///
/// Where that is several awards (some of it secured, some not), each keeps its part of the whole, to the penny; where
/// they are of nothing, all are alike.
public record AwardChange(FundId fund, FinancialYear year, OrganisationId organisation, Money amount) {
    public AwardChange {
        InvalidValue.requireRange("amount", amount.pence(), 0, Money.MOST);
    }

    /// Awards of the fund with this change made.
    public List<Award> of(List<Award> awards) {
        List<Award> concerned = awards.stream().filter(this::concerns).toList();
        if (concerned.isEmpty()) {
            return awards;
        }
        boolean isNothing = concerned.stream().allMatch(award -> award.amount().equals(Money.ZERO));
        List<Money> parts = amount.spreadOver(concerned.stream()
                .map(award -> isNothing ? 1L : award.amount().pence())
                .toList());
        List<Award> changed = new ArrayList<>(awards);
        int part = 0;
        for (int i = 0; i < awards.size(); i++) {
            if (concerns(awards.get(i))) {
                changed.set(i, awards.get(i).withAmount(parts.get(part++)));
            }
        }
        return changed;
    }

    /// Whether an award of the fund is one of those it changes.
    public boolean concerns(Award award) {
        return award.year().equals(year) && award.organisation().equals(organisation);
    }

    /// This change to another amount.
    public AwardChange withAmount(Money changed) {
        return new AwardChange(fund, year, organisation, changed);
    }
}
