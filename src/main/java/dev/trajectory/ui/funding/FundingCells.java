package dev.trajectory.ui.funding;

import dev.trajectory.draw.money.FundingLine;
import dev.trajectory.draw.money.FundingLines;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Block;
import dev.trajectory.ui.grid.Cells;
import dev.trajectory.ui.grid.Change;
import dev.trajectory.ui.grid.GridColumn;
import dev.trajectory.ui.grid.Shown;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The awards of a plan as cells: fund and organisation, then a column for each year, then what a row comes to.
///
/// @param years that are shown
/// @param deeds what is done otherwise than by an edit of cells
record FundingCells(
        Plan plan,
        FundingLines all,
        List<FundingLine> lines,
        List<FinancialYear> years,
        WindowWords words,
        MoneyWords money,
        Deeds deeds)
        implements Cells {

    private static final int FUND = 0;
    private static final int ORGANISATION = 1;
    static final int ALL = 2;
    private static final int BEFORE_YEARS = 3;

    /// The first cell that may be typed into, where there are any awards.
    static final At FIRST = new At(1, BEFORE_YEARS);

    /// What is done otherwise than by an edit of cells.
    interface Deeds {

        /// Makes awards so certain.
        void make(AwardStatus status);

        /// Asks which organisation a fund is to have a row for.
        void more(Fund fund);

        void open(Id id);

        /// Answers why an amount worked out is what it is.
        void why(Subject.Figure figure);
    }

    @Override
    public List<GridColumn> columns() {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(new GridColumn(words.say("funding.fund"), 236, false));
        columns.add(new GridColumn(words.say("funding.organisation"), 100, false));
        columns.add(new GridColumn(words.say("funding.all"), 112, true));
        for (FinancialYear year : years) {
            columns.add(new GridColumn(money.year(year.startYear()), 106, true));
        }
        return columns;
    }

    @Override
    public int rows() {
        return lines.size();
    }

    int year(At at) {
        return years.getFirst().startYear() + at.column() - BEFORE_YEARS;
    }

    boolean isYear(At at) {
        return at.column() >= BEFORE_YEARS && at.column() < BEFORE_YEARS + years.size();
    }

    /// The years a column is of.
    private List<FinancialYear> of(At at) {
        return isYear(at) ? List.of(years.get(at.column() - BEFORE_YEARS)) : years;
    }

    /// The award in a cell; null where there is none.
    @Nullable
    Award award(At at) {
        return lines.get(at.row()) instanceof FundingLine.Awards line && isYear(at) ? award(line, year(at)) : null;
    }

    private static @Nullable Award award(FundingLine.Awards line, int year) {
        Integer index = line.byYear().get(year);
        return index == null ? null : line.fund().awards().get(index);
    }

    @Override
    public Shown at(At at) {
        return switch (lines.get(at.row())) {
            case FundingLine.Head(var kind) ->
                Shown.only(at.column() == FUND ? words.say("enum.FundKind." + kind) : "", "grid-head");
            case FundingLine.More(var fund, var isFirst) -> more(at, fund, isFirst);
            case FundingLine.Total total -> total(at, total);
            case FundingLine.Awards line -> isYear(at) ? year(line, year(at)) : beside(at, line);
        };
    }

    private Shown more(At at, Fund fund, boolean isFirst) {
        return switch (at.column()) {
            case FUND -> Shown.only(isFirst ? fund.name() : "", "grid-name");
            case ORGANISATION -> Shown.only(words.say("funding.more"), "grid-quiet");
            default -> Shown.only("", "grid-quiet");
        };
    }

    private Shown beside(At at, FundingLine.Awards line) {
        return switch (at.column()) {
            case FUND ->
                new Shown(
                        line.isFirst() ? line.fund().name() : "",
                        line.fund().name(),
                        "",
                        line.fund().name(),
                        List.of("grid-name"),
                        false);
            case ORGANISATION -> {
                String code = code(line.organisation());
                yield new Shown(code, code, "", money.name(line.organisation()), List.of("grid-name"), false);
            }
            default -> sum(all(line), "grid-sum");
        };
    }

    String code(OrganisationId id) {
        Organisation organisation = plan.organisations().find(id);
        return organisation == null ? id.value() : organisation.code();
    }

    private static Money all(FundingLine.Awards line) {
        Money all = Money.ZERO;
        for (int index : line.byYear().values()) {
            all = all.plus(line.fund().awards().get(index).amount());
        }
        return all;
    }

    private Shown sum(Money amount, String... styles) {
        if (amount.pence() == 0) {
            return Shown.only("", styles);
        }
        String said = money.amounts().exact(amount);
        return new Shown(whole(amount), amount.pounds().toPlainString(), "", said, List.of(styles), false);
    }

    /// Pounds, with pence where there are any; that they are pounds is said once for all.
    private String plain(Money amount) {
        return money.amounts().plain(amount);
    }

    /// Pounds without pence, for what is worked out.
    private String whole(Money amount) {
        return plain(Money.ofPounds(amount.pounds().setScale(0, RoundingMode.HALF_UP)));
    }

    private Shown total(At at, FundingLine.Total total) {
        String style = "grid-total-" + total.sum();
        if (at.column() < ALL) {
            String kind = words.say("enum.FundKind." + total.kind());
            String name = at.column() == FUND ? money.say("funding.total." + total.sum(), kind) : "";
            String said = money.say("funding.total.said." + total.sum(), kind);
            return new Shown(name, name, "", said, List.of("grid-total", style), false);
        }
        ByYear amounts = total.amounts();
        Money amount = isYear(at) ? new Money(amounts.pence(year(at))) : amounts.total();
        return sum(amount, "grid-total", style);
    }

    private Shown year(FundingLine.Awards line, int year) {
        Award award = award(line, year);
        if (award == null) {
            return new Shown("", "", "", "", List.of("grid-amount"), true);
        }
        String amount = plain(award.amount());
        String certainty = words.say("enum.AwardStatus." + award.status());
        String said = award.requiresGate() == null
                ? words.say("funding.said", money.amounts().exact(award.amount()), certainty)
                : words.say(
                        "funding.said.gate",
                        money.amounts().exact(award.amount()),
                        certainty,
                        money.name(award.requiresGate()));
        return new Shown(
                amount,
                award.amount().pounds().toPlainString(),
                letter(award.status()),
                said,
                List.of("grid-amount", "certainty-" + award.status()),
                true);
    }

    /// What stands for how certain an award is.
    String letter(AwardStatus status) {
        return money.say("certainty.letter." + status);
    }

    @Override
    public Change write(SequencedMap<At, String> texts) {
        return TypedAwards.into(this, texts).change();
    }

    /// Which of its fund's awards is in a cell of a line; below nil for none.
    int index(FundingLine.Awards line, At at) {
        return line.byYear().getOrDefault(year(at), -1);
    }

    /// What makes the awards in some cells so certain.
    AwardChanges certain(Block chosen, AwardStatus status) {
        AwardChanges changes = new AwardChanges();
        for (At at : chosen.cells()) {
            Award award = award(at);
            if (award != null && lines.get(at.row()) instanceof FundingLine.Awards line) {
                changes.set(line.fund(), index(line, at), award.withStatus(status));
            }
        }
        return changes;
    }

    @Override
    public boolean press(Block chosen, String letter) {
        for (AwardStatus status : AwardStatus.values()) {
            if (letter.equalsIgnoreCase(letter(status))) {
                deeds.make(status);
            }
        }
        return Character.isLetter(letter.codePointAt(0)) || letter.isBlank();
    }

    @Override
    public void open(At at) {
        switch (lines.get(at.row())) {
            case FundingLine.Awards line -> deeds.open(line.fund().id());
            case FundingLine.More(var fund, var ignored) -> {
                if (at.column() == FUND) {
                    deeds.open(fund.id());
                } else {
                    deeds.more(fund);
                }
            }
            case FundingLine.Total total -> {
                Subject.Figure why = isYear(at) || at.column() == ALL ? all.why(total, of(at), money) : null;
                if (why != null) {
                    deeds.why(why);
                }
            }
            case FundingLine.Head _ -> {}
        }
    }
}
