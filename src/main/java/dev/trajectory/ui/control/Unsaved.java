package dev.trajectory.ui.control;

/// Holds what is chosen and typed and kept nowhere until it is saved. While the keyboard is in it, the keys of undo
/// and redo are about that before they are about the plan.
public interface Unsaved {

    /// Takes back what was done last in it, or says that it is not saved.
    ///
    /// @return false where nothing in it is unsaved
    boolean undo();

    /// Does again what was taken back last in it, or says that it is not saved.
    ///
    /// @return false where nothing in it is unsaved
    boolean redo();
}
