package dev.trajectory.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.DecisionNow;
import dev.trajectory.ui.Lines;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private MainWindow window;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1920, 1080));
    }

    @Test
    void f5BeginsAndEscEndsAndTheThemeIsWhatItWas() {
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.press(window, KeyCode.F5);

        assertThat(window.view()).isInstanceOf(Room.class);
        assertThat(wears(PROJECTOR)).isTrue();
        assertThat(window.desk().theme().get()).isEqualTo(Theme.DARK);

        Ui.press(window, KeyCode.ESCAPE);

        assertThat(window.view()).isNotInstanceOf(Room.class);
        assertThat(wears(PROJECTOR)).isFalse();
        assertThat(wears(PseudoClass.getPseudoClass("dark"))).isTrue();
    }

    @Test
    void anotherThemeChosenElsewhereShowsWhenTheWorkshopEnds() {
        Ui.press(window, KeyCode.F5);
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        assertThat(wears(PROJECTOR)).isTrue();

        Ui.press(window, KeyCode.ESCAPE);
        assertThat(wears(PseudoClass.getPseudoClass("dark"))).isTrue();
    }

    @Test
    void whatIsTypedBecomesAChunkInOneStep() {
        Ui.press(window, KeyCode.F5);
        Ui.type(window, "Test the crash-cart Wi-Fi @ERDH 3w !");
        int steps = window.desk().snapshot().history().steps().size();
        Ui.press(window, KeyCode.ENTER);

        Chunk added = window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals("Test the crash-cart Wi-Fi"))
                .findFirst()
                .orElseThrow();
        assertThat(added.goLive()).isTrue();
        assertThat(window.desk().snapshot().history().steps()).hasSize(steps + 1);
        assertThat(window.desk().snapshot().selection()).containsExactly(added.id());
        assertThat(((TextField) Ui.get(() -> window.scene().lookup("#capture"))).getText())
                .isEmpty();
    }

    @Test
    void aLetterOnTheBoardBeginsALine() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(((Room) window.view()).step()).isEqualTo(Step.PLACE);
        Ui.type(window, "Go");

        TextField line = Ui.get(() -> (TextField) window.scene().lookup("#capture"));
        assertThat(line.getText()).isEqualTo("Go");
        assertThat(line.isFocused()).isTrue();
        assertThat(window.view()).isInstanceOf(Room.class);
    }

    @Test
    void numbersTypedBackFromCardsLinkAndChange() {
        Ui.press(window, KeyCode.F5);
        enter("1>40");
        enter("12 @ERDH 3w");

        assertThat(chunk("C40").dependencies()).extracting(Dependency::on).contains(new ChunkId("C01"));
        assertThat(chunk("C12").owner()).isEqualTo(new OrganisationId("ERDH"));
        assertThat(window.desk().snapshot().history().steps()).hasSize(3);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(chunk("C12").owner()).isNotEqualTo(new OrganisationId("ERDH"));
    }

    @Test
    void anOrganisationThatNobodyHadOnTheListIsAddedWhereTheLineNamesIt() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.O, KeyCode.ALT);
        enter("Wire the farm @vets");
        int chunks = window.desk().plan().chunks().size();
        Ui.press(window, KeyCode.O, KeyCode.ALT);

        Organisation added =
                List.copyOf(window.desk().plan().organisations().all()).getLast();
        assertThat(added.code()).isEqualTo("VETS");
        assertThat(Ui.get(() ->
                        window.scene().lookup("#room-newcomer").getParent().isManaged()))
                .isFalse();
        assertThat(window.desk().plan().chunks().size()).isEqualTo(chunks);
        Ui.press(window, KeyCode.ENTER);
        assertThat(titled("Wire the farm").owner()).isEqualTo(added.id());
        assertThat(window.desk().snapshot().history().steps()).hasSize(3);
    }

    @Test
    void whatWasAddedAndWhatHasNoPlaceIsCounted() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps");
        enter("Paint the pumps @ERDH");

        assertThat(((Label) Ui.get(() -> window.scene().lookup("#room-counts"))).getText())
                .isEqualTo("2 added since it was opened \u00b7 1 not placed yet");

        ChunkId unplaced = titled("Count the pumps").id();
        for (Set<Id> chosen : List.of(
                Set.<Id>of(new ChunkId("C24")),
                Set.<Id>of(unplaced, titled("Paint the pumps").id()))) {
            Ui.run(() -> window.desk().select(chosen));
            Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
            assertThat(window.desk().snapshot().selection())
                    .as("what a number is meant for")
                    .isEqualTo(chosen);
            Ui.press(window, KeyCode.DIGIT1, KeyCode.CONTROL);
        }
        Ui.run(() -> window.desk().select(Set.of()));
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(unplaced));
        Ui.press(window, KeyCode.DIGIT4, KeyCode.CONTROL);
        assertThat(window.desk().snapshot().selection())
                .as("the plan is asked about")
                .isEmpty();
    }

    @Test
    void cardsAreRenamedCopiedAndTakenAwayInTheRoom() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        Ui.run(() -> window.desk().select(Set.of(new ChunkId("C24"))));
        Ui.press(window, KeyCode.F2);
        Ui.screen(window, "workshop-rename");
        Ui.type(window, "Engine for all");
        Ui.press(window, KeyCode.ENTER);
        assertThat(chunk("C24").title()).isEqualTo("Engine for all");

        int chunks = window.desk().plan().chunks().size();
        Ui.press(window, KeyCode.C, KeyCode.CONTROL);
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);
        assertThat(window.desk().plan().chunks().size()).isEqualTo(chunks + 1);
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().has(new ChunkId("C24"))).isFalse();
    }

    @Test
    void pageKeysMoveTheBoardWhileALineIsTypedAndTurnTheStepsElse() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.PAGE_DOWN);
        assertThat(((Room) window.view()).step()).isEqualTo(Step.CAPTURE);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        Ui.press(window, KeyCode.PAGE_DOWN);
        assertThat(((Room) window.view()).step()).isEqualTo(Step.CONNECT);
    }

    @Test
    void aPastedListIsShownFirstAndIsOneStep() {
        Ui.press(window, KeyCode.F5);
        int chunks = window.desk().plan().chunks().size();
        Ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Count the pumps @ERDH\n- Paint the pumps 2w\n12 3w\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        Ui.run(() -> ((TextField) window.scene().lookup("#capture")).paste());
        Ui.frame();
        assertThat(window.desk().plan().chunks().size()).isEqualTo(chunks);
        Ui.run(() -> Ui.screen(window.scene(), "workshop-paste-1920"));
        Ui.press(window, KeyCode.ENTER);

        assertThat(window.desk().plan().chunks().size()).isEqualTo(chunks + 2);
        assertThat(chunk("C12").duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(window.desk().snapshot().history().steps()).hasSize(2);
    }

    /// The line and the board of the room, and the window before it, are about one plan.
    @Test
    void whatWasCutInTheWindowIsMovedByPastingInTheRoom() {
        ChunkId cut = new ChunkId("C12");
        ChunkId behind = new ChunkId("C20");
        Ui.run(() -> window.desk().select(Set.of(cut)));
        Ui.press(window, KeyCode.X, KeyCode.CONTROL);
        Ui.press(window, KeyCode.F5);
        Ui.run(() -> window.desk().select(Set.of(behind)));
        Ui.frame();
        Ui.run(() -> ((TextField) window.scene().lookup("#capture")).paste());
        Ui.frame();

        assertThat(window.desk().plan().chunks().size())
                .isEqualTo(Ui.sample("northmoor").chunks().size());
        assertThat(chunk("C12").owner()).isEqualTo(chunk("C20").owner());
        assertThat(chunk("C12").order()).isGreaterThan(chunk("C20").order());
        assertThat(window.desk().snapshot().history().steps()).hasSize(2);
        assertThat(Ui.get(() -> ((TextField) window.scene().lookup("#capture")).getText()))
                .isEmpty();
    }

    @Test
    void laneKeysGiveOneCardAfterTheOther() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps");
        enter("Paint the pumps");
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        Organisation second = window.desk().plan().organisations().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Organisation third = window.desk().plan().organisations().stream()
                .skip(2)
                .findFirst()
                .orElseThrow();
        Ui.press(window, KeyCode.DIGIT2);
        assertThat(titled("Paint the pumps").owner()).isEqualTo(second.id());
        assertThat(titled("Count the pumps").owner()).isNull();

        Ui.press(window, KeyCode.DIGIT3);
        assertThat(titled("Count the pumps").owner()).isEqualTo(third.id());
        assertThat(titled("Paint the pumps").owner()).isEqualTo(second.id());
    }

    /// Whoever pressed a line beside the board goes on with keys: those of the step, of the board, and letters.
    @Test
    void keysWorkAfterALineBesideTheBoardIsPressed() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps");
        enter("Paint the pumps");
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        List<Organisation> lanes = window.desk().plan().organisations().stream().toList();
        ChunkId painting = titled("Paint the pumps").id();
        pressLine("Paint the pumps");
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(painting));
        Ui.press(window, KeyCode.DIGIT3);
        assertThat(titled("Paint the pumps").owner()).isEqualTo(lanes.get(2).id());

        pressLine(lanes.get(1).name());
        assertThat(titled("Count the pumps").owner()).isEqualTo(lanes.get(1).id());
        assertThat(Ui.get(() -> window.scene().getFocusOwner())).isInstanceOf(SideRow.class);
        Ui.run(() -> window.desk().select(Set.of(painting)));
        Ui.press(window, KeyCode.UP, KeyCode.ALT);
        assertThat(titled("Paint the pumps").owner()).isEqualTo(lanes.get(1).id());
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().has(painting)).isFalse();
        Ui.type(window, "Go");
        assertThat(line()).isEqualTo("Go");
    }

    /// Nobody leaves the room for what is found about a card, or for the card that a promise is about.
    @Test
    void whatIsFoundAndWhatIsPromisedIsShownInTheRoom() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        ChunkId agreement = new ChunkId("C05");
        Ui.run(() -> window.desk().select(Set.of(agreement)));
        Ui.press(window, KeyCode.K, KeyCode.ALT);
        Ui.run(() -> Ui.screen(window.scene(), "workshop-found-1920"));
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".side-text")))
                .isNotEmpty();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".side-text")))
                .isEmpty();
        Ui.run(() -> window.desk().host().findings(agreement));
        Ui.frame();
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".side-text")))
                .isNotEmpty();
        Ui.press(window, KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".side-text")))
                .isEmpty();

        Ui.run(() -> window.desk().host().open(new ChunkId("C24")));
        assertThat(window.view()).isInstanceOf(Room.class);
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(new ChunkId("C24")));
    }

    /// The card goes while the keyboard is in what was found about it: keys go on at the board.
    @Test
    void keysWorkWhenTheCardIsGoneThatWasAskedAbout() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps");
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        Ui.run(() -> window.desk().select(Set.of(titled("Count the pumps").id())));
        Ui.press(window, KeyCode.K, KeyCode.ALT);
        Ui.run(() -> window.scene().getRoot().lookup(".room-side .side-row").requestFocus());
        Ui.run(() -> window.desk().session().undo());
        Ui.frame();

        Parent board = Ui.get(() -> (Parent) window.scene().lookup("#board"));
        assertThat(Ui.get(() -> KeyUse.isWithin(window.scene().getFocusOwner(), board)))
                .isTrue();
        Ui.type(window, "Go");
        assertThat(line()).isEqualTo("Go");
    }

    private void pressLine(String text) {
        SideRow row = Ui.get(() -> window.scene().getRoot().lookupAll(".side-row").stream()
                .map(SideRow.class::cast)
                .filter(each -> each.getAccessibleText().contains(text))
                .findFirst()
                .orElseThrow());
        Ui.run(() -> {
            row.requestFocus();
            row.fire();
        });
        Ui.frame();
    }

    /// What is agreed keeps the day by which it is needed; each answer is a step of its own.
    @Test
    void aPromiseIsSaidToBeAtRiskOrRefusedAsWellAndKeepsWhenItIsNeeded() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps @ERDH");
        ChunkId counting = titled("Count the pumps").id();
        enter("Paint the pumps @STHB after Count the pumps");
        Ui.press(window, KeyCode.DIGIT3, KeyCode.CONTROL);
        Ui.press(window, KeyCode.DIGIT1, KeyCode.ALT);
        assertThat(promise("Paint the pumps", counting)).isEqualTo(PromiseState.AT_RISK);
        Ui.run(() -> Ui.screen(window.scene(), "workshop-connect-answers"));
        Ui.press(window, KeyCode.K, KeyCode.ALT);
        Ui.press(window, KeyCode.DIGIT1);
        assertThat(promise("Paint the pumps", counting)).as("not seen").isEqualTo(PromiseState.AT_RISK);
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.DIGIT1, KeyCode.ALT, KeyCode.SHIFT);
        assertThat(promise("Paint the pumps", counting)).isEqualTo(PromiseState.BROKEN);

        Button agree = (Button) Ui.get(() -> window.scene().getRoot().lookup(".tie-answer"));
        Ui.run(agree::fire);
        assertThat(promise("Paint the pumps", counting)).isEqualTo(PromiseState.AGREED);
        assertThat(titled("Paint the pumps").dependencies().getFirst().promise().needBy())
                .isNotNull();
    }

    /// More than nine need an answer: 0 numbers the next.
    @Test
    void allThatNeedAnAnswerComeByANumber() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps @ERDH");
        ChunkId counting = titled("Count the pumps").id();
        for (int i = 1; i <= 11; i++) {
            enter("Paint pump " + i + " @STHB after Count the pumps");
        }
        Ui.press(window, KeyCode.DIGIT3, KeyCode.CONTROL);
        Ui.run(() -> window.desk().select(Set.of(counting)));
        Ui.frame();
        Ui.press(window, KeyCode.DIGIT0);
        Ui.run(() -> Ui.screen(window.scene(), "workshop-connect-next"));
        Ui.press(window, KeyCode.DIGIT2);
        assertThat(promise("Paint pump 11", counting)).isEqualTo(PromiseState.AGREED);
        assertThat(promise("Paint pump 2", counting)).isEqualTo(PromiseState.ASKED);

        Ui.run(() -> window.desk().select(Set.of(titled("Paint pump 3").id())));
        Ui.frame();
        Ui.run(() -> window.desk().select(Set.of(counting)));
        Ui.frame();
        Ui.press(window, KeyCode.DIGIT2);
        assertThat(promise("Paint pump 2", counting)).as("numbered anew").isEqualTo(PromiseState.AGREED);
    }

    @Test
    void aLinkBetweenOrganisationsIsAskedForAndAgreedToByItsNumber() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps @ERDH");
        ChunkId counting = titled("Count the pumps").id();
        enter("Paint the pumps @STHB after Count the pumps");
        Ui.press(window, KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(promise("Paint the pumps", counting)).isEqualTo(PromiseState.ASKED);

        Ui.press(window, KeyCode.DIGIT1);
        assertThat(promise("Paint the pumps", counting)).isEqualTo(PromiseState.AGREED);
    }

    @Test
    void draggingACardToAnotherLinksThemWhileConnecting() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps @NICB");
        enter("Paint the pumps @NICB");
        Ui.press(window, KeyCode.DIGIT3, KeyCode.CONTROL);
        Parent board = Ui.get(() -> (Parent) window.scene().lookup("#board"));
        double[] from = point(board, titled("Count the pumps").id());
        double[] to = point(board, titled("Paint the pumps").id());
        Ui.drag(
                board,
                () -> {
                    Ui.run(() -> Ui.screen(window.scene(), "workshop-linking-1920"));
                    assertThat(thin(window)).isEmpty();
                },
                Set.of(),
                from[0],
                from[1],
                from[0] + 9,
                from[1] + 9,
                to[0],
                to[1]);

        assertThat(titled("Paint the pumps").dependencies())
                .extracting(Dependency::on)
                .containsExactly(titled("Count the pumps").id());
    }

    /// Somewhere on the card of a chunk.
    private static double[] point(Parent board, ChunkId chunk) {
        Picture picture =
                Ui.get(() -> ((PictureCanvas) board.getChildrenUnmodifiable().getFirst()).picture());
        for (double y = 0; y < picture.height(); y += 8) {
            for (double x = 0; x < picture.width(); x += 8) {
                if (chunk.equals(picture.at(x, y))) {
                    return new double[] {x + 8, y + 8};
                }
            }
        }
        throw new AssertionError("No card of " + chunk);
    }

    private PromiseState promise(String waiter, ChunkId on) {
        return titled(waiter).dependencies().stream()
                .filter(each -> each.on().equals(on))
                .map(each -> each.promise().state())
                .findFirst()
                .orElseThrow();
    }

    private Chunk titled(String title) {
        return window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatBelongsNowhereIsParkedAndTakenOutAgain() {
        Ui.press(window, KeyCode.F5);
        type("Who pays for the bleeps?");
        Ui.press(window, KeyCode.ENTER, KeyCode.SHIFT);
        type("And the porters?");
        Ui.press(window, KeyCode.ENTER, KeyCode.SHIFT);
        assertThat(parked()).containsExactly("Who pays for the bleeps?", "And the porters?");

        type("Half typed");
        Ui.press(window, KeyCode.DIGIT1, KeyCode.ALT);
        assertThat(line()).isEqualTo("Who pays for the bleeps?");
        assertThat(parked()).containsExactly("Half typed", "And the porters?");

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(parked()).containsExactly("Who pays for the bleeps?", "And the porters?");
    }

    @Test
    void whatIsDecidedIsAskedAndWrittenDownAndToldInTheMinutes() {
        Ui.press(window, KeyCode.F5);
        type("Who pays for the bleeps?");
        Ui.press(window, KeyCode.ENTER, KeyCode.ALT);
        assertThat(line()).isEmpty();
        Decision asked = decision();
        assertThat(asked.title()).isEqualTo("Who pays for the bleeps?");
        assertThat(asked.status()).isEqualTo(DecisionStatus.OPEN);

        Ui.type(window, "Each trust for its own");
        Ui.press(window, KeyCode.ENTER);
        Ui.type(window, "Finance directors");
        Ui.screen(window, "workshop-decide-1920");
        Ui.press(window, KeyCode.ENTER);
        assertThat(decision().status()).isEqualTo(DecisionStatus.DECIDED);
        assertThat(decision().decidedOn()).isEqualTo(window.desk().today());
        assertThat(decision().outcome()).isEqualTo("Each trust for its own");
        assertThat(decision().decider()).isEqualTo("Finance directors");
        Ui.screen(window, "workshop-decisions-1920");
        assertThat(Ui.get(() -> window.scene().lookup("#room-decide").getAccessibleText()))
                .isEqualTo("decide (3 open)");

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(decision()).isEqualTo(asked);
        Ui.press(window, KeyCode.Y, KeyCode.CONTROL);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.view()).isInstanceOf(Room.class);
        Ui.press(window, KeyCode.ESCAPE);
        Ui.frame();
        assertThat(window.desk().plan().log().getLast().details())
                .contains("- **Who pays for the bleeps?** Each trust for its own (Finance directors)")
                .doesNotContain("## Added");
    }

    @Test
    void whatThereIsToDecideIsListedAndOpenedByItsNumber() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        Ui.press(window, KeyCode.ENTER, KeyCode.ALT);
        DecisionNow soonest = DecisionsPanel.open(window.desk().snapshot()).getFirst();
        Ui.press(window, KeyCode.DIGIT1);
        Ui.type(window, "Yes");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.view()).as("a field is left first").isInstanceOf(Room.class);
        assertThat(window.desk().plan().decisions().get(soonest.decision().id()))
                .isEqualTo(soonest.decision());
        Ui.press(window, KeyCode.ENTER, KeyCode.ALT);
        Ui.press(window, KeyCode.DIGIT1);
        Ui.type(window, ", both");
        Ui.run(() -> ((Button) window.scene().lookup("#decide-keep")).fire());
        assertThat(window.desk().plan().decisions().get(soonest.decision().id()).outcome())
                .as("what was typed before one went away")
                .isEqualTo("Yes, both");

        Ui.press(window, KeyCode.ENTER, KeyCode.ALT);
        Decision next = DecisionsPanel.open(window.desk().snapshot()).getFirst().decision();
        Ui.press(window, KeyCode.DIGIT1);
        writeElsewhere(next, "No");
        assertThat(outcome()).as("nothing is typed").isEqualTo("No");
        Ui.type(window, " way");
        writeElsewhere(next, "Never");
        assertThat(outcome()).as("what is typed stays").isEqualTo("No way");
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#decide-meanwhile")).getText()))
                .as("and what it would replace is told")
                .contains("Never");
    }

    /// Its id is the next one's once it is undone.
    @Test
    void whatIsTypedOfADecisionIsNotTypedOfTheNext() {
        Ui.press(window, KeyCode.F5);
        type("Who pays for the bleeps?");
        Ui.press(window, KeyCode.ENTER, KeyCode.ALT);
        Decision first = decision();
        Ui.type(window, "Each trust");
        Ui.run(window.desk().session()::undo);
        type("Who carries the bleeps?");
        Ui.press(window, KeyCode.ENTER, KeyCode.ALT);
        assertThat(decision().id()).isEqualTo(first.id());
        assertThat(outcome()).isEmpty();
    }

    private void writeElsewhere(Decision decision, String outcome) {
        Ui.run(() -> window.desk()
                .perform(new PutRecord<>(
                        Section.DECISIONS,
                        decision.decided(window.desk().today(), outcome, decision.decider()),
                        false)));
        Ui.frame();
    }

    private String outcome() {
        return Ui.get(() -> ((TextInputControl) window.scene().lookup("#decide-outcome")).getText());
    }

    private Decision decision() {
        return List.copyOf(window.desk().plan().decisions().all()).getLast();
    }

    /// The parking lot is there whatever the step.
    @Test
    void whatIsParkedIsSeenInEveryStep() {
        Ui.press(window, KeyCode.F5);
        type("Who pays for the bleeps?");
        Ui.press(window, KeyCode.ENTER, KeyCode.SHIFT);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        Ui.run(() -> ((Button) window.scene().lookup("#room-park")).fire());
        Ui.frame();
        Ui.screen(window, "workshop-parked-1920");
        Ui.press(window, KeyCode.DIGIT1, KeyCode.ALT);
        assertThat(line()).isEqualTo("Who pays for the bleeps?");
    }

    @Test
    void theTimerGoesOnWhenTheStepChangesAndSaysWhenTimeIsUp() {
        List<LongConsumer> ticking = new ArrayList<>();
        Appearance appearance = new Appearance(each -> {
            ticking.add(each);
            return () -> ticking.remove(each);
        });
        appearance.systemIsStill().set(true);
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), appearance, 1920, 1080));
        Ui.press(window, KeyCode.F5);
        assertThat(time()).isEqualTo("5:00");
        Ui.press(window, KeyCode.MINUS, KeyCode.CONTROL);
        Ui.press(window, KeyCode.T, KeyCode.CONTROL);
        tick(ticking, 0);
        tick(ticking, 50);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(time()).isEqualTo("3:10");
        Ui.press(window, KeyCode.EQUALS, KeyCode.CONTROL);
        assertThat(time()).isEqualTo("4:10");
        tick(ticking, 299);
        assertThat(time()).isEqualTo("0:01");
        tick(ticking, 300);
        assertThat(time()).isEqualTo("Time is up");
        assertThat(ticking).isEmpty();
        Ui.run(() -> Ui.screen(window.scene(), "workshop-time-1920"));
        Ui.press(window, KeyCode.T, KeyCode.CONTROL);
        assertThat(time()).isEqualTo("5:00");
        Ui.press(window, KeyCode.MINUS, KeyCode.CONTROL);
        Ui.press(window, KeyCode.T, KeyCode.CONTROL);
        tick(ticking, 300);
        tick(ticking, 600);
        Ui.press(window, KeyCode.T, KeyCode.CONTROL);
        assertThat(time()).as("as long as was set last").isEqualTo("4:00");
    }

    private static void tick(List<LongConsumer> ticking, long seconds) {
        Ui.run(() -> List.copyOf(ticking).forEach(each -> each.accept(seconds * 1_000_000_000L)));
    }

    private String time() {
        return Ui.get(() -> ((Label) window.scene().lookup("#room-time")).getText());
    }

    private List<String> parked() {
        return window.desk().plan().programme().parked();
    }

    private String line() {
        return Ui.get(() -> ((TextField) window.scene().lookup("#capture")).getText());
    }

    private void type(String line) {
        Ui.run(() -> ((TextField) window.scene().lookup("#capture")).setText(line));
    }

    @Test
    void escClosesWhatLiesOverTheRoomBeforeItEnds() {
        Ui.press(window, KeyCode.F5);
        for (KeyCode over : List.of(KeyCode.F1, KeyCode.K)) {
            Ui.press(window, over, over == KeyCode.K ? new KeyCode[] {KeyCode.CONTROL} : new KeyCode[0]);
            Ui.press(window, KeyCode.ESCAPE);
            assertThat(window.view()).as("%s", over).isInstanceOf(Room.class);
        }
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.view()).isNotInstanceOf(Room.class);
    }

    @Test
    void aHalfTypedLineIsThereAgain() {
        AtomicReference<String> kept = new AtomicReference<>("Count the pu");
        Decision open = DecisionsPanel.open(window.desk().snapshot()).getFirst().decision();
        AtomicReference<String> decided = new AtomicReference<>(HalfDecided.text(List.of(new HalfDecided(
                open.id(),
                open.title(),
                new HalfDecided.Said("Perhaps", ""),
                new HalfDecided.Said("Yes,\nand\tsoon", "The bo")))));
        writeElsewhere(open, "No");
        Ui.run(() -> {
            Room room = new Room(
                    window.desk(),
                    Map.of(),
                    new Pane(),
                    new HalfTyped(kept::get, kept::set),
                    new HalfTyped(() -> "", _ -> {}),
                    new HalfTyped(decided::get, decided::set),
                    () -> {});
            TextField line = (TextField) room.node().lookup("#capture");
            assertThat(line.getText()).isEqualTo("Count the pu");
            line.appendText("mps");
            room.actions().getFirst().tryToRun();
            line.clear();
            DecisionsPanel panel = new DecisionsPanel(
                    window.desk(), new HalfTyped(decided::get, decided::set), () -> decided.set(decided.get() + "!"));
            panel.decide(open.id());
            new Scene(new Pane(panel.node()));
            panel.node().applyCss();
            assertThat(((TextInputControl) panel.node().lookup("#decide-outcome")).getText())
                    .isEqualTo("Yes,\nand soon");
            assertThat(((Label) panel.node().lookup("#decide-meanwhile")).getText())
                    .as("decided since it was typed")
                    .contains("No");
            TextField who = (TextField) panel.node().lookup("#decide-who");
            who.appendText("ard");
            assertThat(HalfDecided.read(decided.get()))
                    .containsExactly(new HalfDecided(
                            open.id(),
                            open.title(),
                            new HalfDecided.Said("Perhaps", ""),
                            new HalfDecided.Said("Yes,\nand soon", "The board")));
            ((Button) panel.node().lookup("#decide-keep")).fire();
        });
        assertThat(kept).hasValue("Count the pumps");
        assertThat(decided).as("written down").hasValue("!");
    }

    private void enter(String line) {
        Ui.run(() -> ((TextField) window.scene().lookup("#capture")).setText(line));
        Ui.press(window, KeyCode.ENTER);
    }

    private Chunk chunk(String id) {
        return window.desk().plan().chunks().get(new ChunkId(id));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1366, 768"})
    void screens(int width, int height) {
        MainWindow shown = Ui.get(() -> Ui.window(Ui.sample("northmoor"), width, height));
        Ui.press(shown, KeyCode.F5);
        Ui.run(() -> ((TextField) shown.scene().lookup("#capture"))
                .setText("Test the crash-cart Wi-Fi @ERDH 3w after Network !"));
        Ui.run(() -> shown.desk().select(Set.of(new ChunkId("C26"))));
        Set<String> thin = new TreeSet<>();
        for (Step step : List.of(Step.CAPTURE, Step.PLACE, Step.CONNECT)) {
            Ui.press(shown, KeyCode.valueOf("DIGIT" + step.number()), KeyCode.CONTROL);
            Ui.frame();
            Ui.run(() -> Ui.screen(shown.scene(), "workshop-" + step.name().toLowerCase(Locale.ROOT) + "-" + width));
            thin.addAll(thin(shown));
        }
        Ui.press(shown, KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        Ui.run(() -> Ui.screen(shown.scene(), "workshop-link-" + width));
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.ESCAPE);
        assertThat(shown.view()).isInstanceOf(Room.class);
        Ui.press(shown, KeyCode.F1);
        Ui.run(() -> Ui.screen(shown.scene(), "workshop-keys-" + width));
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.ESCAPE);
        Ui.press(shown, KeyCode.K, KeyCode.CONTROL);
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.ESCAPE);
        Ui.press(shown, KeyCode.K, KeyCode.ALT);
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.F2);
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.ESCAPE);
        Ui.press(shown, KeyCode.DIGIT4, KeyCode.CONTROL);
        for (KeyCode number : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT4)) {
            Ui.press(shown, number);
        }
        thin.addAll(thin(shown));
        Ui.run(() -> ((Button) shown.scene().lookup("#vote-keep")).fire());
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.ESCAPE);
        Ui.run(() -> shown.scene().getRoot().lookupAll(".vote-panel .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> !each.isSelected())
                .findFirst()
                .orElseThrow()
                .fire());
        thin.addAll(thin(shown));
        Ui.run(() -> ((TextField) shown.scene().lookup("#capture")).setText("Who pays?"));
        Ui.press(shown, KeyCode.ENTER, KeyCode.ALT);
        thin.addAll(thin(shown));
        Ui.press(shown, KeyCode.ESCAPE);
        Ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Count the pumps @ERDH\n- Paint the pumps 2w\n12 3w\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        Ui.run(() -> ((TextField) shown.scene().lookup("#capture")).paste());
        thin.addAll(thin(shown));
        Ui.run(() -> Ui.screen(shown.scene(), "workshop-paste-" + width));
        Ui.press(shown, KeyCode.ESCAPE);
        Ui.press(shown, KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        thin.addAll(thin(shown));
        assertThat(thin).isEmpty();
    }

    /// What is thinner than 2.5 pixels of 1080 lines.
    private static List<String> thin(MainWindow shown) {
        Ui.frame();
        return Ui.get(() -> Lines.thinnerThan(2.5 * shown.scene().getHeight() / 1080 - 0.05, shown.scene()));
    }

    private boolean wears(PseudoClass theme) {
        return Ui.get(() -> window.scene().getRoot().getPseudoClassStates().contains(theme));
    }
}
