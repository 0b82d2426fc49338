package dev.trajectory.draw.capacity;

import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.LoadWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Who is stretched, and when: the heat map of organisations and scarce roles, and where more is asked than there is.
public final class CapacityPage {

    private CapacityPage() {}

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, PageStyle style, double width, CapacitySwitches switches, Locale locale) {
        Plan plan = outlook.plan();
        Sheet out = new Sheet(style);
        LoadWords words = new LoadWords(plan, locale);
        List<LoadRow> all = LoadRow.of(outlook).stream()
                .filter(row -> switches.roles() || !row.isOfRole())
                .toList();
        List<LoadRow> shown = all.stream()
                .filter(row -> !switches.stretchedOnly() || isStretched(row))
                .toList();
        String verdict = verdict(words, all);
        if (shown.size() < all.size()) {
            verdict += " " + words.say("verdict.hidden", all.size() - shown.size());
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new HeatCard(plan, out, words, switches, shown, verdict));
        OverCard over = new OverCard(outlook, out, words, all);
        if (!over.isEmpty()) {
            parts.add(over);
        }
        String title = words.say("page", plan.programme().name());
        return out.stacked(title, width, parts);
    }

    private static boolean isStretched(LoadRow row) {
        LoadRow.Month peak = row.peak();
        return peak != null && peak.nearness() * 100 > CapacitySwitches.STRETCHED;
    }

    private static String verdict(LoadWords words, List<LoadRow> rows) {
        List<LoadRow> limited = rows.stream()
                .filter(row -> row.limit() != null && row.peak() != null)
                .toList();
        if (rows.stream().allMatch(row -> row.months().isEmpty())) {
            return words.say("nothing");
        }
        if (limited.isEmpty()) {
            return words.say("verdict.noLimit");
        }
        long over = limited.stream().filter(LoadRow::isOver).count();
        LoadRow.Month worst = limited.stream()
                .map(LoadRow::peak)
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(LoadRow.Month::nearness))
                .orElseThrow();
        String name = words.name(worst.cell().subject());
        Integer percent = worst.stretch().percent();
        String month = words.month(worst.cell().month());
        if (percent == null) {
            return words.say("verdict.nothing", name, month);
        }
        return over > 0
                ? words.say("verdict.over", over, rows.size(), name, percent, month)
                : words.say("verdict.fine", name, percent, month);
    }
}
