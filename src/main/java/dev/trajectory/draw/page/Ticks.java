package dev.trajectory.draw.page;

import java.util.ArrayList;
import java.util.List;

/// Where an axis is marked: at round numbers, few enough to read.
///
/// @param step from one mark to the next: 1, 2 or 5 times a power of ten
/// @param lowest the first mark, at or below the least value
/// @param highest the last mark, at or above the largest value
public record Ticks(double step, double lowest, double highest) {

    /// Marks for these values.
    ///
    /// @param most how many steps at the most, 1 or more
    public static Ticks of(double least, double largest, int most) {
        double low = Math.min(0, least);
        double high = Math.max(0, largest);
        if (high - low <= 0) {
            return new Ticks(1, 0, 1);
        }
        double rough = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5, 10, 20}) {
            double step = factor * power;
            double from = Math.floor(low / step) * step;
            double to = Math.ceil(high / step) * step;
            if (Math.round((to - from) / step) <= most) {
                return new Ticks(step, from, to);
            }
        }
        throw new IllegalStateException("No marks for " + least + " to " + largest);
    }

    /// The values that are marked, the least first.
    public List<Double> values() {
        List<Double> values = new ArrayList<>();
        long count = Math.round((highest - lowest) / step);
        for (long i = 0; i <= count; i++) {
            values.add(lowest + i * step);
        }
        return values;
    }

    /// The y of a value between the bottom and the top of a chart.
    public double y(double value, double bottom, double top) {
        return bottom - (value - lowest) / (highest - lowest) * (bottom - top);
    }
}
