package dev.trajectory.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.governance.Ledgers;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Commitment;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.Issue;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RiskId;
import dev.trajectory.model.SignOff;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What can be seen of how Northmoor is governed, and typed in place.
class GovernanceViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private static MainWindow open() {
        MainWindow window = Ui.get(() -> Ui.window(NORTHMOOR, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.D);
        return window;
    }

    private static GovernanceView view(MainWindow window) {
        return (GovernanceView) window.view();
    }

    /// Goes to a table by keys.
    private static MainWindow open(Topic topic) {
        MainWindow window = open();
        for (int i = 0; i < topic.ordinal(); i++) {
            Ui.press(window, KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        return window;
    }

    private static LedgerCells cells(MainWindow window) {
        return Ui.get(() -> (LedgerCells) view(window).grid().cells());
    }

    private static int column(MainWindow window, String title) {
        return cells(window).columns().stream()
                .map(each -> each.title())
                .toList()
                .indexOf(title);
    }

    private static void type(MainWindow window, int row, String column, String text) {
        At at = new At(row, column(window, column));
        Ui.run(() -> {
            view(window).grid().focus();
            view(window).grid().go(at);
            view(window).grid().open();
            TextField field = (TextField) window.view().node().lookup("#grid-field");
            field.setText(text);
        });
        Ui.press(window, KeyCode.ENTER);
    }

    @Test
    void theLettersGoToIt() {
        assertThat(open().here()).extracting(Place::id).isEqualTo("governance");
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTableIsReachedByKeysAndShown(Topic topic) {
        MainWindow window = open(topic);
        assertThat(cells(window).ledger().topic()).isEqualTo(topic);
        assertThat(cells(window).rows()).isPositive();
        Ui.screen(window, "governance-" + topic.word());
        for (Theme theme : List.of(Theme.DARK, Theme.PROJECTOR)) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, "governance-" + topic.word());
        }
        Ui.run(() -> window.desk().theme().set(Theme.LIGHT));
    }

    @Test
    void aCellIsTypedInPlaceInOneStepOfUndo() {
        MainWindow window = open(Topic.RAID);
        type(window, 0, "Owner", "Chief Nurse");
        assertThat(window.desk().plan().risks().get(new RiskId("R01")).owner()).isEqualTo("Chief Nurse");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aDecisionIsSettledInPlaceWithItsDay() {
        MainWindow window = open(Topic.DECISIONS);
        type(window, 0, "State", "Decided");
        Decision decided = window.desk().plan().decisions().get(new DecisionId("D01"));
        assertThat(decided.status()).isEqualTo(DecisionStatus.DECIDED);
        assertThat(decided.decidedOn()).isEqualTo(window.desk().today());
        type(window, 0, "Decided on", "3 May 2027");
        assertThat(window.desk().plan().decisions().get(new DecisionId("D01")).decidedOn())
                .isEqualTo("2027-05-03");
    }

    @Test
    void aGateIsDecidedInPlaceWithItsDayAndOpensThen() {
        MainWindow window = open(Topic.GATES);
        type(window, 0, "State", "Approved");
        Gate decided = List.copyOf(window.desk().plan().gates().all()).getFirst();
        assertThat(decided.opened()).isEqualTo(window.desk().today());
    }

    @Test
    void chunksAreTypedByTheirIds() {
        MainWindow window = open(Topic.DECISIONS);
        type(window, 0, "Chunks", "C31; C33");
        assertThat(window.desk().plan().decisions().get(new DecisionId("D01")).chunks())
                .extracting(Object::toString)
                .containsExactly("C31", "C33");
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        MainWindow window = open(Topic.RAID);
        type(window, 0, "Impact", "7");
        assertThat(view(window).grid().problem()).isNotEmpty();
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void theFilterSaysHowManyRowsItHides() {
        MainWindow window = open(Topic.RAID);
        int all = cells(window).rows();
        Ui.press(window, KeyCode.F, KeyCode.CONTROL);
        Ui.run(() -> ((TextField) window.view().bar().get(1)).setText("extreme"));
        int shown = cells(window).rows();
        assertThat(shown).isBetween(1, all - 1);
        int each = Ui.get(() -> Ledgers.of(window.desk().snapshot().outlook(), Topic.RAID, false, Locale.UK)
                .lines()
                .size());
        assertThat(((javafx.scene.control.Label) window.view().bar().get(2)).getText())
                .contains(Integer.toString(each - shown));
        Ui.screen(window, "governance-filtered");
        String paper = Ui.get(() -> Seen.words(view(window).picture().get()).stream()
                .map(Seen.Words::text)
                .collect(Collectors.joining(" ")));
        assertThat(paper).as("on paper").contains("extreme", (each - shown) + " rows are not shown");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(cells(window).rows()).isEqualTo(all);
    }

    @Test
    void rowsAreSortedUpThenDownThenAsInThePlan() {
        MainWindow window = open(Topic.RAID);
        Ui.run(() -> {
            view(window).grid().focus();
            view(window).grid().go(new At(0, column(window, "Rating")));
        });
        String first = cells(window).entry(new At(0, 0)).text();
        Ui.press(window, KeyCode.S, KeyCode.ALT);
        assertThat(cells(window).entry(new At(0, 5)).text()).isNotEqualTo("Extreme 20");
        Ui.press(window, KeyCode.S, KeyCode.ALT);
        assertThat(cells(window).entry(new At(0, 5)).text()).isEqualTo("Extreme 20");
        Ui.press(window, KeyCode.S, KeyCode.ALT);
        assertThat(cells(window).entry(new At(0, 0)).text()).isEqualTo(first);
    }

    @Test
    void lettersMoveAStakeholderOnTheSteps() {
        MainWindow window = open(Topic.COMMITMENT);
        Ui.run(() -> {
            view(window).grid().focus();
            view(window).grid().go(new At(0, column(window, "Help it happen")));
        });
        Ui.type(window, "c");
        assertThat(window.desk().plan().stakeholders().getFirst().current()).isEqualTo(Commitment.HELP_IT_HAPPEN);
        Ui.type(window, "t");
        assertThat(window.desk().plan().stakeholders().getFirst().target()).isEqualTo(Commitment.HELP_IT_HAPPEN);
    }

    @Test
    void whatIsSignedKeepsWhatItWasSignedForAndShowsAsLapsedWhenThatMoves() {
        MainWindow window = open(Topic.SIGN_OFF);
        type(window, 6, "State", "Approved");
        SignOff signed = window.desk().plan().signOffs().get(6);
        assertThat(signed.organisation()).isEqualTo(new OrganisationId("NGPA"));
        assertThat(signed.signedOn()).isEqualTo("2026-11-27");
        assertThat(signed.signedCost()).isNotNull();
        assertThat(signed.signedFinish()).isNotNull();
        assertThat(text(window, 6, "State")).isEqualTo("Approved");

        Plan plan = window.desk().plan();
        Chunk own = plan.chunks().all().stream()
                .filter(each -> signed.organisation().equals(each.owner()))
                .findFirst()
                .orElseThrow();
        List<CostLine> dearer = new ArrayList<>(own.costs());
        dearer.add(new CostLine(signed.organisation(), CostKind.REVENUE_ONE_OFF, Money.ofPounds(100_000_000), "More"));
        Ui.run(() -> window.desk()
                .perform(new PutRecord<>(
                        Section.CHUNKS, own.draft().costs(dearer).chunk(), false)));
        assertThat(text(window, 6, "State")).isEqualTo("Lapsed");
        assertThat(text(window, 6, "Since it was signed")).contains("Costs £10").contains("as signed for");
        assertThat(window.desk().plan().signOffs().get(6)).isEqualTo(signed);
        Ui.screen(window, "governance-lapsed");

        type(window, 6, "Signed on", "28 Nov 2026");
        assertThat(text(window, 6, "State")).isEqualTo("Approved");
        assertThat(window.desk().plan().signOffs().get(6).signedOn()).isEqualTo("2026-11-28");
    }

    private static String text(MainWindow window, int row, String column) {
        At at = new At(row, column(window, column));
        return Ui.get(() -> cells(window).at(at).text());
    }

    @Test
    void aSubjectIsRenamedForAllWhoAreToSignIt() {
        MainWindow window = open(Topic.SIGN_OFF);
        type(window, 0, "What is signed", "Baseline 1");
        assertThat(window.desk().plan().signOffs()).extracting(SignOff::subject).containsOnly("Baseline 1");
    }

    @Test
    void rowsAreAddedAndRemovedByKeys() {
        MainWindow window = open(Topic.RAID);
        Ui.press(window, KeyCode.INSERT);
        assertThat(window.desk().plan().risks().all())
                .hasSize(NORTHMOOR.risks().all().size() + 1);
        Ui.press(window, KeyCode.DELETE, KeyCode.SHIFT);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void allRowsThatAreChosenGoInOneStepWithWhatGoesWithThemSaid() {
        MainWindow window = open(Topic.GATES);
        List<Gate> all = List.copyOf(NORTHMOOR.gates().all());
        Ui.press(window, KeyCode.INSERT);
        Ui.run(() -> view(window).grid().go(new At(all.size() - 1, 0)));
        Ui.press(window, KeyCode.DOWN, KeyCode.SHIFT);
        Ui.press(window, KeyCode.DELETE, KeyCode.SHIFT);
        assertThat(List.copyOf(window.desk().plan().gates().all())).isEqualTo(all.subList(0, all.size() - 1));
        assertThat(said(window))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("2 rows are removed. What waited for these gates need not any more:")
                        .contains(NORTHMOOR
                                .chunks()
                                .get(all.getLast().unlocks().getFirst())
                                .title()));
        Ui.screen(window, "governance-removed");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);

        Ui.press(window, KeyCode.PAGE_UP, KeyCode.CONTROL);
        Ui.press(window, KeyCode.PAGE_UP, KeyCode.CONTROL);
        int risks = NORTHMOOR.risks().all().size();
        Ui.run(() -> view(window).grid().go(new At(risks - 2, 0)));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN)) {
            Ui.press(window, key, KeyCode.SHIFT);
        }
        Ui.press(window, KeyCode.DELETE, KeyCode.SHIFT);
        assertThat(window.desk().plan().risks().all()).hasSize(risks - 2);
        assertThat(said(window)).anySatisfy(text -> assertThat(text).startsWith("2 rows are removed; 1 stays"));
    }

