package dev.trajectory.draw.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures stand under each other and none over another, however narrow the table.
class TableTest {

    private static final Table TABLE = new Table(
            List.of(Cell.quiet("Organisation"), Cell.quiet("2027/28"), Cell.quiet("2028/29")),
            List.of(
                    List.of(
                            Cell.of("Sallowford Teaching Hospitals NHS Foundation Trust"),
                            Cell.of("1,327"),
                            Cell.of("−15,370").bad()),
                    List.of(Cell.strong("Capital")),
                    List.of(
                            Cell.of("All"),
                            Cell.strong("6,477").about(new Subject.InPlan(new ChunkId("C1")), "Capital cost, £6,477k"),
                            Cell.strong("21,998"))));

    @ParameterizedTest
    @ValueSource(doubles = {240, 400, 900})
    void noTextOfARowLiesOverAnother(double width) {
        List<Shape.Text> texts = texts(width);
        for (Shape.Text one : texts) {
            for (Shape.Text two : texts) {
                if (one != two && one.baseline() == two.baseline() && one.x() <= two.x()) {
                    assertThat(one.x() + one.typeface().width(one.text(), one.size()))
                            .isLessThanOrEqualTo(two.x() + 0.01);
                }
            }
        }
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.x() + text.typeface().width(text.text(), text.size()))
                        .isLessThanOrEqualTo(width + 0.01));
    }

    @Test
    void whatCanBeAskedIsASpotOverItsFigure() {
        Sheet sheet = new Sheet(new PageStyle(Theme.LIGHT));
        TABLE.draw(sheet, new Box(0, 0, 500, TABLE.height(sheet.style(), 500)));
        Page page = sheet.page("", 500, 200);

        Spot spot = page.spots().getFirst();
        assertThat(page.spots()).hasSize(1);
        assertThat(spot.said()).isEqualTo("Capital cost, £6,477k");
        assertThat(page.at(spot.box().middle(), spot.box().centre())).isEqualTo(spot);
        assertThat(page.at(1, 1)).isNull();
    }

    private static List<Shape.Text> texts(double width) {
        Sheet sheet = new Sheet(new PageStyle(Theme.LIGHT));
        TABLE.draw(sheet, new Box(0, 0, width, TABLE.height(sheet.style(), width)));
        List<Shape.Text> texts = new ArrayList<>();
        for (Shape shape : sheet.drawing().shapes()) {
            if (shape instanceof Shape.Text text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
