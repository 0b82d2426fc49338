package dev.trajectory.ui.vote;

import dev.trajectory.model.Spread;
import javafx.scene.layout.Region;

/// A spread as five small bars, from 1 to 5, as wide and high as the style says.
final class SpreadBars extends Region {

    private static final int COUNT = Spread.CERTAIN;

    /// Between two bars, in widths of one.
    private static final double GAP = 0.4;

    /// The share of the height that a number nobody gave has, so that it is seen to be one.
    private static final double LEAST = 0.09;

    private final Spread spread;

    SpreadBars(Spread spread) {
        this.spread = spread;
        getStyleClass().add("vote-bars");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (int number = 1; number <= COUNT; number++) {
            Region bar = new Region();
            bar.setManaged(false);
            bar.getStyleClass().add(number < Spread.ENOUGH ? "vote-bar-low" : "vote-bar");
            getChildren().add(bar);
        }
    }

    @Override
    protected void layoutChildren() {
        int most =
                Math.max(1, Spread.numbers().stream().mapToInt(spread::at).max().orElse(1));
        double wide = getWidth() / (COUNT + (COUNT - 1) * GAP);
        for (int number = 1; number <= COUNT; number++) {
            double height = getHeight() * Math.max(LEAST, (double) spread.at(number) / most);
            double x = (number - 1) * wide * (1 + GAP);
            getChildren().get(number - 1).resizeRelocate(x, getHeight() - height, wide, height);
        }
    }
}
