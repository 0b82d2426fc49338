package dev.trajectory.app;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/// What all open plans of a program share: its folders, its threads and what it remembers.
///
/// @param calculator computes outlooks, one after the other
/// @param searcher searches for as long as it takes, several at a time
/// @param disk reads and saves plan files, one after the other
/// @param watch looks at plan files
/// @param scribe writes journals
/// @param ui runs what it is given on the UI thread
public record Services(
        Folders folders,
        Clock clock,
        Executor ui,
        ExecutorService calculator,
        ExecutorService searcher,
        ExecutorService disk,
        ScheduledExecutorService watch,
        ScheduledExecutorService scribe,
        Journals journals,
        OpenPlans openPlans,
        PreferencesFile preferences,
        ErrorLog log) {

    /// The services of a program that keeps its own files in these folders.
    ///
    /// @param version of the program
    public static Services of(Folders folders, Clock clock, Executor ui, String version) {
        ScheduledExecutorService scribe = Executors.newSingleThreadScheduledExecutor(named("journal"));
        return new Services(
                folders,
                clock,
                ui,
                Executors.newSingleThreadExecutor(named("calculator")),
                Executors.newCachedThreadPool(named("searcher")),
                Executors.newSingleThreadExecutor(named("disk")),
                Executors.newSingleThreadScheduledExecutor(named("watch")),
                scribe,
                new Journals(folders, scribe, clock),
                new OpenPlans(folders),
                new PreferencesFile(folders, clock),
                new ErrorLog(folders, clock, version));
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /// Lets go of everything, once all plans are closed. Waits for what is still being written.
    public void close() {
        journals.close().join();
        openPlans.close();
        calculator.shutdownNow();
        searcher.shutdownNow();
        watch.shutdownNow();
        disk.shutdown();
        scribe.shutdown();
    }
}
