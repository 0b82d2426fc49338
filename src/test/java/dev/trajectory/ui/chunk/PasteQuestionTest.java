package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a pasted text would make is shown before it is made, and can be put right there; on Northmoor.
class PasteQuestionTest {

    private static final String TABLE = """
        No\tTask\tLead organisation\tDuration\tPredecessors\tDue\tSite\tDone when
        1\tNetwork for the crash carts on all wards of the two acute hospitals and the community site\tSTHB\t\t\t\t\t
        1.1\tSurvey the sites\tSTHB\t3 wks\t\t1-Apr-28\tNorth wing\tEvery ward is on the map
        1.2\tOrder the switches\tAcme Ltd\t2w\t1.1\tsoon\tNorth wing\t
        \t\t\t5w\t\t\t\t
        2\tTrain the champions\tNICB\t10 days\t1.2; 12\t\tSouth wing\tThey can show others
        """;

    private MainWindow window;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
    }

    @Test
    void aTableIsShownWithItsColumnsAndWhatIsNotUnderstood() {
        ask(TABLE);
        Ui.screen(window, "paste-table");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "paste-table");
        Ui.run(() -> window.desk().theme().set(Theme.LIGHT));

        assertThat(row(1)).contains("Survey the sites", "STHB", "3w", "1 Apr 2028", "Every ward is on the map");
        assertThat(row(2)).contains("Order the switches", "Survey the sites", "Site: North wing");
        assertThat(said(".field-problem"))
                .containsExactly(
                        "Row 4: No organisation is called “Acme Ltd”. Type its code, or add it first.",
                        "Row 4: “soon” is no day. Type a day with its year, such as 31 Mar 2028.");
        assertThat(said(".paste-line")).containsExactly("Line 5, “5w”: nothing in the column of names.");
        press("Add 4 chunks, with what is not understood in the notes");
        assertThat(made("Order the switches").notes()).isEqualTo("Site: North wing\nAcme Ltd\nsoon");
        ChunkId parent = made("Survey the sites").parent();
        assertThat(parent).isNotNull();
        assertThat(plan().chunks().get(parent).duration()).isEqualTo(WorkSpan.NIL);
        assertThat(window.desk().snapshot().selection())
                .containsExactly(parent, made("Train the champions").id());
    }

    /// In one step with the chunks, so that one undo takes both back.
    @Test
    void organisationsThatRowsNameAreAddedWhenItIsWanted() {
        ask("Task\tLead\nSurvey the sites\tAcme Ltd\nOrder\tSTHB\nTest\tBrook Vale Council\nTrain\tAcme Ltd\n");
        Ui.screen(window, "paste-organisations");
        Button add = (Button) find("#paste-organisations");
        assertThat(add.getText()).isEqualTo("Add 2 organisations: Acme Ltd, Brook Vale Council");
        Ui.run(add::fire);
        Ui.frame();
        assertThat(said(".field-problem")).isEmpty();
        assertThat(row(0)).contains("AL");
        press("Add 4 chunks");

        Organisation acme = plan().organisations().find(made("Survey the sites").owner());
        assertThat(acme.name()).isEqualTo("Acme Ltd");
        assertThat(made("Train").owner()).isEqualTo(acme.id());
        assertThat(plan().organisations().find(made("Test").owner()).code()).isEqualTo("BVC");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));

        ask("31>33\n33>31\nMend them after Sell them #pumps\nSell them after Mend them\n12 #wifi");
        Ui.screen(window, "paste-refused");
        assertThat(said(".field-problem"))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("Row 2: ").contains("EPR convergence"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Row 4: ").contains("Mend them", "Sell them"));
        press("Add 2 chunks and do 2 changes, with what is not understood in the notes");
        assertThat(made("Sell them").notes()).isEqualTo("Mend them");
        assertThat(plan().chunks().get(new ChunkId("C12")).tags()).contains("wifi");
    }

    @Test
    void manyOrganisationsAreCounted() {
        String rows = IntStream.range(0, 50)
                .mapToObj(i -> "Step\tBody " + i + "\nStep\tBODY " + i + "\n")
                .collect(Collectors.joining());
        ask("Task\tLead\n" + rows);
        Ui.screen(window, "paste-organisations-many");
        assertThat(((Button) find("#paste-organisations")).getText())
                .isEqualTo("Add 50 organisations: Body 0, Body 1, Body 2 and 47 more");
        assertThat(said(".field-problem")).hasSize(24);
        Button more = (Button) find("#paste-more");
        assertThat(more.getText()).isEqualTo("Show 24 more of 76");
        Ui.run(more::fire);
        Ui.run(() -> ((Button) find("#paste-more")).fire());
        Ui.run(() -> ((Button) find("#paste-more")).fire());
        assertThat(Ui.get(() -> window.scene().getFocusOwner())).isSameAs(find("#paste-more"));
        Ui.run(() -> ((Button) find("#paste-more")).fire());
        assertThat(said(".field-problem")).hasSize(100);
        assertThat(find("#paste-more")).isNull();
        assertThat(Ui.get(() -> window.scene().getFocusOwner()))
                .as("no line of the last ones can be taken, and the list scrolls")
                .isInstanceOf(ScrollPane.class);
    }

    @Test
    void columnsAreChosenAndRowsLeftOutBeforeItIsMade() {
        ask("Thing\tBody\tHow much\nSurvey\tSTHB\t3\nSundry\t\t3\n");
        assertThat(((CheckBox) find("#paste-headed")).isSelected()).isTrue();
        Ui.screen(window, "paste-unnamed");
        Ui.run(() -> ((CheckBox) find("#paste-headed")).fire());
        Ui.frame();
        assertThat(table().getItems()).hasSize(3);
        Ui.run(() -> ((CheckBox) find("#paste-headed")).fire());
        Ui.frame();
        choose(0, "Name");
        choose(1, "Lead");
        choose(2, "Weeks it takes");
        assertThat(Ui.get(() -> window.scene().getFocusOwner().getId())).isEqualTo("paste-column-2");
        Ui.run(() -> table().getSelectionModel().select(1));
        Ui.run(() -> table().requestFocus());
        Ui.press(window, KeyCode.DELETE);
        Ui.screen(window, "paste-chosen");

        assertThat(said(".paste-line")).containsExactly("Line 3, “Sundry · 3”: left out by you.");
        press("Add 1 chunk");
        Chunk survey = made("Survey");
        assertThat(survey.owner()).isEqualTo(new OrganisationId("STHB"));
        assertThat(survey.duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(survey.notes()).isEmpty();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));

        ask("STHB\tWi-Fi\t3w\n\tPortal\t\nNICB\tRecords\t\n");
        assertThat(said(".paste-line"))
                .singleElement()
                .asString()
                .startsWith("1 row names no organisation and gets that of the row above");
    }

    @Test
    void aMailSaysWhatIsNotPartOfItsListWhichCanBeTakenAllTheSame() {
        ask("Hi Ben,\n\n- Survey the sites @STHB 3w after 12\n  - Order switches\n\nKind regards\nAnna");
        Ui.screen(window, "paste-mail");
        assertThat(said(".paste-line"))
                .containsExactly(
                        "Line 1, “Hi Ben,”: a greeting.",
                        "Line 6, “Kind regards”: from the end of a mail.",
                        "Line 7, “Anna”: from the end of a mail.");
        Ui.run(() -> buttons(".paste-skipped .button").getLast().fire());
        Ui.frame();
        assertThat(table().getItems()).hasSize(3);
    }

    @Test
    void itFitsSmallWindows() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        ask(TABLE + "3\tx\tNobody\t\t\t\t\t\n".repeat(30));
        Ui.screen(window, "paste-table-1366");
        Node card = find(".question");
        assertThat(Ui.get(() -> card.localToScene(card.getLayoutBounds()).getMaxY()))
                .isLessThanOrEqualTo(768);
        assertThat(Ui.get(() -> buttons(".question-buttons .button").getLast().isVisible()))
                .isTrue();
    }

    private void ask(String text) {
        Spot spot = new Spot(
                new Place.AtEnd(),
                null,
                null,
                WorkSpan.weeks(4),
                window.desk().session().freshChunkIds());
        Ui.run(() -> new PasteQuestion(window.desk()).ask(text, spot));
        Ui.frame();
    }

    @SuppressWarnings("unchecked")
    private TableView<PastedSheet.Line> table() {
        return (TableView<PastedSheet.Line>) find("#paste-table");
    }

    private Node find(String selector) {
        return Ui.get(() -> window.scene().getRoot().lookup(selector));
    }

    private List<String> row(int index) {
        return Ui.get(() -> table().getColumns().stream()
                .map(column -> {
                    Object cell = column.getCellData(index);
                    return cell instanceof PastedSheet.Line line
                            ? line.row().entry().title()
                            : String.valueOf(cell);
                })
                .toList());
    }

    private List<String> said(String selector) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private void choose(int column, String field) {
        Ui.run(() -> {
            ComboBox<Object> fields = (ComboBox<Object>) find("#paste-column-" + column);
            fields.setValue(fields.getItems().stream()
                    .filter(item -> fields.getConverter().toString(item).equals(field))
                    .findFirst()
                    .orElseThrow());
        });
        Ui.frame();
    }

    private List<Button> buttons(String selector) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .map(Button.class::cast)
                .toList();
    }

    private void press(String answer) {
        Ui.run(() -> buttons(".question-buttons .button").stream()
                .filter(button -> button.getText().equals(answer))
                .findFirst()
                .orElseThrow()
                .fire());
        Ui.frame();
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private Chunk made(String title) {
        return plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
