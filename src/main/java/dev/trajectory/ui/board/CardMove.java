package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.Box;
import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cards put into other cells: another organisation leads them, or they are done in other months, or both. Within
/// its column a card keeps its place as far as working days let it, so that a chunk done in the middle of one quarter
/// is done in the middle of the other. Cards that are moved together all go by as many columns and rows as the one
/// under the hand.
///
/// @param edit that does it, in one step of undo
/// @param lead the card under the hand; where that one stays, the first that does not
/// @param start the day the lead would start on; null where its dates stay
/// @param count of cards that are moved; none where all have begun
/// @param begun those that stay, for they have begun: their dates are what happened
record CardMove(Edit edit, ChunkId lead, @Nullable LocalDate start, int count, List<ChunkId> begun) {

    CardMove {
        begun = List.copyOf(begun);
    }

    /// Whether anything would come of it.
    boolean isAny() {
        return count > 0;
    }

    /// Says where the hand is which cards stay, if any does.
    void sayStaying(Desk desk) {
        if (!isAny()) {
            desk.host().refuse(hasBegun(begun.getFirst()), desk.plan());
        } else if (!begun.isEmpty()) {
            desk.host().say(staying(desk));
        }
    }

    /// Which cards stay, in words; empty where none has to.
    String staying(Desk desk) {
        if (begun.isEmpty()) {
            return "";
        }
        return isAny()
                ? desk.words().say("board.begun", begun.size())
                : desk.sentences().refusal(hasBegun(begun.getFirst()));
    }

    private static Refusal hasBegun(ChunkId chunk) {
        return new Refusal(Refusal.Reason.HAS_BEGUN, "", List.of(chunk), List.of());
    }

    /// What putting one card into a cell does, and others with it.
    ///
    /// @param others that go along; the card itself may be among them
    /// @param pin whether they are to be pinned there
    /// @return null where all would lie where they do, and none of them has to
    static @Nullable CardMove of(
            Outlook outlook, BoardLayout board, ChunkId id, List<ChunkId> others, BoardGrid.Cell cell, boolean pin) {
        Box card = board.cards().get(id);
        if (card == null || outlook.schedule().placement(id) == null) {
            return null;
        }
        int right = number(board, cell.column()) - number(board, board.grid().columnAt(card.middle()));
        int down = row(board, cell.row().id())
                - board.grid().rows().indexOf(board.grid().rowAt(card.centre()));
        Set<ChunkId> all = new LinkedHashSet<>(List.of(id));
        others.stream().filter(board.cards()::containsKey).forEach(all::add);
        List<Edit> edits = new ArrayList<>();
        List<ChunkId> moved = new ArrayList<>();
        List<ChunkId> begun = new ArrayList<>();
        for (ChunkId each : all) {
            if (right != 0 && hasBegun(outlook, each)) {
                begun.add(each);
                continue;
            }
            List<Edit> its = edits(outlook, board, each, right, down, pin);
            edits.addAll(its);
            if (!its.isEmpty()) {
                moved.add(each);
            }
        }
        if (moved.isEmpty() && begun.isEmpty()) {
            return null;
        }
        Label label = new Label(Label.Kind.MOVE, "", List.copyOf(moved), "");
        ChunkId lead = moved.isEmpty() || moved.contains(id) ? id : moved.getFirst();
        LocalDate start = start(outlook, board, lead, right, down);
        return new CardMove(new Together(label, edits), lead, start, moved.size(), begun);
    }

    private static boolean hasBegun(Outlook outlook, ChunkId id) {
        Chunk chunk = outlook.plan().chunks().find(id);
        return chunk != null && chunk.progress().isStarted();
    }

    /// Which column it is from the first; beyond the last, counted on.
    private static int number(BoardLayout board, BoardGrid.Column column) {
        BoardGrid.Column first = board.grid().columns().getFirst();
        long months = ChronoUnit.MONTHS.between(first.from(), first.end());
        return (int) (ChronoUnit.MONTHS.between(first.from(), column.from()) / months);
    }

    private static int row(BoardLayout board, @Nullable OrganisationId id) {
        for (int at = 0; at < board.grid().rows().size(); at++) {
            if (Objects.equals(board.grid().rows().get(at).id(), id)) {
                return at;
            }
        }
        return -1;
    }

    private static List<Edit> edits(Outlook outlook, BoardLayout board, ChunkId id, int right, int down, boolean pin) {
        Chunk chunk = outlook.plan().chunks().find(id);
        Placement placement = outlook.schedule().placement(id);
        if (chunk == null || placement == null) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        OrganisationId owner = owner(board, chunk, down);
        if (!Objects.equals(owner, chunk.owner())) {
            edits.addAll(
                    owner == null
                            ? List.of(new ChangeChunks<@Nullable OrganisationId>(List.of(id), ChunkField.OWNER, null))
                            : ByHand.given(outlook.plan(), List.of(id), owner));
        }
        LocalDate start = start(outlook, board, id, right, down);
        if (start != null) {
            edits.add(ByHand.moved(chunk, placement.start(), ChronoUnit.DAYS.between(placement.start(), start), pin));
        }
        return edits;
    }

    /// Who leads a chunk so many rows further down; null for nobody.
    private static @Nullable OrganisationId owner(BoardLayout board, Chunk chunk, int down) {
        Box card = board.cards().get(chunk.id());
        if (down == 0 || card == null) {
            return chunk.owner();
        }
        int last = board.grid().rows().size() - 1;
        long row = (long) board.grid().rows().indexOf(board.grid().rowAt(card.centre())) + down;
        return board.grid().rows().get(Math.clamp(row, 0, last)).id();
    }

    /// The day on which a card would start so many columns to the right, and rows down; null where its dates stay.
    private static @Nullable LocalDate start(Outlook outlook, BoardLayout board, ChunkId id, int right, int down) {
        Chunk chunk = outlook.plan().chunks().find(id);
        Placement placement = outlook.schedule().placement(id);
        Box card = board.cards().get(id);
        if (chunk == null || placement == null || card == null || right == 0) {
            return null;
        }
        int from = board.grid().columns().indexOf(board.grid().columnAt(card.middle()));
        BoardGrid.Column column = board.grid().column(from + right);
        BoardSwitches.End end = board.switches().end();
        LocalDate day = end == BoardSwitches.End.START ? placement.start() : placement.finish();
        if (column.holds(day)) {
            return null;
        }
        long days = weeks(board.grid().columns().get(from), column);
        LocalDate start = chunk.hold() == null
                ? Landing.of(outlook.plan(), owner(board, chunk, down), chunk.duration(), end)
                        .nearest(column, placement.start().plusDays(days))
                : placement.start().plusDays(within(column, day, days));
        return start.equals(placement.start()) ? null : start;
    }

    /// As many days as lie between two columns, in whole weeks.
    private static long weeks(BoardGrid.Column from, BoardGrid.Column to) {
        return Math.round(
                        ChronoUnit.DAYS.between(from.from().atDay(1), to.from().atDay(1)) / 7.0)
                * 7;
    }

    /// So many days as lead from a day into a column: agreed dates are moved as they are, worked on or not.
    private static long within(BoardGrid.Column column, LocalDate day, long days) {
        long first = ChronoUnit.DAYS.between(day, column.from().atDay(1));
        long last = ChronoUnit.DAYS.between(day, column.end().atDay(1)) - 1;
        return Math.clamp(days, first, last);
    }
}
