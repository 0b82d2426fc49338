package dev.trajectory.app;

import dev.trajectory.file.FileTrouble;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How an open plan stands with its file.
///
/// @param file where it is kept; null when it was never saved
/// @param savedAt when it was last saved here; null when it was not
/// @param unsaved whether it has what its file does not
/// @param busy whether it is being saved now
/// @param trouble what is the matter with its file, or null
/// @param journal how safe what is not saved is
public record Standing(
        @Nullable Path file,
        @Nullable Instant savedAt,
        boolean unsaved,
        boolean busy,
        @Nullable FileTrouble trouble,
        JournalState journal) {

    /// Whether what is not saved is written down nowhere.
    public boolean isInMemoryAlone() {
        return unsaved && journal instanceof JournalState.Failing;
    }
}
