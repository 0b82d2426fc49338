package dev.trajectory.ui.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for, and then kept: a window comes sooner when what nobody looks at
/// yet is not made for it.
///
/// To be used on the UI thread only.
public final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private @Nullable T made;

    private Once(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /// Something that will be made when it is asked for.
    ///
    /// @param maker called once
    public static <T> Once<T> of(Supplier<? extends T> maker) {
        return new Once<>(maker);
    }

    @Override
    public T get() {
        T thing = made;
        if (thing == null) {
            thing = maker.get();
            made = thing;
        }
        return thing;
    }

    /// Whether it has been asked for.
    public boolean isMade() {
        return made != null;
    }
}
