package dev.trajectory.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorTest {

    private MainWindow window;
    private ChunkId engine;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        engine = chunk("Regional integration engine").id();
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.frame();
    }

    @Test
    void showsEachTab() {
        for (String tab : List.of("Plan", "Links", "People", "Money", "Purpose")) {
            Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(tab))
                    .forEach(ToggleButton::fire));
            Ui.screen(window, "inspector-" + tab.toLowerCase(java.util.Locale.ROOT));
        }
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "inspector-purpose");
    }

    @Test
    void whatIsTypedCountsOnEnterAndIsOneStep() {
        type("inspector-duration", "20w");
        type("inspector-notBefore", "6 Sep 2027");

        assertThat(now().duration()).isEqualTo(WorkSpan.weeks(20));
        assertThat(now().notBefore()).isEqualTo(LocalDate.of(2027, 9, 6));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidAndNotKept() {
        Plan before = window.desk().plan();
        type("inspector-duration", "a while");
        Ui.screen(window, "inspector-wrong");

        assertThat(window.desk().plan()).isEqualTo(before);
        assertThat(Ui.get(() -> field("inspector-duration").getAccessibleHelp()))
                .contains("a while");
    }

    @Test
    void severalChunksAreChangedTogether() {
        ChunkId index = chunk("Regional master patient index").id();
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(engine, index))));
        type("inspector-deadline", "31/3/2029");

        assertThat(now().deadline()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(window.desk().plan().chunks().find(index).deadline()).isEqualTo(LocalDate.of(2029, 3, 31));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
    }

    /// What is typed into one field of a cost leaves all else of it as it is.
    @Test
    void aCostThatSaysMoreKeepsItAndShowsIt() {
        CostLine line = new CostLine(
                new OrganisationId("NICB"),
                CostKind.CAPITAL_ONE_OFF,
                Money.ofPounds(1_000),
                new SpendProfile.Monthly(List.of(Money.ofPounds(600), Money.ofPounds(400))),
                new Pricing(null, Percent.of(20), Percent.ZERO, Percent.of(5)),
                Optimism.USUAL,
                7,
                new Outturn(
                        new TreeMap<>(Map.of(YearMonth.of(2027, 5), Money.ofPounds(550))), Money.ofPounds(80), null),
                Money.ofPounds(120),
                Grade.B,
                "A quotation",
                "Kit");
        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(engine), ChunkField.COSTS, List.of(line))));
        Ui.run(() -> window.scene().getRoot().lookupAll(".tabs .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Money"))
                .forEach(ToggleButton::fire));
        Ui.screen(window, "inspector-money-details");
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".cost-line .quiet").stream()
                        .map(each -> ((Label) each).getText())
                        .toList()))
                .containsExactly("By month · VAT 20% · contingency 5% · spent £550 · committed £80 · exit cost £120");

        TextField amount = (TextField) Ui.get(() -> window.scene().lookup(".cost-line .amount"));
        Ui.run(() -> {
            amount.requestFocus();
            amount.setText("2k");
        });
        Ui.press(window, KeyCode.ENTER);

        CostLine doubled = now().costs().getFirst();
        assertThat(doubled).isEqualTo(line.withAmount(Money.ofPounds(2_000)));
        assertThat(doubled.profile().stated()).containsExactly(Money.ofPounds(1_200), Money.ofPounds(800));
        assertThat(doubled.outturn()).isEqualTo(line.outturn());
    }

    private TextField field(String id) {
        return (TextField) window.scene().lookup("#" + id);
    }

    private void type(String id, String text) {
        Ui.frame();
        Ui.run(() -> {
            field(id).requestFocus();
            field(id).setText(text);
        });
        Ui.press(window, KeyCode.ENTER);
    }

    private Chunk now() {
        return window.desk().plan().chunks().find(engine);
    }

    private Chunk chunk(String title) {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
