package dev.trajectory.ui.funding;

import dev.trajectory.draw.money.FundingLine;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Change;
import dev.trajectory.ui.grid.Change.Problem;
import dev.trajectory.ui.grid.Shown;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// What texts typed or pasted into cells make of awards: amounts are made, changed or, where nothing or a hyphen is
/// typed, taken away. Where one is wrong, none is.
///
/// @param cells into which they are typed
/// @param changes what comes of those read so far
/// @param told the same in words
/// @param problems what is wrong, and where
record TypedAwards(FundingCells cells, AwardChanges changes, List<String> told, List<Problem> problems) {

    /// How certain an award is that is typed in: no more than hoped for, until somebody says otherwise.
    private static final AwardStatus NEW = AwardStatus.INDICATIVE;

    static TypedAwards into(FundingCells cells, SequencedMap<At, String> texts) {
        TypedAwards typed = new TypedAwards(cells, new AwardChanges(), new ArrayList<>(), new ArrayList<>());
        texts.forEach((at, text) -> typed.read(at, text.strip()));
        return typed;
    }

    Change change() {
        return new Change(problems.isEmpty() ? changes.edit() : null, told, problems);
    }

    private void read(At at, String text) {
        if (cells.lines().get(at.row()) instanceof FundingLine.Awards line && cells.isYear(at)) {
            read(at, line, text);
        } else if (!isAsShown(at, text)) {
            problems.add(new Problem(at, words().say("funding.notHere", text, at.row() + 1)));
        }
    }

    /// What is worked out may stand in a block that is pasted: it is worked out anew.
    private boolean isAsShown(At at, String text) {
        Shown shown = cells.at(at);
        boolean isWorkedOut =
                cells.lines().get(at.row()) instanceof FundingLine.Total || at.column() == FundingCells.ALL;
        return text.isEmpty() || isWorkedOut || text.equals(shown.typed()) || text.equals(shown.text());
    }

    private void read(At at, FundingLine.Awards line, String text) {
        Award was = cells.award(at);
        String where = where(at, line);
        if (text.isEmpty() || text.equals("-")) {
            if (was != null) {
                changes.remove(line.fund(), cells.index(line, at));
                told.add(words().say("funding.gone", where, exact(was.amount())));
            }
            return;
        }
        Money amount = money().amounts().sums().read(text);
        try {
            if (amount == null) {
                problems.add(new Problem(
                        at,
                        words().say("funding.noAmount", where, money().amounts().notRead(text))));
            } else if (was == null) {
                FinancialYear year = new FinancialYear(cells.year(at));
                changes.add(line.fund(), new Award(year, line.organisation(), amount, NEW, null));
                told.add(words().say("funding.made", where, exact(amount), words().say("enum.AwardStatus." + NEW)));
            } else if (!amount.equals(was.amount())) {
                changes.set(line.fund(), cells.index(line, at), was.withAmount(amount));
                told.add(words().say("funding.changed", where, exact(was.amount()), exact(amount)));
            }
        } catch (InvalidValue e) {
            problems.add(new Problem(at, words().say("funding.belowNil", where, text)));
        }
    }

    private String where(At at, FundingLine.Awards line) {
        return words().say(
                        "funding.where",
                        line.fund().name(),
                        cells.code(line.organisation()),
                        money().year(cells.year(at)));
    }

    private MoneyWords money() {
        return cells.money();
    }

    private String exact(Money amount) {
        return money().amounts().exact(amount);
    }

    private WindowWords words() {
        return cells.words();
    }
}
