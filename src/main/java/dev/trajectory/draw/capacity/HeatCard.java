package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.words.LoadWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The heat map: a row for each organisation and each scarce role, a column for each month, quarter or year. Those
/// that do not fit beside each other go on below, in a further band.
final class HeatCard implements Part {

    private static final double MOST_NAMES = 0.3;
    private static final double PEAK = 52;
    private static final double NARROWEST = 19;
    private static final double NARROWEST_ON_PROJECTOR = 24;
    private static final double WIDEST = 64;
    private static final double BETWEEN_BANDS = 14;
    private static final double LEGEND = 22;

    private final Plan plan;
    private final Sheet out;
    private final LoadWords words;
    private final CapacitySwitches switches;
    private final List<LoadRow> rows;
    private final String verdict;
    private final HeatBand band;

    HeatCard(Plan plan, Sheet out, LoadWords words, CapacitySwitches switches, List<LoadRow> rows, String verdict) {
        this.plan = plan;
        this.out = out;
        this.words = words;
        this.switches = switches;
        this.rows = List.copyOf(rows);
        this.verdict = verdict;
        this.band = new HeatBand(
                plan,
                out,
                words,
                switches,
                rows.stream().filter(row -> !row.isOfRole()).toList(),
                rows.stream().filter(LoadRow::isOfRole).toList());
    }

    @Override
    public double height(double width) {
        List<HeatColumns> bands = bands(width - 2 * out.style().padding());
        return out.cardFrame(width, words.say("title"), explanation(bands))
                + out.px(LEGEND)
                + bands.size() * band.height()
                + (bands.size() - 1) * out.px(BETWEEN_BANDS);
    }

    /// What is told above: the verdict, what columns stand for, and that there are more of them below.
    private String explanation(List<HeatColumns> bands) {
        List<String> said = new ArrayList<>(List.of(verdict));
        if (switches.grain() != Grain.MONTHS) {
            said.add(words.say("grain." + switches.grain()));
        }
        if (bands.size() > 1) {
            said.add(words.say("below", words.month(bands.get(1).from())));
        }
        return String.join(" ", said);
    }

    private List<HeatColumns> bands(double inside) {
        YearMonth first = null;
        YearMonth last = null;
        for (LoadRow row : rows) {
            if (!row.months().isEmpty()) {
                YearMonth from = row.months().firstEntry().getKey();
                YearMonth to = row.months().lastEntry().getKey();
                first = first == null || from.isBefore(first) ? from : first;
                last = last == null || to.isAfter(last) ? to : last;
            }
        }
        YearMonth from = first == null ? YearMonth.from(plan.settings().planStart()) : first;
        return HeatColumns.bands(
                from,
                last == null ? from : last,
                plan.settings().firstMonthOfFinancialYear(),
                switches.grain(),
                inside - names(inside) - out.px(PEAK),
                Math.max(out.px(out.style().theme() == Theme.PROJECTOR ? NARROWEST_ON_PROJECTOR : NARROWEST), widest()),
                out.px(WIDEST));
    }

    /// How wide a column is that the longest number fits in.
    private double widest() {
        return rows.stream()
                .flatMap(row -> row.months().values().stream())
                .filter(month -> month.stretch().asked() > 0)
                .mapToDouble(month -> HeatCell.width(out, words, switches.measure(), month))
                .max()
                .orElse(0);
    }

    private double names(double inside) {
        HeatName name = new HeatName(plan, out, words);
        double widest = rows.stream().mapToDouble(name::width).max().orElse(0);
        return Math.min(widest, inside * MOST_NAMES);
    }

    @Override
    public void draw(Box box) {
        List<HeatColumns> bands = bands(box.width() - 2 * out.style().padding());
        Box inside = out.card(box, words.say("title"), explanation(bands));
        new HeatLegend(out, words, switches.freezes()).draw(inside);
        double y = inside.y() + out.px(LEGEND);
        for (HeatColumns columns : bands) {
            Box at = new Box(inside.x(), y, inside.width(), band.height());
            band.draw(columns, at, names(inside.width()));
            y = at.bottom() + out.px(BETWEEN_BANDS);
        }
    }
}
