package dev.trajectory.draw.board;

import dev.trajectory.model.OrganisationId;
import java.util.HashSet;
import java.util.Set;

/// What a board shows.
///
/// @param end where cards sit
/// @param months whether columns are months, else quarters of the financial year
/// @param promises whether strings between organisations are drawn
/// @param critical whether the strings of the critical path are drawn
/// @param inside whether strings within one organisation are drawn
/// @param load whether cells say what is asked of an organisation
/// @param awards whether awards stand under the columns' names
/// @param zoom how large it is drawn, [#LEAST_ZOOM] to [#MOST_ZOOM]: below 1 columns are narrower and text stays as
///     large, above it all of it grows
/// @param folded organisations whose cards are put away
public record BoardSwitches(
        End end,
        boolean months,
        boolean promises,
        boolean critical,
        boolean inside,
        boolean load,
        boolean awards,
        double zoom,
        Set<OrganisationId> folded) {

    public static final double LEAST_ZOOM = 0.6;
    public static final double MOST_ZOOM = 1.6;

    /// The end of a chunk by which its card sits in a column.
    public enum End {
        START,
        FINISH
    }

    /// What is shown until a user chooses.
    public static final BoardSwitches USUAL =
            new BoardSwitches(End.FINISH, false, true, true, false, true, true, 1, Set.of());

    public BoardSwitches {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
        folded = Set.copyOf(folded);
    }

    public BoardSwitches with(End changed) {
        return new BoardSwitches(changed, months, promises, critical, inside, load, awards, zoom, folded);
    }

    public BoardSwitches withMonths(boolean changed) {
        return new BoardSwitches(end, changed, promises, critical, inside, load, awards, zoom, folded);
    }

    public BoardSwitches withPromises(boolean changed) {
        return new BoardSwitches(end, months, changed, critical, inside, load, awards, zoom, folded);
    }

    public BoardSwitches withCritical(boolean changed) {
        return new BoardSwitches(end, months, promises, changed, inside, load, awards, zoom, folded);
    }

    public BoardSwitches withInside(boolean changed) {
        return new BoardSwitches(end, months, promises, critical, changed, load, awards, zoom, folded);
    }

    public BoardSwitches withLoad(boolean changed) {
        return new BoardSwitches(end, months, promises, critical, inside, changed, awards, zoom, folded);
    }

    public BoardSwitches withAwards(boolean changed) {
        return new BoardSwitches(end, months, promises, critical, inside, load, changed, zoom, folded);
    }

    /// Drawn larger or smaller, as far as it goes.
    public BoardSwitches withZoom(double changed) {
        return new BoardSwitches(end, months, promises, critical, inside, load, awards, changed, folded);
    }

    /// With the cards of those organisations alone put away.
    public BoardSwitches withFolded(Set<OrganisationId> changed) {
        return new BoardSwitches(end, months, promises, critical, inside, load, awards, zoom, changed);
    }

    /// With the cards of an organisation put away, or taken out again where they were.
    public BoardSwitches turned(OrganisationId organisation) {
        Set<OrganisationId> changed = new HashSet<>(folded);
        if (!changed.remove(organisation)) {
            changed.add(organisation);
        }
        return withFolded(changed);
    }

    /// How wide columns are, of what they usually are.
    double breadth() {
        return Math.min(1, zoom);
    }

    /// How large text is, of what it usually is.
    double size() {
        return Math.max(1, zoom);
    }
}
