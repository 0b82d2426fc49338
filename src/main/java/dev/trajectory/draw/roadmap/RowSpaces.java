package dev.trajectory.draw.roadmap;

import dev.trajectory.model.ChunkId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is taken in each row in sight: first by bars, then by the chains that pass, then by words as they are placed.
final class RowSpaces {

    private static final RowSpace NOWHERE = new RowSpace();

    private final Map<ChunkId, RowSpace> spaces = new HashMap<>();
    private final List<RowBand> rows;

    private RowSpaces(List<RowBand> rows) {
        this.rows = rows;
        rows.forEach(row -> spaces.put(row.row().id(), new RowSpace()));
    }

    static RowSpaces of(RoadmapLayout layout, List<Links.Link> links) {
        RowSpaces spaces = new RowSpaces(layout.seenRows());
        for (RowBand row : spaces.rows) {
            Bar bar = layout.bars().get(row.row().id());
            if (bar != null) {
                spaces.of(row).take(bar.farLeft(), bar.farRight());
            }
        }
        for (Links.Link link : links) {
            if (link.weight() != Links.Weight.RESTING) {
                spaces.pass(link.route(), layout.sizes().px(3));
            } else if (link.isInTrouble()) {
                spaces.sign(link.route().middle(), layout.sizes().px(7));
            }
        }
        return spaces;
    }

    private void sign(LinkRoute.Corner at, double reach) {
        for (RowBand row : rows) {
            if (row.top() <= at.y() + reach && row.bottom() >= at.y() - reach) {
                of(row).take(at.x() - reach, at.x() + reach);
            }
        }
    }

    RowSpace of(RowBand row) {
        return spaces.getOrDefault(row.row().id(), NOWHERE);
    }

    private void pass(LinkRoute route, double margin) {
        List<LinkRoute.Corner> corners = route.corners();
        for (int i = 1; i < corners.size(); i++) {
            LinkRoute.Corner a = corners.get(i - 1);
            LinkRoute.Corner b = corners.get(i);
            double top = Math.min(a.y(), b.y());
            double bottom = Math.max(a.y(), b.y());
            for (RowBand row : rows) {
                if (row.top() < bottom + 1 && row.bottom() > top - 1) {
                    of(row).cross(Math.min(a.x(), b.x()) - margin, Math.max(a.x(), b.x()) + margin);
                }
            }
        }
    }
}
