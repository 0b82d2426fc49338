package dev.trajectory.ui.quantity;

import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When the copies of a rollout finish.
final class RolloutTable {

    private static final Pattern SPOKEN = Pattern.compile("(.*), wave \\d+, (\\d.*) to (\\d+ \\w+ \\d{4}), \\d+% done");

    private final Places places;
    private final Map<String, LocalDate> finishes = new LinkedHashMap<>();

    private RolloutTable(Places places) {
        this.places = places;
        for (Rollout rollout : places.plan().rollouts()) {
            for (RolloutCopy copy : rollout.copies()) {
                copy.chunks().stream()
                        .map(ChunkCopy::copy)
                        .filter(Objects::nonNull)
                        .map(places.outlook().schedule()::placement)
                        .filter(Objects::nonNull)
                        .map(Placement::finish)
                        .max(Comparator.naturalOrder())
                        .ifPresent(finish -> finishes.put(copy.organisation().value(), finish));
            }
        }
    }

    static List<Quantity<?>> of(Places places) {
        RolloutTable table = new RolloutTable(places);
        return List.of(Quantity.of("Finish of a copy", table.finishes)
                .in("rollout", places.words()::day, table::spoken)
                .in(
                        "rollout",
                        places.words()::day,
                        () -> table.drawn(places.window().drawn("rollout")))
                .in("render rollout", places.words()::day, () -> table.drawn(places.drawn("rollout"))));
    }

    private Map<String, String> spoken() {
        Map<String, String> read = new LinkedHashMap<>();
        for (String said : places.window().spoken("rollout")) {
            Matcher found = SPOKEN.matcher(said);
            if (found.matches() && isCopy(places.organisation(found.group(1)))) {
                read.put(places.organisation(found.group(1)), found.group(3));
            }
        }
        return read;
    }

    private boolean isCopy(String organisation) {
        return finishes.containsKey(organisation);
    }

    /// The last date of each row of the list of copies.
    private Map<String, String> drawn(Drawn page) {
        Map<String, String> read = new LinkedHashMap<>();
        for (Drawn.Row row : page.rows()) {
            String name = row.texts().getFirst();
            List<String> dates = row.texts().stream()
                    .filter(text -> text.matches("\\d+ \\w+ \\d{4}"))
                    .toList();
            boolean isOne = places.plan().organisations().stream()
                    .anyMatch(each -> each.name().equals(name));
            if (isOne && dates.size() == 2) {
                read.put(places.organisation(name), dates.getLast());
            }
        }
        return read;
    }
}
