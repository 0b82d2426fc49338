package dev.trajectory.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.start.BankHolidays;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.check.Finding;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewPlanWizardTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final String NAMES = """
        Northmoor Integrated Care Board
        Eskwater and Ripley District Hospitals

          Saltmarsh Council
        """;

    private final List<Plan> created = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    private NewPlanWizard wizard(@Nullable StarterPattern pattern) {
        return Ui.get(() -> {
            NewPlanWizard wizard = new NewPlanWizard(
                    new WindowWords(Locale.UK),
                    new FontFaces(),
                    theme,
                    new Glimpses(Runnable::run, Runnable::run),
                    START,
                    pattern,
                    created::add,
                    () -> cancelled.add("cancelled"));
            Ui.show(wizard, theme, 1000, 720);
            wizard.focus();
            return wizard;
        });
    }

    private static <N extends Node, T> T of(NewPlanWizard wizard, Class<N> type, String id, Function<N, T> asked) {
        return Ui.get(() -> asked.apply(type.cast(Objects.requireNonNull(wizard.lookup("#" + id), id))));
    }

    private static void type(NewPlanWizard wizard, String id, String text) {
        of(wizard, TextInputControl.class, id, field -> {
            field.setText(text);
            return text;
        });
    }

    private static String text(NewPlanWizard wizard, String id) {
        return of(wizard, Labeled.class, id, Labeled::getText);
    }

    private static boolean isMarked(TextInputControl field) {
        return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong"));
    }

    private static boolean canGoOn(NewPlanWizard wizard) {
        return of(wizard, Button.class, "new-next", button -> !button.isDisabled());
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void fromNameToPlanByKeyboard(Theme worn) {
        theme.set(worn);
        NewPlanWizard wizard = wizard(StarterPattern.SHARED_CARE_RECORD);
        type(wizard, "new-name", "One record");
        Ui.screen(wizard, "new-plan-1-" + worn.word());
        Ui.press(wizard.getScene(), KeyCode.ENTER);
        type(wizard, "new-names", NAMES);
        of(wizard, Button.class, "new-names-add", button -> {
            button.fire();
            return true;
        });
        Ui.screen(wizard, "new-plan-2-" + worn.word());
        Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        Ui.run(() -> wizard.answers().organisations.get(1).capacity.set("7"));
        Ui.screen(wizard, "new-plan-3-" + worn.word());
        Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        Ui.screen(wizard, "new-plan-4-" + worn.word());
        Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        Ui.screen(wizard, "new-plan-5-" + worn.word());

        assertThat(created).as("nothing is made before it is asked for").isEmpty();
        assertThat(text(wizard, "new-finish")).startsWith("Finishes on ");
        Ui.press(wizard.getScene(), KeyCode.ENTER);

        Plan plan = created.getFirst();
        assertThat(created).hasSize(1);
        assertThat(plan.programme().name()).isEqualTo("One record");
        assertThat(plan.organisations()).extracting(Organisation::code).containsExactly("NICB", "ERDH", "SC");
        assertThat(plan.organisations())
                .extracting(Organisation::type)
                .containsExactly(OrganisationType.ICB, OrganisationType.ACUTE_TRUST, OrganisationType.LOCAL_AUTHORITY);
        assertThat(text(wizard, "new-counts"))
                .contains("3 organisations", plan.chunks().size() + " chunks", "80 bank holidays");
        assertThat(Outlook.of(plan).findings()).noneMatch(each -> each.severity() == Finding.Severity.ERROR);
    }

    @Test
    void saysWhatIsWrongAsOneTypes() {
        NewPlanWizard wizard = wizard(null);
        assertThat(canGoOn(wizard)).isFalse();
        assertThat(of(wizard, TextInputControl.class, "new-name", NewPlanWizardTest::isMarked))
                .as("an untouched field is not called wrong")
                .isFalse();

        type(wizard, "new-name", "Plan");
        assertThat(canGoOn(wizard)).isTrue();
        type(wizard, "new-start", "31 Feb 2027");
        assertThat(canGoOn(wizard)).isFalse();
        assertThat(of(wizard, TextInputControl.class, "new-start", NewPlanWizardTest::isMarked))
                .isTrue();
        assertThat(of(wizard, TextInputControl.class, "new-start", Node::getAccessibleHelp))
                .isEqualTo("This is not a day. Write it as 1 Apr 2027");
        Ui.screen(wizard, "new-plan-wrong");

        Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        String typed = of(wizard, TextInputControl.class, "new-start", TextInputControl::getText);
        assertThat(typed).as("it stays on the step").isEqualTo("31 Feb 2027");
        type(wizard, "new-start", "1/3/2027");
        assertThat(canGoOn(wizard)).isTrue();
    }

    @Test
    void aCapacityTooSmallForThePatternIsSaidWhereThePatternIsChosen() {
        NewPlanWizard wizard = wizard(null);
        Ui.run(() -> {
            wizard.answers().name.set("Plan");
            wizard.answers().addNames("Some Trust");
            wizard.answers().organisations.getFirst().capacity.set("4");
        });
        for (int i = 0; i < 3; i++) {
            Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        }
        assertThat(canGoOn(wizard)).isTrue();
        Ui.run(() -> wizard.lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(button -> button.getText().equals("Electronic patient record"))
                .forEach(button -> button.setSelected(true)));

        assertThat(canGoOn(wizard)).isFalse();
        assertThat(text(wizard, "new-wrong")).contains("ST can take 4 points a month", "asks for 5");
    }

    @Test
    void anEmptyPlanNeedsNoMoreThanAName() {
        NewPlanWizard wizard = wizard(null);
        type(wizard, "new-name", "Plan");
        Ui.run(() -> wizard.answers().holidays.set(BankHolidays.NONE));
        for (int i = 0; i < 4; i++) {
            Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        }
        assertThat(text(wizard, "new-counts")).isEqualTo("No organisations · no chunks · no gates · no bank holidays");
        Ui.press(wizard.getScene(), KeyCode.LEFT, KeyCode.ALT);
        Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
        Ui.press(wizard.getScene(), KeyCode.ENTER);

        assertThat(created)
                .singleElement()
                .satisfies(plan -> assertThat(plan.chunks()).isEmpty());
    }

    /// Names that stand in the box are meant: they are taken when one goes on, whichever way.
    @Test
    void namesThatWereTypedAreTakenOnTheWayOn() {
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.ENTER)) {
            NewPlanWizard wizard = wizard(null);
            type(wizard, "new-name", "Plan");
            Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
            type(wizard, "new-names", NAMES);
            if (key == KeyCode.RIGHT) {
                Ui.press(wizard.getScene(), KeyCode.RIGHT, KeyCode.ALT);
                assertThat(Ui.get(() -> wizard.answers().organisations.size())).isEqualTo(3);
                Ui.press(wizard.getScene(), KeyCode.LEFT, KeyCode.ALT);
                String left = of(wizard, TextInputControl.class, "new-names", TextInputControl::getText);
                assertThat(left).isEmpty();
            }
            Ui.press(wizard.getScene(), KeyCode.ENTER, KeyCode.CONTROL);
            assertThat(created.getLast().organisations())
                    .extracting(Organisation::code)
                    .containsExactly("NICB", "ERDH", "SC");
        }
    }

    @Test
    void itIsTouchedOnceSomethingIsAnswered() {
        NewPlanWizard wizard = wizard(StarterPattern.SHARED_CARE_RECORD);
        assertThat(Ui.get(() -> wizard.isTouched())).isFalse();
        type(wizard, "new-name", "Plan");
        assertThat(Ui.get(() -> wizard.isTouched())).isTrue();
    }

    @Test
    void escapeMakesNothing() {
        NewPlanWizard wizard = wizard(null);
        type(wizard, "new-name", "Plan");
        Ui.press(wizard.getScene(), KeyCode.ESCAPE);

        assertThat(cancelled).hasSize(1);
        assertThat(created).isEmpty();
    }
}
