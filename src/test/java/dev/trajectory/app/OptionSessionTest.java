package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.AdoptOption;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Reach;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Working on the sample plan while one of its options is looked at.
class OptionSessionTest {

    private static final OptionId O4 = new OptionId("O4");
    private static final ChunkId C05 = new ChunkId("C05");
    private static final WorkSpan LONGER = WorkSpan.weeks(33);
    private static final Edit LASTS = new ChangeChunks<>(List.of(C05), ChunkField.DURATION, LONGER);

    private final Plan first = plan();
    private final PlanSession session =
            PlanSession.of(Outlook.of(first), new Recalculator(Runnable::run, Runnable::run));
    private final List<Receipt> receipts = new ArrayList<>();

    private static Plan plan() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private WorkSpan seen() {
        return session.plan().chunks().get(C05).duration();
    }

    @Test
    void anEditGoesToTheOptionLookedAtAndIsUndoneWhileOneLooks() {
        session.lookAt(O4);
        session.perform(LASTS);

        assertThat(seen()).isEqualTo(LONGER);
        assertThat(session.whole().chunks()).isEqualTo(first.chunks());
        assertThat(session.snapshot().outlook().plan()).isEqualTo(session.plan());
        assertThat(session.snapshot().history().present().label().only()).isEqualTo(O4);

        session.undo();
        assertThat(session.whole()).isEqualTo(first);
        assertThat(session.snapshot().option().id()).isEqualTo(O4);
        session.redo();
        assertThat(seen()).isEqualTo(LONGER);
    }

    @Test
    void anEditGoesToAllWhereThatIsChosenUntilOneLooksElsewhere() {
        session.lookAt(O4);
        session.reach(Reach.ALL);
        session.perform(LASTS);

        assertThat(session.whole().chunks().get(C05).duration()).isEqualTo(LONGER);
        assertThat(session.snapshot().history().present().label().only()).isNull();
        session.lookAt(null);
        session.lookAt(O4);
        assertThat(session.snapshot().reach()).isEqualTo(Reach.OPTION);
    }

    @Test
    void whatIsFoundOfTheOptionsBesideEachOtherIsFoundUnderEach() {
        List<Finding> found = ranks();
        session.lookAt(O4);

        assertThat(found).isNotEmpty();
        assertThat(ranks()).isEqualTo(found);
    }

    private List<Finding> ranks() {
        return session.snapshot().outlook().findings().stream()
                .filter(finding -> finding.rule() == Rule.RANKS_DIFFER)
                .toList();
    }

    @Test
    void lookingIsNoStepButLeavesAReceipt() {
        session.receive(receipts::add);
        session.lookAt(O4);

        assertThat(session.snapshot().history().steps()).hasSize(1);
        assertThat(receipts).singleElement().extracting(Receipt::kind).isEqualTo(Receipt.Kind.OPTION);
        assertThat(receipts.getFirst().effect().moved()).isNotEmpty();
    }

    @Test
    void aPreviewIsOfThePlanUnderTheOptionAsItWouldBe() {
        session.lookAt(O4);
        List<Outlook> previews = new ArrayList<>();

        session.preview(LASTS, previews::add);

        assertThat(previews.getFirst().plan().chunks().get(C05).duration()).isEqualTo(LONGER);
        assertThat(previews.getFirst().plan().chunks().size())
                .isEqualTo(session.plan().chunks().size());
        assertThat(session.whole()).isEqualTo(first);
    }

    @Test
    void anOptionThatGoesWhileItIsLookedAtLeavesThePlan() {
        session.lookAt(O4);
        session.perform(new RemoveRecord<>(Section.OPTIONS, O4, true));

        assertThat(session.snapshot().option()).isNull();
        assertThat(session.plan()).isEqualTo(session.whole());
        session.undo();
        assertThat(session.whole()).isEqualTo(first);
    }

    @Test
    void adoptingWhatOneLooksAtMovesNothing() {
        session.lookAt(O4);
        Plan before = session.plan();
        session.receive(receipts::add);

        session.perform(new AdoptOption(O4, null));
        session.lookAt(null);

        assertThat(session.plan().chunks()).isEqualTo(before.chunks());
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(receipt.effect().moved()).isEmpty());
        session.undo();
        assertThat(session.whole()).isEqualTo(first);
    }
}
