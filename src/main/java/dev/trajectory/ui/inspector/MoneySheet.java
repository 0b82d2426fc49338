package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Register;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the chunk costs whom, what pays for it, and which benefits hang on it.
final class MoneySheet implements Sheet {

    private final Desk desk;
    private final KeptRows<CostFields.Key, CostFields> costs;
    private final PaidBy paid;
    private final Lines<Benefit> benefits;
    private final Button add;
    private final VBox node;
    private @Nullable Chunk chunk;
    private @Nullable Register<OrganisationId, Organisation> organisations;

    MoneySheet(Desk desk) {
        this.desk = desk;
        WindowWords words = desk.words();
        this.paid = new PaidBy(desk);
        this.add = new Button(words.say("costs.add"), Icons.icon("fltral-add-16", 14));
        add.setOnAction(_ -> addLine());
        Hyperlink table = new Hyperlink(words.say("costs.table"));
        table.setOnAction(_ -> openTable());
        this.costs = new KeptRows<>(key -> new CostFields(desk, key), words.say("costs.none"), add);
        costs.getStyleClass().add("cost-lines");
        this.benefits = new Lines<>(this::link, words.say("benefits.none"));
        node = new VBox(
                SheetText.heading(words.say("costs.heading")),
                costs,
                new WrapRow(8, 4, add, table),
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
        if (!snapshot.plan().organisations().equals(organisations)) {
            organisations = snapshot.plan().organisations();
            costs.forget();
        }
        List<CostFields> rows = costs.rows(CostFields.Key.of(shown));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(shown.costs().get(i));
        }
        add.setDisable(snapshot.plan().organisations().isEmpty());
        paid.show(shown, snapshot.outlook());
        Set<ChunkId> lineage = snapshot.plan().lineage(shown.id());
        benefits.show(snapshot.plan().benefits().stream()
                .filter(each -> each.enablingChunks().stream().anyMatch(lineage::contains))
                .toList());
    }

    private Hyperlink link(Benefit benefit) {
        Hyperlink link = new Hyperlink(benefit.title());
        link.setWrapText(true);
        link.setOnAction(_ -> desk.host().reveal(benefit.id()));
        return link;
    }

    private void openTable() {
        if (chunk != null) {
            desk.host().openCosts(chunk.id());
        }
    }

    /// Adds a line, and waits for its sum.
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
        if (desk.perform(new ChangeChunks<>(List.of(shown.id()), ChunkField.COSTS, List.copyOf(changed)))) {
            Chunk longer = desk.plan().chunks().get(shown.id());
            costs.rows(CostFields.Key.of(longer)).getLast().focusAmount();
        }
    }
}
