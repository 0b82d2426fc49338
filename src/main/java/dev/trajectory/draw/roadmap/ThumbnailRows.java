package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bars of a thumbnail, organisation by organisation, each in the first row that is free.
///
/// @param count rows there are, the half rows between organisations among them
public record ThumbnailRows(List<Row> rows, double count) {

    /// Between two bars of a row, in pixels.
    private static final double GAP = 3;

    /// Between two organisations, in rows.
    private static final double BETWEEN = 0.5;

    /// Bars that lie beside each other.
    ///
    /// @param organisation its place in the plan's list, or -1 for what nobody leads
    /// @param number from the top, with the gaps between organisations
    public record Row(int organisation, double number, List<Placement> bars) {}

    /// The bars of a plan.
    ///
    /// @param pixelsPerDay how close bars come
    public static ThumbnailRows of(Outlook outlook, double pixelsPerDay) {
        Map<Integer, List<Placement>> byBody = byOrganisation(outlook);
        List<Row> rows = new ArrayList<>();
        double next = 0;
        for (int body = 0; body <= outlook.plan().organisations().size(); body++) {
            int place = body == outlook.plan().organisations().size() ? -1 : body;
            List<List<Placement>> packed = packed(byBody.getOrDefault(place, List.of()), GAP / pixelsPerDay);
            for (List<Placement> bars : packed) {
                rows.add(new Row(place, next, bars));
                next++;
            }
            next += packed.isEmpty() ? 0 : BETWEEN;
        }
        return new ThumbnailRows(List.copyOf(rows), Math.max(0, next - BETWEEN));
    }

    private static Map<Integer, List<Placement>> byOrganisation(Outlook outlook) {
        Set<ChunkId> parents = outlook.plan().parents();
        Map<OrganisationId, Integer> places = new HashMap<>();
        outlook.plan().organisations().forEach(each -> places.put(each.id(), places.size()));
        Map<Integer, List<Placement>> bars = new HashMap<>();
        for (Chunk chunk : outlook.plan().chunks()) {
            Placement placement = outlook.schedule().placement(chunk.id());
            if (placement != null && !parents.contains(chunk.id())) {
                int place = chunk.owner() == null ? -1 : places.getOrDefault(chunk.owner(), -1);
                bars.computeIfAbsent(place, _ -> new ArrayList<>()).add(placement);
            }
        }
        return bars;
    }

    /// Each bar in the first row whose last one ended long enough before.
    private static List<List<Placement>> packed(List<Placement> bars, double gapDays) {
        List<List<Placement>> rows = new ArrayList<>();
        bars.stream().sorted(Comparator.comparing(Placement::start)).forEach(bar -> {
            for (List<Placement> row : rows) {
                if (bar.start().toEpochDay() - row.getLast().finish().toEpochDay() > gapDays) {
                    row.add(bar);
                    return;
                }
            }
            rows.add(new ArrayList<>(List.of(bar)));
        });
        return rows;
    }
}
