package dev.trajectory.app;

import dev.trajectory.edit.History;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A plan being worked on together with the file it is kept in and the journal that keeps what is not saved.
///
/// To be used on the UI thread. Files are read and written beside it, one after the other.
public final class OpenPlan {

    /// How long saving waits for a journal whose disk does not answer.
    private static final int PATIENCE_SECONDS = 2;

    private final PlanSession session;
    private final Services services;
    private final Locale locale;
    private final Journal journal;
    private Consumer<Standing> listener = _ -> {};
    private Document document;
    private Plan saved;
    private boolean unsavedFromTheStart;
    private @Nullable FileWatch watch;
    private @Nullable Path file;
    private @Nullable Instant savedAt;
    private @Nullable FileTrouble trouble;
    private JournalState journalState = new JournalState.Well();
    private boolean busy;
    private boolean closed;

    /// @param document what the session's plan was read from, or a first one
    /// @param kept where it is kept; null when it was never saved
    /// @param unsaved how many changes it has that its file does not
    /// @param locale of the labels in the journal
    public OpenPlan(
            PlanSession session,
            Document document,
            @Nullable PlanFile kept,
            int unsaved,
            Services services,
            Locale locale) {
        this.session = session;
        this.document = document;
        this.saved = document.plan();
        this.unsavedFromTheStart = unsaved > 0;
        this.services = services;
        this.locale = locale;
        this.journal = services.journals()
                .open(
                        document,
                        kept == null ? null : kept.kept(),
                        unsaved,
                        state -> services.ui().execute(() -> {
                            journalState = state;
                            tell();
                        }));
        if (kept != null) {
            watch(kept);
        }
        session.listen(this::record);
    }

    public PlanSession session() {
        return session;
    }

    /// What the plan and all its copies have in common.
    public UUID lineage() {
        return document.envelope().lineage();
    }

    /// Has told how the plan stands with its file, now and whenever that is otherwise.
    public void listen(Consumer<Standing> hears) {
        listener = hears;
        tell();
    }

    public Standing standing() {
        return new Standing(file, savedAt, isUnsaved(), busy, trouble, journalState);
    }

    /// Whether it has what its file does not; all of it is, while its file cannot be found.
    @SuppressWarnings("ReferenceEquality") // the usual case, and quick
    public boolean isUnsaved() {
        Plan now = session.whole();
        boolean hasNoFile = trouble != null && trouble.kind().leavesNoFile();
        return unsavedFromTheStart || hasNoFile || (now != saved && !now.equals(saved));
    }

    private void tell() {
        if (!closed) {
            listener.accept(standing());
        }
    }

    private void watch(PlanFile kept) {
        if (watch != null) {
            watch.close();
        }
        file = kept.path();
        watch = new FileWatch(
                kept,
                services.watch(),
                FileWatch.EVERY,
                found -> services.ui().execute(() -> {
                    trouble = found;
                    tell();
                }));
    }

    private void record(Receipt.Kind kind, History history, int step, boolean folded) {
        document = document.withPlan(history.plan());
        journal.record(
                switch (kind) {
                    case EDIT -> folded ? JournalEntry.Kind.FOLDED : JournalEntry.Kind.EDIT;
                    case UNDO -> JournalEntry.Kind.UNDO;
                    case REDO, OPTION -> JournalEntry.Kind.REDO;
                },
                Words.step(history, step, locale),
                document);
        tell();
    }

    /// Looks whether the file is still as it was.
    public void look() {
        if (watch != null) {
            watch.look();
        }
    }

    /// Saves the plan in its file, unless someone else changed that. It must have one.
    ///
    /// @param then told, when it is done, whether it is saved
    public void save(Consumer<Boolean> then) {
        Document now = document;
        save(now, kept -> kept.save(now), then);
    }

    /// Saves the plan in its file in the place of what someone else saved.
    public void overwrite(Consumer<Boolean> then) {
        Document now = document;
        save(now, kept -> kept.overwrite(now), then);
    }

    private void save(Document now, Function<PlanFile, PlanFile.Keeping> saving, Consumer<Boolean> then) {
        FileWatch watching = watch;
        if (watching == null) {
            throw new IllegalStateException("The plan was never saved: choose a file for it");
        }
        keep(now, () -> watching.save(saving), then);
    }

    /// Saves the plan in another file from now on; the user has said that one of that name may be replaced.
    public void saveAs(Path path, Consumer<Boolean> then) {
        Document now = document;
        keep(now, () -> PlanFile.saveAs(now, path), then);
    }

    private void keep(Document now, Supplier<PlanFile.Keeping> saving, Consumer<Boolean> then) {
        busy = true;
        tell();
        // The journal first: a file that had what the journal does not would look like somebody else's.
        var _ = journal.flush()
                .completeOnTimeout(journalState, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .whenComplete((_, _) -> services.disk().execute(() -> {
                    PlanFile.Keeping keeping = saving.get();
                    services.ui().execute(() -> kept(now, keeping, then));
                }));
    }

    private void kept(Document now, PlanFile.Keeping keeping, Consumer<Boolean> then) {
        busy = false;
        switch (keeping) {
            case PlanFile.Keeping.Done(PlanFile kept, Document done) -> {
                document = done.withPlan(session.whole());
                saved = now.plan();
                unsavedFromTheStart = false;
                savedAt = services.clock().instant();
                trouble = null;
                if (!kept.path().equals(file)) {
                    watch(kept);
                }
                if (saved.equals(session.whole())) {
                    journal.saved(document, kept.kept());
                } else {
                    journal.savedBefore(kept.kept());
                }
                tell();
                then.accept(true);
            }
            case PlanFile.Keeping.Refused(FileTrouble found) -> {
                trouble = found;
                tell();
                then.accept(false);
            }
        }
    }

    /// Done when everything recorded so far is on the disk.
    public CompletableFuture<JournalState> settled() {
        return journal.flush();
    }

    /// Ends work on the plan.
    public CompletableFuture<JournalState> close(Journal.Ending ending) {
        closed = true;
        if (watch != null) {
            watch.close();
        }
        return journal.close(ending);
    }
}
