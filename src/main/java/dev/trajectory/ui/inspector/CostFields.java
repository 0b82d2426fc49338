package dev.trajectory.ui.inspector;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line of what a chunk costs, ready to be changed: who pays, what kind, how much and for what.
final class CostFields extends VBox {

    /// Which line it is.
    ///
    /// @param count how many lines the chunk has: where one comes or goes, another has each place
    /// @param index from 0
    record Key(ChunkId chunk, int count, int index) {

        static List<Key> of(Chunk chunk) {
            List<Key> keys = new ArrayList<>();
            int count = chunk.costs().size();
            for (int i = 0; i < count; i++) {
                keys.add(new Key(chunk.id(), count, i));
            }
            return keys;
        }
    }

    private final Desk desk;
    private final WindowWords words;
    private final Key key;
    private final OneOf<OrganisationId> payer = new OneOf<>();
    private final OneOf<CostKind> kind = new OneOf<>();
    private final KeptText amount;
    private final Tooltip help = new Tooltip();
    private final KeptText note;
    private final Label details = SheetText.quiet("");
    private boolean isShowing;

    CostFields(Desk desk, Key key) {
        this.desk = desk;
        this.words = desk.words();
        this.key = key;
        choice(payer, "costs.payer", new Named<>(this::code), (line, chosen) -> line.withPayer(chosen));
        payer.getItems().setAll(desk.plan().organisations().byId().keySet());
        choice(
                kind,
                "costs.kind",
                new Named<>(each -> words.say("costKind." + each.name().toLowerCase(Locale.ROOT))),
                (line, chosen) -> line.withKind(chosen));
        kind.getItems().setAll(CostKind.values());
        HBox.setHgrow(kind, Priority.ALWAYS);
        amount = new KeptText(
                desk,
                words.say("costs.amount"),
                typed -> read(typed).isPresent() ? "" : amounts().notRead(typed),
                typed -> read(typed).ifPresent(sum -> change(line -> line.withAmount(sum))));
        amount.field().setPrefColumnCount(8);
        amount.field().getStyleClass().add("amount");
        amount.field().setTooltip(help);
        note = new KeptText(
                desk, words.say("costs.note"), _ -> "", typed -> change(line -> line.withNote(typed.strip())));
        note.field().setPrefColumnCount(8);
        note.field().setPromptText(words.say("costs.note"));
        HBox.setHgrow(note.field(), Priority.ALWAYS);
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 12));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(words.say("costs.remove"));
        remove.setOnAction(_ -> edit(lines -> lines.remove(key.index())));
        WrapRow fields = new WrapRow(4, 3, payer, kind, amount.field(), note.field());
        HBox.setHgrow(fields, Priority.ALWAYS);
        details.setTooltip(new Tooltip(words.say("costs.detail.help")));
        getChildren().addAll(new HBox(fields, remove), amount.sentence(), details);
        getStyleClass().add("cost-line");
    }

    /// How a line becomes another by what is chosen.
    private interface Choose<T> {
        CostLine change(CostLine line, T chosen);
    }

    private <T> void choice(ComboBox<T> box, String name, Named<T> names, Choose<T> choose) {
        box.setConverter(names);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(words.say(name));
        box.setOnAction(_ -> {
            T chosen = box.getValue();
            if (!isShowing && chosen != null) {
                change(line -> choose.change(line, chosen));
            }
        });
    }

    private AmountWords amounts() {
        return new AmountWords(desk.plan().settings().currency(), words.locale());
    }

    private Optional<Money> read(String typed) {
        return Optional.ofNullable(amounts().sums().read(typed));
    }

    private String code(OrganisationId id) {
        Organisation organisation = desk.plan().organisations().find(id);
        return organisation == null ? id.value() : organisation.code();
    }

    void show(CostLine line) {
        isShowing = true;
        payer.setValue(line.payer());
        kind.setValue(line.kind());
        isShowing = false;
        amount.show(amounts().plain(line.amount()));
        note.show(line.note());
        help.setText(words.say("costs.amount.help", amounts().unit()));
        String more = new CostDetails(words, amounts()).of(line);
        details.setText(more);
        details.setVisible(!more.isEmpty());
        details.setManaged(!more.isEmpty());
    }

    /// Ready to have the sum typed.
    void focusAmount() {
        amount.field().requestFocus();
        amount.field().selectAll();
    }

    private void change(UnaryOperator<CostLine> how) {
        edit(lines -> lines.set(key.index(), how.apply(lines.get(key.index()))));
    }

    /// Changes the lines of the chunk; shows what there is where nothing comes of it. A row whose line has another
    /// place by now changes nothing.
    private void edit(Consumer<List<CostLine>> how) {
        Chunk now = desk.plan().chunks().find(key.chunk());
        if (now == null || now.costs().size() != key.count()) {
            return;
        }
        List<CostLine> lines = new ArrayList<>(now.costs());
        how.accept(lines);
        if (lines.equals(now.costs())
                || !desk.perform(new ChangeChunks<>(List.of(now.id()), ChunkField.COSTS, List.copyOf(lines)))) {
            show(now.costs().get(key.index()));
        }
    }
}
