package dev.trajectory.ui.rollout;

import dev.trajectory.model.Measure;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who gets a copy of a rollout's pattern, in a grid: everybody but the organisation the pattern was made for can.
final class CopiesBox {

    private static final double HEIGHT = 190;
    private static final double NAME = 280;

    private final RolloutWords words;
    private final Runnable changed;
    private final List<CopyLine> all = new ArrayList<>();
    private final CheckBox everybody = new CheckBox();
    private final GridPane grid = new GridPane();
    private final VBox node;
    private List<CopyLine> lines = List.of();
    private @Nullable OrganisationId home;
    private boolean byFactor;
    private boolean isTaking;

    /// A box that shows the copies of a rollout.
    ///
    /// @param changed run whenever something is chosen or typed
    CopiesBox(Desk desk, RolloutWords words, Rollout rollout, Runnable changed) {
        this.words = words;
        this.changed = changed;
        this.home = rollout.home();
        for (Organisation organisation : desk.session().whole().organisations()) {
            all.add(new CopyLine(
                    words, organisation, rollout.copy(organisation.id()), this::turn, this::told, desk.px(NAME)));
        }
        grid.getStyleClass().add("rollout-grid");
        everybody.setId("rollout-everybody");
        everybody.setOnAction(_ -> takeAll(everybody.isSelected()));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(desk.px(HEIGHT));
        scroll.getStyleClass().add("panel-scroll");
        node = new VBox(8, everybody, scroll);
        fill();
    }

    Region node() {
        return node;
    }

    private void told() {
        if (!isTaking) {
            changed.run();
        }
    }

    /// The wave proposed for an organisation that is taken in: the one after the last there is.
    private int turn(CopyLine taken) {
        return lines.stream()
                        .filter(line -> line.isIn() && !line.equals(taken))
                        .mapToInt(CopyLine::wave)
                        .max()
                        .orElse(CopyLine.FIRST - 1)
                + 1;
    }

    private void takeAll(boolean isTaken) {
        isTaking = true;
        lines.forEach(line -> line.take(isTaken));
        isTaking = false;
        changed.run();
    }

    private void fill() {
        Predicate<CopyLine> isHome = line -> line.organisation().equals(home);
        lines = all.stream().filter(isHome.negate()).toList();
        everybody.setText(words.say("form.everybody", lines.size()));
        grid.getChildren().clear();
        int column = 0;
        for (String head : List.of("organisation", "wave", "size", "weeks", "start", "finish", "cost")) {
            Label label = new Label(words.say("head." + head));
            label.getStyleClass().add("quiet");
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(label, column++, 0);
        }
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(i + 1, lines.get(i).cells(byFactor).toArray(Node[]::new));
        }
    }

    /// Shows who can get a copy of a pattern made for someone, and where sizes are typed fields for them.
    void follow(@Nullable OrganisationId madeFor, Iterable<Measure> measures) {
        boolean isTyped = false;
        for (Measure measure : measures) {
            isTyped |= measure == Measure.FACTOR;
        }
        if (isTyped != byFactor || !Objects.equals(home, madeFor)) {
            byFactor = isTyped;
            home = madeFor;
            fill();
        }
        everybody.setSelected(!lines.isEmpty() && lines.stream().allMatch(CopyLine::isIn));
    }

    /// The copies as they are wanted. Throws [dev.trajectory.model.InvalidValue] for a size that is none.
    List<RolloutCopy> copies() {
        return lines.stream().filter(CopyLine::isIn).map(CopyLine::copy).toList();
    }

    /// Says how large each is.
    void size(Rollout rollout) {
        lines.forEach(line -> line.size(words, rollout));
    }

    /// Says what would come of each; nothing where there are none.
    void foresee(List<CopyNow> copies) {
        for (CopyLine line : lines) {
            line.foresee(words, copies.stream().filter(line::isOf).findFirst().orElse(null));
        }
    }
}
