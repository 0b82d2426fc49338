package dev.trajectory.app;

import dev.trajectory.model.Counting;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Puts all options of a plan side by side, and the plan itself beside them, beside the UI thread.
///
/// Option by option: each is a task of its own, so that what the window waits for gets its turn in between. Only the
/// latest request counts; one that a later one overtakes goes no further than the option under way. An option that
/// makes the same plan as when it was last compared is not computed again.
///
/// May be asked on the UI thread only; answers there.
public final class Comparer {

    /// What is computed, step by step.
    public interface Answer {

        /// Called on the UI thread with how many options are done, the last one left out.
        void progress(int done, int all);

        /// Called on the UI thread with the plan itself, all its options in their order, and what they leave
        /// to choose.
        void complete(Comparison.Compared plan, Comparison all, Alternatives.Choice choice);

        /// Called instead when computing failed with an error nobody foresaw.
        void failed(Throwable error);
    }

    private record Request(Plan whole, String planName, List<Option> options, Counting counting, Answer answer) {}

    private final Executor worker;
    private final Executor ui;
    private final AtomicReference<@Nullable Request> latest = new AtomicReference<>();

    /// Used by the worker alone.
    private final Map<OptionId, Comparison.Compared> known = new HashMap<>();

    /// @param worker runs what it is given one after the other
    /// @param ui runs what it is given on the UI thread
    public Comparer(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /// Compares the options of a plan; what waits or is under way is forgotten.
    ///
    /// @param planName what the plan itself goes by
    public void compare(Plan whole, String planName, Answer answer) {
        List<Option> options = List.copyOf(whole.options().byId().values());
        Counting counting = whole.settings().funding().counting();
        Request request = new Request(whole, planName, options, counting, answer);
        latest.set(request);
        worker.execute(() -> next(request, new ArrayList<>()));
    }

    @SuppressWarnings("ReferenceEquality") // the same plan may be asked for twice
    private boolean isLatest(Request request) {
        return latest.get() == request;
    }

    private void next(Request request, List<Comparison.Compared> done) {
        if (!isLatest(request)) {
            return;
        }
        List<Option> options = request.options();
        try {
            if (done.size() < options.size()) {
                done.add(compared(request, options.get(done.size())));
            }
            if (done.size() < options.size()) {
                int count = done.size();
                answer(request, () -> request.answer().progress(count, options.size()));
                worker.execute(() -> next(request, done));
            } else {
                known.clear();
                done.forEach(each -> known.put(each.id(), each));
                Comparison all = new Comparison(request.counting(), done);
                Alternatives.Choice choice = Alternatives.of(all).choice();
                Comparison.Compared plan =
                        Comparison.Compared.ofPlan(request.whole(), request.planName(), request.counting());
                answer(request, () -> request.answer().complete(plan, all, choice));
            }
        } catch (RuntimeException | StackOverflowError error) {
            answer(request, () -> request.answer().failed(error));
        }
    }

    private Comparison.Compared compared(Request request, Option option) {
        Plan under = request.whole().under(option);
        Comparison.Compared before = known.get(option.id());
        return before != null && before.outlook().plan().equals(under)
                ? before.of(option, request.whole())
                : Comparison.Compared.of(option, request.whole(), under, request.counting());
    }

    private void answer(Request request, Runnable answer) {
        ui.execute(() -> {
            if (isLatest(request)) {
                answer.run();
            }
        });
    }
}
