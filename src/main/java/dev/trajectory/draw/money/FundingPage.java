package dev.trajectory.draw.money;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.BidWindow;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which money comes from where, for whom, in which year, and how certain it is: a card for each kind of money.
public final class FundingPage {

    private final Plan plan;
    private final MoneyWords words;
    private final Sheet out;
    private final FundingLines all;
    private final List<FinancialYear> years;

    private FundingPage(Outlook outlook, PageStyle style, Locale locale) {
        plan = outlook.plan();
        words = new MoneyWords(plan, locale);
        out = new Sheet(style);
        all = new FundingLines(plan, outlook.money(), Set.of());
        years = all.years(1);
    }

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, PageStyle style, double width, Locale locale) {
        return new FundingPage(outlook, style, locale).page(width);
    }

    private Page page(double width) {
        List<Part> cards = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        FundingLine.Head head = null;
        for (FundingLine line : all.lines()) {
            if (line instanceof FundingLine.Head next) {
                add(cards, head, rows);
                head = next;
                rows = new ArrayList<>();
            } else {
                add(rows, line);
            }
        }
        add(cards, head, rows);
        if (head == null) {
            cards.add(new TableCard(
                    out,
                    words.say("funding.title"),
                    words.say("funding.none"),
                    new Table(List.of(Cell.quiet("")), List.of()),
                    null));
        }
        return out.stacked(words.say("funding.page", plan.programme().name()), width, cards);
    }

    private void add(List<Part> cards, FundingLine.@Nullable Head head, List<List<Cell>> rows) {
        if (head != null) {
            List<Cell> heads =
                    new ArrayList<>(List.of(Cell.quiet(words.amounts().thousandsUnit())));
            years.forEach(year -> heads.add(Cell.quiet(words.year(year.startYear()))));
            heads.add(Cell.quiet(words.say("afford.total")));
            String letters = Arrays.stream(AwardStatus.values())
                    .map(status -> words.say("funding.letter", letter(status), words.say("certainty." + status)))
                    .collect(Collectors.joining(", "));
            cards.add(new TableCard(
                    out,
                    words.say("funding.title." + head.kind()),
                    words.say("funding.about", letters, words.prices()),
                    new Table(heads, rows),
                    null));
        }
    }

    private void add(List<List<Cell>> rows, FundingLine line) {
        switch (line) {
            case FundingLine.Awards awards -> {
                if (awards.isFirst()) {
                    rows.add(List.of(fund(awards.fund())));
                }
                rows.add(cells(awards));
            }
            case FundingLine.More(Fund fund, boolean isFirst) -> {
                if (isFirst) {
                    rows.add(List.of(fund(fund)));
                }
            }
            case FundingLine.Total total -> rows.add(cells(total));
            case FundingLine.Head _ -> {}
        }
    }

    private Cell fund(Fund fund) {
        BidWindow bids = fund.bidWindow();
        String name = bids == null
                ? fund.name()
                : words.say(
                        bids.decisionExpected() == null ? "funding.bids" : "funding.bids.decided",
                        fund.name(),
                        words.day(bids.opens()),
                        words.day(bids.closes()),
                        bids.decisionExpected() == null ? "" : words.day(bids.decisionExpected()));
        return Cell.strong(name).about(new Subject.InPlan(fund.id()), name);
    }

    private String letter(AwardStatus status) {
        return words.say("certainty.letter." + status);
    }

    private List<Cell> cells(FundingLine.Awards line) {
        String name = words.name(line.organisation());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name).about(new Subject.InPlan(line.organisation()), name)));
        Money sum = Money.ZERO;
        for (FinancialYear year : years) {
            Integer index = line.byYear().get(year.startYear());
            if (index == null) {
                cells.add(Cell.of(""));
            } else {
                Award award = line.fund().awards().get(index);
                sum = sum.plus(award.amount());
                cells.add(cell(award));
            }
        }
        cells.add(Cell.of(words.amounts().thousands(sum)));
        return cells;
    }

    private Cell cell(Award award) {
        Cell plain =
                Cell.of(words.say("funding.award", words.amounts().thousands(award.amount()), letter(award.status())));
        return FundingLines.GONE.contains(award.status()) ? plain.in(Token.INK_3) : plain;
    }

    private List<Cell> cells(FundingLine.Total total) {
        String name = words.say("funding.total." + total.sum(), words.say("funding.kind." + total.kind()));
        boolean isWhole = total.sum() == FundingLine.Total.Sum.AWARDS;
        List<Cell> cells = new ArrayList<>(List.of(isWhole ? Cell.strong(name) : Cell.quiet(name)));
        for (FinancialYear year : years) {
            cells.add(cell(total, List.of(year)));
        }
        cells.add(cell(total, years));
        return cells;
    }

    private Cell cell(FundingLine.Total total, List<FinancialYear> of) {
        Subject.Figure why = all.why(total, of, words);
        if (why == null || why.amount() == null) {
            return Cell.of("");
        }
        String text = words.amounts().thousands(why.amount());
        boolean isGap = total.sum() == FundingLine.Total.Sum.GAP;
        return (isGap ? Cell.strong(text).bad() : Cell.strong(text)).about(why);
    }
}
