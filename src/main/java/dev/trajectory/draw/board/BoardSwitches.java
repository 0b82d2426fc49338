package dev.trajectory.draw.board;

/// What a board shows.
///
/// @param end where cards sit
/// @param months whether columns are months, else quarters of the financial year
/// @param promises whether strings between organisations are drawn
/// @param critical whether the strings of the critical path are drawn
/// @param inside whether strings within one organisation are drawn
/// @param load whether cells say what is asked of an organisation
public record BoardSwitches(End end, boolean months, boolean promises, boolean critical, boolean inside, boolean load) {

    /// The end of a chunk by which its card sits in a column.
    public enum End {
        START,
        FINISH
    }

    /// What is shown until a user chooses.
    public static final BoardSwitches USUAL = new BoardSwitches(End.FINISH, false, true, true, false, true);

    public BoardSwitches with(End changed) {
        return new BoardSwitches(changed, months, promises, critical, inside, load);
    }

    public BoardSwitches withMonths(boolean changed) {
        return new BoardSwitches(end, changed, promises, critical, inside, load);
    }

    public BoardSwitches withPromises(boolean changed) {
        return new BoardSwitches(end, months, changed, critical, inside, load);
    }

    public BoardSwitches withCritical(boolean changed) {
        return new BoardSwitches(end, months, promises, changed, inside, load);
    }

    public BoardSwitches withInside(boolean changed) {
        return new BoardSwitches(end, months, promises, critical, changed, load);
    }

    public BoardSwitches withLoad(boolean changed) {
        return new BoardSwitches(end, months, promises, critical, inside, changed);
    }
}
