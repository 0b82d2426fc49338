package dev.trajectory.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.Snapshot;
import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.check.Marks;
import dev.trajectory.check.Rule;
import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FindingsPanelTest {

    private static FindingsPanel beside(MainWindow window) {
        FindingsPanel panel = new FindingsPanel(window.desk());
        VBox side = new VBox(panel.node());
        side.getStyleClass().add("side");
        VBox.setVgrow(panel.node(), javafx.scene.layout.Priority.ALWAYS);
        BorderPane frame = (BorderPane)
                ((StackPane) window.scene().getRoot()).getChildren().getFirst();
        frame.setRight(side);
        panel.show(window.desk().snapshot());
        lay(window);
        return panel;
    }

    private static void lay(MainWindow window) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    @SuppressWarnings("unchecked")
    private static ListView<FindingRow> list(FindingsPanel panel) {
        return (ListView<FindingRow>) panel.node().lookup(".list-view");
    }

    private static String summary(FindingsPanel panel) {
        return ((Label) panel.node().lookup(".panel-line")).getText();
    }

    private static void press(FindingsPanel panel, KeyCode code) {
        list(panel).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<Finding> lines(FindingsPanel panel) {
        List<Finding> lines = new ArrayList<>();
        for (FindingRow row : list(panel).getItems()) {
            if (row instanceof FindingRow.Line(Finding finding)) {
                lines.add(finding);
            }
        }
        return lines;
    }

    private static Snapshot with(Snapshot snapshot, List<Finding> findings) {
        return new Snapshot(
                snapshot.history(),
                snapshot.option(),
                snapshot.plan(),
                snapshot.reach(),
                snapshot.outlook().withMarks(Marks.of(findings)),
                Snapshot.Stage.COMPLETE,
                Set.of());
    }

    @Test
    void eachFindingIsListedUnderTheHeadingOfItsSeverity() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            FindingsPanel panel = beside(window);
            List<Finding> all = window.desk().snapshot().outlook().findings();

            assertThat(lines(panel)).containsExactlyElementsOf(all).isNotEmpty();
            Severity under = null;
            for (FindingRow row : list(panel).getItems()) {
                switch (row) {
                    case FindingRow.Head head -> {
                        under = head.severity();
                        assertThat(all.stream().filter(each -> each.severity() == head.severity()))
                                .hasSize(head.shown());
                    }
                    case FindingRow.Line(Finding finding) ->
                        assertThat(finding.severity()).isEqualTo(under);
                }
            }
        });
    }

    @Test
    void theFilterSaysHowManyItHides() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            FindingsPanel panel = beside(window);
            int all = lines(panel).size();
            String word = window.desk().sentences().finding(lines(panel).getLast());
            panel.filter(word.toUpperCase(java.util.Locale.UK));
            int left = lines(panel).size();

            assertThat(left).isBetween(1, all - 1);
            assertThat(summary(panel)).isEqualTo(left + " shown, " + (all - left) + " hidden by the filter");
        });
    }

    @Test
    void enterShowsWhatAFindingIsAboutAndFoldsAHeading() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            FindingsPanel panel = beside(window);
            int rows = list(panel).getItems().size();
            panel.focus();
            press(panel, KeyCode.ENTER);
            assertThat(list(panel).getItems()).hasSizeLessThan(rows);
            press(panel, KeyCode.RIGHT);
            assertThat(list(panel).getItems()).hasSize(rows);
            list(panel).getSelectionModel().select(1);
            press(panel, KeyCode.ENTER);

            assertThat(window.desk().snapshot().selection())
                    .isEqualTo(Set.of(lines(panel).getFirst().subjects().getFirst()));
        });
    }

    private static void choose(MainWindow window, FindingsPanel panel, Rule rule) {
        Ui.run(() -> {
            panel.focus();
            FindingRow line = list(panel).getItems().stream()
                    .filter(row -> row instanceof FindingRow.Line(Finding finding) && finding.rule() == rule)
                    .findFirst()
                    .orElseThrow();
            list(panel).getSelectionModel().select(line);
            press(panel, KeyCode.ENTER);
            lay(window);
        });
        Ui.frame();
    }

    @Test
    void aFindingAboutAPromiseOpensThePromise() {
        Plan northmoor = Ui.sample("northmoor");
        PromiseNow first = Outlook.dates(northmoor).promises().getFirst();
        Dependency was = first.dependency();
        Promise broken = new Promise(PromiseState.BROKEN, "", null, null, "");
        Plan plan = ((Result.Changed) new ChangeDependency(
                                first.waiter(), new Dependency(was.on(), was.type(), was.lag(), was.kind(), broken))
                        .apply(northmoor))
                .plan();
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        FindingsPanel panel = Ui.get(() -> beside(window));
        choose(window, panel, Rule.PROMISE_BROKEN);

        assertThat(window.here().id()).isEqualTo("promises");
        assertThat(Ui.get(() -> window.view().node().lookup("#promise").isVisible()))
                .isTrue();
    }

    @Test
    void aFindingAboutASignOffGoesToItsRow() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        FindingsPanel panel = Ui.get(() -> beside(window));
        choose(window, panel, Rule.SIGN_OFF_MISSING);

        assertThat(window.here().id()).isEqualTo("governance");
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(new OrganisationId("NMCC")));
    }

    @Test
    void saysSoWhenNothingIsFound() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            FindingsPanel panel = beside(window);
            panel.show(with(window.desk().snapshot(), List.of()));
            lay(window);

            assertThat(panel.node().lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                    .contains("Nothing found");
        });
    }

    @Test
    void twentyThousandFindingsHaveFewNodes() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            FindingsPanel panel = beside(window);
            List<Finding> some = window.desk().snapshot().outlook().findings();
            List<Finding> many = new ArrayList<>();
            while (many.size() < 20_000) {
                many.addAll(some);
            }
            many.sort(java.util.Comparator.comparing(Finding::severity));
            panel.show(with(window.desk().snapshot(), many));
            lay(window);
            panel.filter("the");
            lay(window);

            assertThat(lines(panel).size()).isGreaterThan(1_000);
            assertThat(new HashSet<>(panel.node().lookupAll(".list-cell"))).hasSizeLessThan(100);
        });
    }

    @Test
    void looksRightInLightAndDark() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        FindingsPanel panel = Ui.get(() -> beside(window));
        Ui.run(panel::focus);
        Ui.screen(window, "findings-1366");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "findings-1366");
        assertThat(lines(panel)).isNotEmpty();
    }
}
