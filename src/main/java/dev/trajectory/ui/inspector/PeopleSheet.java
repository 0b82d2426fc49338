package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fte;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.desk.Desk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who leads, whom it touches and how hard, and which scarce people it needs.
final class PeopleSheet implements Sheet {

    private final Desk desk;
    private final TextRow lead;
    private final TouchGrid organisations;
    private final VBox roles = new VBox();
    private final VBox node = new VBox();
    private final List<Row> roleRows = new ArrayList<>();
    private List<RoleId> rolesShown = List.of();
    private List<Chunk> chunks = List.of();

    PeopleSheet(Desk desk) {
        this.desk = desk;
        this.lead = new TextRow(
                        desk,
                        "owner",
                        1,
                        chunk -> code(chunk.owner()),
                        (ids, typed) -> new ChunkInput(desk).read(Column.LEAD, ids, typed))
                .offering(each -> new ChunkInput(each).offers(Column.LEAD));
        this.organisations = new TouchGrid(desk);
        Label impact = SheetText.heading(desk.words().say("inspector.impact"));
        impact.setTooltip(new Tooltip(desk.words().say("inspector.impact.help")));
        Label need = SheetText.heading(desk.words().say("inspector.roles"));
        need.setTooltip(new Tooltip(desk.words().say("inspector.roles.help")));
        node.getChildren().addAll(lead.node(), impact, organisations, need, roles);
        node.getStyleClass().add("sheet");
    }

    private String code(@Nullable OrganisationId id) {
        Organisation organisation = desk.plan().organisations().find(id);
        return organisation == null ? "" : organisation.code();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> changed, Snapshot snapshot) {
        chunks = changed;
        lead.show(changed, snapshot);
        organisations.show(changed, snapshot);
        showRoles(snapshot);
    }

    private List<ChunkId> ids() {
        return chunks.stream().map(Chunk::id).toList();
    }

    private void showRoles(Snapshot snapshot) {
        List<RoleId> now = snapshot.plan().roles().stream().map(Role::id).toList();
        if (!now.equals(rolesShown)) {
            rolesShown = now;
            roleRows.clear();
            snapshot.plan().roles().forEach(role -> roleRows.add(roleRow(role)));
            roles.getChildren().setAll(roleRows.stream().map(Row::node).toList());
        }
        roleRows.forEach(row -> row.show(chunks, snapshot));
    }

    private Row roleRow(Role role) {
        return TextRow.named(
                desk,
                role.name(),
                chunk -> {
                    Fte need = chunk.roles().get(role.id());
                    return need == null
                            ? ""
                            : need.people().stripTrailingZeros().toPlainString();
                },
                (ids, typed) -> read(role, typed));
    }

    private ChunkInput.Read read(Role role, String typed) {
        try {
            Fte people = typed.isBlank() ? null : Fte.of(new BigDecimal(typed.strip()));
            Edit edit = ChangeChunks.each(desk.plan(), ids(), ChunkField.ROLES, was -> {
                SequencedMap<RoleId, Fte> need = new LinkedHashMap<>(was);
                if (people == null) {
                    need.remove(role.id());
                } else {
                    need.put(role.id(), people);
                }
                return need;
            });
            return new ChunkInput.Read(edit, "");
        } catch (NumberFormatException | InvalidValue | ArithmeticException e) {
            return new ChunkInput.Read(null, desk.words().say("inspector.noPeople", typed));
        }
    }
}
