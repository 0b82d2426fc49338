package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.OrganisationId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// How a board was arranged comes back, and what is folded in one plan is not in another.
class BoardMemoryTest {

    private static final Set<OrganisationId> ALL = Set.of(new OrganisationId("ERDH"), new OrganisationId("NICB"));

    @Property
    void whatIsKeptComesBack(
            @ForAll boolean months,
            @ForAll boolean strings,
            @ForAll boolean load,
            @ForAll End end,
            @ForAll @IntRange(min = 60, max = 160) int percent,
            @ForAll boolean folded) {
        BoardSwitches arranged = BoardSwitches.USUAL
                .with(end)
                .withMonths(months)
                .withPromises(strings)
                .withCritical(!strings)
                .withInside(strings)
                .withLoad(load)
                .withAwards(!load)
                .withZoom(percent / 100.0)
                .withFolded(folded ? ALL : Set.of());
        ViewPreferences kept = BoardMemory.of(ViewPreferences.usual(), arranged, "northmoor");
        assertThat(BoardMemory.arranged(kept, "northmoor", ALL)).isEqualTo(arranged);
        assertThat(BoardMemory.arranged(kept, "another", ALL)).isEqualTo(arranged.withFolded(Set.of()));
        assertThat(BoardMemory.arranged(kept, "northmoor", Set.of()).folded()).isEmpty();
        ViewPreferences after = BoardMemory.of(kept, BoardSwitches.USUAL, "another");
        assertThat(BoardMemory.arranged(after, "northmoor", ALL).folded()).isEqualTo(arranged.folded());
    }

    @Test
    void untilAnythingIsArrangedTheBoardIsAsUsual() {
        assertThat(BoardMemory.arranged(ViewPreferences.usual(), "northmoor", ALL))
                .isEqualTo(BoardSwitches.USUAL);
    }
}
