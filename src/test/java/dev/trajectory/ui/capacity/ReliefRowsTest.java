package dev.trajectory.ui.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Going;
import dev.trajectory.edit.Section;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Relief;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.Ui;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.ReliefWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Rows come while they are looked for, and stay where they are for whoever is at one.
class ReliefRowsTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final LoadCell AUGUST = new LoadCell.Points(new OrganisationId("ERDH"), YearMonth.of(2029, 8));

    /// More than two.
    private static final List<Relief> BEST = Reliefs.of(
                    Outlook.of(NORTHMOOR), AUGUST, Section.CHUNKS.freshIds(NORTHMOOR), _ -> Going.AS_ASKED, () -> false)
            .ways();

    private static ReliefRows rows() {
        ReliefRows rows = new ReliefRows(
                new LoadWords(NORTHMOOR, Locale.UK), new ReliefWords(NORTHMOOR, Locale.UK), AUGUST, 400, _ -> {});
        Scene scene = new Scene(new StackPane(rows));
        assertThat(scene.getRoot()).isNotNull();
        return rows;
    }

    private static List<Node> buttons(ReliefRows rows) {
        return rows.getChildren().stream()
                .filter(each -> each.getStyleClass().contains("load-row"))
                .toList();
    }

    @Test
    void whatIsShownStaysWhereItIsWhileMoreIsFoundAndTheBestComesFirstAtTheEnd() {
        Reliefs.Found early = new Reliefs.Found(BEST.subList(1, 2), 0, 0);
        Reliefs.Found later = new Reliefs.Found(BEST.subList(0, 2), 0, 0);
        Reliefs.Found all = new Reliefs.Found(BEST, 0, 0);

        Ui.run(() -> {
            ReliefRows free = rows();
            free.sofar(early);
            Node second = buttons(free).getFirst();
            free.sofar(later);
            assertThat(buttons(free)).hasSize(2).startsWith(second);
            Node first = buttons(free).getLast();
            free.show(all);
            assertThat(buttons(free)).hasSize(BEST.size()).startsWith(first, second);

            ReliefRows used = rows();
            used.sofar(early);
            Node at = buttons(used).getFirst();
            at.requestFocus();
            used.sofar(later);
            used.show(all);
            assertThat(buttons(used)).hasSize(BEST.size()).startsWith(at);
            assertThat(used.getScene().getFocusOwner()).isEqualTo(at);
        });
    }

    /// One that others have overtaken stays for whoever is at it, and goes otherwise.
    @Test
    void whatOthersOvertookIsNotTakenFromUnderAHand() {
        Reliefs.Found early = new Reliefs.Found(List.of(BEST.getLast()), 0, 0);
        Reliefs.Found all = new Reliefs.Found(BEST.subList(0, 1), 1, 0);
        Ui.run(() -> {
            ReliefRows free = rows();
            free.sofar(early);
            free.show(all);
            assertThat(buttons(free)).hasSize(1);
            assertThat(free.getChildren()).as("and how many more there are").hasSize(2);

            ReliefRows used = rows();
            used.sofar(early);
            buttons(used).getFirst().requestFocus();
            used.show(all);
            assertThat(buttons(used)).hasSize(2);
            assertThat(used.getChildren()).as("no more than those").hasSize(2);
        });
    }
}
