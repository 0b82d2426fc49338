package dev.trajectory.ui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.money.CutFigures;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FundId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.account.FigureLink;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.CutWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Less money, tried in the window on Northmoor.
class CutPanelTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private static MainWindow open() {
        return open(NORTHMOOR);
    }

    private static MainWindow open(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.run(() -> window.look("money"));
        Ui.press(window, KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
        return window;
    }

    private static <N extends Node> N find(MainWindow window, String id, Class<N> type) {
        return type.cast(Ui.get(() -> window.scene().lookup("#" + id)));
    }

    private static void cut(MainWindow window, String fund, String size) {
        Ui.run(() -> {
            ComboBox<?> box = find(window, "cut-fund", ComboBox.class);
            box.getSelectionModel()
                    .select(box.getItems().stream()
                            .map(Object::toString)
                            .toList()
                            .indexOf(NORTHMOOR.funds().get(new FundId(fund)).name()));
            find(window, "cut-size", TextField.class).setText(size);
        });
        Ui.frame();
    }

    private static void fire(MainWindow window, String id) {
        Ui.run(() -> find(window, id, Button.class).fire());
        Ui.frame();
    }

    @Test
    void aCutIsTriedAndShownWithWhatCouldBeDeferred() {
        MainWindow window = open();
        cut(window, "F02", "20%");
        assertThat(find(window, "cut-said", Labeled.class).getText()).contains("→");

        fire(window, "cut-try");

        assertThat(find(window, "cut-verdict", Labeled.class).getText()).startsWith("£410k more capital has no money");
        assertThat(find(window, "cut-adopt-VALUE", Button.class)).isNotNull();
        assertThat(window.desk().plan()).isSameAs(NORTHMOOR);
        Ui.screen(window, "cut");
        for (Theme theme : Set.of(Theme.DARK, Theme.PROJECTOR)) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, "cut");
        }
        Ui.run(() -> window.desk().theme().set(Theme.LIGHT));
        Ui.run(() -> find(window, "cut-panel", ScrollPane.class).setVvalue(1));
        Ui.screen(window, "cut-defer");
    }

    /// The figures, each with what stands on it.
    private static List<FigureLink> asked(MainWindow window) {
        return Ui.get(() -> window.scene().getRoot().lookupAll("#cut-panel .figure-link").stream()
                .map(FigureLink.class::cast)
                .toList());
    }

    @Test
    void everyFigureAnswersWhyByKeyAndByMouse() {
        MainWindow window = open();
        cut(window, "F02", "20%");
        fire(window, "cut-try");
        List<FigureLink> figures = asked(window);
        long withAmounts = Ui.get(() -> window.scene().getRoot().lookupAll("#cut-panel .label").stream()
                .filter(each -> ((Labeled) each).getText().contains("£"))
                .count());
        assertThat(withAmounts).as("Labels with amounts that answer nothing").isZero();
        assertThat(figures).hasSizeGreaterThan(9);
        for (FigureLink figure : figures) {
            Ui.run(figure::requestFocus);
            Ui.press(window, KeyCode.SPACE);
            List<String> rows = Answered.rows(window);
            assertThat(rows).as(figure.getText()).isNotEmpty();
            Ui.press(window, KeyCode.ESCAPE);
        }
        Ui.run(figures.getLast()::fire);
        Ui.screen(window, "cut-why");
    }

    @Test
    void whereFundingIsKeptDatesAreSaidToBeFoundAnew() {
        Plan kept = NORTHMOOR.withSettings(NORTHMOOR.settings().with(Map.of(LimitKind.FUNDING, Enforcement.KEEP)));
        MainWindow window = open(kept);
        cut(window, "F02", "20%");
        fire(window, "cut-try");
        List<String> said = Ui.get(() -> window.scene().getRoot().lookupAll("#cut-panel .label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
        assertThat(said)
                .anyMatch(text -> text.startsWith("Each on dates found anew"))
                .noneMatch(text -> text.startsWith("On the dates there are"));
    }

    @Test
    void whatIsNoCutIsMarkedAndSaid() {
        MainWindow window = open();
        for (String nonsense : List.of("lots", "120%", "-5k", "0", "9999999999999999m")) {
            cut(window, "F02", nonsense);
            assertThat(find(window, "cut-size", TextField.class).getAccessibleHelp())
                    .as(nonsense)
                    .contains("“" + nonsense + "” is no cut");
            assertThat(find(window, "cut-size", TextField.class).getPseudoClassStates())
                    .as(nonsense)
                    .extracting(Object::toString)
                    .contains("wrong");
            assertThat(find(window, "cut-try", Button.class).isDisabled()).isTrue();
        }
    }

    @Test
    void whereNothingIsTakenThereIsNothingToTryAndNothingIsJudged() {
        MainWindow window = open();
        cut(window, "F03", "20%");
        String said = find(window, "cut-said", Labeled.class).getText();
        assertThat(said).endsWith("Maybe choose other years, or another organisation.");
        assertThat(find(window, "cut-try", Button.class).isDisabled()).isTrue();

        Cut nothing = new Cut(new FundId("F03"), null, null, new Cut.Size.Share(Percent.of(20)));
        CutOutlook found = CutOutlook.of(Outlook.dates(NORTHMOOR), Counting.SECURED, nothing, () -> false);
        CutWords words = new CutWords(NORTHMOOR, Locale.UK);
        List<String> shown = Ui.get(() -> {
            CutResults results = new CutResults(window.desk(), new CutDeeds(window.desk(), () -> null));
            results.show(found, new CutFigures(found.test(), Counting.SECURED, words), true);
            return results.getChildren().stream()
                    .map(each -> ((Labeled) each).getText())
                    .toList();
        });
        assertThat(shown).containsExactly(said);
    }

    @Test
    void keptAsAnOptionThePlanStaysAndTheOptionHasLessMoneyAndLacksWhatIsDeferred() {
        MainWindow window = open();
        cut(window, "F02", "20%");
        fire(window, "cut-try");
        fire(window, "cut-keep-VALUE");

        Plan plan = window.desk().plan();
        assertThat(plan.draft().options(NORTHMOOR.options()).plan()).isEqualTo(NORTHMOOR);
        Option kept = plan.options().stream()
                .filter(option -> !NORTHMOOR.options().has(option.id()))
                .findFirst()
                .orElseThrow();
        Plan under = plan.under(kept);
        assertThat(under.chunks().size()).isLessThan(NORTHMOOR.chunks().size());
        assertThat(awarded(under)).isEqualTo(awarded(NORTHMOOR) * 8 / 10);

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void adoptedThePlanHasLessMoneyAndWhatIsDeferredIsKeptInAnOption() {
        MainWindow window = open();
        cut(window, "F02", "20%");
        fire(window, "cut-try");
        fire(window, "cut-adopt-VALUE");

        Plan plan = window.desk().plan();
        assertThat(awarded(plan)).isEqualTo(awarded(NORTHMOOR) * 8 / 10);
        Option before = plan.options().stream()
                .filter(option -> !NORTHMOOR.options().has(option.id()))
                .findFirst()
                .orElseThrow();
        Set<ChunkId> all = NORTHMOOR.chunks().byId().keySet();
        assertThat(plan.chunks().byId().keySet()).isSubsetOf(all).hasSizeLessThan(all.size());
        assertThat(plan.under(before).chunks().byId().keySet()).isEqualTo(all);
        assertThat(awarded(plan.under(before))).isEqualTo(awarded(NORTHMOOR));
        assertThat(find(window, "cut-note", Label.class).getText()).startsWith("The plan has changed");

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whileAnOptionIsLookedAtACutIsAdoptedInItAlone() {
        MainWindow window = open();
        Option looked = NORTHMOOR.options().stream().skip(1).findFirst().orElseThrow();
        Ui.run(() -> window.desk().session().lookAt(looked.id()));
        cut(window, "F02", "20%");
        fire(window, "cut-try");
        fire(window, "cut-adopt-alone");

        Plan whole = window.desk().session().whole();
        assertThat(awarded(whole)).isEqualTo(awarded(NORTHMOOR));
        assertThat(awarded(whole.under(whole.options().get(looked.id())))).isEqualTo(awarded(NORTHMOOR) * 8 / 10);
    }

    private static long awarded(Plan plan) {
        return plan.funds().get(new FundId("F02")).awards().stream()
                .mapToLong(award -> award.amount().pence())
                .sum();
    }
}
