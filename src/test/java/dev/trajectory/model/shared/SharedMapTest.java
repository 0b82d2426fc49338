package dev.trajectory.model.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SharedMapTest {

    private static SharedMap<Integer, String> numbers(int count) {
        Map<Integer, String> numbers = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            numbers.put(i, "number " + i);
        }
        return SharedMap.of(numbers);
    }

    @Property
    void isAlwaysAsAMapThatIsCopied(@ForAll @IntRange(max = 300) int count, @ForAll long seed) {
        Random random = new Random(seed);
        SharedMap<Integer, String> shared = numbers(count);
        Map<Integer, String> copied = new LinkedHashMap<>(shared);
        for (int i = 0; i < 60; i++) {
            SharedMap<Integer, String> before = shared;
            Map<Integer, String> was = new LinkedHashMap<>(copied);
            Map<Integer, String> changes = new LinkedHashMap<>();
            for (int j = random.nextInt(20); j >= 0; j--) {
                changes.put(random.nextInt(400), "change " + i);
            }
            if (random.nextBoolean()) {
                shared = shared.with(changes);
                copied.putAll(changes);
            } else {
                shared = shared.without(changes.keySet());
                copied.keySet().removeAll(changes.keySet());
            }
            assertSame(shared, copied);
            assertSame(before, was);
            assertThat(shared.hasSameKeysAs(before))
                    .isEqualTo(List.copyOf(copied.keySet()).equals(List.copyOf(was.keySet())));
        }
    }

    private static void assertSame(SharedMap<Integer, String> shared, Map<Integer, String> copied) {
        assertThat(shared).hasSameSizeAs(copied);
        assertThat(new ArrayList<>(shared.entrySet())).isEqualTo(new ArrayList<>(copied.entrySet()));
        assertThat(new ArrayList<>(shared.values())).isEqualTo(new ArrayList<>(copied.values()));
        for (int key = 0; key < 400; key++) {
            assertThat(shared.get(key)).isEqualTo(copied.get(key));
        }
    }

    @Example
    void aThousandChangesOfTenThousandValuesAddOneBlockEach() {
        SharedMap<Integer, String> map = numbers(10_000);
        Set<Object> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        blocks.addAll(map.blocks());
        int first = blocks.size();
        for (int i = 0; i < 1_000; i++) {
            map = map.with(Map.of(i * 7, "changed"));
            blocks.addAll(map.blocks());
        }

        assertThat(first).isEqualTo(157);
        assertThat(blocks).hasSize(157 + 1_000);
        assertThat(map.hasSameKeysAs(numbers(10_000))).isTrue();
    }

    @Example
    void addingAndRemovingShareBlocksToo() {
        SharedMap<Integer, String> map = numbers(10_000);
        Set<Object> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        blocks.addAll(map.blocks());
        for (int i = 0; i < 1_000; i++) {
            map = map.with(Map.of(20_000 + i, "added")).without(List.of(i));
            blocks.addAll(map.blocks());
        }

        assertThat(blocks.size()).isLessThanOrEqualTo(157 + 2_000);
        assertThat(map).hasSize(10_000);
    }

    @Example
    void whatIsTakenAwayTakesNoRoomForEver() {
        SharedMap<Integer, String> map = numbers(10_000);
        for (int i = 0; i < 9_990; i++) {
            map = map.without(List.of(i));
        }

        assertThat(map.keySet()).containsExactly(9_990, 9_991, 9_992, 9_993, 9_994, 9_995, 9_996, 9_997, 9_998, 9_999);
        assertThat(map.blocks().size()).isLessThan(5);
        assertThat(map.reversed().firstEntry().getKey()).isEqualTo(9_999);
    }
}
