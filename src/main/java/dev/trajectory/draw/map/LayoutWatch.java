package dev.trajectory.draw.map;

/// Who waits for a layout: is told how far it is, and may want it no more. Asked on whatever thread lays out.
public interface LayoutWatch {

    /// Waits to the end, and is told nothing.
    LayoutWatch PATIENT = new LayoutWatch() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void reached(double share) {}
    };

    /// Whether nobody wants the layout any more: what comes back then is of no use.
    boolean isCancelled();

    /// So much of the work is done.
    ///
    /// @param share of 1
    void reached(double share);
}
