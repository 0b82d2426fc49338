package dev.trajectory.ui.rollout;

import dev.trajectory.edit.ChangeRollout;
import dev.trajectory.edit.Label.Kind;
import dev.trajectory.edit.Refusal;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Measure;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.RolloutWords;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done with one copy: another wave, another size, its chunks selected, cut loose.
final class CopyForm extends VBox {

    private static final int MOST_WAVES = 1_000;

    private final Desk desk;
    private final RolloutWords words;
    private final Rollout rollout;
    private final RolloutCopy copy;
    private final Runnable close;
    private final WholeNumber wave;
    private final TextField factor = new TextField();
    private final Wrong wrong = new Wrong();
    private final List<String> opened;

    /// The form of a copy.
    ///
    /// @param close takes the form away
    CopyForm(Desk desk, RolloutWords words, Rollout rollout, RolloutCopy copy, Runnable close) {
        this.desk = desk;
        this.words = words;
        this.rollout = rollout;
        this.copy = copy;
        this.close = close;
        this.wave = new WholeNumber(1, MOST_WAVES, copy.wave());
        getStyleClass().add("promise-form");
        wave.getEditor().setPrefColumnCount(4);
        wave.setMinWidth(Region.USE_PREF_SIZE);
        wave.setAccessibleText(words.say("head.wave"));
        add("head.wave", wave);
        if (rollout.scales().containsValue(Measure.FACTOR)) {
            factor.setText(copy.factor().toPlainString());
            factor.setPrefColumnCount(5);
            add("form.factor", factor);
        }
        Label loose = new Label(words.say("copy.loose.about"));
        loose.getStyleClass().add("quiet");
        loose.setWrapText(true);
        loose.setMinHeight(Region.USE_PREF_SIZE);
        opened = typed();
        getChildren().addAll(wrong.sentence(), buttons(), loose);
    }

    private void add(String key, Region field) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        getChildren().add(new VBox(label, field));
    }

    private WrapRow buttons() {
        return new WrapRow(
                8,
                6,
                button("copy.save", this::save),
                button("copy.select", this::select),
                button("copy.loose", this::cutLoose));
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(words.say(key));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Whether something is typed that the copy does not say.
    boolean isChanged() {
        return !typed().equals(opened);
    }

    private List<String> typed() {
        return List.of(wave.getEditor().getText().strip(), factor.getText().strip());
    }

    private void save() {
        try {
            RolloutCopy changed = copy.withWave(wave.getValue());
            if (!factor.getText().isBlank()) {
                changed = changed.withFactor(RolloutCopy.readFactor(factor.getText()));
            }
            close.run();
            Rollout wanted = rollout.withCopy(changed);
            if (changed.wave() != copy.wave()) {
                perform(wanted, Kind.ROLLOUT_WAVE, changed.wave() + "");
            } else if (!changed.equals(copy)) {
                perform(wanted, Kind.ROLLOUT_SIZE, changed.factor().toPlainString());
            }
        } catch (InvalidValue e) {
            wrong.say(desk.sentences().refusal(Refusal.of(e)));
        }
    }

    private void cutLoose() {
        close.run();
        perform(rollout.without(copy.organisation()), Kind.CUT_LOOSE, "");
    }

    private void perform(Rollout wanted, Kind kind, String text) {
        OrganisationId whose = copy.organisation();
        desk.performBeside(
                () -> new ChangeRollout(
                        rollout,
                        wanted,
                        desk.session().freshCopyIds(),
                        new dev.trajectory.edit.Label(kind, "", List.of(whose), text)),
                () -> {});
    }

    private void select() {
        List<ChunkId> chunks = copy.chunks().stream()
                .map(ChunkCopy::copy)
                .filter(Objects::nonNull)
                .toList();
        close.run();
        desk.host().roadmap(chunks);
    }

    /// Takes the keyboard.
    void focus() {
        wave.requestFocus();
    }
}
