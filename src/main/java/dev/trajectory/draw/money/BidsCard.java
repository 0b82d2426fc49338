package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.model.Award;
import dev.trajectory.model.BidWindow;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When funds may be bid for, when they decide, what is asked of them and in which year that is first spent: those
/// that close first stand first.
final class BidsCard implements Part {

    private final MoneyScene scene;
    private final MoneyWords words;
    private final TableCard card;
    private final boolean isEmpty;

    BidsCard(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        List<List<Cell>> rows = new ArrayList<>();
        scene.plan().funds().stream()
                .filter(fund -> fund.bidWindow() != null)
                .sorted(Comparator.comparing(BidsCard::closes))
                .forEach(fund -> rows.add(row(fund, fund.bidWindow())));
        this.isEmpty = rows.isEmpty();
        this.card = new TableCard(
                scene.out(),
                words.say("bids.title"),
                words.say("bids.about", words.prices()),
                new Table(heads(), rows),
                null);
    }

    private static LocalDate closes(Fund fund) {
        BidWindow window = fund.bidWindow();
        return window == null ? LocalDate.MAX : window.closes();
    }

    boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public double height(double width) {
        return card.height(width);
    }

    @Override
    public void draw(Box box) {
        card.draw(box);
    }

    private List<Cell> heads() {
        return List.of(
                Cell.quiet(words.say("bids.fund")),
                Cell.quiet(words.say("bids.opens")),
                Cell.quiet(words.say("bids.closes")),
                Cell.quiet(words.say("bids.decides")),
                Cell.quiet(words.say("bids.asked")),
                Cell.quiet(words.say("bids.first")));
    }

    private List<Cell> row(Fund fund, @Nullable BidWindow window) {
        if (window == null) {
            return List.of();
        }
        List<Award> asked = fund.awards().stream()
                .filter(award -> award.status().isAsked() && award.amount().pence() > 0)
                .toList();
        Money sum = asked.stream().map(Award::amount).reduce(Money.ZERO, Money::plus);
        FinancialYear first =
                asked.stream().map(Award::year).min(Comparator.naturalOrder()).orElse(null);
        LocalDate today = scene.plan().settings().statusDate();
        Cell closes = Cell.strong(words.day(window.closes()));
        return List.of(
                Cell.of(fund.name()).about(new Subject.InPlan(fund.id()), fund.name()),
                Cell.of(words.day(window.opens())),
                today != null && today.isAfter(window.closes())
                        ? Cell.quiet(words.say("bids.closed", words.day(window.closes())))
                        : closes,
                Cell.of(
                        window.decisionExpected() == null
                                ? words.say("register.unknown")
                                : words.day(window.decisionExpected())),
                asked(fund, asked, sum),
                Cell.of(first == null ? words.say("register.unknown") : words.year(first.startYear())));
    }

    private Cell asked(Fund fund, List<Award> asked, Money sum) {
        String text = words.say("bids.sum", scene.amounts().brief(sum), words.kindInside(fund.kind()));
        if (sum.pence() == 0) {
            return Cell.quiet(words.say("register.unknown"));
        }
        List<Subject.Term> terms = new ArrayList<>();
        for (Award award : asked) {
            terms.add(new Subject.Term.Line(
                    words.name(award.organisation()), words.year(award.year().startYear()), award.amount(), fund.id()));
        }
        return Cell.of(text)
                .about(new Subject.Figure(words.say("row.of", words.say("bids.asked"), fund.name()), text, sum, terms));
    }
}
