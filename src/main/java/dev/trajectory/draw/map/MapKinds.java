package dev.trajectory.draw.map;

import dev.trajectory.schedule.PromiseNow.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What there is on a map of all that its lines and cards can say: that alone is explained.
///
/// @param promises where promises stand that go with lines
/// @param inside whether there are lines without a promise
record MapKinds(
        boolean critical,
        boolean next,
        Set<Standing> promises,
        boolean inside,
        boolean unfunded,
        boolean findings,
        boolean goLives) {

    /// @param findings whether something is the matter with a chunk that has a card
    static MapKinds of(List<DrawnLine> lines, List<DrawnCard> cards, boolean findings) {
        Set<Standing> promises = EnumSet.noneOf(Standing.class);
        boolean inside = false;
        for (DrawnLine line : lines) {
            if (line.promise() == null) {
                inside = true;
            } else {
                promises.add(line.promise());
            }
        }
        return new MapKinds(
                lines.stream().anyMatch(DrawnLine::critical),
                lines.stream().anyMatch(DrawnLine::next),
                promises,
                inside,
                cards.stream().anyMatch(DrawnCard::unfunded),
                findings,
                cards.stream().anyMatch(each -> each.chunk().goLive()));
    }
}
