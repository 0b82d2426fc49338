package dev.trajectory.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WrapRowTest {

    @Property(tries = 100)
    void allIsInItAndNothingOverlapsHoweverNarrow(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 300) Integer> widths,
            @ForAll @IntRange(min = 1, max = 900) int width) {
        WrapRow row = row(widths, width);
        List<Node> nodes = row.getChildren();
        for (int i = 0; i < nodes.size(); i++) {
            Bounds here = nodes.get(i).getBoundsInParent();
            assertThat(here.getMinX()).isNotNegative();
            assertThat(here.getMaxX()).isLessThanOrEqualTo(width);
            assertThat(here.getMaxY()).isLessThanOrEqualTo(row.getHeight());
            for (int j = 0; j < i; j++) {
                Bounds other = nodes.get(j).getBoundsInParent();
                boolean apart = other.getMaxX() <= here.getMinX() || other.getMaxY() <= here.getMinY();
                assertThat(apart).isTrue();
            }
        }
    }

    @Property(tries = 50)
    void whatGrowsTakesWhatIsLeftOfItsLine(
            @ForAll @IntRange(min = 1, max = 200) int first, @ForAll @IntRange(min = 1, max = 200) int last) {
        WrapRow row = row(List.of(first, 1, last), 900);
        Ui.run(() -> {
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            row.layout();
        });
        assertThat(row.getChildren().get(2).getBoundsInParent().getMaxX()).isEqualTo(900);
    }

    @Example
    void nothingIsLowerThanItHasToBe() {
        WrapRow row = row(List.of(100, 100), 300);
        Ui.run(() -> {
            ((Region) row.getChildren().getFirst()).setMinHeight(56);
            row.resize(300, row.prefHeight(300));
            row.layout();
        });
        assertThat(row.getChildren().getFirst().getBoundsInParent().getHeight()).isEqualTo(56);
        assertThat(row.getHeight()).isGreaterThanOrEqualTo(56);
    }

    /// What comes after it begins its line.
    @Example
    void aSeparatorThatWouldBeginALinePushesNothingAside() {
        WrapRow row = row(List.of(100, 100), 101);
        Ui.run(() -> {
            Separator between = new Separator(Orientation.VERTICAL);
            row.getChildren().add(1, between);
            row.layout();
            assertThat(between.isVisible()).isFalse();
        });
        assertThat(row.getChildren().getLast().getBoundsInParent().getMinX()).isZero();
    }

    private static WrapRow row(List<Integer> widths, int width) {
        return Ui.get(() -> {
            Region[] nodes = IntStream.range(0, widths.size())
                    .mapToObj(i -> {
                        Region node = new Region();
                        node.setPrefSize(widths.get(i), 20 + i);
                        return node;
                    })
                    .toArray(Region[]::new);
            WrapRow row = new WrapRow(6, 4, nodes);
            row.resize(width, row.prefHeight(width));
            row.layout();
            return row;
        });
    }
}
