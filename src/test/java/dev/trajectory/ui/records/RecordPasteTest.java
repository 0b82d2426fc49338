package dev.trajectory.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.entry.PastedBlock;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows of a spreadsheet become costs and benefits, once what they make has been looked at.
class RecordPasteTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private MainWindow window;
    private RecordsView view;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(NORTHMOOR, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.E);
        view = (RecordsView) Ui.get(window::view);
    }

    @AfterEach
    void close() {
        Ui.run(() -> window.scene().getWindow().hide());
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private Chunk chunk(String id) {
        return plan().chunks().get(new ChunkId(id));
    }

    private void paste(String chapter, String text) {
        Ui.run(() -> {
            view.open(chapter);
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            view.focus();
        });
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);
    }

    private List<String> asked() {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".question .label").stream()
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

    @Test
    void benefitsAreRecognisedByTheirHeadings() {
        paste("benefits", """
            Benefit\tType\tWho gains\tValue (£k)\tEnabled by\tRamp-up\tBaseline\tBaseline date\tEvidence grade
            Fewer letters\tcash-releasing\tERDH\t250\tC40; C12\t50%; 100%\t1,200\t1 Apr 2027\tB
            Shorter waits\tSB\tNorthmoor County Council (adult social care)\t£1.2m\t\t\t\t\t
            """);

        assertThat(asked()).anyMatch(text -> text.startsWith("New: Fewer letters") && text.contains("£250,000"));
        assertThat(plan()).isEqualTo(NORTHMOOR);
        answer("Paste");
        List<Benefit> made =
                plan().benefits().stream().skip(NORTHMOOR.benefits().size()).toList();
        assertThat(made).extracting(Benefit::title).containsExactly("Fewer letters", "Shorter waits");
        Benefit letters = made.getFirst();
        assertThat(letters.benefitClass()).isEqualTo(BenefitClass.CRB);
        assertThat(letters.beneficiary()).isEqualTo(new OrganisationId("ERDH"));
        assertThat(letters.fullYearValue()).isEqualTo(Money.ofPounds(250_000));
        assertThat(letters.enablingChunks()).containsExactly(new ChunkId("C40"), new ChunkId("C12"));
        assertThat(letters.rampUp()).containsExactly(Percent.of(50), Percent.of(100));
        assertThat(letters.baseline()).isEqualByComparingTo(new BigDecimal("1200"));
        assertThat(letters.measuring().baselineDate()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(letters.inEconomicCase() && letters.inFinancialCase()).isTrue();
        assertThat(made.getLast().inEconomicCase()).isTrue();
        assertThat(made.getLast().inFinancialCase()).isFalse();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void whatIsNotUnderstoodIsSaidRowByRowAndTheRestMayBeTaken() {
        paste("benefits", """
            Title\tClass\tBeneficiary\tFull-year value (GBP k)\tColour
            Good\tNCRB\tERDH\t£40\tblue
            Bad money\tNCRB\tERDH\t€40k\t
            Nobody's\tNCRB\t\t5\t
            Stranger\tNCRB\tXYZ\t5\t
            """);

        assertThat(asked())
                .anyMatch(
                        text -> text.startsWith("Row 3 (Bad money)") && text.contains("“€40k” is in another currency"))
                .anyMatch(text -> text.startsWith("Row 4") && text.contains("is not said"))
                .anyMatch(text -> text.startsWith("Row 5") && text.contains("XYZ"))
                .anyMatch(text -> text.contains("left out: Colour"))
                .anyMatch(text -> text.equals("Paste 1 row, 3 rows are not understood"));
        answer("Paste 1 row");
        assertThat(plan().benefits().stream().skip(NORTHMOOR.benefits().size()))
                .extracting(Benefit::fullYearValue)
                .containsExactly(Money.ofPounds(40_000));
    }

    @Test
    void aColumnInAnotherCurrencyIsNotTakenForSumsOfThePlan() {
        paste("costs", "Chunk\tPayer\tKind\tAmount (€k)\nC40\tERDH\tCapital\t100\n");

        assertThat(asked()).anyMatch(text -> text.contains("“€100” is in another currency"));
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aRowWithTheIdOfARecordChangesIt() {
        paste("benefits", "Id\tOwner\nB01\tJo\n");
        answer("Paste");

        Benefit was = NORTHMOOR.benefits().get(new BenefitId("B01"));
        Benefit is = plan().benefits().get(new BenefitId("B01"));
        assertThat(is.owner()).isEqualTo("Jo");
        assertThat(is.title()).isEqualTo(was.title());
        assertThat(plan().benefits().size()).isEqualTo(NORTHMOOR.benefits().size());
    }

    /// Who signs in a table signs for the plan as it is, as who signs in the room does.
    @Test
    void whatIsPastedAsSignedKeepsWhatItWasSignedFor() {
        SignOff was = NORTHMOOR.signOffs().get(6);
        paste("signOffs", "Organisation\tSubject\tState\nNGPA\t" + was.subject() + "\tApproved\n");
        answer("Paste");

        SignOff is = plan().signOffs().get(6);
        assertThat(plan().signOffs()).hasSameSizeAs(NORTHMOOR.signOffs());
        assertThat(is.state()).isEqualTo(SignOffState.APPROVED);
        assertThat(is.condition()).isEqualTo(was.condition());
        assertThat(is.signedOn()).isEqualTo("2026-11-27");
        assertThat(is.signedCost()).isNotNull();
        assertThat(is.signedFinish()).isNotNull();
    }

    @Test
    void costsGoToTheirChunksInOneStep() {
        paste("costs", """
            Project\tOrg\tType\tAmount £k\tVAT %\tNotes
            C40\tERDH\tcapex\t120\t20\tServers
            C40\tSTHB\trecurrent\t1.5\t\tSupport
            """);
        answer("Paste");

        List<CostLine> lines = chunk("C40").costs();
        int before = NORTHMOOR.chunks().get(new ChunkId("C40")).costs().size();
        assertThat(lines).hasSize(before + 2);
        CostLine servers = lines.get(before);
        assertThat(servers.kind()).isEqualTo(CostKind.CAPITAL_ONE_OFF);
        assertThat(servers.amount()).isEqualTo(Money.ofPounds(120_000));
        assertThat(servers.pricing().vat()).isEqualTo(Percent.of(20));
        assertThat(servers.note()).isEqualTo("Servers");
        assertThat(lines.getLast().kind()).isEqualTo(CostKind.REVENUE_RECURRENT);
        assertThat(lines.getLast().amount()).isEqualTo(Money.ofPounds(1_500));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    @Test
    void costsByFinancialYearArePaidInThoseYears() {
        paste("costs", """
            Chunk\tPayer\tKind\tFY27/28 (£k)\t2028-29 (£k)
            C40\tERDH\tCapital\t100\t50
            C41\tERDH\tRecurrent\t100\t50
            C41\tERDH\tRecurrent\t100\t
            C42\tERDH\tRecurrent\t\t60
            """);
        assertThat(asked())
                .anyMatch(text -> text.startsWith("Row 3") && text.contains("same every year"))
                .anyMatch(text -> text.startsWith("Row 4") && text.contains("does not end"));
        answer("Paste 2 rows");
        assertThat(chunk("C42").costs().getLast().amount()).isEqualTo(Money.ofPounds(60_000));

        CostLine line = chunk("C40").costs().getLast();
        assertThat(line.amount()).isEqualTo(Money.ofPounds(150_000));
        assertThat(((SpendProfile.Dated) line.profile()).payments())
                .containsEntry(LocalDate.of(2027, 4, 1), Money.ofPounds(100_000))
                .containsEntry(LocalDate.of(2028, 4, 1), Money.ofPounds(50_000));
    }

    @Test
    void withoutHeadingsNothingIsTaken() {
        paste("costs", "C40\tERDH\tcapex\t120\n");
        assertThat(asked()).isEmpty();
        assertThat(plan()).isEqualTo(NORTHMOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "benefits",
        "funds",
        "risks",
        "decisions",
        "assets",
        "gates",
        "organisations",
        "signOffs",
        "stakeholders"
    })
    void whatIsCopiedPastesBackWithoutAChange(String chapter) {
        Ui.run(() -> {
            view.open(chapter);
            view.focus();
        });
        Ui.press(window, KeyCode.C, KeyCode.CONTROL);
        PastedRecords back = Ui.get(() -> RowsReader.read(
                PastedBlock.of(
                        Objects.requireNonNull(Clipboard.getSystemClipboard().getString())),
                Chapters.all().stream()
                        .filter(each -> each.name().equals(chapter))
                        .findFirst()
                        .orElseThrow(),
                Editors.at(window.desk())));

        assertThat(back.rows()).isNotEmpty();
        assertThat(back.notUnderstood()).isEmpty();
        assertThat(back.edit()).isNull();
    }

    @Test
    void typingOverACellOfACostReplacesItsAmountAndWhatItsProfileStatesFollows() {
        Ui.run(() -> {
            view.openCosts(new ChunkId("C40"));
            view.focus();
        });
        Ui.frame();
        assertThat(Ui.get(() -> view.table().table().getItems().size()))
                .isEqualTo(chunk("C40").costs().size());
        Ui.run(() -> {
            var table = view.table().table();
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(3));
            table.requestFocus();
        });
        type("77k");
        Ui.press(window, KeyCode.ENTER);

        CostLine was = NORTHMOOR.chunks().get(new ChunkId("C40")).costs().getFirst();
        assertThat(chunk("C40").costs().getFirst()).isEqualTo(was.withAmount(Money.ofPounds(77_000)));
    }

    @Test
    void aCostGoesToAnotherChunkWithAllItSays() {
        CostChapter costs = new CostChapter();
        List<? extends Record> rows = costs.rows(NORTHMOOR);
        CostRow row = (CostRow) rows.get(5);
        CostRow moved = CostRow.of(new ChunkId("C40"), row.line());
        Ui.run(() -> window.desk().perform(costs.put(NORTHMOOR, 5, moved)));

        assertThat(chunk("C40").costs().getLast()).isEqualTo(row.line());
        assertThat(costs.rows(plan())).hasSameSizeAs(rows);
        assertThat(plan().chunks().get(row.chunk()).costs())
                .hasSize(NORTHMOOR.chunks().get(row.chunk()).costs().size() - 1);
    }

    private void type(String text) {
        Ui.type(window, text);
    }
}
