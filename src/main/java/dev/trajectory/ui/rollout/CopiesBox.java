package dev.trajectory.ui.rollout;

import dev.trajectory.model.Measure;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final WholeNumber perWave = new WholeNumber(1, CopyLine.MOST_WAVES, 1);
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
        perWave.getValueFactory().setValue(most(rollout));
        perWave.getEditor().setPrefColumnCount(3);
        perWave.setMinWidth(Region.USE_PREF_SIZE);
        perWave.setId("rollout-per-wave");
        perWave.setAccessibleText(words.say("form.perWave"));
        perWave.valueProperty().addListener(_ -> spread());
        node = new VBox(
                8, new WrapRow(24, 6, everybody, RolloutCard.labelled(words.say("form.perWave"), perWave)), scroll);
        fill();
    }

    Region node() {
        return node;
    }

    /// How many copies the fullest wave has.
    private static int most(Rollout rollout) {
        return rollout.copies().stream()
                .mapToInt(each -> (int) rollout.copies().stream()
                        .filter(other -> other.wave() == each.wave())
                        .count())
                .max()
                .orElse(1);
    }

    private void told() {
        if (!isTaking) {
            changed.run();
        }
    }

    /// The wave proposed for an organisation that is taken in: the last there is as long as that has room, else
    /// the one after it.
    private int turn(CopyLine taken) {
        return turn(lines.stream()
                .filter(line -> line.isIn() && !line.equals(taken))
                .toList());
    }

    private int turn(List<CopyLine> in) {
        int last = in.stream().mapToInt(CopyLine::wave).max().orElse(CopyLine.FIRST);
        long there = in.stream().filter(line -> line.wave() == last).count();
        return there < perWave.getValue() ? last : Math.min(last + 1, CopyLine.MOST_WAVES);
    }

    /// Proposes the waves of new copies anew, in the order in which they are: as many in each as may be.
    private void spread() {
        List<CopyLine> in = new ArrayList<>(
                lines.stream().filter(line -> line.isIn() && !line.isNew()).toList());
        isTaking = true;
        lines.stream()
                .filter(line -> line.isIn() && line.isNew())
                .sorted(Comparator.comparingInt(CopyLine::wave))
                .forEach(line -> {
                    line.moveTo(turn(in));
                    in.add(line);
                });
        isTaking = false;
        changed.run();
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
