package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Slide;
import dev.trajectory.ui.theme.Appearance;

/// Lets bars slide to where a change puts them, and the longest movers say for a while how far they went.
///
/// A change that comes meanwhile begins where bars are then. Where the system or the user wants no motion, or more
/// moves than an eye could follow, bars are at once where they will be.
final class Sliding {

    private static final long WAY = 180_000_000L;
    private static final long TOLD = 2_000_000_000L;
    private static final int MOST = 400;
    private static final long NOT_YET = Long.MIN_VALUE;

    private final Appearance appearance;
    private final Runnable redraw;
    private Slide slide = Slide.NONE;
    private double gone = 1;
    private long began = NOT_YET;
    private Runnable stop = () -> {};

    /// @param redraw asks for another frame
    Sliding(Appearance appearance, Runnable redraw) {
        this.appearance = appearance;
        this.redraw = redraw;
    }

    /// Begins a slide in place of the one under way.
    void begin(Slide next) {
        stop.run();
        slide = next;
        gone = appearance.moves() && next.size() <= MOST ? 0 : 1;
        began = NOT_YET;
        stop = next.isNothing() ? () -> {} : appearance.ticks().start(this::tick);
    }

    /// How far the slide is.
    Slide now() {
        double still = 1 - gone;
        return slide.at(1 - still * still * still);
    }

    private void tick(long now) {
        began = began == NOT_YET ? now : began;
        long since = now - began;
        if (gone < 1) {
            gone = Math.min(1, (double) since / WAY);
            redraw.run();
        }
        if (since >= TOLD) {
            begin(Slide.NONE);
            redraw.run();
        }
    }
}
