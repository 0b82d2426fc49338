package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.chunk.MoneyInput;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the chunk costs whom, what pays for it, and which benefits hang on it.
final class MoneySheet implements Sheet {

    private final Desk desk;
    private final WindowWords words;
    private final VBox costs = new VBox();
    private final PaidBy paid;
    private final VBox benefits = new VBox();
    private final Button add;
    private final Hyperlink table;
    private final VBox node;
    private @Nullable Chunk chunk;

    MoneySheet(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.paid = new PaidBy(desk);
        this.add = new Button(words.say("costs.add"), Icons.icon("fltral-add-16", 14));
        add.setOnAction(_ -> addLine());
        this.table = new Hyperlink(words.say("costs.table"));
        table.setOnAction(_ -> openTable());
        costs.getStyleClass().add("cost-lines");
        node = new VBox(
                SheetText.heading(words.say("costs.heading")),
                costs,
                add,
                SheetText.heading(words.say("paid.heading")),
                paid.node(),
                SheetText.heading(words.say("benefits.heading")),
                benefits);
        node.getStyleClass().add("sheet");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isForSeveral() {
        return false;
    }

    @Override
    public void show(List<Chunk> chunks, Snapshot snapshot) {
        Chunk shown = chunks.getFirst();
        chunk = shown;
        costs.getChildren().clear();
        for (int i = 0; i < shown.costs().size(); i++) {
            costs.getChildren().add(line(shown, i));
        }
        if (shown.costs().isEmpty()) {
            costs.getChildren().add(SheetText.quiet(words.say("costs.none")));
        }
        add.setDisable(snapshot.plan().organisations().isEmpty());
        paid.show(shown, snapshot.outlook());
        benefits.getChildren().clear();
        for (Benefit benefit : snapshot.plan().benefits()) {
            if (benefit.enablingChunks().contains(shown.id())) {
                Hyperlink link = new Hyperlink(benefit.title());
                link.setWrapText(true);
                link.setOnAction(_ -> desk.host().reveal(benefit.id()));
                benefits.getChildren().add(link);
            }
        }
        if (benefits.getChildren().isEmpty()) {
            benefits.getChildren().add(SheetText.quiet(words.say("benefits.none")));
        }
    }

    private Node line(Chunk shown, int index) {
        CostLine cost = shown.costs().get(index);
        ComboBox<OrganisationId> payer = new ComboBox<>();
        payer.getItems().setAll(desk.plan().organisations().byId().keySet());
        payer.setConverter(new Named<>(this::code));
        payer.setValue(cost.payer());
        payer.setMinWidth(Region.USE_PREF_SIZE);
        payer.setAccessibleText(words.say("costs.payer"));
        payer.setOnAction(_ -> set(shown, index, cost.withPayer(payer.getValue())));
        ComboBox<CostKind> kind = new ComboBox<>();
        kind.getItems().setAll(CostKind.values());
        kind.setConverter(
                new Named<>(each -> words.say("costKind." + each.name().toLowerCase(Locale.ROOT))));
        kind.setValue(cost.kind());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setAccessibleText(words.say("costs.kind"));
        kind.setOnAction(_ -> set(shown, index, cost.withKind(kind.getValue())));
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 12));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(words.say("costs.remove"));
        remove.setOnAction(_ -> set(shown, index, null));
        TextField note = new TextField(cost.note());
        note.setPrefColumnCount(8);
        note.setPromptText(words.say("costs.note"));
        note.setAccessibleText(words.say("costs.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        onEnd(note, () -> set(shown, index, cost.withNote(note.getText().strip())));
        Amount amount = amount(shown, index, cost);
        WrapRow fields = new WrapRow(4, 3, payer, kind, amount.field(), note);
        HBox.setHgrow(fields, Priority.ALWAYS);
        VBox line = new VBox(new HBox(fields, remove), amount.wrong().sentence());
        line.getStyleClass().add("cost-line");
        String details =
                new CostDetails(words, new AmountWords(desk.plan().settings().currency(), words.locale())).of(cost);
        if (!details.isEmpty()) {
            Label label = new Label(details);
            label.setWrapText(true);
            label.getStyleClass().add("quiet");
            label.setTooltip(new Tooltip(words.say("costs.detail.help")));
            line.getChildren().add(label);
        }
        return line;
    }

    /// Where a sum is typed, and what is wrong with it.
    private record Amount(TextField field, Wrong wrong) {}

    private Amount amount(Chunk shown, int index, CostLine cost) {
        TextField field = new TextField(MoneyInput.write(cost.amount(), words.locale()));
        Wrong wrong = new Wrong(field);
        field.setPrefColumnCount(8);
        field.getStyleClass().add("amount");
        field.setTooltip(new Tooltip(words.say("costs.amount.help")));
        field.setAccessibleText(words.say("costs.amount"));
        field.textProperty().addListener((_, _, typed) -> {
            boolean isMoney = MoneyInput.read(typed).isPresent();
            wrong.say(isMoney ? "" : words.say("costs.noAmount", typed));
        });
        onEnd(field, () -> MoneyInput.read(field.getText()).ifPresent(sum -> set(shown, index, cost.withAmount(sum))));
        return new Amount(field, wrong);
    }

    /// What is typed counts on Enter, and when the focus goes.
    private static void onEnd(TextField field, Runnable end) {
        String before = field.getText();
        field.setOnAction(_ -> end.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().equals(before)) {
                end.run();
            }
        });
    }

    private String code(OrganisationId id) {
        Organisation organisation = desk.plan().organisations().find(id);
        return organisation == null ? id.value() : organisation.code();
    }

    private void set(Chunk shown, int index, @Nullable CostLine line) {
        Chunk now = desk.plan().chunks().find(shown.id());
        if (now == null || !now.costs().equals(shown.costs())) {
            return;
        }
        List<CostLine> changed = new ArrayList<>(shown.costs());
        if (line == null) {
            changed.remove(index);
        } else {
            changed.set(index, line);
        }
        desk.perform(new ChangeChunks<>(List.of(shown.id()), ChunkField.COSTS, List.copyOf(changed)));
    }

    private void openTable() {
        if (chunk != null) {
            desk.host().openCosts(chunk.id());
        }
    }

    private void addLine() {
        Chunk shown = chunk;
        if (shown == null) {
            return;
        }
        OrganisationId payer = shown.owner() != null
                ? shown.owner()
                : desk.plan().organisations().byId().firstEntry().getKey();
        List<CostLine> changed = new ArrayList<>(shown.costs());
        changed.add(new CostLine(payer, CostKind.REVENUE_ONE_OFF, Money.ZERO, ""));
        desk.perform(new ChangeChunks<>(List.of(shown.id()), ChunkField.COSTS, List.copyOf(changed)));
    }
}
