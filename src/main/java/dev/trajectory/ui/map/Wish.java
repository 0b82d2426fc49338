package dev.trajectory.ui.map;

import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.model.ChunkId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a user wants to see of the map.
///
/// @param focus the chunk looked at with what is before and after it; null for none
/// @param reach how far before and after it
/// @param faded whether the rest is faded, and not left out
/// @param hidesImplied whether dependencies that say nothing new are left out
record Wish(Arrangement arrangement, @Nullable ChunkId focus, Reach reach, boolean faded, boolean hidesImplied) {

    /// How many steps before and after the chunk in focus are looked at.
    enum Reach {
        ONE(1),
        TWO(2),
        ALL(Integer.MAX_VALUE);

        private final int steps;

        Reach(int steps) {
            this.steps = steps;
        }

        int steps() {
            return steps;
        }
    }

    static final Wish FIRST = new Wish(Arrangement.STEPS, null, Reach.ALL, true, false);

    Wish with(Arrangement changed) {
        return new Wish(changed, focus, reach, faded, hidesImplied);
    }

    Wish with(@Nullable ChunkId changed) {
        return new Wish(arrangement, changed, reach, faded, hidesImplied);
    }

    Wish with(Reach changed) {
        return new Wish(arrangement, focus, changed, faded, hidesImplied);
    }

    /// The same with no chunk in focus where that is not one of some.
    Wish among(Predicate<ChunkId> some) {
        return focus == null || some.test(focus) ? this : with((ChunkId) null);
    }

    Wish withFaded(boolean changed) {
        return new Wish(arrangement, focus, reach, changed, hidesImplied);
    }

    Wish withoutImplied(boolean changed) {
        return new Wish(arrangement, focus, reach, faded, changed);
    }
}
