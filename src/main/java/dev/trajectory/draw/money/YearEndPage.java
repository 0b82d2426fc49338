package dev.trajectory.draw.money;

import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How each fund stands with each organisation at the end of a financial year, and what could come forward to use what
/// is left.
public final class YearEndPage {

    /// The column of what was spent.
    private static final int SPENT = 3;

    /// The column of what lapses as planned.
    private static final int PLANNED = 7;

    private final Plan plan;
    private final YearEnd end;
    private final boolean isComplete;
    private final Sheet out;
    private final MoneyWords words;
    private final Counting counting;

    private YearEndPage(Plan plan, YearEnd end, boolean isComplete, PageStyle style, Locale locale) {
        this.plan = plan;
        this.end = end;
        this.isComplete = isComplete;
        out = new Sheet(style);
        words = new MoneyWords(plan, locale);
        counting = plan.settings().funding().counting();
    }

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param isComplete whether what could come forward is known already
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Plan plan, YearEnd end, boolean isComplete, PageStyle style, double width, Locale locale) {
        return new YearEndPage(plan, end, isComplete, style, locale).page(width);
    }

    private Page page(double width) {
        double margin = out.style().margin();
        Box box = out.begin(width);
        double bottom = cards(box, end);
        return out.page(words.say("yearend.page", plan.programme().name()), width, bottom + margin);
    }

    /// @return where they end
    private double cards(Box box, YearEnd shown) {
        String year = words.year(shown.year().startYear());
        if (shown.rows().isEmpty() && shown.beyond().isEmpty()) {
            return card(
                    box,
                    words.say("yearend.title", year),
                    words.say("yearend.none", words.counting(counting), year),
                    null);
        }
        double y = card(box, words.say("yearend.title", year), verdict(shown), standing(shown));
        Box below = new Box(box.x(), y + out.style().gap(), box.width(), 0);
        Table forward = forward(shown);
        return card(below, words.say("yearend.forward"), aboutForward(shown, forward), forward);
    }

    private String aboutForward(YearEnd shown, @Nullable Table forward) {
        if (!isComplete) {
            return words.say("yearend.working");
        }
        return forward == null ? words.say("yearend.forward.none") : words.say("yearend.forward.about", day(shown));
    }

    private String day(YearEnd shown) {
        return words.day(shown.year().end(plan.settings().firstMonthOfFinancialYear()));
    }

    /// Draws a card with a table.
    ///
    /// @return where it ends
    private double card(Box at, String title, String explanation, @Nullable Table table) {
        double inside = at.width() - 2 * out.style().padding();
        double high =
                out.cardFrame(at.width(), title, explanation) + (table == null ? 0 : table.height(out.style(), inside));
        Box room = out.card(new Box(at.x(), at.y(), at.width(), high), title, explanation);
        if (table != null) {
            table.draw(out, room);
        }
        return at.y() + high;
    }

    /// What lapses of each kind, and what it says of the figures below.
    private String verdict(YearEnd shown) {
        List<String> lapses = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            Money sum = sum(shown, kind, YearEnd.Row::lapses);
            Money planned = sum(shown, kind, YearEnd.Row::lapsesAsPlanned);
            if (!sum.equals(planned)) {
                lapses.add(words.say(
                        "yearend.lapses.forecast",
                        words.amounts().brief(sum),
                        words.kindInside(kind),
                        day(shown),
                        words.amounts().brief(planned)));
            } else if (sum.pence() > 0) {
                lapses.add(words.say("yearend.lapses", words.amounts().brief(sum), words.kindInside(kind), day(shown)));
            }
        }
        lapses.add(words.say(
                "yearend.basis", words.counting(counting), words.amounts().thousandsUnit(), words.prices()));
        return (lapses.size() == 1 ? words.say("yearend.lapses.none", day(shown)) + " " : "")
                + String.join(" ", lapses);
    }

    private static Money sum(YearEnd shown, FundKind kind, Function<YearEnd.Row, Money> amount) {
        return shown.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /// Where by forecast other sums lapse than planned, these stand beside them, for other pages go by what is
    /// planned.
    private Table standing(YearEnd shown) {
        boolean isOther = shown.isOtherThanPlanned();
        List<Cell> heads = new ArrayList<>();
        for (String head : List.of(
                words.say("yearend.fund"),
                words.say("yearend.awarded"),
                words.say("yearend.carriedIn"),
                words.say("yearend.spent"),
                words.say("yearend.committed"),
                words.say("yearend.forecast", words.yearEnd()),
                words.say(isOther ? "yearend.lapsing.forecast" : "yearend.lapsing"),
                words.say("yearend.carriedOut"),
                words.say("yearend.lastOrder"))) {
            heads.add(Cell.quiet(head));
        }
        if (isOther) {
            heads.add(PLANNED, Cell.quiet(words.say("yearend.lapsing.planned")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        FundId fund = null;
        for (YearEnd.Row row : shown.rows()) {
            if (!row.fund().equals(fund)) {
                fund = row.fund();
                rows.add(List.of(fund(row)));
            }
            List<Cell> cells = cells(shown, row);
            if (isOther) {
                cells.add(PLANNED, planned(shown, row));
            }
            rows.add(cells);
        }
        for (FundKind kind : FundKind.values()) {
            rows.addAll(beyond(shown, kind, heads.size()));
        }
        return new Table(heads, rows);
    }

    /// What was spent and no fund pays for, by organisation.
    private List<List<Cell>> beyond(YearEnd shown, FundKind kind, int columns) {
        Map<OrganisationId, List<YearEnd.Beyond>> byOrganisation = new LinkedHashMap<>();
        for (YearEnd.Beyond each : shown.beyond()) {
            if (each.kind() == kind) {
                byOrganisation
                        .computeIfAbsent(each.organisation(), _ -> new ArrayList<>())
                        .add(each);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        String title = words.say("yearend.beyond", words.kindInside(kind));
        byOrganisation.forEach((organisation, spent) -> {
            if (rows.isEmpty()) {
                rows.add(List.of(Cell.strong(title)));
            }
            rows.add(beyond(shown, title, organisation, spent, columns));
        });
        return rows;
    }

    private List<Cell> beyond(
            YearEnd shown, String title, OrganisationId organisation, List<YearEnd.Beyond> spent, int columns) {
        String name = words.name(organisation);
        Money sum = spent.stream().map(YearEnd.Beyond::amount).reduce(Money.ZERO, Money::plus);
        List<Subject.Term> terms = spent.stream()
                .map(each ->
                        (Subject.Term) new Subject.Term.Line(words.name(each.chunk()), "", each.amount(), each.chunk()))
                .toList();
        String figure = words.say("figure", title, name, words.year(shown.year().startYear()));
        Cell amount = Cell.strong(words.amounts().thousands(sum)).in(Token.WARN);
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, Cell.of("")));
        cells.set(0, Cell.of(name).about(new Subject.InPlan(organisation), name));
        cells.set(SPENT, amount.about(new Subject.Figure(figure, words.amounts().brief(sum), sum, terms)));
        return cells;
    }

    private Cell fund(YearEnd.Row row) {
        String name = words.say("yearend.fund.kind", words.name(row.fund()), words.kindInside(row.kind()));
        return Cell.strong(name).about(new Subject.InPlan(row.fund()), name);
    }

    private List<Cell> cells(YearEnd shown, YearEnd.Row row) {
        String name = words.name(row.organisation());
        LocalDate last = row.lastOrder();
        Cell lapses = amount(row.lapses());
        return new ArrayList<>(List.of(
                Cell.of(name).about(new Subject.InPlan(row.organisation()), name),
                awarded(shown, row),
                carriedIn(shown, row),
                used(shown, row, "yearend.spent", YearEnd.Use::spent),
                used(shown, row, "yearend.committed", YearEnd.Use::committed),
                used(shown, row, "yearend.forecast.figure", YearEnd.Use::forecast),
                row.lapses().pence() > 0
                        ? Cell.strong(lapses.text())
                                .in(Token.WARN)
                                .about(left(
                                        shown,
                                        row,
                                        "yearend.lapsing",
                                        row.lapses(),
                                        "yearend.carriedOut",
                                        row.carriedOut()))
                        : lapses,
                row.carriedOut().pence() > 0
                        ? amount(row.carriedOut())
                                .about(left(
                                        shown,
                                        row,
                                        "yearend.carriedOut",
                                        row.carriedOut(),
                                        "yearend.lapsing",
                                        row.lapses()))
                        : amount(row.carriedOut()),
                last == null ? Cell.quiet(words.amounts().thousands(Money.ZERO)) : Cell.of(words.day(last))));
    }

    /// What the chunks that it pays for use of it.
    private Cell used(YearEnd shown, YearEnd.Row row, String key, Function<YearEnd.Use, Money> amount) {
        List<Subject.Term> terms = new ArrayList<>();
        Money sum = Money.ZERO;
        for (YearEnd.Use use : row.uses()) {
            Money part = amount.apply(use);
            sum = sum.plus(part);
            if (part.pence() != 0) {
                terms.add(new Subject.Term.Line(words.name(use.chunk()), "", part, use.chunk()));
            }
        }
        return asked(shown, row, key, sum, terms);
    }

    /// What is left of it, in one of two ways: what there is less what will have been drawn and what is left in
    /// the other way.
    private Subject.Figure left(
            YearEnd shown, YearEnd.Row row, String key, Money amount, String otherKey, Money other) {
        List<Subject.Term> terms = new ArrayList<>();
        add(terms, row, "yearend.awarded", row.awarded());
        add(terms, row, "yearend.carriedIn", row.carriedIn());
        add(terms, row, "yearend.forecast.figure", row.forecast().negated());
        add(terms, row, otherKey, other.negated());
        return figure(shown, row, key, amount, terms);
    }

    private void add(List<Subject.Term> terms, YearEnd.Row row, String key, Money amount) {
        if (amount.pence() != 0) {
            terms.add(new Subject.Term.Line(words.say(key), words.name(row.organisation()), amount, row.fund()));
        }
    }

    private Subject.Figure figure(YearEnd shown, YearEnd.Row row, String key, Money amount, List<Subject.Term> terms) {
        String name = words.say(
                "figure",
                words.say(key),
                words.say("row.of", words.name(row.fund()), words.name(row.organisation())),
                words.year(shown.year().startYear()));
        return new Subject.Figure(name, words.amounts().brief(amount), amount, terms);
    }

    private Cell awarded(YearEnd shown, YearEnd.Row row) {
        Cell plain = amount(row.awarded());
        if (row.awarded().pence() == 0) {
            return plain;
        }
        String title = words.say("yearend.awarded.figure", words.name(row.fund()), words.name(row.organisation()));
        Quantity why =
                new Quantity.Funding(Use.AWARDED, counting, row.fund(), row.organisation(), row.kind(), shown.year());
        return plain.about(new Subject.Figure(
                title, words.amounts().brief(row.awarded()), row.awarded(), List.of(new Subject.Term.Of(why))));
    }

    /// What is left of the awards of earlier years.
    private Cell carriedIn(YearEnd shown, YearEnd.Row row) {
        List<Subject.Term> terms = new ArrayList<>();
        for (YearEnd.Carried each : row.carried()) {
            String from =
                    words.say("yearend.carried.from", words.year(each.from().startYear()));
            terms.add(new Subject.Term.Line(from, words.name(row.organisation()), each.amount(), row.fund()));
        }
        return asked(shown, row, "yearend.carriedIn", row.carriedIn(), terms);
    }

    /// What lapses by what is planned.
    private Cell planned(YearEnd shown, YearEnd.Row row) {
        Quantity why =
                new Quantity.Funding(Use.LAPSED, counting, row.fund(), row.organisation(), row.kind(), shown.year());
        return asked(shown, row, "yearend.lapsing.planned", row.lapsesAsPlanned(), List.of(new Subject.Term.Of(why)));
    }

    /// An amount that can be asked; nothing is no sum to ask about.
    private Cell asked(YearEnd shown, YearEnd.Row row, String key, Money amount, List<Subject.Term> terms) {
        Cell plain = amount(amount);
        return amount.pence() == 0 ? plain : plain.about(figure(shown, row, key, amount, terms));
    }

    private Cell amount(Money amount) {
        return Cell.of(words.amounts().thousands(amount));
    }

    /// What could come forward to use what is left, under each fund and organisation; null where nothing could.
    private @Nullable Table forward(YearEnd shown) {
        List<List<Cell>> rows = new ArrayList<>();
        for (YearEnd.Row row : shown.rows()) {
            if (!row.forward().isEmpty()) {
                rows.add(List.of(Cell.strong(words.say(
                        "yearend.left",
                        words.name(row.fund()),
                        words.name(row.organisation()),
                        words.amounts().brief(row.lapses().plus(row.carriedOut()))))));
                row.forward().forEach(each -> rows.add(cells(shown, each)));
            }
        }
        return rows.isEmpty()
                ? null
                : new Table(
                        List.of(
                                Cell.quiet(words.say("yearend.chunk")),
                                Cell.quiet(words.say("yearend.uses")),
                                Cell.quiet(words.say("yearend.starts")),
                                Cell.quiet(words.say("yearend.couldStart")),
                                Cell.quiet(words.say("yearend.lastOrder"))),
                        rows);
    }

    private List<Cell> cells(YearEnd shown, YearEnd.Forward each) {
        String name = words.name(each.chunk());
        return List.of(
                Cell.of(name).about(new Subject.InPlan(each.chunk()), name),
                amount(each.uses()).about(uses(shown, each)),
                Cell.of(words.day(each.start())),
                Cell.of(words.day(each.earlier())),
                each.isDelivered() ? Cell.of(words.day(each.lastOrder())) : Cell.quiet(words.say("yearend.underWay")));
    }

    /// How much more of its cost falls in the year: what would, less what does as it is.
    private Subject.Figure uses(YearEnd shown, YearEnd.Forward each) {
        String year = words.year(shown.year().startYear());
        List<Subject.Term> terms = new ArrayList<>();
        terms.add(new Subject.Term.Line(
                words.say("yearend.couldFall", year),
                words.day(each.earlier()),
                each.falls().plus(each.uses()),
                each.chunk()));
        if (each.falls().pence() != 0) {
            terms.add(new Subject.Term.Line(
                    words.say("yearend.falls", year),
                    words.day(each.start()),
                    each.falls().negated(),
                    each.chunk()));
        }
        String name = words.say("figure", words.say("yearend.uses"), words.name(each.chunk()), year);
        return new Subject.Figure(name, words.amounts().brief(each.uses()), each.uses(), terms);
    }
}
