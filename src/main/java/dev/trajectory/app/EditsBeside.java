package dev.trajectory.app;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Edits that take longer to work out than the UI thread may wait: they are worked out beside it, in the order in
/// which they are asked for, and each becomes one step of undo.
///
/// Where the plan changes meanwhile an edit is worked out anew, of the plan there is then. So nothing that was done
/// meanwhile is lost, and what cannot be done any more is refused. It goes where edits went when it was asked for:
/// into the option looked at, or the plan. Undo takes back the last that waits before it takes back a step.
///
/// May be asked on the UI thread only; answers there.
public final class EditsBeside {

    private final PlanSession session;
    private final Search<PlanSession.Worked> search;
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private final List<Consumer<Boolean>> whenIdle = new ArrayList<>();
    private final List<Consumer<Boolean>> watchers = new ArrayList<>();

    /// Whether all that was worked out since nothing was is in the plan or was taken back.
    private boolean isWell = true;

    /// @param meaning has it go where edits went
    private record Asked(
            Supplier<? extends Edit> edit, UnaryOperator<Edit> meaning, Consumer<Result> told, Runnable over) {}

    EditsBeside(PlanSession session) {
        this.session = session;
        this.search = session.search();
    }

    /// Applies an edit once those asked for before are done.
    ///
    /// @param edit asked again for the edit whenever that is begun anew, such as for ids that are free then
    /// @param told gets what came of it
    /// @param over then run, also where it was taken back or failed with an error nobody foresaw
    public void perform(Supplier<? extends Edit> edit, Consumer<Result> told, Runnable over) {
        waiting.add(new Asked(edit, session.meaning(), told, over));
        if (waiting.size() == 1) {
            watchers.forEach(each -> each.accept(true));
            begin();
        }
    }

    /// Whether something is still being worked out.
    public boolean isRunning() {
        return !waiting.isEmpty();
    }

    /// Has told when something begins to be worked out, and when nothing is any more.
    public void watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    /// Tells once nothing is worked out any more whether none of it was refused or failed; at once where nothing
    /// is.
    public void whenIdle(Consumer<Boolean> then) {
        whenIdle.add(then);
        tellIdle();
    }

    /// Takes back what was asked for last and is not done yet.
    ///
    /// @return whether there was anything
    boolean withdraw() {
        Asked last = waiting.peekLast();
        if (last == null) {
            return false;
        }
        if (waiting.size() == 1) {
            search.forget();
        }
        end(last);
        return true;
    }

    private void begin() {
        Asked next = waiting.peek();
        if (next == null) {
            return;
        }
        Supplier<PlanSession.Worked> work;
        try {
            work = session.begun(next.edit().get(), next.meaning());
        } catch (RuntimeException e) {
            isWell = false;
            end(next);
            throw e;
        }
        search.start(_ -> work.get(), new Search.Listener<>() {
            @Override
            public void sofar(double share, PlanSession.Worked best) {}

            @Override
            public void done(PlanSession.Worked worked) {
                if (!session.isCurrent(worked)) {
                    begin();
                    return;
                }
                waiting.remove(next);
                try {
                    Result result = session.take(worked);
                    isWell &= !(result instanceof Result.Refused);
                    next.told().accept(result);
                } finally {
                    end(next);
                }
            }

            @Override
            public void failed(Throwable error) {
                isWell = false;
                end(next);
                throw new IllegalStateException("An edit cannot be worked out", error);
            }
        });
    }

    /// Goes on with the next, unless whoever was told of this one has asked for more and begun that.
    private void end(Asked asked) {
        waiting.remove(asked);
        try {
            asked.over().run();
        } finally {
            if (!search.isRunning()) {
                begin();
            }
            tellIdle();
        }
    }

    private void tellIdle() {
        if (waiting.isEmpty()) {
            List<Consumer<Boolean>> waited = List.copyOf(whenIdle);
            boolean wasWell = isWell;
            whenIdle.clear();
            isWell = true;
            watchers.forEach(each -> each.accept(false));
            waited.forEach(each -> each.accept(wasWell));
        }
    }
}
