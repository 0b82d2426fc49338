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
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.desk.Desk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who leads, whom it touches and how hard, and which scarce people it needs.
final class PeopleSheet implements Sheet {

    private static final int MOST_IMPACT = 5;

    private final Desk desk;
    private final TextRow lead;
    private final GridPane organisations = new GridPane();
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
        organisations.getStyleClass().add("people-grid");
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
        showOrganisations(snapshot);
        showRoles(snapshot);
    }

    private List<ChunkId> ids() {
        return chunks.stream().map(Chunk::id).toList();
    }

    private void showOrganisations(Snapshot snapshot) {
        organisations.getChildren().clear();
        int line = 0;
        for (Organisation organisation : snapshot.plan().organisations()) {
            CheckBox touched = new CheckBox(organisation.code());
            touched.setMinWidth(Region.USE_PREF_SIZE);
            touched.setTooltip(new Tooltip(organisation.name()));
            touched.setAccessibleText(desk.words().say("inspector.touches", organisation.name()));
            Predicate<Chunk> leads = each -> organisation.id().equals(each.owner());
            Set<Boolean> touches =
                    values(each -> leads.test(each) || each.participants().contains(organisation.id()));
            touched.setIndeterminate(touches.size() > 1);
            touched.setSelected(touches.equals(Set.of(true)));
            touched.setDisable(chunks.stream().allMatch(leads));
            touched.setOnAction(_ -> touch(organisation.id(), touched.isSelected()));
            ComboBox<Integer> points = new ComboBox<>();
            points.getItems()
                    .setAll(IntStream.rangeClosed(0, MOST_IMPACT).boxed().toList());
            Set<Integer> impacts = values(each -> each.impact().getOrDefault(organisation.id(), 0));
            points.setPromptText(desk.words().say("inspector.several"));
            points.setValue(impacts.size() == 1 ? impacts.iterator().next() : null);
            points.setAccessibleText(desk.words().say("inspector.impactOn", organisation.name()));
            points.setOnAction(_ -> impact(organisation.id(), points.getValue()));
            points.setConverter(new Named<>(this::step));
            points.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(points, Priority.ALWAYS);
            organisations.addRow(line++, touched, points);
        }
    }

    /// A step of change impact in words: 1 awareness to 5 a whole-organisation go-live; higher ones as they are.
    private String step(int impact) {
        return impact > MOST_IMPACT ? Integer.toString(impact) : desk.words().say("impact." + impact);
    }

    /// What the chunks shown have, each once.
    private <V> Set<V> values(Function<Chunk, V> of) {
        return chunks.stream().map(of).collect(Collectors.toSet());
    }

    /// Who leads a chunk is not among those it touches besides.
    private void touch(OrganisationId organisation, boolean touched) {
        List<ChunkId> others = chunks.stream()
                .filter(each -> !organisation.equals(each.owner()))
                .map(Chunk::id)
                .toList();
        desk.perform(ChangeChunks.each(desk.plan(), others, ChunkField.PARTICIPANTS, was -> {
            List<OrganisationId> participants = new ArrayList<>(was);
            if (!touched) {
                participants.remove(organisation);
            } else if (!participants.contains(organisation)) {
                participants.add(organisation);
            }
            return List.copyOf(participants);
        }));
    }

    private void impact(OrganisationId organisation, Integer points) {
        desk.perform(ChangeChunks.each(desk.plan(), ids(), ChunkField.IMPACT, was -> {
            SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>(was);
            if (points == 0) {
                impact.remove(organisation);
            } else {
                impact.put(organisation, points);
            }
            return impact;
        }));
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
