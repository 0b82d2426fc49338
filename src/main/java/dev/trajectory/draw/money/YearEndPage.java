package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How each fund stands with each organisation at the end of a financial year, and what could come forward to use what
/// is left.
public final class YearEndPage {

    /// The column of what lapses as planned.
    private static final int PLANNED = 7;

    private final Plan plan;
    private final YearEnd end;
    private final boolean isComplete;
    private final Sheet out;
    private final MoneyWords words;
    private final Counting counting;
    private final YearEndCells cells;

    private YearEndPage(Plan plan, YearEnd end, boolean isComplete, PageStyle style, Locale locale) {
        this.plan = plan;
        this.end = end;
        this.isComplete = isComplete;
        out = new Sheet(style);
        words = new MoneyWords(plan, locale);
        counting = plan.settings().funding().counting();
        cells = new YearEndCells(end, words, counting);
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
        double bottom = cards(box);
        return out.page(words.say("yearend.page", plan.programme().name()), width, bottom + margin);
    }

    /// @return where they end
    private double cards(Box box) {
        String year = words.year(end.year().startYear());
        if (end.rows().isEmpty() && end.beyond().isEmpty()) {
            return card(
                    box,
                    words.say("yearend.title", year),
                    words.say("yearend.none", words.counting(counting), year),
                    null);
        }
        double y = card(box, words.say("yearend.title", year), verdict(), standing());
        Box below = new Box(box.x(), y + out.style().gap(), box.width(), 0);
        Table forward = forward();
        return card(below, words.say("yearend.forward"), aboutForward(forward), forward);
    }

    private String aboutForward(@Nullable Table forward) {
        if (!isComplete) {
            return words.say("yearend.working");
        }
        return forward == null ? words.say("yearend.forward.none") : words.say("yearend.forward.about", day());
    }

    private String day() {
        return words.day(end.year().end(plan.settings().firstMonthOfFinancialYear()));
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
    private String verdict() {
        List<String> lapses = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            Money sum = sum(kind, YearEnd.Row::lapses);
            Money planned = sum(kind, YearEnd.Row::lapsesAsPlanned);
            if (!sum.equals(planned)) {
                lapses.add(words.say(
                        "yearend.lapses.forecast",
                        words.amounts().brief(sum),
                        words.kindInside(kind),
                        day(),
                        words.amounts().brief(planned)));
            } else if (sum.pence() > 0) {
                lapses.add(words.say("yearend.lapses", words.amounts().brief(sum), words.kindInside(kind), day()));
            }
        }
        lapses.add(words.say(
                "yearend.basis", words.counting(counting), words.amounts().thousandsUnit(), words.prices()));
        return (lapses.size() == 1 ? words.say("yearend.lapses.none", day()) + " " : "") + String.join(" ", lapses);
    }

    private Money sum(FundKind kind, Function<YearEnd.Row, Money> amount) {
        return end.rows().stream().filter(row -> row.kind() == kind).map(amount).reduce(Money.ZERO, Money::plus);
    }

    /// Where by forecast other sums lapse than planned, these stand beside them, for other pages go by what is
    /// planned.
    private Table standing() {
        boolean isOther = end.isOtherThanPlanned();
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
        for (YearEnd.Row row : end.rows()) {
            if (!row.fund().equals(fund)) {
                fund = row.fund();
                rows.add(List.of(cells.fund(row)));
            }
            List<Cell> standing = cells.row(row);
            if (isOther) {
                standing.add(PLANNED, cells.planned(row));
            }
            rows.add(standing);
        }
        for (FundKind kind : FundKind.values()) {
            rows.addAll(beyond(kind, heads.size()));
        }
        return new Table(heads, rows);
    }

    /// What was spent and no fund pays for, by organisation.
    private List<List<Cell>> beyond(FundKind kind, int columns) {
        Map<OrganisationId, List<YearEnd.Beyond>> byOrganisation = new LinkedHashMap<>();
        for (YearEnd.Beyond each : end.beyond()) {
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
            rows.add(cells.beyond(title, organisation, spent, columns));
        });
        return rows;
    }

    /// What could come forward to use what is left, under each fund and organisation; null where nothing could.
    private @Nullable Table forward() {
        List<List<Cell>> rows = new ArrayList<>();
        for (YearEnd.Row row : end.rows()) {
            if (!row.forward().isEmpty()) {
                rows.add(List.of(Cell.strong(words.say(
                        "yearend.left",
                        words.name(row.fund()),
                        words.name(row.organisation()),
                        words.amounts().brief(row.lapses().plus(row.carriedOut()))))));
                row.forward().forEach(each -> rows.add(cells.forward(each)));
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
}
