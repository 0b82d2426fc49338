package dev.trajectory.app;

import dev.trajectory.check.Marks;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Computes outlooks beside the UI thread. Only the latest request counts: one that a later one overtakes is dropped
/// before it begins, or when its dates are done.
///
/// May be asked on the UI thread only; answers there.
public final class Recalculator {

    /// What is computed, step by step.
    public interface Answer {

        /// Called beside the UI thread with each outlook before it is answered: what takes long to show of it
        /// can be made ready. It may be overtaken, and never answered.
        default void prepare(Outlook outlook) {}

        /// Called with the dates, on the UI thread.
        void dated(Outlook outlook);

        /// Called with everything, on the UI thread.
        void complete(Outlook outlook);

        /// Called instead when computing failed with an error nobody foresaw.
        void failed(Throwable error);
    }

    private record Request(Plan plan, Plan whole, Marks before, Answer answer) {}

    private final Executor worker;
    private final Executor searcher;
    private final Executor ui;
    private final AtomicReference<@Nullable Request> latest = new AtomicReference<>();

    /// @param worker runs what it is given one after the other
    /// @param searcher runs what may take so long that nothing else can wait for it
    /// @param ui runs what it is given on the UI thread
    public Recalculator(Executor worker, Executor searcher, Executor ui) {
        this.worker = worker;
        this.searcher = searcher;
        this.ui = ui;
    }

    /// A recalculator whose searches take their turn with all else.
    public Recalculator(Executor worker, Executor ui) {
        this(worker, worker, ui);
    }

    /// Another recalculator with the same threads, whose requests do not overtake this one's: for previews.
    public Recalculator beside() {
        return new Recalculator(worker, searcher, ui);
    }

    /// A search with the same threads.
    <T> Search<T> search() {
        return new Search<>(searcher, ui);
    }

    /// What puts options side by side, by the same threads.
    public Comparer comparer() {
        return new Comparer(worker, ui);
    }

    /// Computes the outlook of a plan; requests that wait or are under way are forgotten.
    ///
    /// @param whole the plan with all its options; the same where none is looked at
    /// @param before what was found of the plan before, which stands beside new dates until the checks are done
    public void compute(Plan plan, Plan whole, Marks before, Answer answer) {
        Request request = new Request(plan, whole, before, answer);
        latest.set(request);
        worker.execute(() -> run(request));
    }

    /// Forgets the request under way, if there is one.
    public void forget() {
        latest.set(null);
    }

    private void run(Request request) {
        if (isLatest(request)) {
            run(request, () -> {
                Outlook dates = Outlook.dates(request.plan()).weighed().withMarks(request.before());
                prepare(request, dates);
                answer(request, () -> request.answer().dated(dates));
                if (isLatest(request)) {
                    Outlook complete = dates.checked(request.whole());
                    prepare(request, complete);
                    answer(request, () -> request.answer().complete(complete));
                }
            });
        }
    }

    /// What could not be made ready keeps nobody else from the outlook.
    private void prepare(Request request, Outlook outlook) {
        run(request, () -> request.answer().prepare(outlook));
    }

    private void run(Request request, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError error) {
            answer(request, () -> request.answer().failed(error));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same plan may be asked for twice
    private boolean isLatest(Request request) {
        return latest.get() == request;
    }

    private void answer(Request request, Runnable answer) {
        ui.execute(() -> {
            if (isLatest(request)) {
                answer.run();
            }
        });
    }

    /// As [#compute], but only the dates are wanted, and what is worked out from them beside the UI thread.
    public <T> void computeDates(Plan plan, Function<Outlook, T> beside, Consumer<T> answer) {
        Request request = new Request(plan, plan, Marks.NONE, new Answer() {
            @Override
            public void dated(Outlook outlook) {}

            @Override
            public void complete(Outlook outlook) {}

            @Override
            public void failed(Throwable error) {
                throw new IllegalStateException("The dates of a preview cannot be computed", error);
            }
        });
        latest.set(request);
        worker.execute(() -> {
            if (isLatest(request)) {
                run(request, () -> {
                    T worked = beside.apply(Outlook.dates(plan).weighed());
                    answer(request, () -> {
                        forget();
                        answer.accept(worked);
                    });
                });
            }
        });
    }
}
