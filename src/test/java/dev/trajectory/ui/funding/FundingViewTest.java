package dev.trajectory.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.money.FundingLine;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The funding editor, worked by the keyboard as people work spreadsheets.
class FundingViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    /// The first award of the first fund: £1.5m for Eskwater in 2027/28, secured.
    private static final At FIRST = new At(1, 3);

    private MainWindow window;
    private FundingView view;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(NORTHMOOR, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.U);
        view = (FundingView) Ui.get(window::view);
        go(FIRST);
    }

    @AfterEach
    void close() {
        Ui.run(() -> window.scene().getWindow().hide());
    }

    private void go(At at) {
        Ui.run(() -> {
            view.grid().go(at);
            view.grid().focus();
        });
        Ui.frame();
    }

    private void type(String text) {
        Ui.type(window, text);
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private List<Award> awards(String fund) {
        return plan().funds().get(new FundId(fund)).awards();
    }

    private static Award award(int year, String organisation, long pounds, AwardStatus status) {
        return new Award(
                new FinancialYear(year), new OrganisationId(organisation), Money.ofPounds(pounds), status, null);
    }

    @Test
    void theLettersGoToIt() {
        assertThat(window.here()).extracting(Place::id).isEqualTo("funding");
    }

    @Test
    void whatIsTypedReplacesAnAmountAndUndoBringsItBack() {
        type("£1.2m");
        Ui.press(window, KeyCode.ENTER);

        assertThat(awards("F01").getFirst()).isEqualTo(award(2027, "ERDH", 1_200_000, AwardStatus.SECURED));
        assertThat(view.grid().cursor()).isEqualTo(new At(2, 3));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void f2GoesOnFromWhatIsThereAndTabGoesOn() {
        Ui.press(window, KeyCode.F2);
        type("0");
        Ui.press(window, KeyCode.TAB);

        assertThat(awards("F01").getFirst().amount()).isEqualTo(Money.ofPounds(15_000_000));
        assertThat(view.grid().cursor()).isEqualTo(new At(1, 4));
    }

    @Test
    void escKeepsNothing() {
        type("5");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whatIsNoSumIsSaidAndCannotBeKept() {
        type("12 potatoes");
        Ui.press(window, KeyCode.ENTER);

        assertThat(view.grid().problem()).contains("12 potatoes").contains("not a sum of money");
        assertThat(view.grid().isTypedInto()).isTrue();
        assertThat(plan()).isEqualTo(NORTHMOOR);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(view.grid().problem()).isEmpty();
    }

    @Test
    void anotherCurrencyIsNoSum() {
        type("€400k");
        Ui.press(window, KeyCode.ENTER);
        assertThat(view.grid().problem()).contains("€400k");
    }

    @Test
    void anAmountInAnEmptyCellIsAnIndicativeAward() {
        go(new At(1, 6));
        type("400k");
        Ui.press(window, KeyCode.ENTER);

        assertThat(awards("F01")).hasSize(4);
        assertThat(awards("F01").getLast()).isEqualTo(award(2030, "ERDH", 400_000, AwardStatus.INDICATIVE));
    }

    @Test
    void aLetterSaysHowCertainTheChosenAwardsAre() {
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        type("s");

        assertThat(awards("F01")).extracting(Award::status).containsOnly(AwardStatus.SECURED);
        assertThat(awards("F01").get(1).requiresGate()).isNotNull();
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    @Test
    void deleteTakesTheChosenAwardsAwayInOneStep() {
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        Ui.press(window, KeyCode.DELETE);

        assertThat(awards("F01")).hasSize(1);
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    @Test
    void whatTheFirstRowHoldsFillsTheRowsBelow() {
        go(new At(3, 3));
        Ui.press(window, KeyCode.DOWN, KeyCode.SHIFT);
        Ui.press(window, KeyCode.DOWN, KeyCode.SHIFT);
        Ui.press(window, KeyCode.D, KeyCode.CONTROL);

        assertThat(awards("F02").subList(0, 3)).extracting(Award::amount).containsOnly(Money.ofPounds(950_000));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    @Test
    void aBlockOfASpreadsheetIsShownBeforeItIsPastedInOneStep() {
        clipboard("£1,000,000\t2.5m\t\r\n");
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);

        assertThat(asked()).anyMatch(text -> text.contains("£1,500,000 becomes £1,000,000"));
        assertThat(asked()).anyMatch(text -> text.contains("2029/30") && text.contains("£2,600,000 goes"));
        assertThat(plan()).isEqualTo(NORTHMOOR);
        answer("Change");
        assertThat(awards("F01"))
                .extracting(Award::amount)
                .containsExactly(Money.ofPounds(1_000_000), Money.ofPounds(2_500_000));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    @Test
    void aBlockWithABadCellChangesNothingAndSaysWhich() {
        clipboard("1m\tsoon\n");
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);

        assertThat(asked()).anyMatch(text -> text.contains("soon") && text.contains("2028/29"));
        answer("Close");
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aBlockThatFallsOutsideChangesNothing() {
        clipboard("1m\n".repeat(400));
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);
        assertThat(asked()).anyMatch(text -> text.contains("outside the table"));
        answer("Close");
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whatIsCopiedPastesBackWithoutAChange() {
        Ui.press(window, KeyCode.A, KeyCode.CONTROL);
        Ui.press(window, KeyCode.C, KeyCode.CONTROL);
        String copied = Ui.get(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("1500000\t7800000\t2600000");
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);

        assertThat(asked()).noneMatch(text -> text.contains("becomes"));
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void totalsAreOfOneKindOfMoneyAndAddUp() {
        FundingCells cells = (FundingCells) Ui.get(() -> view.grid().cells());
        for (FundKind kind : FundKind.values()) {
            long expected = sum(kind, _ -> true);
            long secured = sum(kind, AwardStatus.SECURED::equals);
            assertThat(totals(cells, kind)).contains(expected, secured);
        }
    }

    private static long sum(FundKind kind, Predicate<AwardStatus> counted) {
        return NORTHMOOR.funds().stream()
                .filter(fund -> fund.kind() == kind)
                .map(Fund::awards)
                .flatMap(List::stream)
                .filter(award -> counted.test(award.status()))
                .mapToLong(award -> award.amount().pence())
                .sum();
    }

    private static List<Long> totals(FundingCells cells, FundKind kind) {
        return cells.lines().stream()
                .filter(line -> line instanceof FundingLine.Total total && total.kind() == kind)
                .map(line -> ((FundingLine.Total) line).amounts().pence())
                .toList();
    }

    private static void clipboard(String text) {
        Ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private List<String> asked() {
        Ui.frame();
        return Ui.get(() -> window.scene().getRoot().lookupAll(".question .label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList());
    }

    private void answer(String begins) {
        Ui.run(() -> window.scene().getRoot().lookupAll(".question .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .fire());
        Ui.frame();
    }
}
