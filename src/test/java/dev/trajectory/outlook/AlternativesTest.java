package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.START;
import static dev.trajectory.outlook.LinkedPlans.chunk;
import static dev.trajectory.outlook.LinkedPlans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Register;
import dev.trajectory.model.Scope;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Small plans of a calendar of every day from 1 April 2027, and the sample plan.
class AlternativesTest {

    private static final Option DO_NOTHING = option("BAU", OptionKind.BAU, new Scope.Only(Set.of()));

    private static Option option(String id, OptionKind kind, Scope scope) {
        return Option.of(new OptionId(id), id, kind).draft().scope(scope).option();
    }

    private static Option only(String id, String... chunks) {
        Set<ChunkId> named =
                new LinkedHashSet<>(Arrays.stream(chunks).map(ChunkId::new).toList());
        return option(id, OptionKind.LESS_AMBITIOUS, new Scope.Only(named));
    }

    private static Alternatives of(List<Chunk> chunks, Option... options) {
        return Alternatives.of(LinkedPlans.plan(chunks, List.of())
                .draft()
                .options(Register.of(List.of(options)))
                .plan());
    }

    private static final List<Chunk> CHUNKS = List.of(
            chunk("base", 10, it -> it),
            chunk("short", 5, it -> it.dependencies(on("base"))),
            chunk("long", 30, it -> it.dependencies(on("base"))));

    @Test
    void whatEveryOptionHoldsIsNoRegretAndDoingNothingDoesNotCount() {
        Alternatives alternatives = of(CHUNKS, DO_NOTHING, only("A", "base", "short"), only("B", "base", "long"));

        assertThat(alternatives.noRegret()).extracting(ChunkId::value).containsExactly("base");
        assertThat(alternatives.byOption()).containsOnlyKeys(new OptionId("A"), new OptionId("B"));
    }

    @Test
    void businessAsUsualThatHoldsSomethingCounts() {
        Option usual = option("BAU", OptionKind.BAU, new Scope.Only(Set.of(new ChunkId("short"))));

        assertThat(of(CHUNKS, usual, only("A", "base", "short")).noRegret())
                .extracting(ChunkId::value)
                .containsExactly("short");
    }

    /// In B, beside the long one, the short one may start 25 days after the base is done, in A at once.
    @Test
    void optionsAreOpenUntilTheFirstThatOnlySomeHoldMustStart() {
        Alternatives alternatives =
                of(CHUNKS, only("A", "base"), only("B", "base", "short", "long"), only("C", "base", "long"));

        assertThat(alternatives.closing())
                .contains(new Alternatives.Closing(START.plusDays(10), new ChunkId("long"), new OptionId("B")));
        assertThat(of(CHUNKS, only("C", "base", "long"), only("D", "base", "long", "short"))
                        .closing())
                .contains(new Alternatives.Closing(START.plusDays(35), new ChunkId("short"), new OptionId("D")));
    }

    @Test
    void whatHasBegunHasClosedTheOthers() {
        LocalDate begun = START.plusDays(3);
        List<Chunk> chunks = List.of(
                chunk("base", 10, it -> it), chunk("pilot", 4, it -> it.progress(new Progress(begun, null, 50, null))));

        assertThat(of(chunks, only("A", "base"), only("B", "base", "pilot")).closing())
                .contains(new Alternatives.Closing(begun, new ChunkId("pilot"), new OptionId("B")));
    }

    @Test
    void optionsOfTheSameChunksStayOpen() {
        assertThat(of(CHUNKS, only("A", "base", "long"), only("B", "base", "long"))
                        .closing())
                .isEmpty();
        assertThat(of(CHUNKS).closing()).isEmpty();
        assertThat(of(CHUNKS).noRegret()).isEmpty();
    }

    @Test
    void aHeadingIsNoChunkToRegret() {
        List<Chunk> chunks =
                List.of(chunk("heading", 0, it -> it), chunk("leaf", 3, it -> it.parent(new ChunkId("heading"))));

        assertThat(of(chunks, only("A", "leaf"), only("B", "heading")).noRegret())
                .extracting(ChunkId::value)
                .containsExactly("leaf");
    }

    /// Do-minimum is the smallest of Northmoor's options and lies within each of the others.
    @Test
    void northmoorsNoRegretIsItsDoMinimum() {
        Alternatives alternatives = Alternatives.of(northmoor());

        assertThat(alternatives.noRegret())
                .extracting(ChunkId::value)
                .containsExactly("C01", "C02", "C06", "C07", "C08", "C09", "C10", "C16", "C17", "C18");
        assertThat(alternatives.byOption()).hasSize(4);
    }

    /// Told the slow way: of all chunks that some options lack, in each option, the earliest latest start.
    @Test
    void northmoorsOptionsAreOpenUntilTheFirstChunkBeyondDoMinimumMustStart() {
        Alternatives alternatives = Alternatives.of(northmoor());
        Alternatives.Closing closing = alternatives.closing().orElseThrow();

        Outlook outlook = alternatives.byOption().get(closing.option());
        assertThat(alternatives.noRegret()).doesNotContain(closing.chunk());
        assertThat(closing.until())
                .isAfterOrEqualTo(outlook.schedule().placement(closing.chunk()).start());
        alternatives
                .byOption()
                .values()
                .forEach(each -> each.schedule().byChunk().forEach((id, placement) -> {
                    boolean isCritical = Integer.valueOf(0).equals(placement.floatDays());
                    if (isCritical
                            && !alternatives.noRegret().contains(id)
                            && !each.plan().parents().contains(id)) {
                        assertThat(closing.until()).isBeforeOrEqualTo(placement.start());
                    }
                }));
    }

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }
}
