package dev.trajectory.file;

/// What came of saving a document.
public sealed interface Saving {

    /// It is on the disk.
    ///
    /// @param document the document to go on with
    record Saved(Document document) implements Saving {}

    /// It is not; the file is as it was before.
    record Refused(FileProblem problem) implements Saving {}
}
