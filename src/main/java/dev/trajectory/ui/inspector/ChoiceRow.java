package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of some values, or none.
final class ChoiceRow<V> implements Row {

    private final Function<Plan, List<V>> values;
    private final ChunkField<@Nullable V> field;
    private final OneOf<Optional<V>> box = new OneOf<>();
    private final FieldLine node;
    private final boolean mayBeNone;
    private List<Chunk> chunks = List.of();
    private boolean setting;

    /// @param mayBeNone whether nothing may be chosen
    ChoiceRow(
            Desk desk,
            ChunkField<@Nullable V> field,
            boolean mayBeNone,
            Function<Plan, List<V>> values,
            Function<V, String> name) {
        this.field = field;
        this.values = values;
        this.mayBeNone = mayBeNone;
        box.setId("inspector-" + field.name());
        box.setPromptText(desk.words().say("inspector.several"));
        box.setConverter(new StringConverter<>() {
            @Override
            @SuppressWarnings("NullableOptional") // a choice whose value is not set has null
            public String toString(@Nullable Optional<V> value) {
                return value == null
                        ? ""
                        : value.map(name).orElseGet(() -> desk.words().say("inspector.none"));
            }

            @Override
            public Optional<V> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.setOnAction(_ -> {
            Optional<V> chosen = box.getValue();
            if (!setting && chosen != null) {
                desk.perform(new ChangeChunks<@Nullable V>(
                        chunks.stream().map(Chunk::id).toList(), field, chosen.orElse(null)));
            }
        });
        node = new FieldLine(desk.words().say("field." + field.name()), box, box);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(List<Chunk> changed, Snapshot snapshot) {
        chunks = changed;
        V first = field.get().apply(changed.getFirst());
        boolean agree =
                changed.stream().allMatch(each -> Objects.equals(field.get().apply(each), first));
        List<Optional<V>> items = new ArrayList<>();
        if (mayBeNone) {
            items.add(Optional.empty());
        }
        values.apply(snapshot.plan()).forEach(value -> items.add(Optional.of(value)));
        setting = true;
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(agree ? Optional.ofNullable(first) : null);
        setting = false;
    }
}