    @Test
    void assumptionsAndIssuesAreAddedByKeysAndTyped() {
        MainWindow window = open(Topic.RAID);
        Ui.press(window, KeyCode.A, KeyCode.ALT);
        assertThat(window.desk().plan().assumptions().all()).hasSize(1);
        int row = NORTHMOOR.risks().all().size();
        type(window, row, "What", "Boards keep their nerve");
        type(window, row, "What is done", "Two boards decide later");
        type(window, row, "Chunks", "C31");
        assertThat(window.desk().plan().assumptions().all())
                .extracting(Assumption::title, Assumption::ifFalse)
                .containsExactly(tuple("Boards keep their nerve", "Two boards decide later"));
        Ui.press(window, KeyCode.I, KeyCode.ALT);
        int issue = Ui.get(() -> view(window).grid().cursor().row());
        type(window, issue, "Impact", "4");
        int below = Ui.get(() -> view(window).grid().cursor().row());
        assertThat(below).isLessThan(issue);
        assertThat(cells(window).line(new At(below - 1, 0)).row())
                .as("who types on types into the same record, though it has another place")
                .isInstanceOf(Issue.class);
        assertThat(window.desk().plan().issues().all())
                .extracting(Issue::severity)
                .containsExactly(4);
        Ui.screen(window, "governance-raid-all");
    }

