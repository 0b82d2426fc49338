package dev.trajectory.ui.link;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.check.Finding;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Foreseen;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.chunk.EffectText;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows what an edit would do before it is done: chunks where they would be, and in words what else
/// moves, the new finish, new overloads, the reasons, and the limits it breaks; or why it cannot be done.
public final class Imagining {

    /// What shows another outlook than the plan's, as far as it can.
    public interface Seen {

        /// Makes ready, beside the UI thread, what would take long to show of another outlook than the plan's.
        default void prepare(Outlook changed) {}

        /// Shows another outlook than the plan's.
        void imagine(Outlook changed);

        /// Shows the plan's outlook again.
        void settle();
    }

    private final Desk desk;
    private final Seen seen;
    private final Consumer<String> say;
    private final Search<List<Finding>> checking;
    private @Nullable Edit shown;
    private @Nullable Foreseen foreseen;
    private List<Finding> broken = List.of();
    private @Nullable String refused;

    /// Shows nothing yet.
    ///
    /// @param say has told what would come of the edit shown, at once and again when more is known
    public Imagining(Desk desk, Seen seen, Consumer<String> say) {
        this.desk = desk;
        this.seen = seen;
        this.say = say;
        this.checking = desk.session().search();
    }

    /// Shows what an edit would do; null for none.
    ///
    /// @param what the edit itself in words, such as its date
    public void show(@Nullable Edit edit, String what) {
        if (Objects.equals(edit, shown)) {
            sayAll(what);
            return;
        }
        shown = edit;
        foreseen = null;
        broken = List.of();
        refused = null;
        checking.forget();
        say.accept(what);
        if (edit == null) {
            settle();
            return;
        }
        Outlook now = desk.snapshot().outlook();
        List<ChunkId> about = about(edit);
        Result result = desk.session().preview(edit, would -> foresee(now, would, about), computed -> {
            if (edit.equals(shown)) {
                take(computed, about, what);
            }
        });
        if (result instanceof Result.Refused(Refusal refusal)) {
            refused = desk.sentences().refusal(refusal);
            say.accept(refused);
            settle();
        }
    }

    private Foreseen foresee(Outlook now, Outlook would, List<ChunkId> about) {
        seen.prepare(would);
        return Foreseen.of(now, would, about);
    }

    private static List<ChunkId> about(Edit edit) {
        return edit.label().subjects().stream()
                .filter(ChunkId.class::isInstance)
                .map(ChunkId.class::cast)
                .toList();
    }

    private void take(Foreseen computed, List<ChunkId> about, String what) {
        foreseen = computed;
        seen.imagine(computed.outlook());
        desk.host().preview(computed.outlook());
        sayAll(what);
        checking.start(watch -> broken(computed, about, watch), new Search.Listener<>() {
            @Override
            public void sofar(double share, List<Finding> best) {}

            @Override
            public void done(List<Finding> found) {
                broken = found;
                sayAll(what);
            }

            @Override
            public void failed(Throwable error) {
                throw new IllegalStateException("A preview cannot be checked", error);
            }
        });
    }

    /// Nothing, at once, where the hand has moved on meanwhile.
    private static List<Finding> broken(Foreseen computed, List<ChunkId> about, Watch<List<Finding>> watch) {
        return watch.isStopped() ? List.of() : computed.broken(about);
    }

    /// What the edit shown last would make of the plan; null while that is not known.
    public @Nullable Outlook outlook() {
        return foreseen == null ? null : foreseen.outlook();
    }

    private void sayAll(String what) {
        String text = foreseen == null ? what : new EffectText(desk, what).of(foreseen, broken);
        say.accept(refused == null ? text : refused);
    }

    /// Does an edit and ends. Chunks stay where they were shown until the dates of the new plan are known.
    public void perform(@Nullable Edit edit) {
        end();
        if (edit == null || !desk.perform(edit) || desk.snapshot().stage() != Snapshot.Stage.STALE) {
            settle();
        }
    }

    /// Ends with nothing done: the picture shows the plan as it is.
    public void close() {
        end();
        settle();
    }

    private void end() {
        shown = null;
        checking.forget();
    }

    private void settle() {
        seen.settle();
        desk.host().preview(null);
    }
}
