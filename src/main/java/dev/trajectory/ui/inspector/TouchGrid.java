package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Register;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Which organisations the chunks touch, and how hard. Its controls stay while the same chunks are shown, so that one
/// can go on by keys after each change.
final class TouchGrid extends GridPane {

    private static final int MOST_IMPACT = 5;

    private final Desk desk;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Register<OrganisationId, Organisation> organisations;
    private List<Chunk> chunks = List.of();
    private boolean isShowing;

    /// The controls of an organisation.
    private record Line(OrganisationId organisation, CheckBox touched, ComboBox<Integer> points) {}

    TouchGrid(Desk desk) {
        this.desk = desk;
        getStyleClass().add("people-grid");
    }

    void show(List<Chunk> changed, Snapshot snapshot) {
        boolean areOthers = !ids(changed).equals(ids(chunks));
        chunks = changed;
        if (areOthers || !snapshot.plan().organisations().equals(organisations)) {
            organisations = snapshot.plan().organisations();
            lines.clear();
            getChildren().clear();
            organisations.forEach(each -> {
                Line line = line(each);
                addRow(lines.size(), line.touched(), line.points());
                lines.add(line);
            });
        }
        isShowing = true;
        lines.forEach(this::show);
        isShowing = false;
    }

    private static List<ChunkId> ids(List<Chunk> chunks) {
        return chunks.stream().map(Chunk::id).toList();
    }

    private Line line(Organisation organisation) {
        CheckBox touched = new CheckBox(organisation.code());
        touched.setMinWidth(Region.USE_PREF_SIZE);
        touched.setTooltip(new Tooltip(organisation.name()));
        touched.setAccessibleText(desk.words().say("inspector.touches", organisation.name()));
        touched.setOnAction(_ -> touch(organisation.id(), touched.isSelected()));
        OneOf<Integer> points = new OneOf<>();
        points.getItems().setAll(IntStream.rangeClosed(0, MOST_IMPACT).boxed().toList());
        points.setPromptText(desk.words().say("inspector.several"));
        points.setAccessibleText(desk.words().say("inspector.impactOn", organisation.name()));
        points.setConverter(new Named<>(this::step));
        points.setMaxWidth(Double.MAX_VALUE);
        points.setOnAction(_ -> {
            Integer chosen = points.getValue();
            if (!isShowing && chosen != null) {
                impact(organisation.id(), chosen);
            }
        });
        GridPane.setHgrow(points, Priority.ALWAYS);
        return new Line(organisation.id(), touched, points);
    }

    private void show(Line line) {
        OrganisationId organisation = line.organisation();
        Predicate<Chunk> leads = each -> organisation.equals(each.owner());
        Set<Boolean> touches =
                values(each -> leads.test(each) || each.participants().contains(organisation));
        line.touched().setIndeterminate(touches.size() > 1);
        line.touched().setSelected(touches.equals(Set.of(true)));
        line.touched().setDisable(chunks.stream().allMatch(leads));
        Set<Integer> impacts = values(each -> each.impact().getOrDefault(organisation, 0));
        line.points().setValue(impacts.size() == 1 ? impacts.iterator().next() : null);
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

    private void impact(OrganisationId organisation, int points) {
        desk.perform(ChangeChunks.each(desk.plan(), ids(chunks), ChunkField.IMPACT, was -> {
            SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>(was);
            if (points == 0) {
                impact.remove(organisation);
            } else {
                impact.put(organisation, points);
            }
            return impact;
        }));
    }
}
