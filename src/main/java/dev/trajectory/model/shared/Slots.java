package dev.trajectory.model.shared;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places in a row, in blocks; never changed once made.
final class Slots {

    private final @Nullable Object[][] blocks;

    private Slots(@Nullable Object[][] blocks) {
        this.blocks = blocks;
    }

    static Slots of(@Nullable Object[] all) {
        int count = (all.length + SharedMap.BLOCK - 1) / SharedMap.BLOCK;
        @Nullable Object[][] blocks = new @Nullable Object[count][];
        for (int block = 0; block < count; block++) {
            int from = block * SharedMap.BLOCK;
            blocks[block] = Arrays.copyOfRange(all, from, Math.min(all.length, from + SharedMap.BLOCK));
        }
        return new Slots(blocks);
    }

    @Nullable
    Object get(int place) {
        return blocks[place / SharedMap.BLOCK][place % SharedMap.BLOCK];
    }

    List<@Nullable Object[]> blocks() {
        return List.of(blocks);
    }

    Change change() {
        return new Change();
    }

    /// Slots in the making: blocks in which nothing is set are shared.
    final class Change {

        private @Nullable Object[][] changed = blocks;
        private final BitSet own = new BitSet();

        void set(int place, @Nullable Object value) {
            int block = place / SharedMap.BLOCK;
            int at = place % SharedMap.BLOCK;
            if (own.isEmpty() || block >= changed.length) {
                changed = Arrays.copyOf(changed, Math.max(changed.length, block + 1));
            }
            @Nullable Object[] old = changed[block] == null ? new @Nullable Object[0] : changed[block];
            if (!own.get(block) || at >= old.length) {
                changed[block] = Arrays.copyOf(old, Math.max(old.length, at + 1));
                own.set(block);
            }
            changed[block][at] = value;
        }

        Slots slots() {
            return own.isEmpty() ? Slots.this : new Slots(changed);
        }
    }
}
