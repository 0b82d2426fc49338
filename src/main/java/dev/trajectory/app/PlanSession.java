package dev.trajectory.app;

import dev.trajectory.check.Marks;
import dev.trajectory.edit.CopyIds;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Going;
import dev.trajectory.edit.History;
import dev.trajectory.edit.InOption;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Reach;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A plan being worked on: the one place where it changes.
///
/// Every change sends out a [Snapshot] at once, with the dates known so far, and further ones as they are computed. To
/// be used on the UI thread only.
public final class PlanSession {

    private final Recalculator recalculator;
    private final Recalculator previews;
    private final EditsBeside beside;
    private final List<Consumer<Snapshot>> viewers = new ArrayList<>();
    private final List<Consumer<Outlook>> preparers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Receipt>> receipts = new ArrayList<>();
    private final List<PlanListener> listeners = new ArrayList<>();
    private Consumer<Throwable> onFailure = _ -> {};
    private Snapshot snapshot;
    private @Nullable Object foldKey;
    private @Nullable Pending pending;

    /// A change whose dates are being computed.
    private record Pending(Receipt.Kind kind, @Nullable Label label, Outlook outlook) {}

    /// What an edit makes of the plan there was when it was begun.
    ///
    /// @param meant as it was meant while an option was looked at
    record Worked(Edit edit, Edit meant, Plan before, Result result) {}

    private PlanSession(History history, Outlook outlook, Recalculator recalculator) {
        this.recalculator = recalculator;
        this.previews = recalculator.beside();
        this.beside = new EditsBeside(this);
        this.snapshot =
                new Snapshot(history, null, history.plan(), Reach.OPTION, outlook, Snapshot.Stage.COMPLETE, Set.of());
    }

    /// A session that starts from a plan whose outlook is known.
    public static PlanSession of(Outlook outlook, Recalculator recalculator) {
        return of(History.of(outlook.plan()), outlook, recalculator);
    }

    /// A session that goes on from a plan with the way it came about.
    ///
    /// @param outlook of the history's present plan
    public static PlanSession of(History history, Outlook outlook, Recalculator recalculator) {
        return new PlanSession(history, outlook, recalculator);
    }

