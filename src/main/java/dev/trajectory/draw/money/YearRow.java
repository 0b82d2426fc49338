package dev.trajectory.draw.money;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Quantity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A row of a table with an amount for each year and their sum, each of which can be asked.
///
/// @param name of the row
/// @param whose what it is about besides, for whoever asks a figure
/// @param amounts by year
/// @param quantities what the amount of a year is made of
record YearRow(String name, String whose, ByYear amounts, Function<FinancialYear, List<Term>> quantities) {

    /// A row whose amount of each year is one quantity.
    static YearRow of(String name, String whose, ByYear amounts, Function<FinancialYear, Quantity> quantity) {
        return new YearRow(name, whose, amounts, year -> List.of(new Term.Of(quantity.apply(year))));
    }

    boolean isNil() {
        return amounts.isNil();
    }

    /// Its cells: the name, the years, the sum.
    List<Cell> cells(MoneyWords words, List<FinancialYear> years, Look look) {
        List<Cell> cells = new ArrayList<>();
        cells.add(look == Look.PLAIN ? Cell.of(name) : Cell.strong(name));
        List<Term> all = new ArrayList<>();
        long sum = 0;
        for (FinancialYear year : years) {
            List<Term> terms = quantities.apply(year);
            Money amount = amounts.in(year);
            sum += amount.pence();
            all.addAll(amount.pence() == 0 ? List.of() : terms);
            String title = words.say("row.figure", name, whose, words.year(year.startYear()));
            cells.add(cell(words, title, amount, terms, look));
        }
        String title = words.say(
                "row.figure",
                name,
                whose,
                words.years(years.getFirst().startYear(), years.getLast().startYear() + 1));
        cells.add(cell(words, title, new Money(sum), all, look));
        return cells;
    }

    /// The cells of the row below it: what all years up to and with each add up to, without a sum of those.
    ///
    /// @param below what that row is called
    List<Cell> sofar(MoneyWords words, String below, List<FinancialYear> years, Look look) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.quiet(below)));
        List<Term> all = new ArrayList<>();
        long sum = 0;
        for (FinancialYear year : years) {
            sum += amounts.in(year).pence();
            all.addAll(amounts.in(year).pence() == 0 ? List.of() : quantities.apply(year));
            String title = words.say("row.sofar", name, whose, words.year(year.startYear()));
            Cell cell = cell(words, title, new Money(sum), List.copyOf(all), Look.PLAIN);
            boolean isBad = (look == Look.GAP && sum > 0) || (look == Look.NET && sum < 0);
            cells.add(isBad ? cell.in(Token.DANGER) : cell.in(Token.INK_2));
        }
        cells.add(Cell.of(""));
        return cells;
    }

    private static Cell cell(MoneyWords words, String title, Money amount, List<Term> terms, Look look) {
        String text = words.amounts().thousands(amount);
        Cell plain = look == Look.PLAIN ? Cell.of(text) : Cell.strong(text);
        boolean isBad = (look == Look.GAP && amount.pence() > 0) || (look == Look.NET && amount.pence() < 0);
        Cell shown = isBad ? plain.bad() : plain;
        return amount.pence() == 0
                ? shown
                : shown.about(new Figure(title, words.amounts().brief(amount), amount, terms));
    }

    /// How a row is set.
    enum Look {
        PLAIN,
        /// What is bad above nil.
        GAP,
        /// What is bad below nil.
        NET
    }
}
