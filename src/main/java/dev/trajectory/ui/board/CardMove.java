package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A card put into another cell: another organisation leads it, or it is done in other months, or both. Within its
/// column it keeps its place, so that a chunk done in the middle of one quarter is done in the middle of the other.
///
/// @param edit that does it, in one step of undo
/// @param start the day it would start on; null where its dates stay
record CardMove(Edit edit, @Nullable LocalDate start) {

    /// What putting a chunk into a cell does.
    ///
    /// @param pin whether it is to be pinned there
    /// @return null where it lies there already
    static @Nullable CardMove of(Outlook outlook, BoardLayout board, ChunkId id, BoardLook.Drop cell, boolean pin) {
        Plan plan = outlook.plan();
        Chunk chunk = plan.chunks().find(id);
        Placement placement = outlook.schedule().placement(id);
        if (chunk == null || placement == null) {
            return null;
        }
        List<Edit> edits = new ArrayList<>();
        OrganisationId owner = cell.row().id();
        if (owner != null && !owner.equals(chunk.owner())) {
            edits.add(new ChangeChunks<@Nullable OrganisationId>(List.of(id), ChunkField.OWNER, owner));
        }
        long days = days(board, placement, cell.column());
        LocalDate start = null;
        if (days != 0) {
            edits.add(ByHand.moved(chunk, placement.start(), days, pin));
            start = placement.start().plusDays(days);
        }
        Label label = new Label(Label.Kind.MOVE, "", List.of(id), "");
        return edits.isEmpty() ? null : new CardMove(new Together(label, edits), start);
    }

    /// By how many days a chunk moves from its column to another one: in whole weeks as far as that leads into the
    /// column.
    private static long days(BoardLayout board, Placement placement, BoardLayout.Column column) {
        LocalDate day = board.switches().end() == BoardSwitches.End.START ? placement.start() : placement.finish();
        if (column.holds(day)) {
            return 0;
        }
        BoardLayout.Column from = board.columns().stream()
                .filter(each -> each.holds(day))
                .findFirst()
                .orElse(column);
        long days = ChronoUnit.DAYS.between(from.from().atDay(1), column.from().atDay(1));
        long first = ChronoUnit.DAYS.between(day, column.from().atDay(1));
        long last = ChronoUnit.DAYS.between(day, column.end().atDay(1)) - 1;
        return Math.clamp(Math.round(days / 7.0) * 7, first, last);
    }
}