    /// Edits that take so long that the UI thread cannot wait for them.
    public EditsBeside beside() {
        return beside;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /// The plan as it is looked at: under the option looked at, if there is one.
    public Plan plan() {
        return snapshot.plan();
    }

    /// The plan that is saved: all options in it.
    public Plan whole() {
        return snapshot.whole();
    }

    /// Has every new snapshot sent to a viewer.
    public void view(Consumer<Snapshot> viewer) {
        viewers.add(viewer);
    }

    /// Has told each outlook beside the UI thread before a snapshot with it goes out, to make ready what takes
    /// long to show of it.
    ///
    /// @param preparer may be told of outlooks that are overtaken and never go out
    public void prepare(Consumer<Outlook> preparer) {
        preparers.add(preparer);
    }

    /// Has told what moved whenever something moved.
    public void receive(Consumer<Receipt> receiver) {
        receipts.add(receiver);
    }

    /// Has told every change of the plan.
    public void listen(PlanListener listener) {
        listeners.add(listener);
    }

    /// Has told when computing fails with an error nobody foresaw.
    public void onFailure(Consumer<Throwable> handler) {
        onFailure = handler;
    }

    /// Whether an edit would apply, and what plan one would look at then.
    public Result ask(Edit edit) {
        return asking(edit).get();
    }

    /// The same, to be worked out beside the UI thread.
    public Supplier<Result> asking(Edit edit) {
        Supplier<Worked> work = begun(edit, meaning());
        Option option = snapshot.option();
        return () -> seen(work.get().result(), option);
    }

    /// Applies an edit as one step of undo; changes nothing when it is refused or makes no difference.
    public Result perform(Edit edit) {
        return perform(edit, null);
    }

    /// Applies an edit that joins the step before it, when that had the same key and nothing came between: what is
    /// typed or dragged in one go is undone in one go.
    public Result perform(Edit edit, @Nullable Object key) {
        return take(begun(edit, meaning()).get(), key);
    }

    /// Has edits go where they go now, also when they are made later.
    UnaryOperator<Edit> meaning() {
        Option option = snapshot.option();
        Reach reach = snapshot.reach();
        return edit -> option == null ? edit : new InOption(option.id(), edit, reach);
    }

    /// An edit that is to be performed, of the plan as it is now. To work it out may be left to another thread.
    Supplier<Worked> begun(Edit edit, UnaryOperator<Edit> meaning) {
        Plan before = whole();
        Edit meant = meaning.apply(edit);
        return () -> new Worked(edit, meant, before, meant.apply(before));
    }

    /// Whether the plan is as it was when an edit was begun.
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    boolean isCurrent(Worked worked) {
        return worked.before() == whole();
    }

    /// Takes up what an edit that is current has come to, as one step of undo.
    Result take(Worked worked) {
        return take(worked, null);
    }

    private Result take(Worked worked, @Nullable Object key) {
        Plan before = worked.before();
        Label said = worked.edit().label();
        if (worked.result() instanceof Result.Changed(Plan after) && !after.equals(before)) {
            boolean fold = key != null && key.equals(foldKey);
            foldKey = key;
            Label label = worked.meant() instanceof InOption in && in.isAlone(before, after)
                    ? said.onlyIn(in.option())
                    : said;
            History kept = snapshot.history().withSelection(snapshot.selection());
            Set<Id> selection = staying(snapshot.selection(), seen(after, snapshot.option()));
            History next = kept.with(label, after, selection, fold);
            change(Receipt.Kind.EDIT, next, next.at(), fold);
        }
        return seen(worked.result(), snapshot.option());
    }

    /// Tells where edits go that are made as the plan is looked at now. May be asked beside the UI thread, for it
    /// takes as long as the edits themselves.
    public Function<Edit, Going> going() {
        Plan whole = whole();
        Option option = snapshot.option();
        Reach reach = snapshot.reach();
        return edit -> option == null ? Going.AS_ASKED : new InOption(option.id(), edit, reach).going(whole);
    }

    private static Result seen(Result result, @Nullable Option option) {
        return result instanceof Result.Changed(Plan after) ? new Result.Changed(seen(after, option)) : result;
    }

    /// Ids for new chunks: one that was removed since the plan was opened is not named again.
    public FreshIds freshChunkIds() {
        return Section.CHUNKS.freshIds(snapshot.history());
    }

    /// Ids for what copies of a rollout get, as with [#freshChunkIds].
    public CopyIds freshCopyIds() {
        return CopyIds.of(snapshot.history());
    }

    /// Ends what is typed or dragged in one go: the next edit is a step of its own.
    public void endFolding() {
        foldKey = null;
    }

    public void undo() {
        if (!beside.withdraw() && snapshot.history().canUndo()) {
            goTo(snapshot.history().at() - 1);
        }
    }

    /// Does what was undone once more, unless something else is on its way into the plan.
    public void redo() {
        if (!beside.isRunning() && snapshot.history().canRedo()) {
            goTo(snapshot.history().at() + 1);
        }
    }

    /// Goes to any step of the history; the others stay. What is not done yet is taken back.
    public void goTo(int step) {
        while (beside.isRunning()) {
            beside.withdraw();
        }
        History history = snapshot.history();
        if (step == history.at()) {
            return;
        }
        foldKey = null;
        boolean back = step < history.at();
        change(back ? Receipt.Kind.UNDO : Receipt.Kind.REDO, history.goTo(step), back ? history.at() : step, false);
    }

    /// Takes up another history.
    ///
    /// @param step the one done, undone or done again
    private void change(Receipt.Kind kind, History history, int step, boolean folded) {
        Option option = optionNow(history.plan(), snapshot.option());
        Plan seen = seen(history.plan(), option);
        Set<Id> selection = staying(history.present().selection(), seen);
        if (pending == null || !folded) {
            pending = new Pending(kind, history.steps().get(step).label(), snapshot.outlook());
        }
        send(new Snapshot(
                history, option, seen, snapshot.reach(), snapshot.outlook(), Snapshot.Stage.STALE, selection));
        listeners.forEach(each -> each.changed(kind, history, step, folded));
        compute();
    }

    /// Selects these records and no others; the last one is the one that inspectors show.
    public void select(Set<? extends Id> selection) {
        Set<Id> changed = new LinkedHashSet<>(selection);
        if (!List.copyOf(changed).equals(List.copyOf(snapshot.selection()))) {
            send(snapshot.withSelection(changed));
        }
    }

    /// Looks at the plan as an option makes it, from where edits go to that option; null for the plan itself. No
    /// step of the history.
    public void lookAt(@Nullable OptionId id) {
        Option option = whole().options().find(id);
        if (!Objects.equals(option, snapshot.option())) {
            foldKey = null;
            pending = new Pending(Receipt.Kind.OPTION, null, snapshot.outlook());
            Plan seen = seen(whole(), option);
            Set<Id> selection = staying(snapshot.selection(), seen);
            send(new Snapshot(
                    snapshot.history(),
                    option,
                    seen,
                    Reach.OPTION,
                    snapshot.outlook(),
                    Snapshot.Stage.STALE,
                    selection));
            compute();
        }
    }

    /// Has edits go to the option looked at alone, or to all.
    public void reach(Reach reach) {
        foldKey = null;
        send(snapshot.withReach(reach));
    }

    /// What an edit would do, computed beside the UI thread; a later question overtakes an earlier one.
    ///
    /// @param answer gets the outlook that would be, with the findings of the plan as it is; not called when
    /// the edit is refused
    /// @return the plan one would look at, or why not
    public Result preview(Edit edit, Consumer<Outlook> answer) {
        return preview(edit, Function.identity(), answer);
    }

    /// The same with what is worked out from it, beside the UI thread too.
    ///
    /// @param beside works it out from the outlook that would be
    public <T> Result preview(Edit edit, Function<Outlook, T> beside, Consumer<T> answer) {
        Result result = ask(edit);
        if (result instanceof Result.Changed(Plan after)) {
            imagine(after, beside, answer);
        } else {
            previews.forget();
        }
        return result;
    }

    /// A search beside the UI thread, for work that may take long.
    public <T> Search<T> search() {
        return recalculator.search();
    }

    /// The outlook of some other plan, computed beside the UI thread; a later question overtakes an earlier one.
    ///
    /// @param imagined as it is seen: under the option looked at
    /// @param answer gets it with the findings of the plan as it is
    public void imagine(Plan imagined, Consumer<Outlook> answer) {
        imagine(imagined, Function.identity(), answer);
    }

    /// The same with what is worked out from it, beside the UI thread too.
    ///
    /// @param beside works it out from the outlook of the other plan
    public <T> void imagine(Plan imagined, Function<Outlook, T> beside, Consumer<T> answer) {
        Marks found = snapshot.outlook().marks();
        previews.computeDates(imagined, outlook -> beside.apply(outlook.withMarks(found)), answer);
    }

    /// What puts the plan's options side by side, beside the UI thread.
    public Comparer comparer() {
        return recalculator.comparer();
    }

    /// A plan as it is looked at under an option of that id; the plan itself where it has none.
    private static Plan seen(Plan plan, @Nullable Option looked) {
        Option option = optionNow(plan, looked);
        return option == null ? plan : plan.under(option);
    }

    private static @Nullable Option optionNow(Plan plan, @Nullable Option option) {
        return option == null ? null : plan.options().find(option.id());
    }

    private void compute() {
        Marks before = snapshot.outlook().marks();
        recalculator.compute(plan(), whole(), before, new Recalculator.Answer() {
            @Override
            public void prepare(Outlook outlook) {
                preparers.forEach(each -> each.accept(outlook));
            }

            @Override
            public void dated(Outlook outlook) {
                Pending change = pending;
                pending = null;
                advance(outlook, Snapshot.Stage.DATED);
                if (change != null) {
                    tell(change, outlook);
                }
            }

            @Override
            public void complete(Outlook outlook) {
                advance(outlook, Snapshot.Stage.COMPLETE);
            }

            @Override
            public void failed(Throwable error) {
                onFailure.accept(error);
            }
        });
    }

    private void advance(Outlook outlook, Snapshot.Stage stage) {
        send(snapshot.with(outlook, stage));
    }

    private void tell(Pending change, Outlook outlook) {
        Effect effect = Effect.between(change.outlook(), outlook);
        Receipt receipt = new Receipt(change.kind(), change.label(), effect);
        receipts.forEach(each -> each.accept(receipt));
    }

    private void send(Snapshot next) {
        snapshot = next;
        List.copyOf(viewers).forEach(viewer -> viewer.accept(next));
    }

    /// Of a selection, the records that are in a plan.
    private static Set<Id> staying(Set<Id> selection, Plan plan) {
        Set<Id> staying = new LinkedHashSet<>(selection);
        staying.removeIf(id -> !plan.has(id));
        return staying;
    }
}