    @Test
    void lettersSayWhoHasWhichPartAndOneIsAccountable() {
        MainWindow window = open(Topic.RACI);
        Chunk first = (Chunk) cells(window).line(new At(0, 0)).row();
        Ui.run(() -> {
            view(window).grid().focus();
            view(window).grid().go(new At(0, 2));
        });
        Ui.type(window, "a");
        OrganisationId second = NORTHMOOR.organisations().stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(window.desk().plan().chunks().get(first.id()).raci())
                .containsExactly(Map.entry(second, Involvement.ACCOUNTABLE));
        assertThat(cells(window).entry(new At(0, 1)).text()).isEqualTo("R");
        Ui.type(window, "x");
        assertThat(said(window)).anyMatch(text -> text.startsWith("Type R, A, C or I"));
        Ui.screen(window, "governance-raci-said");
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().get(first.id()).raci()).isEmpty();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    private static List<String> said(MainWindow window) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".toast .label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    @Test
    void aDependencyOpensItsPromise() {
        MainWindow window = open(Topic.RAID);
        Ui.run(() -> {
            TextField filter = (TextField) view(window).bar().get(1);
            filter.setText("dependency");
        });
        int last = cells(window).rows() - 1;
        Ui.run(() -> {
            view(window).grid().focus();
            view(window).grid().go(new At(last, 1));
        });
        Ui.press(window, KeyCode.ENTER);
        assertThat(Ui.get(() -> window.view().node().lookup("#promise").isVisible()))
                .isTrue();
        Ui.screen(window, "governance-promise");
    }

    @Test
    void theChunksThatARowTouchesAreShownOnTheRoadmap() {
        MainWindow window = open(Topic.DECISIONS);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.C, KeyCode.ALT);
        assertThat(said(window)).contains("This row names no chunk.");
        Ui.press(window, KeyCode.UP);
        Ui.press(window, KeyCode.C, KeyCode.ALT);
        assertThat(window.here().id()).isEqualTo("roadmap");
        assertThat(window.desk().snapshot().selection())
                .isEqualTo(Set.copyOf(
                        NORTHMOOR.decisions().get(new DecisionId("D01")).chunks()));
    }

    @Test
    void promisesThatStandTogetherLeadToThoseOfWhoGivesThem() {
        MainWindow window = open(Topic.RAID);
        int last = cells(window).rows() - 1;
        Ui.screen(window, "governance-raid-grouped");
        Ui.run(() -> {
            view(window).grid().focus();
            view(window).grid().go(new At(NORTHMOOR.risks().all().size(), 1));
        });
        Ui.press(window, KeyCode.ENTER);
        assertThat(last)
                .isLessThan(NORTHMOOR.risks().all().size()
                        + NORTHMOOR.organisations().size());
        assertThat(window.here().id()).isEqualTo("promises");
    }
}
