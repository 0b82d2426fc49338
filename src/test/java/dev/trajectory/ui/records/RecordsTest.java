package dev.trajectory.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.AssetType;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTest {

    /// Of so many records one is opened: of each chapter the first, the last and some between.
    private static final int STRIDE = Boolean.getBoolean("trajectory.thorough") ? 1 : 5;

    private MainWindow window;
    private RecordsView view;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
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

    @Test
    void keepingEveryFieldOfEveryRecordAsItIsChangesNothing() {
        Plan before = plan();
        int shown = 0;
        for (Chapter chapter : Chapters.all()) {
            int last = chapter.rows(before).size() - 1;
            for (int i = 0; i <= last; i = i == last ? i + 1 : Math.min(last, i + STRIDE)) {
                choose(chapter.name(), i);
                Record row = chapter.rows(before).get(i);
                Ui.run(() -> {
                    view.form()
                            .rows()
                            .forEach(each -> assertThat(read(each))
                                    .isEqualTo(chapter.shape().value(row, each.field())));
                    view.form().keepAll();
                });
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(200 / STRIDE);
        assertThat(plan()).isSameAs(before);
    }

    @Test
    void everyTextOfEverySimpleValueIsReadAsThatValue() {
        Ui.run(() -> {
            Kinds kinds = new Kinds(window.desk());
            for (Chapter chapter : Chapters.all()) {
                for (Record row : chapter.rows(plan())) {
                    for (Shape.Field field : chapter.shape().fields()) {
                        Object value = chapter.shape().value(row, field);
                        if (value != null && kinds.of(field) instanceof Kind.Line(TextForm form, var ignored)) {
                            String text = form.write().apply(value);
                            assertThat(text.isEmpty() ? value : readText(form, text))
                                    .as(text)
                                    .isEqualTo(value);
                        }
                    }
                }
            }
        });
    }

    private static Object readText(TextForm form, String text) {
        try {
            return form.read().read(text);
        } catch (NotRead e) {
            throw new AssertionError(text + ": " + e.sentence(), e);
        }
    }

    private static @Nullable Object read(FieldRow row) {
        try {
            return row.editor().read();
        } catch (NotRead e) {
            throw new AssertionError(row.field() + ": " + e.sentence(), e);
        }
    }

    private void go(String chapter, int index) {
        choose(chapter, index);
        Ui.frame();
    }

    /// As [#go], without drawing what is then seen.
    private void choose(String chapter, int index) {
        Ui.run(() -> {
            view.open(chapter);
            if (!view.table().table().getItems().isEmpty()) {
                var table = view.table().table();
                table.getSelectionModel()
                        .clearAndSelect(index, table.getColumns().getFirst());
            }
        });
    }

    static List<Arguments> edits() {
        return List.of(
                Arguments.of("programme", "vision", "Care without walls", "Care without walls"),
                Arguments.of("programme", "population", "1,250,000", 1_250_000L),
                Arguments.of("settings", "statusDate", "3 may 2027", LocalDate.of(2027, 5, 3)),
                Arguments.of("settings", "impactWeeksBefore", "6", 6),
                Arguments.of("organisations", "annualTurnover", "£1.2m", Money.ofPounds(1_200_000)),
                Arguments.of("organisations", "itSpend", "2.5", new Percent(new BigDecimal("2.5"))),
                Arguments.of("organisations", "validTo", "", null),
                Arguments.of("chunks", "duration", "9 weeks", WorkSpan.weeks(9)),
                Arguments.of("chunks", "notes", "One\nTwo", "One\nTwo"),
                Arguments.of("benefits", "rampUp", "40; 100%", List.of(Percent.of(40), Percent.of(100))),
                Arguments.of("benefits", "durationYears", "7", 7),
                Arguments.of("benefits", "baseline", "12.50", new BigDecimal("12.50")),
                Arguments.of("gainShares", "to", "2031/32", new FinancialYear(2031)),
                Arguments.of("assets", "remediatedBy", "C12", new ChunkId("C12")));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatIsTypedIntoAFieldIsKept(String chapter, String field, String text, @Nullable Object value) {
        go(chapter, 0);
        Plan before = plan();
        type(field, text);

        assertThat(problem(field)).isEmpty();
        assertThat(value(chapter, 0, field)).isEqualTo(value);
        if (!plan().equals(before)) {
            Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
            assertThat(plan()).isEqualTo(before);
        }
    }

    @Test
    void aPoolIsTypedInPeopleAndKeptByMonth() {
        go("roles", 0);
        type("pool", "2.5; Apr 2028: 1");

        assertThat(String.valueOf(value("roles", 0, "pool"))).contains("usual=250", "2028-04=100");
    }

    @Test
    void whatIsChosenIsKept() {
        go("assets", 0);
        Ui.run(() -> ((PickEditor) view.form().row("type").editor()).choose(AssetType.NETWORK));
        go("settings", 0);
        Ui.run(() -> ((PickEditor) view.form().row("firstMonthOfFinancialYear").editor()).choose(Month.JULY));

        assertThat(value("assets", 0, "type")).isEqualTo(AssetType.NETWORK);
        assertThat(value("settings", 0, "firstMonthOfFinancialYear")).isEqualTo(Month.JULY);
    }

    @Test
    void whatIsTickedIsKept() {
        go("benefits", 0);
        boolean was = Objects.equals(true, value("benefits", 0, "inFinancialCase"));
        Ui.run(() -> ((CheckBox) view.form().row("inFinancialCase").editor().node()).fire());

        assertThat(value("benefits", 0, "inFinancialCase")).isEqualTo(!was);
    }

    @Test
    void chipsAreAddedByNameAndTakenAwayByKey() {
        go("risks", 0);
        List<?> before = (List<?>) Objects.requireNonNull(value("risks", 0, "chunks"));
        String name = plan().chunks().stream()
                .filter(each -> !before.contains(each.id()))
                .findFirst()
                .orElseThrow()
                .title();
        type("chunks", name);
        assertThat((List<?>) value("risks", 0, "chunks")).hasSize(before.size() + 1);

        Ui.run(() -> view.form().focus("chunks"));
        Ui.press(window, KeyCode.BACK_SPACE);
        assertThat(value("risks", 0, "chunks")).isEqualTo(before);
    }

    @Test
    void smallRecordsAreAddedTypedIntoAndRemoved() {
        go("funds", 0);
        Fund before = plan().funds().iterator().next();
        fire("awards", "Add a row");
        assertThat(fund(before.id()).awards()).hasSize(before.awards().size() + 1);
        assertThat(fund(before.id()).awards().getLast().amount()).isEqualTo(Money.ZERO);

        List<TextInputControl> inputs = inputs("awards");
        TextInputControl amount = inputs.get(inputs.size() - 2);
        Ui.run(amount::requestFocus);
        Ui.run(() -> amount.setText("250k"));
        Ui.press(window, KeyCode.ENTER);
        assertThat(fund(before.id()).awards().getLast().amount()).isEqualTo(Money.ofPounds(250_000));

        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(fund(before.id())).isEqualTo(before);
    }

    @Test
    void aCostIsSpentByMonthOnceItsMonthsAddUp() {
        go("chunks", 0);
        Chunk before = plan().chunks().iterator().next();
        Ui.run(() -> spending().getSelectionModel().select(3));
        assertThat(problem("costs")).isEqualTo("The amounts of the spending add up to 0; the whole is 185000.");
        assertThat(plan().chunks().iterator().next()).isEqualTo(before);

        Ui.frame();
        TextInputControl months =
                Ui.get(() -> all(Objects.requireNonNull(spending().getParent()), TextInputControl.class)
                        .getLast());
        Ui.run(months::requestFocus);
        Ui.run(() -> months.setText("£85k; £0; £100,000"));
        Ui.press(window, KeyCode.ENTER);

        assertThat(problem("costs")).isEmpty();
        assertThat(plan().chunks().iterator().next().costs().getFirst().profile())
                .isEqualTo(
                        new SpendProfile.Monthly(List.of(Money.ofPounds(85_000), Money.ZERO, Money.ofPounds(100_000))));
    }

    private ComboBox<?> spending() {
        return all(view.form().row("costs").box(), ComboBox.class).stream()
                .filter(each -> "Spending".equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valuesByKeyAreAddedAsRows() {
        go("chunks", 0);
        int before = plan().chunks().iterator().next().roles().size();
        fire("roles", "Add a row");

        assertThat(plan().chunks().iterator().next().roles()).hasSize(before + 1);
    }

    @Test
    void aRecordWithinARecordIsThereOnceItIsTicked() {
        go("chunks", 0);
        Ui.run(() -> ((CheckBox)
                        all(view.form().row("estimate").box(), CheckBox.class).getFirst())
                .fire());
        assertThat(plan().chunks().iterator().next().estimate()).isNotNull();

        Ui.run(() -> ((CheckBox)
                        all(view.form().row("estimate").box(), CheckBox.class).getFirst())
                .fire());
        assertThat(plan().chunks().iterator().next().estimate()).isNull();
    }

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of(
                        "organisations",
                        "annualTurnover",
                        "lots",
                        "“lots” is not a sum of money. Type it as £120,000, £450k or £1.2m."),
                Arguments.of(
                        "organisations",
                        "annualTurnover",
                        "€1.2m",
                        "This plan counts in GBP, and “€1.2m” is in another currency. Type what it comes to in GBP."),
                Arguments.of("organisations", "headcount", "1,5", "“1,5” is not a number."),
                Arguments.of("roles", "pool", "1,5", "“1,5” is not a number."),
                Arguments.of("organisations", "headcount", "", "This cannot be empty."),
                Arguments.of("organisations", "name", "", "The name is empty. Type at least one character."),
                Arguments.of("organisations", "headcount", "-1", "The headcount is -1; allowed is 0 to 100000000."),
                Arguments.of(
                        "settings", "statusDate", "soon", "“soon” is not a date. Type it as 8 Mar 2027 or 8/3/2027."),
                Arguments.of("risks", "likelihood", "6", "The likelihood (1–5) is 6; allowed is 1 to 5."),
                Arguments.of("risks", "likelihood", "2.5", "“2.5” is not a whole number, or is too large."),
                Arguments.of(
                        "assets",
                        "remediatedBy",
                        "C99",
                        "There is no “C99” here. Type a name or an id that is in the plan."),
                Arguments.of("roles", "pool", "2; April: 1", "“April” is not a month. Type it as Apr 2028 or 4/2028."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotBeIsSaidUnderTheFieldAndNotKept(String chapter, String field, String text, String sentence) {
        go(chapter, 0);
        Plan before = plan();
        type(field, text);

        assertThat(problem(field)).isEqualTo(sentence);
        assertThat(plan()).isSameAs(before);
        TextInputControl input = inputs(field).getLast();
        String typed = Ui.get(() -> input.getText());
        assertThat(typed).isEqualTo(text);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(problem(field)).isEmpty();
    }

    @Test
    void aDateThatWaitsForAnotherIsKeptWithIt() {
        go("tranches", 0);
        type("from", "1 Jan 2040");
        assertThat(problem("from")).contains("must be not before");
        type("landingPoint", "1 Jan 2041");

        assertThat(problem("from")).isEmpty();
        assertThat(value("tranches", 0, "from")).isEqualTo(LocalDate.of(2040, 1, 1));
    }

    @Test
    void aMistakeThatIsLeftBehindIsSaid() {
        go("organisations", 0);
        type("headcount", "many");
        go("organisations", 1);

        assertThat(toasts()).anyMatch(text -> text.contains("“Headcount” was not kept"));
    }

    @Test
    void whatIsTypedIsKeptWhenAKeyLeadsToAnotherChapterBeforeTheFieldIsLeft() {
        go("organisations", 0);
        typeOnly("headcount", "1234");
        Ui.run(() -> window.desk().host().open(plan().chunks().iterator().next().id()));
        Ui.frame();

        assertThat(value("organisations", 0, "headcount")).isEqualTo(1234);
        assertThat(toasts()).noneMatch(text -> text.contains("not kept"));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(value("organisations", 0, "headcount")).isNotEqualTo(1234);
    }

    @Test
    void whatCannotBeKeptWhenAKeyLeadsToAnotherChapterIsSaidWithWhatWasTyped() {
        go("organisations", 0);
        Plan before = plan();
        typeOnly("headcount", "many");
        Ui.run(() -> window.desk().host().open(plan().chunks().iterator().next().id()));
        Ui.frame();

        assertThat(plan()).isSameAs(before);
        assertThat(toasts()).anyMatch(text -> text.contains("“Headcount” was not kept") && text.contains("many"));
    }

    /// Types into a field and stays there.
    private void typeOnly(String field, String text) {
        TextInputControl input = inputs(field).getLast();
        Ui.run(() -> {
            input.requestFocus();
            input.setText(text);
        });
    }

    @Test
    void aCircleOfChunksIsRefused() {
        ChunkId first = plan().chunks().iterator().next().id();
        ChunkId waiting = plan().chunks().stream()
                .filter(each ->
                        each.dependencies().stream().anyMatch(on -> on.on().equals(first)))
                .findFirst()
                .orElseThrow()
                .id();
        Plan before = plan();
        Ui.run(() -> {
            var chunk = Objects.requireNonNull(plan().chunks().find(first));
            var changed = chunk.draft()
                    .dependencies(List.of(dev.trajectory.model.Dependency.on(waiting)))
                    .chunk();
            window.desk().perform(new PutRecord<>(Section.CHUNKS, changed, false));
        });

        assertThat(plan()).isSameAs(before);
        assertThat(toasts()).anyMatch(text -> text.startsWith("Would make a circle"));
    }

    @Test
    void everySectionTakesANewRecordAndLetsItGoAgain() {
        for (Chapter chapter : Chapters.all()) {
            if (!chapter.isSingle()) {
                go(chapter.name(), 0);
                Plan before = plan();
                int count = chapter.rows(before).size();
                Ui.run(() -> view.table().table().requestFocus());
                Ui.press(window, KeyCode.INSERT);
                assertThat(chapter.rows(plan())).as(chapter.name()).hasSize(count + 1);

                Ui.run(() -> view.table().table().requestFocus());
                Ui.press(window, KeyCode.DELETE);
                assertThat(chapter.rows(plan())).as(chapter.name()).hasSize(count);
                undo();
                assertThat(chapter.rows(plan())).as(chapter.name()).hasSize(count + 1);
                undo();
                assertThat(plan()).as(chapter.name()).isEqualTo(before);
            }
        }
    }

    /// By its key, without drawing what is then seen.
    private void undo() {
        Ui.run(() -> Ui.key(window.scene(), KeyCode.Z, Set.of(KeyCode.CONTROL)));
    }

    @Test
    void anOrganisationThatOthersNameStaysAndTheDeskSaysWhy() {
        go("organisations", 0);
        Plan before = plan();
        Ui.run(() -> view.table().table().requestFocus());
        Ui.press(window, KeyCode.DELETE);

        assertThat(plan()).isSameAs(before);
        assertThat(toasts()).anyMatch(text -> text.contains("is still named by"));
    }

    @Test
    void cellsAreTypedIntoOneAfterTheOther() {
        go("workstreams", 0);
        Ui.run(() -> {
            var table = view.table().table();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
        });
        Ui.press(window, KeyCode.F2);
        Ui.run(() -> cell().setText("First"));
        Ui.press(window, KeyCode.TAB);
        Ui.run(() -> cell().setText("Second"));
        Ui.press(window, KeyCode.ENTER);

        assertThat(plan().workstreams().stream().limit(2).map(each -> each.name()))
                .containsExactly("First", "Second");
        Ui.press(window, KeyCode.F2);
        Ui.run(() -> cell().setText(""));
        Ui.press(window, KeyCode.ENTER);
        assertThat(Ui.get(() -> view.table().problem())).isEqualTo("The name is empty. Type at least one character.");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(plan().workstreams().stream().limit(2).map(each -> each.name()))
                .containsExactly("First", "Second");
    }

    private TextField cell() {
        return (TextField) Objects.requireNonNull(window.scene().getFocusOwner());
    }

    @Test
    void undoGoesBackToTheRecordThatWasChanged() {
        go("organisations", 2);
        Organisation organisation = List.copyOf(plan().organisations().all()).get(2);
        type("code", "XYZ");
        go("risks", 3);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);

        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(organisation.id()));
        assertThat(title()).isEqualTo(organisation.name());
    }

    @Test
    void aRecordIsShownFromElsewhere() {
        Benefit benefit = List.copyOf(plan().benefits().all()).get(30);
        Ui.run(() -> window.desk().host().reveal(benefit.id()));

        assertThat(title()).isEqualTo(benefit.title());
        assertThat(Ui.get(() -> view.table().table().getSelectionModel().getSelectedIndex()))
                .isEqualTo(30);
    }

    @Test
    void tenThousandChunksAreShownInAsManyCellsAsThereIsRoomFor() {
        Ui.run(() -> window.scene().getWindow().hide());
        Plan blank = Ui.sample("blank");
        List<Chunk> chunks = new ArrayList<>();
        List<OrderKey> keys = OrderKey.inOrder(10_000);
        for (int i = 0; i < keys.size(); i++) {
            chunks.add(Chunk.of(new ChunkId("C" + (i + 1)), "Chunk " + (i + 1), keys.get(i), WorkSpan.weeks(2)));
        }
        Plan plan = blank.draft().chunks(Register.of(chunks)).plan();
        window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.E);
        view = (RecordsView) Ui.get(window::view);
        go("chunks", 9_999);
        type("duration", "3");
        Ui.frame();

        assertThat(value("chunks", 9_999, "duration")).isEqualTo(WorkSpan.weeks(3));
        assertThat(Ui.get(() -> all(view.table().table(), RecordCell.class))).hasSizeLessThan(600);
    }

    @Test
    void everyChapterOfSeveralHasColumns() {
        for (Chapter chapter : Chapters.all()) {
            assertThat(Telling.columns(chapter)).as(chapter.name()).isNotEmpty();
        }
    }

    @Test
    void itIsSaidHowManyRecordsAFilterHides() {
        go("funds", 0);
        int all = plan().funds().size();
        Ui.run(() -> ((TextField) window.scene().lookup(".record-filter")).setText("no such fund"));
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#hidden-records")).getText()))
                .isEqualTo(all + " rows hidden");
        Ui.run(() -> ((TextField) window.scene().lookup(".record-filter")).clear());
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#hidden-records")).getText()))
                .isEmpty();
    }

    @Test
    void theFilterLeavesTheRecordsThatHaveTheText() {
        go("organisations", 0);
        Ui.run(() -> ((TextField) window.scene().lookup(".record-filter")).setText("acute"));

        assertThat(Ui.get(() -> List.copyOf(view.table().table().getItems())))
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(((Organisation) line.row()).type().name()).isEqualTo("ACUTE_TRUST"));
    }

    private String title() {
        return Ui.get(() -> ((Label) Objects.requireNonNull(view.node().lookup(".form-title"))).getText());
    }

    private Fund fund(FundId id) {
        return Objects.requireNonNull(plan().funds().find(id));
    }

    private @Nullable Object value(String chapter, int index, String field) {
        Chapter of = Chapters.all().stream()
                .filter(each -> each.name().equals(chapter))
                .findFirst()
                .orElseThrow();
        return of.shape().value(of.rows(plan()).get(index), of.shape().field(field));
    }

    private String problem(String field) {
        return Ui.get(() -> view.form().row(field).problem());
    }

    /// Types into the last text field of a component, and presses Enter.
    private void type(String field, String text) {
        TextInputControl input = inputs(field).getLast();
        Ui.run(input::requestFocus);
        Ui.run(() -> input.setText(text));
        if (input instanceof TextField) {
            Ui.press(window, KeyCode.ENTER);
        } else {
            Ui.press(window, KeyCode.ENTER, KeyCode.CONTROL);
        }
    }

    private void fire(String field, String text) {
        Ui.run(() -> all(view.form().row(field).box(), javafx.scene.control.Button.class).stream()
                .filter(each -> text.equals(each.getText()))
                .reduce((_, last) -> last)
                .orElseThrow()
                .fire());
        Ui.frame();
    }

    private List<TextInputControl> inputs(String field) {
        Ui.frame();
        return Ui.get(() -> all(view.form().row(field).box(), TextInputControl.class).stream()
                .filter(each -> each.getStyleClass().contains("field"))
                .toList());
    }

    private List<String> toasts() {
        Ui.frame();
        return Ui.get(() -> all(window.scene().getRoot(), Label.class).stream()
                .map(Label::getText)
                .filter(Objects::nonNull)
                .toList());
    }

    private static <T extends Node> List<T> all(Node node, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type)));
        }
        return found;
    }
}
