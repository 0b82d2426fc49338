package dev.trajectory.ui.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One quantity has one value: the engine's, wherever it is read.
class OneQuantityOneValueTest {

    private static final List<String> SAMPLES = List.of("northmoor", "northmoor-one-year-on");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicContainer> everyQuantityIsTheSameEverywhere() {
        return SAMPLES.stream().map(sample -> {
            Places places = new Places(sample, folder);
            return DynamicContainer.dynamicContainer(
                    sample,
                    tables(places).stream()
                            .map(quantity -> DynamicTest.dynamicTest(
                                    quantity.toString(),
                                    () -> assertThat(quantity.mismatches()).isEmpty())));
        });
    }

    private static List<Quantity<?>> tables(Places places) {
        List<Quantity<?>> all = new ArrayList<>();
        all.addAll(DateTable.of(places));
        all.addAll(MoneyTable.of(places));
        all.addAll(OptionTable.of(places));
        return all;
    }
}
