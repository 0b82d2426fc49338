package dev.trajectory.ui.minutes;

import dev.trajectory.app.WorkshopStart;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when a workshop lasts, and the plan as it was when it began: here, or before its computer went.
///
/// It is the whole plan that is kept, and no outlook: what is looked at while the workshop begins, and whether its
/// dates are worked out by then, says nothing of what is looked at when its minutes are read.
final class WorkshopSpan {

    /// Whoever begins again so soon had not meant to end it.
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Desk desk;
    private final Beginning beginning;
    private @Nullable Plan first;
    private @Nullable LocalDate day;
    private @Nullable Instant ended;

    /// Whether one lasts.
    private boolean lasting;

    /// Whether it is being looked for a workshop that goes on.
    private boolean looking;

    /// Is to be done as soon as it is known whether one goes on: it has ended before that. Null where it has not.
    private @Nullable Runnable over;

    WorkshopSpan(Desk desk, Beginning beginning) {
        this.desk = desk;
        this.beginning = beginning;
    }

    /// The plan as it was when the workshop began; null before there was any.
    @Nullable
    Plan first() {
        return first;
    }

    /// A workshop begins: anew, or the one goes on that has just ended here, or the one whose computer went.
    ///
    /// @param mayGoOn whether nothing speaks against going on with the one that ended here
    /// @param goesOn told where one goes on that nobody had ended
    /// @return whether the one goes on that ended here
    boolean begin(boolean mayGoOn, Runnable goesOn) {
        lasting = true;
        Plan before = first;
        if (mayGoOn && before != null && hasJustEnded() && desk.today().equals(day)) {
            beginning.keep(before, desk.today());
            return true;
        }
        Plan now = desk.snapshot().whole();
        first = now;
        day = desk.today();
        looking = true;
        beginning.find(earlier -> found(now, earlier, goesOn));
        return false;
    }

    private boolean hasJustEnded() {
        Instant at = ended;
        return at != null && Duration.between(at, desk.now()).compareTo(SOON) < 0;
    }

    /// One of another day is another one: it is left for whoever opens the plan next, unless nothing was done in
    /// it.
    private void found(Plan now, WorkshopStart.@Nullable Kept earlier, Runnable goesOn) {
        looking = false;
        boolean isSame = earlier != null && earlier.day().equals(desk.today());
        first = earlier != null && isSame ? earlier.plan() : now;
        if (earlier != null && !isSame && earlier.plan().equals(now)) {
            beginning.end();
        } else if (earlier != null && !isSame) {
            beginning.leave();
        }
        Runnable waiting = over;
        over = null;
        if (waiting != null) {
            waiting.run();
        } else if (isSame) {
            goesOn.run();
        } else {
            beginning.keep(now, desk.today());
        }
    }

    /// Ends one that nobody had ended. It did not go on here, and so whatever begins next is another one.
    ///
    /// @param then is done when it has
    void end(WorkshopStart.Kept kept, Runnable then) {
        first = kept.plan();
        day = kept.day();
        ended = null;
        then.run();
    }

    /// On which day it began; today where there was none.
    LocalDate day() {
        return day == null ? desk.today() : day;
    }

    /// The workshop ends; its beginning stays until it is [let go of][#letGo]. One that ends before it is known
    /// whether it goes on waits for that: else its beginning would be kept after its end.
    ///
    /// @param then is done when it has
    void end(Runnable then) {
        if (looking) {
            over = () -> finish(then);
        } else {
            finish(then);
        }
    }

    private void finish(Runnable then) {
        lasting = false;
        ended = desk.now();
        then.run();
    }

    /// The minutes of the one that has ended are kept, or there are none: its beginning is needed no more, unless
    /// it goes on by now.
    void letGo() {
        if (!lasting) {
            beginning.end();
        }
    }

    /// Whether the plan is another one than when the workshop began.
    boolean isAnythingDone() {
        return first != null && !desk.snapshot().whole().equals(first);
    }
}
