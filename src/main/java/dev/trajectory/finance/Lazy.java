package dev.trajectory.finance;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value computed when it is first asked for, once, whatever the number of threads.
final class Lazy<T> {

    private @Nullable Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return java.util.Objects.requireNonNull(value);
    }
}
