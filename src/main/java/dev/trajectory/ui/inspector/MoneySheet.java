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
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final VBox node;
    private @Nullable Chunk chunk;

    MoneySheet(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.paid = new PaidBy(desk);
        this.add = new Button(words.say("costs.add"), Icons.icon("fltral-add-16", 14));
        add.setOnAction(_ -> addLine());
        costs.getStyleClass().add("cost-lines");
        node = new VBox(
                heading("costs.heading"),
                costs,
                add,
                heading("paid.heading"),
                paid.node(),
                heading("benefits.heading"),
                benefits);
        node.getStyleClass().add("sheet");
    }

    private Label heading(String key) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    @Override
    public Node node() {
        return node;
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
            costs.getChildren().add(quiet("costs.none"));
        }
        add.setDisable(snapshot.plan().organisations().isEmpty());
        paid.show(shown, snapshot.outlook());
        benefits.getChildren().clear();
        for (Benefit benefit : snapshot.plan().benefits()) {
            if (benefit.enablingChunks().contains(shown.id())) {
                Hyperlink link = new Hyperlink(benefit.title());
                link.setOnAction(_ -> desk.host().reveal(benefit.id()));
                benefits.getChildren().add(link);
            }
        }
        if (benefits.getChildren().isEmpty()) {
            benefits.getChildren().add(quiet("benefits.none"));
        }
    }

    private Label quiet(String key) {
        Label label = new Label(words.say(key));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node line(Chunk shown, int index) {
        CostLine cost = shown.costs().get(index);
        ComboBox<OrganisationId> payer = new ComboBox<>();
        payer.getItems().setAll(desk.plan().organisations().byId().keySet());
        payer.setConverter(new Named<>(this::code));
        payer.setValue(cost.payer());
        payer.setAccessibleText(words.say("costs.payer"));
        payer.setOnAction(_ -> set(shown, index, cost.withPayer(payer.getValue())));
        ComboBox<CostKind> kind = new ComboBox<>();
        kind.getItems().setAll(CostKind.values());
        kind.setConverter(
                new Named<>(each -> words.say("costKind." + each.name().toLowerCase(Locale.ROOT))));
        kind.setValue(cost.kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setAccessibleText(words.say("costs.kind"));
        kind.setOnAction(_ -> set(shown, index, cost.withKind(kind.getValue())));
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 12));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(words.say("costs.remove"));
        remove.setOnAction(_ -> set(shown, index, null));
        TextField note = new TextField(cost.note());
        note.setPromptText(words.say("costs.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        onEnd(note, () -> set(shown, index, cost.withNote(note.getText().strip())));
        VBox line = new VBox(new HBox(payer, kind, remove), new HBox(amount(shown, index, cost), note));
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

    private TextField amount(Chunk shown, int index, CostLine cost) {
        String before = MoneyInput.write(cost.amount(), words.locale());
        TextField amount = new TextField(before);
        amount.setPrefColumnCount(8);
        amount.getStyleClass().add("amount");
        amount.setTooltip(new Tooltip(words.say("costs.amount.help")));
        amount.setAccessibleText(words.say("costs.amount"));
        amount.textProperty()
                .addListener((_, _, typed) -> amount.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("wrong"),
                        MoneyInput.read(typed).isEmpty()));
        onEnd(amount, () -> {
            Optional<Money> read = MoneyInput.read(amount.getText());
            if (read.isPresent()) {
                set(shown, index, cost.withAmount(read.get()));
            } else {
                desk.host().say(words.say("costs.noAmount", amount.getText()));
                amount.setText(before);
            }
        });
        return amount;
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
