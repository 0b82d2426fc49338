package dev.trajectory.ui.rollout;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.words.RolloutWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One organisation in the form of a rollout: whether it gets a copy, in which wave, how large it is, and what would
/// come of that.
final class CopyLine {

    /// The pattern itself is done in wave 1.
    static final int FIRST = 2;

    static final int MOST_WAVES = 1_000;

    private final Organisation organisation;
    private final @Nullable RolloutCopy was;
    private final CheckBox in = new CheckBox();
    private final WholeNumber wave;
    private final TextField factor = new TextField("1");
    private final Label size = new Label();
    private final Label weeks = new Label();
    private final Label start = new Label();
    private final Label finish = new Label();
    private final Label cost = new Label();

    /// A line of the form.
    ///
    /// @param was the copy there is; null for none
    /// @param turn gives the wave that is proposed when it is taken in
    /// @param changed run when something is typed
    /// @param wide how wide names are, in pixels, before they go on in another line
    CopyLine(
            RolloutWords words,
            Organisation organisation,
            @Nullable RolloutCopy was,
            ToIntFunction<CopyLine> turn,
            Runnable changed,
            double wide) {
        this.organisation = organisation;
        this.was = was;
        in.setText(organisation.name());
        in.setWrapText(true);
        in.setSelected(was != null);
        in.setPrefWidth(wide);
        in.setMinWidth(wide / 2);
        wave = new WholeNumber(1, MOST_WAVES, was == null ? FIRST : was.wave());
        wave.getEditor().setPrefColumnCount(3);
        wave.setMinWidth(Region.USE_PREF_SIZE);
        wave.setAccessibleText(words.say("form.of", words.say("head.wave"), organisation.name()));
        factor.setText(was == null ? "1" : was.factor().toPlainString());
        factor.setPrefColumnCount(4);
        factor.setAccessibleText(words.say("form.of", words.say("form.factor"), organisation.name()));
        in.selectedProperty().addListener((_, _, is) -> {
            if (is && was == null) {
                moveTo(turn.applyAsInt(this));
            }
        });
        in.selectedProperty().subscribe(is -> {
            wave.setDisable(!is);
            factor.setDisable(!is);
        });
        in.selectedProperty().addListener(_ -> changed.run());
        wave.valueProperty().addListener(_ -> changed.run());
        factor.textProperty().addListener(_ -> changed.run());
        List.of(size, weeks, start, finish, cost).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
    }

    /// What stands in its row.
    ///
    /// @param byFactor whether its size is typed
    List<Node> cells(boolean byFactor) {
        Node large = byFactor ? new HBox(8, factor, size) : size;
        return List.of(in, wave, large, weeks, start, finish, cost);
    }

    void take(boolean isTaken) {
        in.setSelected(isTaken);
    }

    int wave() {
        return wave.getValue();
    }

    /// Puts it in a wave.
    void moveTo(int turn) {
        wave.getValueFactory().setValue(turn);
    }

    /// Whether it has no copy yet.
    boolean isNew() {
        return was == null;
    }

    boolean isIn() {
        return in.isSelected();
    }

    /// The copy as it is wanted. Throws [InvalidValue] for a factor that is none.
    RolloutCopy copy() {
        RolloutCopy known = was == null ? RolloutCopy.planned(organisation.id(), wave.getValue()) : was;
        return known.withWave(wave.getValue()).withFactor(RolloutCopy.readFactor(factor.getText()));
    }

    /// Says how large it is by what is not typed.
    void size(RolloutWords words, Rollout rollout) {
        SequencedMap<Scaled, Measure> measured = new LinkedHashMap<>(rollout.scales());
        measured.values().removeIf(measure -> measure == Measure.FACTOR);
        size.setText(isIn() && !measured.isEmpty() ? words.size(rollout.withScales(measured), copy()) : "");
    }

    /// Says what would come of it; nothing where that is null.
    void foresee(RolloutWords words, @Nullable CopyNow now) {
        weeks.setText(now == null ? "" : words.number(now.weeks()));
        start.setText(now == null ? "" : words.day(now.start()));
        finish.setText(now == null ? "" : words.day(now.finish()));
        cost.setText(now == null ? "" : words.money(now.cost()));
    }

    OrganisationId organisation() {
        return organisation.id();
    }

    boolean isOf(@Nullable CopyNow now) {
        return now != null && organisation.id().equals(now.organisation());
    }
}
