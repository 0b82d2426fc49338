package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Plans made for looking at: one with a bit of everything, and large ones with long names.
final class SmallPlan {

    static final LocalDate STATUS = LocalDate.of(2026, 9, 14);

    private static final Appraisal APPRAISAL = new Appraisal(
            new FinancialYear(2026),
            new FinancialYear(2026),
            new FinancialYear(2026),
            10,
            new LinkedHashMap<>(),
            "",
            Percent.ZERO,
            Percent.ZERO,
            5,
            Percent.ZERO);

    private SmallPlan() {}

    /// Two organisations; finished, running, planned, pinned, held and late chunks, a milestone, a parent, a circle.
    static Plan everything() {
        List<Chunk> chunks = new ArrayList<>();
        chunks.add(chunk(chunks, "C1", "Outline case", 6, "AAA", it -> it.progress(
                new Progress(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 12), 100, null))));
        chunks.add(chunk(chunks, "C2", "Procurement", 26, "AAA", it -> it.progress(
                        new Progress(LocalDate.of(2026, 6, 1), null, 42, null))
                .dependencies(List.of(Dependency.on(id("C1"))))));
        chunks.add(chunk(chunks, "C3", "Networks", 0, "BBB", it -> it));
        chunks.add(chunk(chunks, "C4", "Wi-Fi in all wards", 12, "BBB", it -> it.parent(id("C3"))
                .goLive(true)));
        chunks.add(chunk(chunks, "C5", "Wide-area network", 8, "BBB", it -> it.parent(id("C3"))
                .deadline(LocalDate.of(2026, 10, 1))));
        chunks.add(chunk(chunks, "C6", "Build and configure", 20, "BBB", it -> it.goLive(true)
                .tranche(new TrancheId("T1"))
                .impact(new LinkedHashMap<>(java.util.Map.of(new OrganisationId("BBB"), 5)))
                .dependencies(List.of(promise("C2", PromiseState.AT_RISK), Dependency.on(id("C3"))))));
        chunks.add(chunk(chunks, "C7", "Contract signed", 0, "AAA", it -> it.dependencies(
                List.of(Dependency.on(id("C2"))))));
        chunks.add(chunk(chunks, "C8", "Training", 6, "AAA", it -> it.pin(LocalDate.of(2027, 3, 1))
                .participants(List.of(new OrganisationId("BBB")))));
        chunks.add(chunk(chunks, "C9", "Archive", 4, "BBB", it -> it.hold(
                new Hold(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 30)))));
        chunks.add(chunk(chunks, "C10", "Hen", 4, "BBB", it -> it.dependencies(List.of(Dependency.on(id("C11"))))));
        chunks.add(chunk(chunks, "C11", "Egg", 4, "BBB", it -> it.dependencies(List.of(Dependency.on(id("C10"))))));
        return plan("A bit of everything", STATUS, 2).draft()
                .tranches(Register.of(List.of(new Tranche(
                        new TrancheId("T1"),
                        "Connect",
                        "",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 3, 31)))))
                .chunks(Register.of(chunks))
                .plan();
    }

    /// So many chunks of long names, up to two dependencies each, on eight organisations.
    static Plan large(int count) {
        Random random = new Random(7);
        String[] words = {"integration", "shared", "record", "of the", "district", "laboratory", "and", "replacement"};
        List<OrderKey> keys = OrderKey.inOrder(count);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder("Chunk " + i + ":");
            for (int j = 4 + random.nextInt(16); j > 0; j--) {
                name.append(' ').append(words[random.nextInt(words.length)]);
            }
            List<Dependency> dependencies = i == 0 || random.nextInt(3) == 0
                    ? List.of()
                    : List.of(Dependency.on(id("C" + Math.max(0, i - 1 - random.nextInt(40)))));
            boolean milestone = random.nextInt(20) == 0;
            OrganisationId owner = new OrganisationId(code(random.nextInt(8)));
            chunks.add(Chunk.of(
                            id("C" + i),
                            name.toString(),
                            keys.get(i),
                            milestone ? WorkSpan.NIL : WorkSpan.weeks(2 + random.nextInt(15)))
                    .draft()
                    .owner(owner)
                    .goLive(random.nextInt(4) == 0)
                    .dependencies(dependencies)
                    .chunk());
        }
        return plan("A large plan", null, 8).withChunks(Register.of(chunks));
    }

    private static Plan plan(String name, @Nullable LocalDate status, int organisations) {
        Settings settings = new Settings(
                "GBP",
                Month.APRIL,
                LocalDate.of(2026, 4, 1),
                status,
                WorkingDays.MONDAY_TO_FRIDAY,
                8,
                4,
                new LinkedHashMap<>(),
                APPRAISAL);
        Programme programme = new Programme("P", name, "", "", "", 0, "");
        List<Organisation> list = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            list.add(organisation(i));
        }
        return Plan.blank(programme, settings).draft()
                .organisations(Register.of(list))
                .plan();
    }

    private static Organisation organisation(int index) {
        List<Freeze> freezes = index % 2 == 0
                ? List.of()
                : List.of(new Freeze(MonthDay.of(12, 1), MonthDay.of(1, 31), "Winter freeze"));
        String code = code(index);
        return new Organisation(
                new OrganisationId(code),
                code,
                "Organisation " + code,
                OrganisationType.OTHER,
                null,
                null,
                0,
                ByMonth.always(6),
                List.of(),
                freezes,
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                "");
    }

    private static String code(int index) {
        return Character.toString('A' + index).repeat(3);
    }

    static ChunkId id(String value) {
        return new ChunkId(value);
    }

    private static Dependency promise(String on, PromiseState state) {
        return new Dependency(
                id(on), DependencyType.FS, Lag.NONE, null, new Promise(state, "Contract", null, null, ""));
    }

    private static Chunk chunk(
            List<Chunk> before, String id, String title, int weeks, String owner, UnaryOperator<ChunkDraft> more) {
        OrderKey order = OrderKey.between(before.isEmpty() ? null : before.getLast().order(), null);
        ChunkDraft draft = Chunk.of(id(id), title, order, WorkSpan.weeks(weeks))
                .draft()
                .owner(new OrganisationId(owner));
        return more.apply(draft).chunk();
    }
}
