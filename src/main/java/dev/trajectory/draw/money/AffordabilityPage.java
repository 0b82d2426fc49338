package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether each organisation can afford the plan, in each year: first who lacks what, then a card for each.
public final class AffordabilityPage {

    private final Plan plan;
    private final Sheet out;
    private final MoneyWords words;
    private final List<FinancialYear> years;
    private final Finances money;
    private final List<OrganisationMoney> organisations = new ArrayList<>();
    private final WholeTable whole;

    private AffordabilityPage(Outlook outlook, PageStyle style, Locale locale) {
        plan = outlook.plan();
        out = new Sheet(style);
        words = new MoneyWords(plan, locale);
        money = outlook.money();
        years = money.appraised().years();
        Counting counting = plan.settings().funding().counting();
        whole = new WholeTable(money, counting, words, years);
        for (OrganisationId organisation : money.positions().keySet()) {
            OrganisationMoney own = new OrganisationMoney(money, counting, words, organisation, years);
            if (own.rows().size() > OrganisationMoney.HEADS) {
                organisations.add(own);
            }
        }
    }

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, PageStyle style, double width, Locale locale) {
        return new AffordabilityPage(outlook, style, locale).page(width);
    }

    private Page page(double width) {
        double margin = out.style().margin();
        Box box = out.begin(width);
        String basis = NominalRow.about(
                money, words, words.say("afford.basis", words.amounts().thousandsUnit(), words.prices()));
        double y = box.y();
        if (organisations.isEmpty()) {
            y += card(box, words.say("afford.title"), words.say("nothing.text"), null);
        } else {
            y += card(box, words.say("afford.title"), basis, summary())
                    + out.style().gap();
            SystemMoney system =
                    new SystemMoney(money, plan.settings().funding().counting(), words, years);
            Box together = new Box(box.x(), y, box.width(), 0);
            y += card(together, words.say("afford.system"), words.say("afford.system.about"), table(system.rows()))
                    + out.style().gap();
            Box sure = new Box(box.x(), y, box.width(), 0);
            String about = MoneyScene.withAsked(money, words, words.say("sure.about"));
            y += card(sure, words.say("sure.title"), about, sureness())
                    + out.style().gap();
            Box below = new Box(box.x(), y, box.width(), 0);
            y += card(below, words.say("whole.title"), whole.about(), table(whole.rows()))
                    + out.style().gap();
            for (OrganisationMoney each : organisations) {
                Box next = new Box(box.x(), y, box.width(), 0);
                y += card(next, each.name(), "", table(each.rows()))
                        + out.style().gap();
            }
            y -= out.style().gap();
        }
        return out.page(words.say("afford.page", plan.programme().name()), width, y + margin);
    }

    /// Draws a card with a table.
    ///
    /// @return how high it is
    private double card(Box at, String title, String explanation, @Nullable Table table) {
        double inside = at.width() - 2 * out.style().padding();
        double high =
                out.cardFrame(at.width(), title, explanation) + (table == null ? 0 : table.height(out.style(), inside));
        Box room = out.card(new Box(at.x(), at.y(), at.width(), high), title, explanation);
        if (table != null) {
            table.draw(out, room);
        }
        return high;
    }

    private Table table(List<List<Cell>> rows) {
        List<Cell> heads = new ArrayList<>(List.of(Cell.quiet(words.amounts().thousandsUnit())));
        years.forEach(year -> heads.add(Cell.quiet(words.year(year.startYear()))));
        heads.add(Cell.quiet(words.say("afford.total")));
        return new Table(heads, rows);
    }

    /// How sure the money is that each organisation spends.
    private Table sureness() {
        List<Cell> heads = new ArrayList<>(List.of(Cell.quiet("")));
        years.forEach(year -> heads.add(Cell.quiet(words.year(year.startYear()))));
        List<OrganisationId> all =
                organisations.stream().map(OrganisationMoney::organisation).toList();
        SurenessTable sure = new SurenessTable(money, words, years);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.strong(words.say("afford.capital"))));
        rows.addAll(sure.rows(FundKind.CAPITAL, all));
        rows.add(List.of(Cell.strong(words.say("afford.revenue"))));
        rows.addAll(sure.rows(FundKind.REVENUE, all));
        return new Table(heads, rows);
    }

    /// What each organisation lacks of capital and of revenue, and what its revenue is left with.
    private Table summary() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.strong(words.say("afford.capitalGap"))));
        addGaps(rows, FundKind.CAPITAL);
        rows.add(List.of(Cell.strong(words.say("afford.revenueGap"))));
        addGaps(rows, FundKind.REVENUE);
        return table(rows);
    }

    private void addGaps(List<List<Cell>> rows, FundKind kind) {
        Counting counting = plan.settings().funding().counting();
        for (OrganisationMoney each : organisations) {
            YearRow row = YearRow.of(
                    each.name(),
                    words.kindInside(kind),
                    each.gapOf(kind),
                    year -> new Quantity.Gap(counting, each.organisation(), kind, null, year));
            if (!row.isNil()) {
                rows.add(row.cells(words, years, YearRow.Look.GAP));
            }
        }
    }
}
