package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.OrganisationId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Turns what a user arranged on the board into preferences, and back: what is shown and how large for all plans, what
/// is folded for each.
final class BoardMemory {

    private static final int HUNDRED = 100;

    private BoardMemory() {}

    /// What is arranged now.
    ///
    /// @param lineage of the plan that is shown
    static ViewPreferences of(ViewPreferences before, BoardSwitches now, String lineage) {
        Set<String> folded =
                now.folded().stream().map(OrganisationId::value).collect(Collectors.toCollection(TreeSet::new));
        return before.withPart("starts", now.end() == End.START)
                .withPart("months", now.months())
                .withPart("promises", now.promises())
                .withPart("critical", now.critical())
                .withPart("inside", now.inside())
                .withPart("load", now.load())
                .withPart("awards", now.awards())
                .withZoomPercent((int) Math.round(now.zoom() * HUNDRED))
                .withFolded(lineage, folded);
    }

    /// What is shown as it was arranged.
    ///
    /// @param known the organisations of the plan; what was folded of others is forgotten
    static BoardSwitches arranged(ViewPreferences kept, String lineage, Collection<OrganisationId> known) {
        BoardSwitches usual = BoardSwitches.USUAL;
        double zoom = kept.zoomPercent() == 0 ? usual.zoom() : kept.zoomPercent() / (double) HUNDRED;
        return usual.with(kept.shows("starts", usual.end() == End.START) ? End.START : End.FINISH)
                .withMonths(kept.shows("months", usual.months()))
                .withPromises(kept.shows("promises", usual.promises()))
                .withCritical(kept.shows("critical", usual.critical()))
                .withInside(kept.shows("inside", usual.inside()))
                .withLoad(kept.shows("load", usual.load()))
                .withAwards(kept.shows("awards", usual.awards()))
                .withZoom(zoom)
                .withFolded(known.stream()
                        .filter(each -> kept.folded(lineage).contains(each.value()))
                        .collect(Collectors.toSet()));
    }
}
