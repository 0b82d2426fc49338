package dev.trajectory.funding;

/// A need while a ledger is being made: what it has got, and what is still unmet of the year being settled.
final class Asking {

    private final Need need;
    private final int rank;
    private final ByYear cost;
    private final long[] drawn;
    private long due;
    private long unmet;

    /// A need that nobody has paid for yet.
    ///
    /// @param rank its place among the needs of its purse, the first served first
    Asking(Need need, int rank) {
        this.need = need;
        this.rank = rank;
        cost = need.cost().atLeastNil();
        drawn = new long[cost.isNil() ? 0 : cost.end() - cost.first()];
    }

    Need need() {
        return need;
    }

    int rank() {
        return rank;
    }

    ByYear cost() {
        return cost;
    }

    /// Turns to a year.
    ///
    /// @return what it costs then
    long open(int year) {
        due = cost.pence(year);
        unmet = due;
        return due;
    }

    /// What it costs in the year turned to.
    long due() {
        return due;
    }

    /// What nobody has paid of that yet.
    long unmet() {
        return unmet;
    }

    void draw(int year, long pence) {
        unmet -= pence;
        drawn[year - cost.first()] += pence;
    }

    Funded funded() {
        ByYear got = ByYear.of(cost.first(), drawn);
        return new Funded(need, cost, got, cost.minus(got));
    }
}
