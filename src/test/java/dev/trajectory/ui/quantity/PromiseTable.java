package dev.trajectory.ui.quantity;

import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where promises between organisations stand and by when they are needed, in the order in which they want looking at.
final class PromiseTable {

    private static final Pattern SPOKEN = Pattern.compile(".*, (.+), offered .*, needed by ([^,]*).*");

    private final Places places;
    private final PromiseWords words;
    /// What stands in the circle of a promise that is asked for.
    private static final String SIGN = "?";

    private final Map<String, PromiseNow> promises = new LinkedHashMap<>();

    private PromiseTable(Places places) {
        this.places = places;
        this.words = new PromiseWords(places.plan(), Places.LOCALE);
        for (PromiseNow promise : places.outlook().promises()) {
            promises.put("promise " + (promises.size() + 1), promise);
        }
    }

    static List<Quantity<?>> of(Places places) {
        PromiseTable table = new PromiseTable(places);
        return List.of(table.states(), table.needs(), table.counts());
    }

    private Quantity<PromiseNow> states() {
        return Quantity.of("State of a promise", promises)
                .in("promises", words::state, () -> spoken(1))
                .in("render promises", words::state, () -> drawn(places.drawn("promises"), 0))
                .in("promises", words::state, () -> drawn(places.window().drawn("promises"), 0));
    }

    private Quantity<PromiseNow> needs() {
        return Quantity.of("Needed by", promises)
                .in("promises", promise -> words.day(promise.needed()), () -> spoken(2))
                .in("render promises", promise -> words.day(promise.needed()), () -> drawn(places.drawn("promises"), 2))
                .in(
                        "promises",
                        promise -> words.day(promise.needed()),
                        () -> drawn(places.window().drawn("promises"), 2));
    }

    private Map<String, String> spoken(int group) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String said : places.window().spoken("promises")) {
            Matcher found = SPOKEN.matcher(said);
            if (found.matches()) {
                read.put("promise " + (read.size() + 1), found.group(group));
            }
        }
        return read;
    }

    /// A column of the list, counted from its end: when it is offered, needed, what there is to spare, its state.
    private static Map<String, String> drawn(Drawn page, int fromEnd) {
        Map<String, String> read = new LinkedHashMap<>();
        boolean isList = false;
        for (Drawn.Row row : page.rows()) {
            List<String> texts =
                    row.texts().stream().filter(text -> !text.equals(SIGN)).toList();
            isList |= texts.contains("Weeks to spare");
            boolean isPromise =
                    isList && texts.size() >= 4 && texts.get(texts.size() - 3).matches("\\d+ \\w+ \\d{4}|–");
            if (isPromise) {
                read.put("promise " + (read.size() + 1), texts.get(texts.size() - 1 - fromEnd));
            }
        }
        return read;
    }

    /// How many there are, in sums and by signs on lines.
    private Quantity<Integer> counts() {
        return Quantity.of("Promises", promises.size())
                .once("render promises", String::valueOf, () -> total(places.drawn("promises")))
                .once("promises", String::valueOf, () -> total(places.window().drawn("promises")));
    }

    private static String total(Drawn page) {
        return page.rows().stream()
                .filter(row -> row.beginsWith("All") && row.texts().size() > 2)
                .map(row -> row.texts().getLast())
                .findFirst()
                .orElse("nothing");
    }
}
