package dev.trajectory.ui.findings;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;

/// A row of the list of findings.
sealed interface FindingRow {

    /// The heading over all findings that matter as much.
    ///
    /// @param shown how many answer to the filter
    /// @param open whether they are listed below
    record Head(Severity severity, int shown, boolean open) implements FindingRow {}

    /// One finding.
    record Line(Finding finding) implements FindingRow {}
}
