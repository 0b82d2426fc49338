package dev.trajectory.ui.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Register;
import dev.trajectory.model.Spread;
import dev.trajectory.model.Vote;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.workshop.Room;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A vote taken by keys, on Northmoor.
class VotePanelTest {

    private static final Plan PLAN = Ui.sample("northmoor");

    private MainWindow window;

    @BeforeEach
    void open() {
        open(1440, 900);
        Ui.press(window, KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private void open(double width, double height) {
        window = Ui.get(() -> Ui.window(PLAN, width, height));
    }

    private void room(double width, double height) {
        open(width, height);
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT4, KeyCode.CONTROL);
    }

    @Test
    void handsAreCountedByKeysAskedForReasonsAndKeptAsOneStep() {
        press("4444 33333 222 1 5 44");
        write("#vote-room", "18");
        assertThat(text("#vote-mean")).isEqualTo("3.2");
        assertThat(text("#vote-readiness"))
                .isEqualTo("Not ready: 4 of 16 gave less than 3, though the mean of 3.2 passes.");
        Ui.screen(window, "vote-hands");

        fire("#vote-keep");
        assertThat(window.desk().plan()).isEqualTo(PLAN);
        assertThat(Ui.get(() -> lookup("#vote-reason-0").isFocused())).isTrue();

        for (int i = 0; i < 4; i++) {
            write("#vote-reason-" + i, "Reason " + (i + 1));
        }
        fire("#vote-keep");

        Vote kept = window.desk().plan().votes().all().iterator().next();
        assertThat(kept.spread()).isEqualTo(new Spread(1, 6, 5, 3, 1));
        assertThat(kept.poll().couldVote()).isEqualTo(18);
        assertThat(kept.poll().unexplained()).isZero();
        assertThat(kept.heldOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(kept.question()).isEqualTo("How sure are you of this plan?");
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
        assertThat(text("#vote-mean")).isEqualTo("–");
        Ui.screen(window, "vote-kept");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(PLAN);
    }

    /// What is counted beside a view goes on in the room, and is not lost where somebody leaves it.
    @Test
    void aVoteThatIsHalfCountedGoesOnElsewhere() {
        press("44 2");
        write("#vote-room", "18");
        write("#vote-reason-0", "No staff");
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT4, KeyCode.CONTROL);
        assertThat(text("#vote-mean")).isEqualTo("3.3");
        assertThat(Ui.get(() -> ((TextField) lookup("#vote-reason-0")).getText()))
                .isEqualTo("No staff");
        press("5");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(text("#vote-mean")).as("beside the view").isEqualTo("3.8");
        focus("#vote-1");
        press("1");
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT4, KeyCode.CONTROL);
        assertThat(text("#vote-mean")).as("once more in the room").isEqualTo("3.2");
        press("4");
        assertThat(text("#vote-mean")).isEqualTo("3.3");

        Ui.run(() -> ((TextArea) lookup("#vote-question")).setText("Shall we?"));
        write("#vote-reason-1", "No money");
        fire("#vote-keep");
        assertThat(window.desk().plan().votes().all()).hasSize(PLAN.votes().size() + 1);
        Ui.press(window, KeyCode.ESCAPE);
        Ui.frame();
        Ui.press(window, KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(question()).as("the next beside the view").isEqualTo("How sure are you of this plan?");
        assertThat(Ui.get(() -> ((TextField) lookup("#vote-room")).getText())).isEqualTo("18");
    }

    @Test
    void moreCannotHaveVotedThanAreInTheRoomAndThatIsShown() {
        press("444");
        write("#vote-room", "2");
        assertThat(Ui.get(() -> ((TextField) lookup("#vote-room")).getText())).isEqualTo("3");
    }

    @Test
    void theQuestionFollowsTheChunkSelectedUntilHandsAreCounted() {
        select("C24");
        assertThat(text("#vote-planned")).startsWith("The plan has it done on").endsWith("in time.");
        String first = question();
        select("C08");
        assertThat(question()).isNotEqualTo(first).contains("Residual Windows 10");
        Ui.run(() -> window.desk().select(Set.of()));
        assertThat(question()).isEqualTo("How sure are you of this plan?");
        select("C08");
        press("4");
        String counted = question();
        select("C24");
        assertThat(question()).isEqualTo(counted);

        Ui.run(() -> ((TextArea) lookup("#vote-question")).setText("How sure are you? ".repeat(9)));
        Ui.frame();
        assertThat(Ui.get(() -> ((TextArea) lookup("#vote-question")).getPrefRowCount()))
                .as("all of it is seen")
                .isGreaterThan(2);
    }

    private void select(String chunk) {
        Ui.run(() -> window.desk().select(Set.of(new ChunkId(chunk))));
        Ui.frame();
    }

    private String question() {
        return Ui.get(() -> ((TextArea) lookup("#vote-question")).getText());
    }

    @Test
    void organisationsVoteOneAfterTheOther() {
        assertThat(text("#vote-planned")).contains(" It has ");
        way(1);
        focus("#vote-ballots");
        assertThat(text("#vote-planned")).as("whose turn it is").contains(" NICB has ");
        press("4");
        assertThat(text("#vote-planned")).contains(" STHB has ");
        press("4243332");
        assertThat(text("#vote-mean")).isEqualTo("3.1");
        assertThat(text("#vote-voted")).isEqualTo("8 of 8 voted");
        assertThat(text("#vote-readiness")).contains("2 of 8 gave less than 3");
        Ui.screen(window, "vote-organisations");
        write("#vote-reason-0", "Who pays after 2029?");
        write("#vote-reason-1", "B39 is not compensated");
        fire("#vote-keep");

        Vote kept = window.desk().plan().votes().all().iterator().next();
        assertThat(((Poll.ByOrganisation) kept.poll()).ballots()).hasSize(8);
        assertThat(kept.spread().mean()).hasValue(3.125);
    }

    @Test
    void aVoteOfOrganisationsOnAQuestionOfItsOwnGoesOnElsewhere() {
        way(1);
        Ui.run(() -> ((TextArea) lookup("#vote-question")).setText("Shall we?"));
        focus("#vote-ballots");
        press("4");

        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT4, KeyCode.CONTROL);

        assertThat(question()).isEqualTo("Shall we?");
        assertThat(text("#vote-planned")).as("whose turn it is").contains("STHB has ");
    }

