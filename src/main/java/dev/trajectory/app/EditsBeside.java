package dev.trajectory.app;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Edits that take longer to work out than the UI thread may wait: they are worked out beside it, in the order in
/// which they are asked for, and each becomes one step of undo.
///
/// Where the plan changes meanwhile an edit is worked out anew, of the plan there is then. So nothing that was done
/// meanwhile is lost, and what cannot be done any more is refused. It goes where edits went when it was asked for:
/// into the option looked at, or the plan.
///
/// May be asked on the UI thread only; answers there.
public final class EditsBeside {

    private final PlanSession session;
    private final Search<PlanSession.Worked> search;
    private final Deque<Asked> waiting = new ArrayDeque<>();

    /// @param meaning has it go where edits went
    private record Asked(Supplier<? extends Edit> edit, UnaryOperator<Edit> meaning, Consumer<Result> told) {}

    public EditsBeside(PlanSession session) {
        this.session = session;
        this.search = session.search();
    }

    /// Applies an edit once those asked for before are done.
    ///
    /// @param edit asked again for the edit whenever that is begun anew, such as for ids that are free then
    /// @param told gets what came of it
    public void perform(Supplier<? extends Edit> edit, Consumer<Result> told) {
        waiting.add(new Asked(edit, session.meaning(), told));
        if (waiting.size() == 1) {
            begin();
        }
    }

    /// Whether something is still being worked out.
    public boolean isRunning() {
        return !waiting.isEmpty();
    }

    private void begin() {
        Asked next = waiting.peek();
        if (next == null) {
            return;
        }
        Supplier<PlanSession.Worked> work = session.begun(next.edit().get(), next.meaning());
        search.start(_ -> work.get(), new Search.Listener<>() {
            @Override
            public void sofar(double share, PlanSession.Worked best) {}

            @Override
            public void done(PlanSession.Worked worked) {
                if (session.isCurrent(worked)) {
                    waiting.remove();
                    next.told().accept(session.take(worked));
                }
                goOn();
            }

            @Override
            public void failed(Throwable error) {
                waiting.remove();
                goOn();
                throw new IllegalStateException("An edit cannot be worked out", error);
            }
        });
    }

    /// Whoever was told may have asked for more and begun that.
    private void goOn() {
        if (!search.isRunning()) {
            begin();
        }
    }
}
