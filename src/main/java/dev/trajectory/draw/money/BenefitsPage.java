package dev.trajectory.draw.money;

import dev.trajectory.draw.money.BenefitsLook.Shown;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.BenefitOutturn.BenefitBasis;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What gets better, for whom and when: planned, forecast and realised apart; the register; what is without support.
public final class BenefitsPage {

    private static final List<BenefitClass> VALUED =
            List.of(BenefitClass.CRB, BenefitClass.NCRB, BenefitClass.SB, BenefitClass.TRANSFER);

    private final Outlook outlook;
    private final BenefitsLook look;
    private final Locale locale;
    private final Plan plan;
    private final Finances money;
    private final Sheet out;
    private final MoneyWords words;
    private final List<FinancialYear> years;

    private BenefitsPage(Outlook outlook, PageStyle style, BenefitsLook look, Locale locale) {
        this.outlook = outlook;
        this.look = look;
        this.locale = locale;
        plan = outlook.plan();
        money = outlook.money();
        out = new Sheet(style);
        words = new MoneyWords(plan, locale);
        years = money.appraised().years();
    }

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, PageStyle style, double width, BenefitsLook look, Locale locale) {
        return new BenefitsPage(outlook, style, look, locale).page(width);
    }

    private Page page(double width) {
        Box room = out.begin(width);
        double y = room.y();
        for (Part part : parts()) {
            Box at = new Box(room.x(), y, room.width(), part.height(room.width()));
            part.draw(at);
            y = at.bottom() + out.style().gap();
        }
        return out.page(
                words.say("benefits.page", plan.programme().name()),
                width,
                y - out.style().gap() + out.style().margin());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (look.shown() != Shown.MAP) {
            String basis = words.say("benefits.basis", words.amounts().thousandsUnit(), words.prices());
            BenefitChart chart =
                    plan.benefits().isEmpty() ? null : new BenefitChart(money, out, words, years, hasForecasts());
            parts.add(new TableCard(out, words.say("benefits.title"), basis, profile(), chart));
            List<BenefitAlerts.Alert> alerts = new BenefitAlerts(outlook, words, locale).all();
            if (!alerts.isEmpty()) {
                parts.add(new AlertsCard(out, words, alerts));
            }
        }
        if (look.shown() != Shown.REGISTER && !plan.benefits().isEmpty()) {
            parts.add(new BenefitMap(plan, money, out, words, look.focus()));
        }
        if (look.shown() != Shown.MAP || plan.benefits().isEmpty()) {
            Table register = new BenefitRegister(plan, money, words).table();
            parts.add(new TableCard(
                    out, words.say("register.title"), words.say("register.about", words.prices()), register, null));
            if (!plan.benefits().isEmpty()) {
                Table measures = new MeasureTable(plan, words).table();
                parts.add(new TableCard(out, words.say("measure.title"), words.say("measure.about"), measures, null));
            }
            if (!plan.assets().isEmpty()) {
                Table assets = new AssetTable(money, words).table();
                parts.add(new TableCard(
                        out, words.say("assets.title"), words.say("assets.about", words.prices()), assets, null));
            }
        }
        return parts;
    }

    private Table profile() {
        List<Cell> heads = new ArrayList<>(List.of(Cell.quiet(words.amounts().thousandsUnit())));
        years.forEach(year -> heads.add(Cell.quiet(words.year(year.startYear()))));
        heads.add(Cell.quiet(words.say("afford.total")));
        List<List<Cell>> rows = new ArrayList<>();
        for (BenefitBasis basis : BenefitBasis.values()) {
            List<List<Cell>> own = new ArrayList<>();
            if (basis != BenefitBasis.FORECAST || hasForecasts()) {
                VALUED.forEach(each -> add(own, basis, each));
            }
            if (!own.isEmpty()) {
                rows.add(List.of(Cell.strong(basis(basis))));
                rows.addAll(own);
            }
        }
        if (rows.isEmpty()) {
            rows.add(List.of(Cell.quiet(words.say("benefits.none"))));
        }
        return new Table(heads, rows, true);
    }

    /// Whether anything is forecast; if not, a forecast would only repeat the plan.
    private boolean hasForecasts() {
        return plan.benefits().stream()
                .anyMatch(benefit -> benefit.realisation().forecast() != null);
    }

    private String basis(BenefitBasis basis) {
        return switch (basis) {
            case PLANNED -> words.say("benefits.PLANNED");
            case FORECAST -> words.say("benefits.FORECAST");
            case REALISED -> words.say("benefits.REALISED");
        };
    }

    private void add(List<List<Cell>> rows, BenefitBasis basis, BenefitClass benefitClass) {
        YearRow row = YearRow.of(
                BenefitRegister.className(words, benefitClass),
                basis(basis),
                BenefitChart.amounts(money, basis, each -> each == benefitClass),
                year -> new Quantity.BenefitOutturn(basis, null, benefitClass, year));
        if (!row.isNil()) {
            rows.add(row.cells(words, years, YearRow.Look.PLAIN));
        }
    }
}
