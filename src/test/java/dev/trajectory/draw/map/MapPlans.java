package dev.trajectory.draw.map;

import dev.trajectory.cli.bench.SyntheticPlan;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Plans that maps are made of in tests.
final class MapPlans {

    private MapPlans() {}

    static ChunkId id(String id) {
        return new ChunkId(id);
    }

    static Plan sample(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    /// A plan of nothing but chunks: "C: A B" waits for A and B; "P/C: A" lies below P besides.
    static Plan waiting(String... chunks) {
        List<OrderKey> keys = OrderKey.inOrder(chunks.length);
        List<Chunk> made = new ArrayList<>();
        for (int i = 0; i < chunks.length; i++) {
            String[] halves = chunks[i].split(":", 2);
            String[] names = halves[0].split("/");
            String name = names[names.length - 1];
            List<Dependency> dependencies = Arrays.stream(halves.length < 2 ? new String[0] : halves[1].split(" "))
                    .filter(each -> !each.isBlank())
                    .map(each -> Dependency.on(id(each)))
                    .toList();
            made.add(Chunk.of(id(name), name, keys.get(i), WorkSpan.weeks(2))
                    .draft()
                    .parent(names.length > 1 ? id(names[0]) : null)
                    .dependencies(dependencies)
                    .chunk());
        }
        return SyntheticPlan.of(1, false).draft().chunks(Register.of(made)).plan();
    }

    static Stream<Plan> all() {
        return Stream.of(
                sample("northmoor"),
                sample("first-steps"),
                sample("blank"),
                waiting("A", "B", "C"),
                waiting("A: C", "B: A", "C: B", "D: B"),
                waiting("P", "P/A", "P/B: A", "C: P", "D: B"),
                waiting("P: F", "P/A", "P/B: A", "Q: P", "Q/C: P", "Q/D: P A", "E: Q C D", "F"),
                SyntheticPlan.of(60, false));
    }
}
