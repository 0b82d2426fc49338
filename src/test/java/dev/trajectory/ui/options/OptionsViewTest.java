package dev.trajectory.ui.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Options of Northmoor side by side in the window.
class OptionsViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final OptionId O2 = new OptionId("O2");

    private MainWindow window;

    private MainWindow open(Plan plan) {
        window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.O);
        return window;
    }

    @AfterEach
    void closeMenus() {
        Ui.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    }

    private List<String> spots() {
        return Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    private List<String> columns() {
        return spots().stream().filter(said -> said.startsWith("Option ")).toList();
    }

    private Node spot(String said) {
        return Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .filter(each -> each.getAccessibleText().startsWith(said))
                .findFirst()
                .orElseThrow());
    }

    private String pick() {
        return Ui.get(() -> ((Button) window.scene().lookup("#pick-options")).getText());
    }

    @Test
    void theLettersGoToItAndAllOptionsAreThere() {
        open(NORTHMOOR);

        assertThat(window.here()).extracting(Place::id).isEqualTo("options");
        assertThat(columns()).hasSize(5);
        assertThat(pick()).isEqualTo("Compare 5 of 6");
        assertThat(spots()).contains("O3: Net present social value: £20.8m", "O2: Benefit-cost ratio: 1.22");
    }

    @Test
    void anyNumberIsTickedByKeysDownToNone() {
        open(NORTHMOOR);
        Ui.press(window, KeyCode.C);
        Ui.screen(window, "options-picks");
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.SPACE);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.SPACE);

        assertThat(pick()).isEqualTo("Compare 3 of 6");
        assertThat(columns()).hasSize(3).first().asString().startsWith("Option O2");
        for (int more = 0; more < 3; more++) {
            Ui.press(window, KeyCode.DOWN);
            Ui.press(window, KeyCode.SPACE);
            Ui.screen(window, "options-picked-" + (2 - more));
        }
        assertThat(columns()).isEmpty();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> window.view().node().lookup("#option-picks").isVisible()))
                .isFalse();
    }

    @Test
    void aFigureIsAskedWhyInItsOwnOption() {
        open(NORTHMOOR);
        Ui.run(() -> spot("O2: Net present social value").requestFocus());
        Ui.press(window, KeyCode.ENTER);

        Node card = Ui.get(() -> window.view().node().lookup("#figure"));
        assertThat(card.isVisible()).isTrue();
        assertThat(Ui.get(() -> card.lookupAll(".label").stream()
                        .map(each -> ((Label) each).getText())
                        .toList()))
                .contains("Why £19.6m?");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void aColumnsMenuLooksAtItsOptionAndDiscardsItWhichUndoTakesBack() {
        open(NORTHMOOR);
        choose("Option O2", "lookAtOption");
        assertThat(window.desk().snapshot().option()).extracting(Option::id).isEqualTo(O2);
        assertThat(columns()).anyMatch(said -> said.startsWith("Option O2") && said.contains("looked at"));

        choose("Option O3", "discardOption");
        assertThat(columns()).hasSize(4);
        assertThat(window.desk().snapshot().option()).extracting(Option::id).isEqualTo(O2);
        Ui.run(window.desk().session()::undo);
        assertThat(columns()).hasSize(5);
    }

    private void choose(String column, String action) {
        Ui.run(() -> spot(column).requestFocus());
        Ui.press(window, KeyCode.ENTER);
        Ui.screen(window, "options-column-menu");
        MenuItem item = Ui.get(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> action.equals(each.getId()))
                .findFirst()
                .orElseThrow());
        Ui.run(item::fire);
        closeMenus();
        Ui.frame();
    }

    @Test
    void anEditIsComparedAnew() {
        open(NORTHMOOR);
        String before = spots().stream()
                .filter(said -> said.startsWith("Option O3"))
                .findFirst()
                .orElseThrow();
        ChunkId last = new ChunkId("C64");
        Ui.run(() ->
                window.desk().perform(new ChangeChunks<>(List.of(last), ChunkField.DURATION, WorkSpan.weeks(150))));
        Ui.frame();

        assertThat(spots()).doesNotContain(before);
    }

    @Test
    void anOptionAloneIsComparedWithThePlanItself() {
        OptionId later = new OptionId("LATER");
        Plan plan = NORTHMOOR
                .draft()
                .options(Register.of(List.of(Option.of(later, "Later", OptionKind.LESS_AMBITIOUS)
                        .draft()
                        .oneOffPremium(Percent.of(8))
                        .option())))
                .plan();
        open(plan);
        Ui.screen(window, "options-plan");

        assertThat(pick()).isEqualTo("Compare 2 of 2");
        assertThat(columns()).hasSize(2);
        assertThat(columns().getFirst())
                .startsWith("Option Plan, Northmoor Lunar Leap. The plan itself")
                .contains("looked at");
        choose("Option LATER", "lookAtOption");
        assertThat(columns().getFirst()).doesNotContain("looked at");
        Ui.run(() -> spot("Option Plan").requestFocus());
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().snapshot().option()).isNull();

        Ui.press(window, KeyCode.C);
        Ui.press(window, KeyCode.SPACE);
        assertThat(columns()).singleElement().asString().startsWith("Option LATER");
    }

    @Test
    void whatIsTickedIsRememberedForThePlan() {
        List<ViewPreferences> kept = new ArrayList<>(List.of(ViewPreferences.usual()));
        OptionPicks first = Ui.get(() -> picks(kept, "northmoor"));
        Ui.run(() -> {
            first.show(NORTHMOOR.options().all());
            first.boxes().getFirst().fire();
            first.boxes().get(2).fire();
        });

        OptionPicks again = Ui.get(() -> picks(kept, "northmoor"));
        Ui.run(() -> again.show(NORTHMOOR.options().all()));
        assertThat(again.isPlanTicked()).isTrue();
        assertThat(again.isTicked(new OptionId("O1"))).isFalse();
        assertThat(again.isTicked(O2)).isTrue();
        OptionPicks elsewhere = Ui.get(() -> picks(kept, "another"));
        assertThat(elsewhere.isTicked(new OptionId("O1"))).isTrue();
    }

    private static OptionPicks picks(List<ViewPreferences> kept, String lineage) {
        OptionPicks picks = new OptionPicks(new WindowWords(Locale.UK), new Pane(), () -> {});
        picks.remember(kept::getLast, kept::add, lineage);
        return picks;
    }

    @Test
    void withoutOptionsItSaysHowToMakeOne() {
        open(Ui.sample("blank"));

        assertThat(columns()).isEmpty();
        assertThat(Ui.get(() -> ((Button) window.scene().lookup("#pick-options")).isDisabled()))
                .isTrue();
        Ui.screen(window, "options-none");
    }

    @Test
    void longNamesAndEveryThemeAndSize() {
        Plan plan = NORTHMOOR;
        for (Option option : NORTHMOOR.options()) {
            plan = plan.draft()
                    .put(option.draft()
                            .name(option.name() + ", with a name that goes on for longer than any column is wide")
                            .unmonetised("Staff trust it; the public does not know it yet.")
                            .option())
                    .plan();
        }
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            Plan named = plan;
            MainWindow shown = Ui.get(() -> Ui.window(named, size[0], size[1]));
            Ui.run(() -> shown.look("options"));
            for (Theme theme : Theme.values()) {
                Ui.run(() -> shown.desk().theme().set(theme));
                Ui.screen(shown, "options-long-" + size[0]);
            }
        }
    }

    @Test
    void ticksAreBoxes() {
        open(NORTHMOOR);
        Ui.press(window, KeyCode.C);

        assertThat(Ui.get(() -> window.view().node().lookupAll("#option-picks .check-box").stream()
                        .map(each -> ((CheckBox) each).getText())
                        .toList()))
                .contains("O0 Business as usual");
    }
}
