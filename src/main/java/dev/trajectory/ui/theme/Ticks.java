package dev.trajectory.ui.theme;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// What drives things that move: says the time again and again, on the UI thread.
public interface Ticks {

    /// Calls with the time, in nanoseconds of a clock that never goes back, until stopped.
    ///
    /// @return stops it
    Runnable start(LongConsumer each);

    /// One tick for each frame that the toolkit draws.
    static Ticks ofFrames() {
        return each -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    each.accept(now);
                }
            };
            timer.start();
            return timer::stop;
        };
    }
}
