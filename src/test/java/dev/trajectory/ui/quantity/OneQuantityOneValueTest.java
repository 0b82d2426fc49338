package dev.trajectory.ui.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.Document;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.rollout.RolledOut;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One quantity has one value: the engine's, wherever it is read.
class OneQuantityOneValueTest {

    /// Neither a view nor a picture nor a command.
    private static final List<String> BESIDES =
            List.of("status line", "inspector", "findings", "status meeting", "workshop", "playback");

    /// Says nothing of a plan, but how fast the computer is.
    private static final String BENCH = "bench";

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicContainer> everyQuantityIsTheSameEverywhere() {
        return Stream.of(
                sample("northmoor", "northmoor-one-year-on"),
                sample("northmoor-one-year-on", "northmoor"),
                rolledOut());
    }

    private static DynamicContainer sample(String name, String other) {
        Places places = new Places(Ui.sample(name), file(name), file(other), folder);
        return compared(name, tables(places));
    }

    private static Path file(String sample) {
        return Path.of("samples", sample + ".trajectory");
    }

    /// No sample has a rollout.
    private static DynamicContainer rolledOut() {
        Plan plan = RolledOut.plan();
        Path file = folder.resolve("rolled-out.trajectory");
        PlanFiles.save(Document.first(new UUID(0, 1), plan), file);
        return compared("rolled out", RolloutTable.of(new Places(plan, file, file("northmoor"), folder)));
    }

    private static DynamicContainer compared(String name, List<Quantity<?>> quantities) {
        return DynamicContainer.dynamicContainer(
                name,
                quantities.stream()
                        .map(quantity -> DynamicTest.dynamicTest(
                                quantity.toString(),
                                () -> assertThat(quantity.mismatches()).isEmpty())));
    }

    private static List<Quantity<?>> tables(Places places) {
        List<Quantity<?>> all = new ArrayList<>();
        for (Function<Places, List<Quantity<?>>> table : List.<Function<Places, List<Quantity<?>>>>of(
                DateTable::of, MoneyTable::of, OptionTable::of, LoadTable::of, PromiseTable::of, CountTable::of)) {
            all.addAll(table.apply(places));
        }
        return all;
    }

    /// Of every view of the rail, every picture and every command something is compared.
    @Test
    void everyPlaceIsRead() {
        Places places = new Places(RolledOut.plan(), file("northmoor"), file("northmoor"), folder);
        Set<String> read = new LinkedHashSet<>();
        Stream.concat(tables(places).stream(), RolloutTable.of(places).stream())
                .forEach(quantity -> read.addAll(quantity.places()));
        WindowWords words = places.words();

        assertThat(read).containsAll(BESIDES);
        assertThat(places.window().rail())
                .hasSizeGreaterThan(10)
                .allSatisfy(view -> assertThat(read)
                        .anySatisfy(place -> assertThat(words.has("view." + place) ? words.say("view." + place) : "")
                                .isEqualTo(view)));
        assertThat(pictures())
                .hasSizeGreaterThan(10)
                .allSatisfy(view -> assertThat(read).contains("render " + view));
        assertThat(commands())
                .hasSizeGreaterThan(7)
                .allSatisfy(command ->
                        assertThat(read).anySatisfy(place -> assertThat(place).startsWith(command)));
    }

    /// What can be drawn: what is offered in place of a view that there is not.
    private static List<String> pictures() {
        String refused = Places.said("render", file("northmoor").toString(), "--view", "nothing", "--to", "x.svg");
        return Pattern.compile("\\w+(?=,|\\.?$)", Pattern.MULTILINE)
                .matcher(refused.strip())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> commands() {
        String help = Places.said("--help");
        return Pattern.compile("^ {2}([a-z]+) ", Pattern.MULTILINE)
                .matcher(help.substring(help.indexOf("Commands:")))
                .results()
                .map(found -> found.group(1))
                .filter(command -> !command.equals(BENCH))
                .toList();
    }
}
