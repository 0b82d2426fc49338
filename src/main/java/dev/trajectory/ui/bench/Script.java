package dev.trajectory.ui.bench;

import dev.trajectory.ui.shell.MainWindow;

/// What a hand does in a window, frame by frame.
///
/// @param name what is measured, such as `windowScroll`
/// @param promise within how many milliseconds a frame is to be made
/// @param begin goes where it is done
/// @param isReady whether that is there: what is made beside the window may take a while
/// @param step what is done in a frame, counted from 0
/// @param end leaves the window as it was
record Script(String name, double promise, Part begin, Ready isReady, Step step, Part end) {

    /// Something done once.
    interface Part {
        void in(MainWindow window);
    }

    interface Ready {
        boolean in(MainWindow window);
    }

    interface Step {
        void in(MainWindow window, int frame);
    }
}
