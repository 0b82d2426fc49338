package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What has happened to a chunk so far.
///
/// @param start the day work began; null when it has not
/// @param finish the day it was done; null when it is not
/// @param percentComplete 0 to 100
/// @param remaining the working time still needed; null means the part of the duration not complete
public record Progress(
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        int percentComplete,
        @Nullable WorkSpan remaining) {

    /// Not begun.
    public static final Progress NONE = new Progress(null, null, 0, null);

    public Progress {
        InvalidValue.requireDate("actual start", start);
        InvalidValue.requireDate("actual finish", finish);
        InvalidValue.requireOrder("actual finish", start, finish);
        InvalidValue.requireRange("percentComplete", percentComplete, 0, 100);
    }

    public boolean isStarted() {
        return start != null || finish != null;
    }

    public boolean isFinished() {
        return finish != null;
    }
}
