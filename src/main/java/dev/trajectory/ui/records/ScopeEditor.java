package dev.trajectory.ui.records;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Scope;
import dev.trajectory.ui.control.Choice;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Some chunks, or all but some.
final class ScopeEditor implements FieldEditor {

    private enum Which {
        WITHOUT,
        ONLY
    }

    private final SeveralEditor chunks;
    private final Choice<Which> choice;
    private final VBox box;
    private Which which = Which.WITHOUT;

    ScopeEditor(Editors editors, Kind.Scoped kind, Shape.Field field, Hand hand) {
        this.chunks = new SeveralEditor(editors, kind.chunks(), field, hand);
        this.choice = new Choice<>(Which.class, each -> editors.say("records.scope." + each.name()), chosen -> {
            which = chosen;
            hand.done();
        });
        box = new VBox(new HBox(choice), chunks.node());
        box.getStyleClass().add("several");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        chunks.focus();
    }

    @Override
    public void show(@Nullable Object value) {
        if (value instanceof Scope scope) {
            which = scope instanceof Scope.Only ? Which.ONLY : Which.WITHOUT;
            choice.set(which);
            chunks.show(scope.chunks());
        }
    }

    @Override
    public Object read() throws NotRead {
        Set<ChunkId> ids = new LinkedHashSet<>();
        for (Object each : (Iterable<?>) chunks.read()) {
            ids.add((ChunkId) each);
        }
        return which == Which.ONLY ? new Scope.Only(ids) : new Scope.Without(ids);
    }
}
