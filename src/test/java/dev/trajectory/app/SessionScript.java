package dev.trajectory.app;

import dev.trajectory.file.Document;
import dev.trajectory.file.JournalEntry.Kind;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// What a user does to three plans in a session: the same for the same seed, so that one process can do it and another
/// know what had been done when the first was killed.
final class SessionScript {

    /// One thing done.
    ///
    /// @param plan which plan it is done to
    /// @param number counts what was done to that plan, from 1
    /// @param saves whether the plan is saved then; the document is as it was
    record Act(int plan, int number, Kind kind, Plan result, boolean saves) {}

    /// A plan, and the plans it went through.
    private static final class Open {
        private final List<Plan> history = new ArrayList<>();
        private int at;
        private int number;

        Open(Plan plan) {
            history.add(plan);
        }

        Plan plan() {
            return history.get(at);
        }
    }

    private final Random random;
    private final List<Open> plans = new ArrayList<>();

    SessionScript(long seed) {
        random = new Random(seed);
        openings().forEach(document -> plans.add(new Open(document.plan())));
    }

    /// The documents as they are opened: the first from a file, the others never saved.
    static List<Document> openings() {
        Document sample = read(Path.of("samples/first-steps.trajectory"));
        Document blank = read(Path.of("samples/blank.trajectory"));
        return List.of(
                sample, Document.first(new UUID(1, 1), blank.plan()), Document.first(new UUID(2, 2), sample.plan()));
    }

    private static Document read(Path file) {
        return switch (PlanFiles.read(file)) {
            case Reading.Opened opened -> opened.document();
            case Reading.Refused refused ->
                throw new AssertionError(refused.problem().toString());
        };
    }

    Act next() {
        int which = random.nextInt(plans.size());
        Open open = plans.get(which);
        int chance = random.nextInt(20);
        Kind kind = chance < 4 && open.at > 0
                ? Kind.UNDO
                : chance < 6 && open.at < open.history.size() - 1 ? Kind.REDO : Kind.EDIT;
        switch (kind) {
            case UNDO -> open.at--;
            case REDO -> open.at++;
            default -> {
                Plan changed = changed(open.plan());
                open.history.subList(open.at + 1, open.history.size()).clear();
                open.history.add(changed);
                open.at++;
            }
        }
        boolean saves = which != 1 && random.nextInt(12) == 0;
        return new Act(which, ++open.number, kind, open.plan(), saves);
    }

    private Plan changed(Plan plan) {
        List<Chunk> chunks = new ArrayList<>(plan.chunks().all());
        switch (random.nextInt(5)) {
            case 0 -> {
                Chunk added = Chunk.of(
                        new ChunkId("N" + random.nextInt(1_000_000_000)),
                        "Something “new”\n" + random.nextInt(),
                        new OrderKey("V"),
                        WorkSpan.days(1 + random.nextInt(40)));
                chunks.add(random.nextInt(chunks.size() + 1), added);
            }
            case 1 -> {
                if (!chunks.isEmpty()) {
                    chunks.remove(random.nextInt(chunks.size()));
                }
            }
            case 2 -> Collections.shuffle(chunks, random);
            case 3 -> {
                Programme was = plan.programme();
                return plan.draft()
                        .programme(new Programme(
                                was.code(), "Plan " + random.nextInt(), was.vision(), "", "", random.nextInt(999), ""))
                        .plan();
            }
            default -> {
                if (!chunks.isEmpty()) {
                    int which = random.nextInt(chunks.size());
                    chunks.set(
                            which,
                            chunks.get(which)
                                    .draft()
                                    .title("Title " + random.nextInt())
                                    .chunk());
                }
            }
        }
        return plan.withChunks(Register.of(chunks));
    }
}