    @Test
    void aReasonGoesWithTheHandThatIsTakenBack() {
        press("2");
        write("#vote-reason-0", "No staff");
        Ui.press(window, KeyCode.BACK_SPACE);
        press("41");

        assertThat(Ui.get(() -> ((TextField) lookup("#vote-reason-0")).getText()))
                .isEmpty();
    }

    @Test
    void whoeverHasVotedIsNotOverwrittenByAnotherDigit() {
        way(1);
        focus("#vote-ballots");
        press("44444444");
        press("1");

        assertThat(text("#vote-mean")).isEqualTo("4.0");
    }

    @Test
    void backspaceTakesBackTheLastAndAllThatCountingAnewThrewAway() {
        press("45");
        Ui.press(window, KeyCode.BACK_SPACE);
        assertThat(text("#vote-mean")).isEqualTo("4.0");
        fire("#vote-again");
        assertThat(text("#vote-mean")).isEqualTo("–");
        Ui.press(window, KeyCode.BACK_SPACE);
        assertThat(text("#vote-mean")).isEqualTo("4.0");
    }

    @Test
    void aSelectedChunkIsAskedAboutByTheDayThePlanHasIt() {
        ChunkId chunk = new ChunkId("C05");
        Ui.run(() -> window.desk().select(Set.of(chunk)));
        String title = PLAN.chunks().get(chunk).title();
        assertThat(Ui.get(() -> ((TextInputControl) lookup("#vote-question")).getText()))
                .startsWith("How sure are you that “" + title + "” is done by ");
        focus("#vote-5");
        press("5");
        fire("#vote-keep");

        Vote kept = window.desk().plan().votes().all().iterator().next();
        assertThat(kept.about()).isEqualTo(chunk);
        assertThat(kept.by()).isNotNull();
    }

