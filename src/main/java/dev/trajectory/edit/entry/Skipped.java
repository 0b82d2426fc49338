package dev.trajectory.edit.entry;

/// A line of what was pasted that makes nothing, and why.
///
/// @param line where in the text it is, counted from 1
/// @param text what it says
public record Skipped(int line, String text, Reason reason) {

    /// Why it makes nothing.
    public enum Reason {
        /// Says that a list of chunks comes, or what a table is about.
        HEADING,
        /// Is an organisation, which leads what stands below it.
        LANE,
        /// Says who wrote or sent a mail, to whom, when and about what.
        MAIL_HEADER,
        /// Begins a mail.
        GREETING,
        /// Ends a mail: the farewell, the name, and what stands below it.
        SIGNATURE,
        /// Says who said something in a chat, and when.
        WHO_AND_WHEN,
        /// Says of a chat what nobody said, or that somebody agrees.
        CHATTER,
        /// Has no letter or digit in it.
        RULE,
        /// Counts what stands above it.
        TOTAL,
        /// Has nothing in the column of the names.
        NO_NAME,
        /// Has a character that no file can hold, or more text than one may.
        IMPOSSIBLE,
        /// Speaks of chunks that are there, and none of it is understood or can be done.
        REFUSED,
        /// Somebody wants it left out.
        UNWANTED
    }

    /// Whether it can be taken all the same.
    public boolean canBeTaken() {
        return reason != Reason.RULE
                && reason != Reason.NO_NAME
                && reason != Reason.IMPOSSIBLE
                && reason != Reason.REFUSED;
    }
}
