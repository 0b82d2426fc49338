package dev.trajectory.edit;

import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What is reported of one chunk on a status date.
public sealed interface Report {

    /// Work began on that day.
    record Started(LocalDate start) implements Report {}

    /// It was done on that day.
    ///
    /// @param start the day work began, taken where none was reported before
    record Finished(LocalDate start, LocalDate finish) implements Report {}

    /// It goes as planned.
    ///
    /// @param start the first day it is planned for
    /// @param finish the last one
    record AsPlanned(LocalDate start, LocalDate finish) implements Report {}

    /// So much working time is still needed.
    ///
    /// @param start the day work began, taken where none was reported before
    record Remaining(LocalDate start, WorkSpan span) implements Report {}

    /// So much of it is done.
    ///
    /// @param start the day work began, taken where none was reported before
    /// @param percent 0 to 100
    record Done(LocalDate start, int percent) implements Report {}

    /// It has not begun after all.
    record NotBegun() implements Report {}

    /// The progress after this report.
    ///
    /// Throws [dev.trajectory.model.InvalidValue] when the dates are in the wrong order.
    ///
    /// @param known what was reported before
    /// @param status the day of the report
    default Progress after(Progress known, LocalDate status) {
        return switch (this) {
            case NotBegun _ -> Progress.NONE;
            case Started(LocalDate start) -> new Progress(start, null, known.percentComplete(), known.remaining());
            case Finished(LocalDate start, LocalDate finish) -> new Progress(begun(known, start), finish, 100, null);
            case Remaining(LocalDate start, WorkSpan span) ->
                new Progress(begun(known, start), null, known.percentComplete(), span);
            case Done(LocalDate start, int percent) -> new Progress(begun(known, start), null, percent, null);
            case AsPlanned(LocalDate start, LocalDate finish) -> asPlanned(known, start, finish, status);
        };
    }

    private static Progress asPlanned(Progress known, LocalDate start, LocalDate finish, LocalDate status) {
        if (finish.isBefore(status)) {
            return new Progress(begun(known, start), finish, 100, null);
        }
        if (!start.isBefore(status)) {
            return known.isStarted() ? known : Progress.NONE;
        }
        long passed = ChronoUnit.DAYS.between(start, status);
        long whole = ChronoUnit.DAYS.between(start, finish) + 1;
        return new Progress(begun(known, start), null, (int) (100 * passed / whole), null);
    }

    private static LocalDate begun(Progress known, LocalDate start) {
        return known.start() == null ? start : known.start();
    }
}
