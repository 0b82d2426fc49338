package dev.trajectory.ui.beside;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Chain;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.ReshapeEffect;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one does when one knows why a chunk starts when it does: try another start, with what would come of it said
/// before it is kept, or see all that leads to it.
final class WhyNext extends VBox {

    private final Desk desk;
    private final WindowWords words;
    private final Placement placement;
    private final TextField day = new TextField();
    private final Wrong wrong = new Wrong(day);
    private final Button keep = new Button();
    private final ReshapeEffect effect;
    private final ObjectProperty<@Nullable LocalDate> typed = new SimpleObjectProperty<>();

    WhyNext(Desk desk, Placement placement) {
        this.desk = desk;
        this.words = desk.words();
        this.placement = placement;
        this.effect = new ReshapeEffect(desk, "why-effect");
        Button another = new Button(words.say("why.another"));
        another.setId("why-another");
        another.setOnAction(_ -> ask(another));
        Button chain = new Button(words.say("why.chain"));
        chain.setId("why-chain");
        chain.setOnAction(_ -> showChain());
        HBox buttons = new HBox(another, chain);
        buttons.getStyleClass().add("why-next");
        getStyleClass().add("why-next-box");
        getChildren().add(buttons);
    }

    private void ask(Button another) {
        another.setDisable(true);
        day.setId("why-day");
        day.setText(words.day(placement.start()));
        day.setPrefColumnCount(9);
        Label name = new Label(words.say("why.another.day"));
        name.setLabelFor(day);
        keep.setText(words.say("why.another.do"));
        keep.setId("why-keep");
        keep.setOnAction(_ -> keep());
        keep.disableProperty().bind(typed.isNull().or(effect.isSaid().not()));
        day.setOnAction(_ -> keep());
        day.textProperty().addListener(_ -> read());
        HBox line = new HBox(name, day, keep);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("why-next");
        getChildren().addAll(line, wrong.sentence(), effect);
        read();
        day.requestFocus();
        day.selectAll();
    }

    private void read() {
        LocalDate start = new DateInput(words.locale()).read(day.getText()).orElse(null);
        typed.set(start);
        wrong.say(start == null ? words.say("cell.noDate", day.getText()) : "");
        effect.setVisible(start != null);
        effect.setManaged(start != null);
        if (start != null) {
            effect.weigh(edit(start));
        }
    }

    private Edit edit(LocalDate start) {
        return new ChangeChunks<@Nullable LocalDate>(List.of(placement.chunk()), ChunkField.NOT_BEFORE, start);
    }

    private void keep() {
        LocalDate start = typed.get();
        if (start != null && effect.isSaid().get()) {
            desk.perform(edit(start));
        }
    }

    private void showChain() {
        List<ChunkId> chain =
                Chain.to(placement.chunk(), desk.snapshot().outlook().schedule());
        desk.select(new LinkedHashSet<>(chain));
        desk.host()
                .say(words.say("why.chain.shown", chain.size(), desk.sentences().name(chain.getFirst())));
    }
}
