package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.draw.roadmap.Viewport.Grouping;
import dev.trajectory.draw.roadmap.Viewport.Part;
import dev.trajectory.file.ViewPreferences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns what a user arranged on the roadmap into preferences, and back.
final class RoadmapMemory {

    private static final List<Part> PARTS =
            List.of(Part.CRITICAL_PATH, Part.DEPENDENCIES, Part.FREEZES, Part.TRANCHES, Part.AWARDS, Part.CAPACITY);

    private static final String BY_PRIORITY = "rows_by_priority";

    private RoadmapMemory() {}

    /// What is arranged now.
    static ViewPreferences of(ViewPreferences before, Viewport viewport) {
        Columns columns = viewport.columns();
        ViewPreferences kept = before.withColumns(columns.shown().stream()
                        .map(column -> new ViewPreferences.Column(
                                name(column),
                                columns.widths().getOrDefault(column, 0.0).intValue()))
                        .toList())
                .withSort(sort(columns))
                .withGrouping(name(viewport.grouping()))
                .withOutlineWidth(
                        viewport.outline() == null ? 0 : viewport.outline().intValue());
        for (Part part : PARTS) {
            kept = kept.withPart(name(part), viewport.shows(part));
        }
        return kept.withPart(BY_PRIORITY, viewport.order() == Viewport.Order.PRIORITY);
    }

    private static ViewPreferences.@Nullable Sort sort(Columns columns) {
        return columns.sort() == null ? null : new ViewPreferences.Sort(name(columns.sort()), !columns.descending());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Arranges a camera as it was.
    static void arrange(RoadmapCamera camera, ViewPreferences kept) {
        find(Grouping.class, kept.grouping()).ifPresent(camera::group);
        if (!kept.columns().isEmpty()) {
            camera.columns(columns(kept));
        }
        for (Part part : PARTS) {
            camera.show(part, kept.shows(name(part), camera.shows(part)));
        }
        camera.order(kept.shows(BY_PRIORITY, false) ? Viewport.Order.PRIORITY : Viewport.Order.START);
        if (kept.outlineWidth() > 0) {
            camera.outline((double) kept.outlineWidth());
        }
    }

    private static Columns columns(ViewPreferences kept) {
        List<Column> shown = new ArrayList<>();
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        for (ViewPreferences.Column each : kept.columns()) {
            find(Column.class, each.id()).ifPresent(column -> {
                shown.add(column);
                if (each.width() > 0) {
                    widths.put(column, (double) each.width());
                }
            });
        }
        ViewPreferences.Sort sort = kept.sort();
        Column by = sort == null ? null : find(Column.class, sort.column()).orElse(null);
        return new Columns(shown, widths, by, sort != null && !sort.isAscending());
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