    @Test
    void inTheRoomTheKeysVoteWhereverTheBoardIs() {
        room(1920, 1080);
        press("1333 4444445 33222");
        write("#vote-room", "18");
        assertThat(text("#vote-mean")).isEqualTo("3.2");
        Ui.screen(window, "vote-room-1920");
        assertThat(isInSight("#vote-said")).isTrue();
        assertThat(isInSight("#vote-ask")).as("what those below 3 are asked").isTrue();
        fire("#vote-keep");
        Ui.screen(window, "vote-room-missing-1920");
        assertThat(isInSight("#vote-reason-0")).isTrue();
        assertThat(isInSight("#vote-reason-3")).isTrue();
        assertThat(isInSight("#vote-readiness")).isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.view()).as("the field is left first").isInstanceOf(Room.class);
        press("2222222222");
        for (int i = 0; i < 13; i++) {
            write("#vote-reason-" + i, "Reason " + (i + 1));
        }
        fire("#vote-keep");
        assertThat(isInSight("#vote-reason-13")).isTrue();
    }

    @Test
    void inARoomOnALaptopAllIsThere() {
        room(1366, 768);
        way(1);
        focus("#vote-ballots");
        press("44243332");
        Ui.screen(window, "vote-room-1366");
        assertThat(isInSight("#vote-said")).isTrue();
        assertThat(isInSight("#vote-ask")).isTrue();
        assertThat(isInSight("#vote-reason-0")).isTrue();
        fire("#vote-keep");
        assertThat(isInSight("#vote-reason-1")).isTrue();
        assertThat(isInSight("#vote-readiness")).isTrue();
        Ui.screen(window, "vote-room-missing-1366");
        assertThat(text("#vote-mean")).isEqualTo("3.1");
    }

    /// One organisation and nothing planned yet, or forty of them: the vote is given, its reasons are asked for,
    /// the window is made smaller in the middle, and it is kept and told in the minutes.
    @ParameterizedTest
    @CsvSource({"blank, 1", "northmoor, 40"})
    void aVoteIsTakenHoweverManyOrganisationsThereAre(String sample, int organisations) {
        Plan plan = with(Ui.sample(sample), organisations);
        window = Ui.get(() -> Ui.window(plan, 1920, 1080));
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT4, KeyCode.CONTROL);
        way(1);
        focus("#vote-ballots");
        press("2" + "4".repeat(organisations - 1));
        write("#vote-reason-0", "No trainers");
        Ui.run(() -> {
            window.scene().getWindow().setWidth(1100);
            window.scene().getWindow().setHeight(640);
        });
        Ui.frame();
        Ui.press(window, KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(text("#vote-mean")).isEqualTo(organisations == 1 ? "2.0" : "4.0");
        assertThat(Ui.get(() -> ((TextField) lookup("#vote-reason-0")).getText()))
                .isEqualTo("No trainers");
        Ui.run(() -> Ui.screen(window.scene(), "vote-of-" + organisations));

        fire("#vote-keep");
        Vote kept = window.desk().plan().votes().all().iterator().next();
        assertThat(kept.poll().couldVote()).isEqualTo(organisations);
        assertThat(kept.poll().unexplained()).isZero();
        Ui.press(window, KeyCode.ESCAPE);
        Ui.frame();
        assertThat(window.desk().plan().log().getLast().text()).isEqualTo("Workshop: 1 voted");
        assertThat(window.desk().plan().log().getLast().details()).contains("No trainers");
    }

    private static Plan with(Plan plan, int organisations) {
        List<Organisation> all = new ArrayList<>(plan.organisations().all());
        for (int i = all.size(); i < organisations; i++) {
            all.add(Organisation.named(
                    new OrganisationId("X" + i),
                    "X" + i,
                    "Organisation " + i + " with a name that is as long as those of trusts are"));
        }
        return plan.draft().organisations(Register.of(all)).plan();
    }

    private boolean isInSight(String id) {
        Ui.frame();
        return Ui.get(() -> {
            Node sight = lookup("#vote-panel .viewport");
            Node part = lookup(id);
            return sight.localToScene(sight.getLayoutBounds()).contains(part.localToScene(part.getLayoutBounds()));
        });
    }

    private void press(String digits) {
        digits.chars()
                .filter(Character::isDigit)
                .forEach(digit -> Ui.press(window, KeyCode.getKeyCode(Character.toString(digit))));
    }

    private void way(int index) {
        Ui.run(() -> ((ToggleButton) ((Parent) lookup("#vote-panel .choice"))
                        .getChildrenUnmodifiable()
                        .get(index))
                .fire());
    }

    private void write(String id, String text) {
        Ui.run(() -> ((TextField) lookup(id)).setText(text));
        Ui.frame();
    }

    private void focus(String id) {
        Ui.run(() -> lookup(id).requestFocus());
    }

    private void fire(String id) {
        Ui.run(() -> ((Button) lookup(id)).fire());
        Ui.frame();
    }

    private String text(String id) {
        return Ui.get(() -> ((Label) lookup(id)).getText());
    }

    private Node lookup(String id) {
        return window.scene().getRoot().lookup(id);
    }
}
