package dev.trajectory.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Pages;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What can be seen and said of promises, on Northmoor.
class PromisesViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private static MainWindow open() {
        MainWindow window = Ui.get(() -> Ui.window(NORTHMOOR, 1440, 900));
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
        Node spot = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getAccessibleText().contains("needed by"))
                .findFirst()
                .orElseThrow());
        Ui.run(spot::requestFocus);
        Ui.press(window, KeyCode.ENTER);
        return Ui.get(() -> window.view().node().lookup("#promise"));
    }

    private static List<TextField> fields(Node form) {
        return Ui.get(() -> form.lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .toList());
    }

    @Test
    void theLettersGoToIt() {
        assertThat(open().here()).extracting(Place::id).isEqualTo("promises");
    }

    @Test
    void aPromiseIsAgreedForTheDayThePlanNeedsItInOneStep() {
        MainWindow window = open();
        PromiseNow before = first(window);
        Node form = form(window);
        assertThat(form.isVisible()).isTrue();
        Ui.screen(window, "promises-form");
        Button agree = Ui.get(() -> (Button) form.lookupAll(".button").stream()
                .filter(each -> ((Labeled) each).getText() != null
                        && ((Labeled) each).getText().startsWith("Agree on"))
                .findFirst()
                .orElseThrow());
        Ui.run(agree::fire);

        PromiseNow after = window.desk().snapshot().outlook().promises().stream()
                .filter(each -> each.waiter().equals(before.waiter())
                        && each.dependency().on().equals(before.dependency().on()))
                .findFirst()
                .orElseThrow();
        assertThat(after.shown()).isEqualTo(PromiseState.AGREED);
        assertThat(after.promise().needBy()).isEqualTo(before.needed());
        assertThat(after.promise().history()).hasSize(1);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whatIsNoDayIsMarkedAndChangesNothing() {
        MainWindow window = open();
        Node form = form(window);
        Ui.run(() -> {
            TextField offered = fields(form).get(1);
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

    @Test
    void whatIsSavedUnchangedIsNoStep() {
        MainWindow window = open();
        form(window);
        Ui.press(window, KeyCode.ESCAPE);
        Node form = form(window);
        Ui.run(() -> fields(form).getFirst().requestFocus());
        Ui.press(window, KeyCode.ENTER);
        assertThat(form.isVisible()).isFalse();
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
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
