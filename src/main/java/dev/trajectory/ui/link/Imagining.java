package dev.trajectory.ui.link;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.chunk.EffectText;
import dev.trajectory.ui.desk.Desk;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows what an edit would do before it is done: chunks where they would be, and in words what else
/// moves, the new finish and new overloads, or why it cannot be done.
public final class Imagining {

    private final Desk desk;
    private final Ground ground;
    private final Consumer<String> say;
    private @Nullable Edit shown;
    private @Nullable Outlook outlook;
    private @Nullable String refused;

    /// Shows nothing yet.
    ///
    /// @param say has told what would come of the edit shown, at once and again when more is known
    public Imagining(Desk desk, Ground ground, Consumer<String> say) {
        this.desk = desk;
        this.ground = ground;
        this.say = say;
    }

    /// Shows what an edit would do; null for none.
    ///
    /// @param what the edit itself in words, such as its date
    public void show(@Nullable Edit edit, String what) {
        if (edit != null && edit.equals(shown)) {
            sayAll(refused == null ? what : refused);
            return;
        }
        shown = edit;
        outlook = null;
        refused = null;
        say.accept(what);
        if (edit == null) {
            settle();
            return;
        }
        Result result = desk.session().preview(edit, computed -> {
            if (edit.equals(shown)) {
                outlook = computed;
                ground.imagine(computed);
                desk.host().preview(computed);
                sayAll(what);
            }
        });
        if (result instanceof Result.Refused(Refusal refusal)) {
            refused = desk.sentences().refusal(refusal);
            say.accept(refused);
            settle();
        }
    }

    /// What the edit shown last would make of the plan; null while that is not known.
    public @Nullable Outlook outlook() {
        return outlook;
    }

    private void sayAll(String what) {
        say.accept(outlook == null ? what : EffectText.of(desk, outlook, what));
    }

    /// Does an edit and ends. Chunks stay where they were shown until the dates of the new plan are known.
    public void perform(@Nullable Edit edit) {
        shown = null;
        if (edit == null || !desk.perform(edit) || desk.snapshot().stage() != Snapshot.Stage.STALE) {
            settle();
        }
    }

    /// Ends with nothing done: the picture shows the plan as it is.
    public void close() {
        shown = null;
        settle();
    }

    private void settle() {
        ground.settle();
        desk.host().preview(null);
    }
}
