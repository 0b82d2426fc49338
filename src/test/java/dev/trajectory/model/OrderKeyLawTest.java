package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OrderKeyLawTest {

    @Property
    void thereIsAlwaysAKeyBetweenTwo(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(min = 0, max = 1_000) Integer> places) {
        List<OrderKey> keys = new ArrayList<>();
        for (int place : places) {
            int at = place % (keys.size() + 1);
            OrderKey after = at == 0 ? null : keys.get(at - 1);
            OrderKey before = at == keys.size() ? null : keys.get(at);
            keys.add(at, OrderKey.between(after, before));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void manyKeysAtOnceAscend(@ForAll @IntRange(min = 0, max = 5_000) int count) {
        List<OrderKey> keys = OrderKey.inOrder(count);

        assertThat(keys).hasSize(count).isSorted().doesNotHaveDuplicates();
    }

    @Example
    void keysOfATypicalPlanHaveTwoDigits() {
        assertThat(OrderKey.inOrder(64)).allMatch(key -> key.value().length() <= 3);
    }

    @Example
    void neighboursInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> OrderKey.between(new OrderKey("b"), new OrderKey("a")))
                .isInstanceOf(InvalidValue.class);
    }
}
