package dev.trajectory.ui.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Going;
import dev.trajectory.edit.Section;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Relief;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.ui.Spots;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Mending;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.LoadWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What can be seen and done about who is stretched, on Northmoor.
class CapacityViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final OrganisationId ESKWATER = new OrganisationId("ERDH");
    private static final LoadCell AUGUST = new LoadCell.Points(ESKWATER, YearMonth.of(2029, 8));

    private static MainWindow open(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.C);
        return window;
    }

    private static void ask(MainWindow window, String said) {
        Node spot = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getAccessibleText().startsWith(said))
                .findFirst()
                .orElseThrow());
        Ui.run(spot::requestFocus);
        Ui.press(window, KeyCode.ENTER);
    }

    private static Node card(MainWindow window) {
        return Ui.get(() -> window.view().node().lookup("#load"));
    }

    private static List<String> texts(Node card) {
        return Ui.get(() -> card.lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    private static Stretch august(MainWindow window) {
        return window.desk().snapshot().outlook().load().at(AUGUST);
    }

    @Test
    void theLettersGoToIt() {
        assertThat(open(NORTHMOOR).here()).extracting(Place::id).isEqualTo("capacity");
    }

    @Test
    void enterOnAMonthSaysWhatItIsMadeOfAndWhatWouldRelieveIt() {
        MainWindow window = open(NORTHMOOR);
        ask(window, "Eskwater Royal District Hospital NHS Foundation Trust, Aug 2029");

        Node card = card(window);
        assertThat(card.isVisible()).isTrue();
        assertThat(texts(card)).contains("10 of 9 points: 111%, more than there is.");
        Ui.screen(window, "capacity-month");
        assertThat(texts(card)).contains("Give it 10 points in Aug 2029", "Let the engine keep every capacity");
        assertThat(texts(card))
                .contains("Eskwater Royal District Hospital NHS Foundation Trust: 10 impact points in Aug 2029,"
                        + " but it can take 9");

        Ui.press(window, KeyCode.RIGHT);
        Ui.press(window, KeyCode.RIGHT);
        assertThat(texts(card)).contains("Eskwater Royal District Hospital NHS Foundation Trust, Oct 2029");
        Ui.press(window, KeyCode.LEFT);
        assertThat(texts(card)).contains("Eskwater Royal District Hospital NHS Foundation Trust, Sep 2029");
        assertThat(Spots.answered(window)).singleElement().asString().contains("Sep 2029");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(card.isVisible()).isFalse();
        assertThat(Spots.answered(window)).isEmpty();
    }

    @Test
    void whatWouldRelieveItIsDoneByAPressAndUndone() {
        MainWindow window = open(NORTHMOOR);
        ask(window, "Eskwater Royal District Hospital NHS Foundation Trust, Aug 2029");
        Node card = card(window);
        Node first = Ui.get(() -> card.lookupAll(".load-row").stream()
                .filter(each -> each.getAccessibleText().contains(" no earlier than "))
                .findFirst()
                .orElseThrow());
        Ui.run(first::requestFocus);
        Ui.press(window, KeyCode.SPACE);

        assertThat(august(window).isOver()).isFalse();
        assertThat(window.desk().plan()).isNotEqualTo(NORTHMOOR);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whatThereIsInAMonthIsTypedAndWhatIsNoNumberIsMarked() {
        MainWindow window = open(NORTHMOOR);
        ask(window, "Eskwater Royal District Hospital NHS Foundation Trust, Aug 2029");
        TextField field = Ui.get(() -> (TextField) card(window).lookup(".text-field"));

        Ui.run(() -> {
            field.requestFocus();
            field.setText("lots");
        });
        Ui.press(window, KeyCode.ENTER);
        assertThat(texts(card(window))).contains("Type a whole number of points, such as 9.");
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);

        TextField until = Ui.get(() -> (TextField) card(window).lookup("#room-until"));
        Ui.run(() -> {
            field.setText("12");
            until.setText("Jul 2029");
        });
        Ui.press(window, KeyCode.ENTER);
        assertThat(texts(card(window))).contains("Type a month from Aug 2029 to Jul 2034.");
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);

        Ui.run(() -> until.setText("10/2029"));
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(card(window).isVisible()).as("asks first").isTrue();
        assertThat(texts(card(window)))
                .contains("This is not in the plan yet: Enter puts it there. Leave once more to drop it.");
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().plan().organisations().get(ESKWATER).capacity().in(YearMonth.of(2029, 8)))
                .isEqualTo(12);
        assertThat(window.desk().plan().organisations().get(ESKWATER).capacity().in(YearMonth.of(2029, 10)))
                .isEqualTo(12);
        assertThat(window.desk().plan().organisations().get(ESKWATER).capacity().in(YearMonth.of(2029, 11)))
                .isEqualTo(9);
    }

    /// It goes before it is known whether the plan takes what was pressed.
    @Test
    void anAnswerComesBackWhereItsEditIsRefused() {
        MainWindow window = open(NORTHMOOR);
        Outlook outlook = window.desk().snapshot().outlook();
        Relief way = Reliefs.of(outlook, AUGUST, Section.CHUNKS.freshIds(NORTHMOOR), _ -> Going.AS_ASKED, () -> false)
                .ways()
                .getFirst();
        Edit refused = new ChangeChunks<>(List.of(new ChunkId("nowhere")), ChunkField.TITLE, "Nothing");
        Relief refusedWay =
                new Relief(new Relief.Way.More(77), refused, way.stretch(), way.effect(), way.going(), List.of());
        List<String> done = new ArrayList<>();
        Ui.run(() -> {
            LoadCard card = new LoadCard(
                    window.desk(),
                    new LoadWords(NORTHMOOR, Locale.UK),
                    outlook,
                    AUGUST,
                    440,
                    () -> done.add("gone"),
                    () -> done.add("back"));
            for (Relief each : List.of(way, refusedWay)) {
                card.reliefs().sofar(new Reliefs.Found(List.of(each), 0, 0));
            }
            List<Button> rows = card.reliefs().getChildren().stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .toList();
            rows.get(1).fire();
            assertThat(done).containsExactly("gone", "back");
            assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
            rows.get(0).fire();
            assertThat(done).containsExactly("gone", "back", "gone");
        });
    }

    @Test
    void whatThereIsIsTypedInAMonthInWhichNothingIsAsked() {
        MainWindow window = open(NORTHMOOR);
        String free = Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .map(Node::getAccessibleText)
                .filter(said -> said.startsWith("Eskwater Royal") && said.contains(": 0 of 9"))
                .findFirst()
                .orElseThrow());
        ask(window, free);
        TextField field = Ui.get(() -> (TextField) card(window).lookup(".text-field"));
        assertThat(Ui.get(() -> window.scene().getFocusOwner())).isSameAs(field);
        assertThat(texts(card(window))).contains("0 of 9 points: 0%.");
        Ui.run(() -> field.setText("09"));
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(card(window).isVisible()).as("asks first").isTrue();
        Ui.press(window, KeyCode.ENTER);
        assertThat(texts(window.scene().getRoot())).contains("It is so in the plan already.");
        assertThat(texts(card(window)))
                .doesNotContain("This is not in the plan yet: Enter puts it there. Leave once more to drop it.");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(card(window).isVisible()).as("nothing is lost").isFalse();

        ask(window, free);
        TextField again = Ui.get(() -> (TextField) card(window).lookup(".text-field"));
        Ui.run(() -> again.setText("5"));
        Plan moved = NORTHMOOR.withSettings(NORTHMOOR.settings().withStatusDate(LocalDate.of(2027, 5, 3)));
        Ui.run(() -> window.desk().perform(new ChangeSettings(moved.settings())));
        Ui.frame();
        TextField kept = Ui.get(() -> (TextField) card(window).lookup(".text-field"));
        assertThat(card(window).isVisible()).isTrue();
        assertThat(kept.getText()).as("kept over another change").isEqualTo("5");
        assertThat(Ui.get(() -> window.scene().getFocusOwner())).isSameAs(kept);
        Ui.press(window, KeyCode.ENTER);
        assertThat(card(window).isVisible()).isFalse();
        assertThat(window.desk().plan().organisations().get(ESKWATER).capacity().exceptions())
                .containsValue(5);
        assertThat(window.desk().plan().settings()).isEqualTo(moved.settings());
    }

    /// From wherever it is asked, and though roles are not shown and quarters are.
    @Test
    void aFindingAboutLoadLeadsToItsMonth() {
        MainWindow window = open(NORTHMOOR);
        Ui.press(window, KeyCode.Q);
        Ui.press(window, KeyCode.S);
        Finding trainers = window.desk().snapshot().outlook().findings().stream()
                .filter(finding -> finding.rule() == Rule.ROLE_OVERLOAD)
                .findFirst()
                .orElseThrow();
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.R);
        Ui.run(() -> Mending.lead(window.desk().host(), trainers, ""));

        assertThat(window.here().id()).isEqualTo("capacity");
        assertThat(texts(card(window)))
                .contains(
                        window.desk().sentences().finding(trainers),
                        new LoadWords(NORTHMOOR, Locale.UK).title(trainers.overload()));
    }

    @Test
    void keysSwitchWhatIsShown() {
        MainWindow window = open(NORTHMOOR);
        int months = spots(window);
        Ui.press(window, KeyCode.Q);
        int quarters = spots(window);
        assertThat(quarters).isLessThan(months);
        Ui.press(window, KeyCode.S);
        assertThat(spots(window)).isLessThan(quarters);
    }

    private static int spots(MainWindow window) {
        return Ui.get(() -> window.view().node().lookupAll(".page-spot").size());
    }
}
