package dev.trajectory.ui.workshop;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where something is kept that is half done: a line half typed, a vote half counted. It is not said yet, and so no
/// part of the plan: it lies beside the settings of who does it, by the plan it is done for.
///
/// @param before what there was when the program ended, as text; empty for nothing
/// @param keep keeps what there is now
public record HalfTyped(Supplier<String> before, Consumer<String> keep) {

    /// The same for several that work on one thing: what one of them has kept is there for the others at once,
    /// however long the disk takes.
    public HalfTyped shared() {
        AtomicReference<@Nullable String> last = new AtomicReference<>();
        return new HalfTyped(
                () -> {
                    String kept = last.get();
                    return kept == null ? before.get() : kept;
                },
                text -> {
                    last.set(text);
                    keep.accept(text);
                });
    }
}
