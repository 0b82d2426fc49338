package dev.trajectory.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a plan while it was open, and the document as it was then.
///
/// @param label what was done, in words; empty where the kind says it all
/// @param kept where the plan is kept, as of this entry; null for a plan that was never saved
public record JournalEntry(
        Kind kind, Instant at, String label, @Nullable Kept kept, Document document) {

    /// What happened.
    public enum Kind {
        /// The journal starts with this document.
        START,
        EDIT,
        /// An edit that joins the one before in one step of undo, as the letters of one word typed do.
        FOLDED,
        UNDO,
        REDO,
        /// The document was saved, and its file says what the document says.
        SAVED,
        /// The document was read from its file again.
        OPENED;

        /// Whether the document may now say something else than its file.
        public boolean isChange() {
            return this == EDIT || this == FOLDED || this == UNDO || this == REDO;
        }
    }
}
