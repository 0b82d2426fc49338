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
        List<LoadRow> rows = LoadRow.of(outlook);
        List<LoadRow> wanted =
                rows.stream().filter(row -> switches.roles() || !row.isOfRole()).toList();
        List<LoadRow> shown = wanted.stream()
                .filter(row -> !switches.stretchedOnly() || isStretched(row))
                .toList();
        List<String> verdict = new ArrayList<>(List.of(verdict(words, rows)));
        if (wanted.size() < rows.size()) {
            verdict.add(words.say("verdict.rolesHidden", rows.size() - wanted.size()));
        }
        if (shown.size() < wanted.size()) {
            verdict.add(words.say("verdict.hidden", wanted.size() - shown.size()));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new HeatCard(plan, out, words, switches, shown, String.join(" ", verdict)));
        OverCard over = new OverCard(outlook, out, words, wanted);
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

    /// How many are asked for more than they have, of all that the plan has, whether they are shown or not.
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
        LoadRow.Month worst = limited.stream()
                .map(LoadRow::peak)
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(LoadRow.Month::nearness))
                .orElseThrow();
        String name = words.name(worst.cell().subject());
        String share = words.share(worst.cell(), worst.stretch());
        String month = words.month(worst.cell().month());
        long organisations = over(rows, false);
        long roles = over(rows, true);
        String over = words.over(organisations, count(rows, false), roles, count(rows, true));
        return over.isEmpty()
                ? words.say("verdict.fine", name, share, month)
                : words.say("verdict.over", over, organisations + roles, name, share, month);
    }

    private static long over(List<LoadRow> rows, boolean ofRoles) {
        return rows.stream()
                .filter(row -> row.isOfRole() == ofRoles && row.isOver())
                .count();
    }

    private static long count(List<LoadRow> rows, boolean ofRoles) {
        return rows.stream().filter(row -> row.isOfRole() == ofRoles).count();
    }
}
