package dev.trajectory.ui.chunk;

import dev.trajectory.edit.Piece;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The fields of one piece of a chunk that is split.
///
/// @param piece what they said at first
/// @param owner who led it at first
record PieceLine(
        TextField title,
        ComboBox<OrganisationId> lead,
        WholeNumber share,
        TextField doneWhen,
        CheckBox standsAlone,
        Piece piece,
        @Nullable OrganisationId owner) {

    /// @param changed called when what it says has become another
    static PieceLine of(Desk desk, Chunk chunk, Piece piece, Runnable changed) {
        WindowWords words = desk.words();
        TextField title = new TextField(piece.title());
        title.setAccessibleText(words.say("split.head.title"));
        title.setPrefColumnCount(24);
        GridPane.setHgrow(title, Priority.ALWAYS);
        WholeNumber share = new WholeNumber(0, 100, piece.share());
        share.getEditor().setPrefColumnCount(3);
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.setAccessibleText(words.say("split.head.share"));
        TextField doneWhen = new TextField(piece.doneWhen());
        doneWhen.setPromptText(words.say("split.doneWhen"));
        doneWhen.setAccessibleText(words.say("split.head.doneWhen"));
        doneWhen.setPrefColumnCount(14);
        CheckBox alone = new CheckBox();
        alone.setSelected(piece.standsAlone());
        alone.setAccessibleText(words.say("split.head.standsAlone"));
        OneOf<OrganisationId> lead = new OneOf<>();
        lead.getItems().setAll(desk.plan().organisations().byId().keySet());
        lead.setConverter(new Named<>(id -> desk.plan().organisations().get(id).code()));
        OrganisationId owner = piece.owner() == null ? chunk.owner() : piece.owner();
        lead.setValue(owner);
        lead.setAccessibleText(words.say("split.head.lead"));
        lead.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().addListener(_ -> changed.run());
        share.valueProperty().addListener(_ -> changed.run());
        lead.setOnAction(_ -> changed.run());
        return new PieceLine(title, lead, share, doneWhen, alone, piece, owner);
    }

    /// From left to right.
    Node[] nodes() {
        return new Node[] {title, lead, share, doneWhen, standsAlone};
    }

    /// Takes over what was typed in another: what that said at first is not worth keeping.
    void take(PieceLine before) {
        if (!before.title.getText().equals(before.piece.title())) {
            title.setText(before.title.getText());
        }
        if (!before.doneWhen.getText().equals(before.piece.doneWhen())) {
            doneWhen.setText(before.doneWhen.getText());
        }
        if (!Objects.equals(before.lead.getValue(), before.owner)) {
            lead.setValue(before.lead.getValue());
        }
        if (before.share.getValue() != before.piece.share()) {
            share.getValueFactory().setValue(before.share.getValue());
        }
        if (before.standsAlone.isSelected() != before.piece.standsAlone()) {
            standsAlone.setSelected(before.standsAlone.isSelected());
        }
    }

    Piece read() {
        return new Piece(
                title.getText().strip(),
                share.getValue(),
                doneWhen.getText().strip(),
                standsAlone.isSelected(),
                piece.goLive(),
                lead.getValue(),
                piece.participants(),
                piece.impact());
    }
}
