package dev.trajectory.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Pages;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.PromiseStep;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.Spots;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// What can be seen and said of promises, on Northmoor.
class PromisesViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private static MainWindow open() {
        return open(NORTHMOOR);
    }

    private static MainWindow open(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.P);
        return window;
    }

    private static PromiseNow first(MainWindow window) {
        return window.desk().snapshot().outlook().promises().getFirst();
    }

    /// Opens the form of the promise that stands first.
    private static Node form(MainWindow window) {
        return form(window, "needed by");
    }

    /// Opens the form of the first promise of which that is said.
    private static Node form(MainWindow window, String said) {
        Node spot = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getAccessibleText().contains(said))
                .findFirst()
                .orElseThrow());
        Ui.run(spot::requestFocus);
        Ui.press(window, KeyCode.ENTER);
        return Ui.get(() -> window.view().node().lookup("#promise"));
    }

    private static TextInputControl field(Node form, String name) {
        return Ui.get(() -> (TextInputControl) form.lookup("#promise-" + name));
    }

    @Test
    void theLettersGoToIt() {
        assertThat(open().here()).extracting(Place::id).isEqualTo("promises");
    }

    /// What was offered for later is offered for that day in the same step.
    @Test
    void aPromiseIsAgreedForTheDayThePlanNeedsItInOneStep() {
        PromiseNow first = Outlook.dates(NORTHMOOR).promises().getFirst();
        LocalDate late = first.needed().plusDays(22);
        Plan before = answered(first, new Promise(PromiseState.ASKED, "", late, null, ""));
        MainWindow window = open(before);
        Node form = form(window);
        assertThat(form.isVisible()).isTrue();
        assertThat(Spots.answered(window)).singleElement().asString().contains("Asked and late");
        Ui.screen(window, "promises-form");
        Ui.run(button(form, "Agree on")::fire);
        assertThat(Spots.answered(window)).isEmpty();

        PromiseNow after = now(window, first);
        assertThat(after.standing()).isEqualTo(PromiseNow.Standing.AGREED);
        assertThat(after.promise().needBy()).isEqualTo(first.needed());
        assertThat(after.promise().offered()).isEqualTo(first.needed());
        assertThat(after.promise().history()).extracting(PromiseStep::offered).containsExactly(late, first.needed());
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(before);
    }

    @Test
    void whatHasComeIsSaidToBeKeptInOnePress() {
        PromiseNow first = Outlook.dates(NORTHMOOR).promises().getFirst();
        Chunk awaited = NORTHMOOR.chunks().get(first.dependency().on());
        Progress done =
                new Progress(first.needed().minusDays(40), first.needed().minusDays(2), 100, null);
        Plan come = NORTHMOOR
                .withSettings(NORTHMOOR.settings().withStatusDate(first.needed()))
                .withChunks(
                        NORTHMOOR.chunks().with(awaited.draft().progress(done).chunk()));
        MainWindow window = open(come);
        Node form = form(window, "Come but not confirmed");
        assertThat(Ui.get(() -> form.lookupAll(".button").stream()
                        .map(each -> ((Labeled) each).getText())
                        .toList()))
                .as("nobody agrees on what has come")
                .noneMatch(text -> text != null && text.startsWith("Agree on"));
        Ui.run(button(form, "It was kept")::fire);
        assertThat(window.desk().snapshot().outlook().promises())
                .filteredOn(each -> each.promise().state() == PromiseState.KEPT)
                .singleElement()
                .extracting(PromiseNow::standing)
                .isEqualTo(PromiseNow.Standing.KEPT);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(come);
    }

    /// The first promise as it stands by now.
    private static PromiseNow now(MainWindow window, PromiseNow first) {
        return window.desk().snapshot().outlook().promises().stream()
                .filter(each -> each.waiter().equals(first.waiter())
                        && each.dependency().on().equals(first.dependency().on()))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Node form, String begins) {
        return Ui.get(() -> (Button) form.lookupAll(".button").stream()
                .filter(each -> ((Labeled) each).getText() != null
                        && ((Labeled) each).getText().startsWith(begins))
                .findFirst()
                .orElseThrow());
    }

    /// The plan in which the first promise is answered so.
    private static Plan answered(PromiseNow first, Promise promise) {
        Edit edit = new ChangeDependency(first.waiter(), first.dependency().withPromise(promise));
        return ((Result.Changed) edit.apply(NORTHMOOR)).plan();
    }

    /// Ctrl+Z is about what is not saved before it is about the plan.
    @Test
    void aChoiceIsTakenBackInTheFormAndNothingThatIsTypedIsLost() {
        MainWindow window = open();
        PromiseNow first = first(window);
        Promise noted = Promise.ASKED.said(PromiseState.ASKED, null, null, "By\nship", null);
        Ui.run(() -> window.desk()
                .perform(new ChangeDependency(first.waiter(), first.dependency().withPromise(noted))));
        Plan before = window.desk().plan();
        Node form = form(window);
        assertThat(field(form, "note").getText()).isEqualTo("By\nship");
        Ui.run(state(form, "Broken")::requestFocus);
        Ui.run(state(form, "Broken")::fire);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(Ui.get(state(form, "Asked")::isSelected)).isTrue();
        Ui.press(window, KeyCode.Y, KeyCode.CONTROL);
        assertThat(Ui.get(state(form, "Broken")::isSelected)).isTrue();

        Ui.run(() -> field(form, "note").setText("No\nships"));
        Ui.run(state(form, "Broken")::requestFocus);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.run(field(form, "owner")::requestFocus);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(form.isVisible()).isTrue();
        assertThat(field(form, "note").getText()).isEqualTo("No\nships");
        assertThat(Ui.get(state(form, "Broken")::isSelected))
                .as("what the note was typed for")
                .isTrue();
        assertThat(window.desk().plan()).isEqualTo(before);
        Ui.run(field(form, "note")::requestFocus);
        Ui.press(window, KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(form.isVisible()).isFalse();
        assertThat(now(window, first).promise().note()).isEqualTo("No\nships");
        assertThat(now(window, first).promise().state()).isEqualTo(PromiseState.BROKEN);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(before);
    }

    @Test
    void whatIsNoDayIsMarkedAndChangesNothing() {
        MainWindow window = open();
        Node form = form(window);
        Ui.run(() -> {
            TextInputControl offered = field(form, "offered");
            offered.requestFocus();
            offered.setText("soon");
        });
        Ui.press(window, KeyCode.ENTER);

        assertThat(form.isVisible()).isTrue();
        assertThat(Ui.get(() -> form.lookupAll(".label").stream()
                        .map(each -> ((Labeled) each).getText())
                        .toList()))
                .contains("Type a day such as 12 Apr 2028, or leave it empty.");
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    /// Neither where it is seen at once that it cannot be kept, nor where the plan refuses it.
    @Test
    void anAgreementThatCannotBeKeptLeavesTheDayThatWasTyped() {
        MainWindow window = open();
        Node form = form(window);
        Ui.run(() -> {
            field(form, "needBy").setText("3 May 2027");
            field(form, "review").setText("soon");
        });
        Ui.run(button(form, "Agree on")::fire);
        assertThat(form.isVisible()).isTrue();
        assertThat(field(form, "needBy").getText()).isEqualTo("3 May 2027");
        assertThat(Ui.get(state(form, "Asked")::isSelected)).isTrue();

        Ui.run(() -> {
            field(form, "review").setText("");
            field(form, "owner").setText("x".repeat(Plan.NAME_LENGTH + 1));
        });
        Ui.run(button(form, "Agree on")::fire);
        assertThat(Ui.get(state(form, "Agreed")::isSelected)).isTrue();
        Ui.run(state(form, "Agreed")::requestFocus);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(field(form, "needBy").getText()).isEqualTo("3 May 2027");
        assertThat(Ui.get(state(form, "Asked")::isSelected)).isTrue();
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whatIsSavedUnchangedIsNoStep() {
        MainWindow window = open();
        form(window);
        Ui.press(window, KeyCode.ESCAPE);
        Node form = form(window);
        Ui.run(() -> field(form, "handover").requestFocus());
        Ui.press(window, KeyCode.ENTER);
        assertThat(form.isVisible()).isFalse();
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    /// The first promise, agreed for three weeks after the plan needs it.
    private static Plan askedAgain(PromiseNow first) {
        return answered(
                first, new Promise(PromiseState.AGREED, "", null, first.needed().plusWeeks(3), ""));
    }

    @Test
    void whatIsTypedIsKeptByAClickElsewhereAndEscapeAsksFirst() {
        PromiseNow first = Outlook.dates(NORTHMOOR).promises().getFirst();
        MainWindow window = open(askedAgain(first));
        Plan before = window.desk().plan();
        Node form = form(window);
        ToggleButton agreed = state(form, "Agreed");
        assertThat(Ui.get(state(form, "Asked")::isSelected)).as("asked again").isTrue();
        Ui.run(agreed::fire);
        Ui.run(() -> field(form, "note").setText("By ship"));
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(form.isVisible()).isTrue();
        Ui.screen(window, "promises-form-unsaved");

        Ui.click(window.view().node(), 1, Set.of(), 4, 4);
        Ui.frame();
        assertThat(form.isVisible()).isFalse();
        Promise kept = window.desk().plan().chunks().get(first.waiter()).dependencies().stream()
                .filter(each -> each.on().equals(first.dependency().on()))
                .findFirst()
                .orElseThrow()
                .promise();
        assertThat(kept.state()).isEqualTo(PromiseState.AGREED);
        assertThat(kept.needBy()).as("the day it is needed now").isEqualTo(first.needed());
        assertThat(kept.note()).isEqualTo("By ship");
        assertThat(kept.history()).hasSize(2);

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(before);
        Node again = form(window);
        Ui.run(() -> field(again, "note").setText("By train"));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(again.isVisible()).isFalse();
        assertThat(window.desk().plan()).isEqualTo(before);
    }

    private static ToggleButton state(Node form, String name) {
        return Ui.get(() -> form.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatIsHandedOverAndWhoSeesToItAreNoStepsOfTheHistory() {
        MainWindow window = open();
        Node form = form(window);
        Ui.run(() -> field(form, "handover").setText("The register"));
        Ui.run(() -> field(form, "owner").setText("Head of data"));
        Ui.run(() -> field(form, "review").setText("3 May 2027"));
        Ui.run(() -> field(form, "handover").requestFocus());
        Ui.press(window, KeyCode.ENTER);

        Promise kept = first(window).promise();
        assertThat(kept.handover()).isEqualTo("The register");
        assertThat(kept.owner()).isEqualTo("Head of data");
        assertThat(kept.reviewDate()).isEqualTo("2027-05-03");
        assertThat(kept.history()).isEmpty();
    }

    @Test
    void whatIsTooLongIsSaidAndStays() {
        MainWindow window = open();
        Node form = form(window);
        Ui.run(() -> field(form, "owner").setText("x".repeat(Plan.NAME_LENGTH + 1)));
        Ui.run(() -> field(form, "handover").requestFocus());
        Ui.press(window, KeyCode.ENTER);
        assertThat(form.isVisible()).isTrue();
        assertThat(Ui.get(() -> field(form, "owner").getAccessibleHelp())).contains("500 characters");
        Ui.screen(window, "promises-form-too-long");
        Ui.run(() -> field(form, "owner").setText("Head of data"));
        Ui.press(window, KeyCode.ENTER);
        assertThat(form.isVisible()).isFalse();
        assertThat(first(window).promise().owner()).isEqualTo("Head of data");
    }

    /// The answer is the last step when something beside the page is pressed, and the keyboard stays there.
    @Test
    void anUndoThatIsPressedTakesTheAnswerBackAndTheKeyboardStaysWhereItWent() {
        MainWindow window = open();
        PromiseNow first = first(window);
        Ui.run(() -> window.desk()
                .perform(new ChangeDependency(
                        first.waiter(), first.dependency().withPromise(Promise.ASKED.withHandover("The register")))));
        Ui.frame();
        Plan before = window.desk().plan();
        Node form = form(window);
        Ui.run(() -> field(form, "owner").setText("Head of data"));
        Node undo = Ui.get(() -> window.scene().getRoot().lookupAll(".button").stream()
                .filter(each -> each.getAccessibleText() != null
                        && each.getAccessibleText().startsWith("Undo"))
                .findFirst()
                .orElseThrow());
        Ui.click(undo, 1, Set.of(), 8, 8);
        Ui.frame();
        assertThat(form.isVisible()).isFalse();
        assertThat(window.desk().plan()).isEqualTo(before);
        Ui.run(() -> window.desk().session().redo());
        assertThat(first(window).promise().owner()).isEqualTo("Head of data");

        Node again = form(window);
        Node elsewhere = window.view().bar().get(1);
        Ui.run(elsewhere::requestFocus);
        Ui.mouse(elsewhere, MouseEvent.MOUSE_RELEASED, Set.of(), 8, 8);
        Ui.frame();
        assertThat(again.isVisible()).isFalse();
        assertThat(Ui.get(() -> window.scene().getFocusOwner())).isEqualTo(elsewhere);
    }

    /// One chunk may wait for another twice in the same way, with another lag.
    @Test
    void ofTwoPromisesOfOneKindTheOnePressedIsOpened() {
        PromiseNow first = Outlook.dates(NORTHMOOR).promises().getFirst();
        Dependency one = first.dependency().withPromise(Promise.ASKED.withHandover("The first"));
        Dependency other =
                new Dependency(one.on(), one.type(), Lag.parse("2w"), null, Promise.ASKED.withHandover("The second"));
        Chunk waiter = NORTHMOOR.chunks().get(first.waiter());
        Plan both = NORTHMOOR.withChunks(NORTHMOOR
                .chunks()
                .with(waiter.draft().dependencies(List.of(one, other)).chunk()));
        MainWindow window = open(both);
        for (String what : List.of("The first", "The second")) {
            Node spot = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                    .filter(each -> each.getAccessibleText().startsWith(what))
                    .findFirst()
                    .orElseThrow());
            Ui.run(spot::requestFocus);
            Ui.press(window, KeyCode.ENTER);
            Node form = Ui.get(() -> window.view().node().lookup("#promise"));
            assertThat(Ui.get(() -> field(form, "handover").getText())).isEqualTo(what);
            Ui.press(window, KeyCode.ESCAPE);
        }
    }

    @Test
    void keysGoThroughTheOrganisations() {
        MainWindow window = open();
        Ui.press(window, KeyCode.O);
        ComboBox<?> whose = (ComboBox<?>) window.view().bar().get(1);
        assertThat(whose.getValue().toString()).contains("NICB");
        Ui.screen(window, "promises-of-one");
        Ui.press(window, KeyCode.O, KeyCode.SHIFT);
        assertThat(whose.getValue()).isEqualTo(Whose.ALL);
    }

    @Test
    void aCellOfTheMatrixOpensWhatTwoHavePromisedEachOtherAndEscapeGoesBack() {
        MainWindow window = open();
        Node cell = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getAccessibleText().contains(" to ")
                        && each.getAccessibleText().contains("promise"))
                .findFirst()
                .orElseThrow());
        Ui.run(cell::requestFocus);
        Ui.press(window, KeyCode.ENTER);
        ComboBox<?> whose = (ComboBox<?>) window.view().bar().get(1);
        assertThat(((Whose) whose.getValue()).other()).isNotNull();
        Ui.screen(window, "promises-of-two");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(whose.getValue()).isEqualTo(Whose.ALL);
    }

    @Test
    void savedInPagesThereIsOneForEachOrganisation() {
        MainWindow window = open();
        Pages pages = Ui.get(() -> window.view().sheets().get());
        assertThat(pages.pages()).hasSizeGreaterThan(NORTHMOOR.organisations().size());
    }
}
