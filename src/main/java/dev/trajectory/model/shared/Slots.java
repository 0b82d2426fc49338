package dev.trajectory.model.shared;

import java.util.Arrays;
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

    @Nullable Object get(int place) {
        return blocks[place / SharedMap.BLOCK][place % SharedMap.BLOCK];
    }

    List<@Nullable Object[]> blocks() {
        return List.of(blocks);
    }

    Change change() {
        return new Change();
    }

    /// Slots in the making: what is not set is shared.
    final class Change {

        private @Nullable Object[][] changed = blocks;

        void set(int place, @Nullable Object value) {
            int block = place / SharedMap.BLOCK;
            int at = place % SharedMap.BLOCK;
            if (changed == blocks || block >= changed.length) {
                changed = Arrays.copyOf(changed, Math.max(changed.length, block + 1));
            }
            @Nullable Object[] own = changed[block];
            boolean isShared = block < blocks.length && own == blocks[block];
            if (own == null || isShared || at >= own.length) {
                own = Arrays.copyOf(own == null ? new @Nullable Object[0] : own, Math.max(own == null ? 0 : own.length, at + 1));
                changed[block] = own;
            }
            own[at] = value;
        }

        Slots slots() {
            return changed == blocks ? Slots.this : new Slots(changed);
        }
    }
}
