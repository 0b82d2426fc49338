package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an edit makes of the plan, kept as an option of Northmoor.
class KeepAsOptionTest {

    private static final Plan PLAN = Northmoor.plan();
    private static final Option OPTION = Option.of(new OptionId("NEW"), "Kept", OptionKind.LESS_AMBITIOUS);
    private static final ChunkId CHUNK =
            PLAN.chunks().byId().keySet().iterator().next();
    private static final Edit RENAME = new ChangeChunks<>(List.of(CHUNK), ChunkField.TITLE, "Otherwise");

    @Test
    void thePlanStaysAndTheOptionMakesOfItWhatTheEditDoes() {
        for (Edit edit : List.of(RENAME, new RemoveChunks(List.of(CHUNK)))) {
            Plan kept = Northmoor.after(PLAN, new KeepAsOption(OPTION, null, edit));

            assertThat(kept.draft().options(PLAN.options()).plan()).isEqualTo(PLAN);
            Plan under = kept.under(kept.options().get(OPTION.id()));
            Plan wanted = Northmoor.after(PLAN, edit);
            assertThat(under.chunks()).isEqualTo(wanted.chunks());
            assertThat(under.funds()).isEqualTo(wanted.funds());
        }
    }

    @Test
    void triedOnAnOptionItDiffersFromThatOne() {
        Option base = PLAN.options().stream()
                .filter(option -> PLAN.under(option).chunks().has(CHUNK) && !option.isSame())
                .findFirst()
                .orElseThrow();
        Plan kept = Northmoor.after(PLAN, new KeepAsOption(OPTION, base.id(), RENAME));

        assertThat(kept.under(kept.options().get(OPTION.id())).chunks())
                .isEqualTo(Northmoor.after(PLAN.under(base), RENAME).chunks());
    }

    @Test
    void aNameThatAnotherOptionHasIsRefused() {
        String taken = PLAN.options().stream().findFirst().orElseThrow().name();
        Option namesake = OPTION.draft().name(taken).option();

        assertThat(Northmoor.refused(PLAN, new KeepAsOption(namesake, null, RENAME))
                        .reason())
                .isEqualTo(Refusal.Reason.NAME_TAKEN);
    }

    @Test
    void whatTheEditIsRefusedForIsRefused() {
        Edit gone = new RemoveChunks(List.of(new ChunkId("GONE")));

        assertThat(Northmoor.refused(PLAN, new KeepAsOption(OPTION, null, gone)))
                .isEqualTo(Northmoor.refused(PLAN, gone));
    }
}
