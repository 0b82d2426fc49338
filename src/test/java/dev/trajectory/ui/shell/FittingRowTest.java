package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingRowTest {

    private static Region node(double width) {
        Region node = new Region();
        node.setPrefSize(width, 10);
        return node;
    }

    /// Nodes of 100, 200 and 50 pixels with 6 between them.
    @ParameterizedTest
    @CsvSource({
        "362, true, true, true",
        "361, true, true, false",
        "306, true, true, false",
        "305, true, false, true",
        "99, false, false, true",
        "40, false, false, false"
    })
    void onlyWhatFitsIsSeenAndNothingIsSqueezed(double width, boolean first, boolean second, boolean third) {
        List<Region> nodes = List.of(node(100), node(200), node(50));
        List<Boolean> seen = Ui.get(() -> {
            FittingRow row = new FittingRow();
            row.show(nodes);
            row.resize(width, 20);
            row.layout();
            return nodes.stream().map(Node::isVisible).toList();
        });
        assertThat(seen).containsExactly(first, second, third);
        assertThat(nodes.stream().filter(Node::isVisible)).allMatch(each -> each.getWidth() == each.getPrefWidth());
    }
}
