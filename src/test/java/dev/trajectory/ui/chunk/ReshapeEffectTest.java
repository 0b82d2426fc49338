package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.SetPeople;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Progress;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.Appearance;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is said of an edit while it is worked out beside the window, on Northmoor.
class ReshapeEffectTest {

    private static final String WORKING = "Working out what it does to the plan …";

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final PlanSession session =
            PlanSession.of(Outlook.of(Ui.sample("northmoor")), new Recalculator(worker::add, answers::add));
    private final MainWindow window = Ui.get(() -> Ui.window(session, new Appearance(_ -> () -> {}), 1440, 900));

    @Test
    void untilAnEffectIsKnownItIsSaidThatItIsWorkedOut() {
        ChunkId engine = new ChunkId("C24");
        ChunkId index = new ChunkId("C25");
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(engine, index))));
        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        assertThat(effect()).isEqualTo(WORKING);
        answer();
        assertThat(effect()).startsWith("The plan would finish");

        Ui.run(() -> ((TextField) window.scene().lookup("#merge-title")).setText("Engine and index"));
        assertThat(effect()).isEqualTo(WORKING);
        Ui.screen(window, "merge-working");
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().plan().chunks().find(index))
                .as("nothing is merged before it is said what that does")
                .isNotNull();
        answer();
        assertThat(effect()).startsWith("The plan would finish");
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().plan().chunks().find(index)).isNull();
        assertThat(window.desk().plan().chunks().get(engine).title()).isEqualTo("Engine and index");
    }

    /// Of chunks that are voted about, merged while an option is looked at.
    @Test
    void whatStaysOrGoesIntoEveryOptionIsSaidBefore() {
        ChunkId engine = new ChunkId("C24");
        ChunkId index = new ChunkId("C25");
        Vote vote = new Vote(
                new VoteId("V1"),
                LocalDate.of(2027, 4, 1),
                "How sure are you?",
                index,
                null,
                new Poll.Hands(Spread.NONE, 9, List.of()));
        Ui.run(() -> {
            session.perform(new PutRecord<>(Section.VOTES, vote, true));
            session.lookAt(new OptionId("O4"));
        });
        merge(engine, index);
        assertThat(reach())
                .startsWith("This stays in ")
                .endsWith("Votes, rollouts and sign-offs go on naming the chunks of the plan.");
        Ui.press(window, KeyCode.ESCAPE);

        Progress begun = new Progress(LocalDate.of(2027, 4, 5), null, 10, null);
        Ui.run(() -> session.perform(new ChangeChunks<>(List.of(index), ChunkField.PROGRESS, begun)));
        answer();
        merge(engine, index);
        assertThat(reach()).startsWith("This goes into every option:");
    }

    /// The sooner of two that one organisation signed for, the other having been signed for by nobody.
    @Test
    void whatWasSignedAndLapsesByMergingIsSaidBefore() {
        ChunkId engine = new ChunkId("C24");
        ChunkId index = new ChunkId("C25");
        Plan plan = session.plan();
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        finishes.put(engine, LocalDate.of(2027, 6, 1));
        finishes.put(index, LocalDate.of(2031, 1, 1));
        SignOff signed = new SignOff(
                        plan.chunks().get(engine).owner(), "Baseline 1", SignOffState.APPROVED, 4, "", "", null)
                .withSignedFinishes(finishes);
        Ui.run(() -> session.perform(new SetPeople(List.of(signed), plan.stakeholders())));
        answer();
        merge(engine, index);
        assertThat(effect()).endsWith("signed, which has lapsed, would stand again.");
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".merge-grid .label").stream()
                        .map(each -> ((Label) each).getText())
                        .toList()))
                .anySatisfy(line -> assertThat(line)
                        .contains(": finished by 1 Jan 2031, where it signed for")
                        .endsWith("by 1 Jun 2027"));
        Ui.screen(window, "merge-signed");
    }

    private void merge(ChunkId one, ChunkId other) {
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(one, other))));
        Ui.press(window, KeyCode.J, KeyCode.CONTROL);
        answer();
    }

    private String reach() {
        return Ui.get(() -> ((Label) window.scene().getRoot().lookup("#merge-effect-reach")).getText());
    }

    private void answer() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
        Ui.run(() -> {
            while (!answers.isEmpty()) {
                answers.remove().run();
            }
        });
        Ui.frame();
    }

    private String effect() {
        return Ui.get(() -> ((Label) window.scene().getRoot().lookup("#merge-effect")).getText());
    }
}
