package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Reach;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Action;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Options in the top bar of a small screen, on the sample plan.
class OptionBarTest {

    private static final OptionId O2 = new OptionId("O2");
    private static final ChunkId C05 = new ChunkId("C05");

    private final MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));

    private void act(String id) {
        Ui.run(() -> window.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .ifPresent(Action::tryToRun));
        Ui.frame();
    }

    private void name(String name) {
        Ui.run(() -> {
            ((TextField) window.scene().lookup("#option-name")).setText(name);
            window.scene().getRoot().lookupAll(".question .button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isDefaultButton)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        Ui.frame();
    }

    private Option looked() {
        return window.desk().snapshot().option();
    }

    @Test
    void showsWhatIsLookedAtAndWhereChangesGoInLightAndDark() {
        Ui.run(() -> window.desk().session().lookAt(O2));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Ui.run(() -> {
                window.desk().theme().set(theme);
                ((ComboBox<?>) window.scene().lookup("#options")).show();
            });
            Ui.screen(window, "options-top-bar");
        }

        HBox bar = (HBox) window.scene().lookup(".top-bar");
        assertThat(Ui.get(() -> bar.getChildren().stream()
                        .allMatch(each -> each.getBoundsInParent().getMaxX() <= bar.getWidth() + 0.5)))
                .as("nothing stands out of the bar")
                .isTrue();
        assertThat(((ComboBox<?>) window.scene().lookup("#options")).getItems()).hasSize(6);
    }

    @Test
    void theChoiceOfWhereChangesGoIsSeenOnlyWhileAnOptionIsLookedAt() {
        ToggleButton reach = (ToggleButton) window.scene().lookup("#reach");
        assertThat(reach.isVisible()).isFalse();

        Ui.run(() -> window.desk().session().lookAt(O2));
        assertThat(reach.isVisible()).isTrue();
        Ui.press(window, KeyCode.A, KeyCode.CONTROL, KeyCode.ALT);

        assertThat(window.desk().snapshot().reach()).isEqualTo(Reach.ALL);
        assertThat(reach.isSelected()).isTrue();
        Ui.run(reach::fire);
        assertThat(window.desk().snapshot().reach()).isEqualTo(Reach.OPTION);
    }

    @Test
    void anOptionIsMadeChangedRenamedAndDiscardedAndUndoBringsItBack() {
        act("newOption");
        name("EPR first");
        OptionId id = looked().id();
        assertThat(looked().name()).isEqualTo("EPR first");

        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(C05), ChunkField.DURATION, WorkSpan.weeks(33))));
        assertThat(looked().changes()).containsOnlyKeys(C05);
        act("renameOption");
        name("Record first");
        act("optionKind.DO_MINIMUM");
        assertThat(looked().name()).isEqualTo("Record first");
        assertThat(looked().kind()).isEqualTo(OptionKind.DO_MINIMUM);

        act("discardOption");
        assertThat(looked()).isNull();
        assertThat(window.desk().snapshot().whole().options().has(id)).isFalse();
        Ui.run(window.desk().session()::undo);
        assertThat(window.desk().snapshot().whole().options().get(id).changes()).containsOnlyKeys(C05);
    }

    @Test
    void aNameThatIsTakenIsRefusedInWords() {
        act("newOption");
        name("Business as usual");

        assertThat(window.desk().snapshot().whole().options().size()).isEqualTo(5);
        assertThat(window.scene().lookup("#toast-refusal")).isNotNull();
    }

    @Test
    void aDuplicateDiffersAsItsOriginalDoes() {
        Ui.run(() -> window.desk().session().lookAt(O2));
        Option original = looked();
        act("duplicateOption");
        name("Foundations, again");

        assertThat(looked().id()).isNotEqualTo(O2);
        assertThat(looked().scope()).isEqualTo(original.scope());
    }

    @Test
    void adoptingSaysWhatItDoesAndKeepsThePlanAsItWas() {
        Ui.run(() -> window.desk().session().lookAt(O2));
        var before = window.desk().plan().chunks();
        act("adoptOption");
        Ui.screen(window, "options-adopt");
        assertThat(said())
                .anyMatch(text -> text.contains("no chunk moves, 13 leave the plan and none joins it"))
                .contains("12 May 2030", "1 Feb 2030", "£39.0m", "£19.9m", "£20.8m", "£19.6m");
        Ui.run(() -> window.scene().getRoot().lookupAll(".question .button").stream()
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElseThrow()
                .fire());

        assertThat(looked()).isNull();
        assertThat(window.desk().plan().chunks()).isEqualTo(before);
        assertThat(window.desk().snapshot().whole().options().size()).isEqualTo(6);
    }

    private List<String> said() {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".question .label").stream()
                .map(each -> ((Label) each).getText())
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"money", "affordability", "benefits"})
    void pagesOfMoneySayWhichOptionTheyAreOf(String view) {
        Ui.run(() -> window.look(view));
        assertThat(pages()).noneMatch(title -> title.contains("Option: "));

        Ui.run(() -> window.desk().session().lookAt(O2));
        Ui.screen(window, "options-" + view);
        assertThat(pages()).anyMatch(title -> title.endsWith("Option: " + looked().name()));
    }

    private List<String> pages() {
        return Ui.get(() -> window.view().node().lookupAll(".page-pane *").stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList());
    }

    @Test
    void adoptingIsOneStepOfUndo() {
        Plan before = window.desk().snapshot().whole();
        Ui.run(() -> window.desk().session().lookAt(O2));
        act("adoptOption");
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().snapshot().whole()).isNotEqualTo(before);

        Ui.run(window.desk().session()::undo);
        assertThat(window.desk().snapshot().whole()).isEqualTo(before);
    }

    @Test
    void theMenuHasAllThatCanBeDoneAndTheKeysGoThroughTheOptions() {
        OptionBar bar = (OptionBar) window.scene().lookup(".option-bar");
        assertThat(Ui.get(() -> bar.menu().getItems()))
                .extracting(item -> item.getId())
                .contains("newOption", "renameOption", "duplicateOption", "adoptOption", "discardOption");

        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.ALT);
        assertThat(looked().id()).isEqualTo(new OptionId("O0"));
    }
}
