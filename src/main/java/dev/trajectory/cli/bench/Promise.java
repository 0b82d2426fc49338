package dev.trajectory.cli.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Within how many milliseconds something is to be done.
///
/// @param name what is measured
/// @param most on plans of up to how many chunks; of larger plans it is not promised, unless another promise is
record Promise(String name, int most, double milliseconds) {

    private static final int ANY = Integer.MAX_VALUE;

    /// A frame, whatever the size; a map laid out beside the window; and the money of a plan while a bar is
    /// dragged. Of one name, the smaller sizes come first.
    static final List<Promise> ALL = List.of(
            new Promise("scrollFrame", ANY, 16),
            new Promise("zoomFrame", ANY, 16),
            new Promise("slideFrame", ANY, 16),
            new Promise("panMapFrame", ANY, 16),
            new Promise("zoomMapFrame", ANY, 16),
            new Promise("scrollBoardFrame", ANY, 16),
            new Promise("layOut", ANY, 2_000),
            new Promise("appraise", 1_000, 20),
            new Promise("appraise", 10_000, 250));

    /// Within how many milliseconds this is to be done on a plan of so many chunks; null where nothing is
    /// promised.
    static @Nullable Double of(String name, int chunks) {
        return ALL.stream()
                .filter(promise -> promise.name.equals(name) && chunks <= promise.most)
                .findFirst()
                .map(Promise::milliseconds)
                .orElse(null);
    }
}
