package dev.trajectory.finance;

import dev.trajectory.model.Plan;

/// Finds the rows that a figure is the sum of.
final class Accounts {

    private Accounts() {}

    static Account of(Plan plan, Finances finances, Quantity quantity) {
        Rows rows = new Rows(finances.appraised());
        switch (quantity) {
            case Quantity.Financial financial -> new FinancialAccounts(plan, finances, rows).add(financial);
            case Quantity.Fundable fundable -> new FundingAccounts(finances, rows).add(fundable);
            case Quantity.Economic economic -> new EconomicAccounts(finances, rows).add(economic);
        }
        return new Account(quantity, rows.rows());
    }
}
