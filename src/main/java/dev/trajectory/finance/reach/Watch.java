package dev.trajectory.finance.reach;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Looks on while something is searched.
///
/// @param <T> what is searched
@FunctionalInterface
public interface Watch<T extends @Nullable Object> {

    /// Asked between steps; once it answers true, the best found so far is given.
    boolean isStopped();

    /// Told how far the search is and the best it has found.
    ///
    /// @param share of the work done, 0 to 1
    default void sofar(double share, T best) {}

    /// The same for the search of a part.
    ///
    /// @param whole what a part makes of the whole
    default <P extends @Nullable Object> Watch<P> through(Function<P, T> whole) {
        return new Watch<>() {
            @Override
            public boolean isStopped() {
                return Watch.this.isStopped();
            }

            @Override
            public void sofar(double share, P best) {
                Watch.this.sofar(share, whole.apply(best));
            }
        };
    }
}
