package dev.trajectory.ui.shell;

import dev.trajectory.app.WorkshopStart;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.minutes.Beginning;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A workshop about the plan of a window that nobody has ended, for its computer went: asks what is to become of it.
record LeftWorkshop(Desk desk, Rooms rooms, Beginning beginning) {

    /// What nothing was done in may have been done in all the same, but not saved: it is there for the window in
    /// which that is recovered. Once the plan is changed here, that would be told as done in the workshop: it is
    /// let go of, in one go, so that a workshop that begins right after finds nothing of it.
    private void untilChanged(WorkshopStart.Kept kept) {
        AtomicBoolean isOver = new AtomicBoolean();
        desk.session().listen((_, _, _, _) -> {
            if (!isOver.getAndSet(true) && !rooms.isWorkshop()) {
                beginning.drop(kept);
            }
        });
    }

    /// Asks, where there is one in which anything was done.
    void ask() {
        beginning.find(this::ask);
    }

    private void ask(WorkshopStart.@Nullable Kept kept) {
        // One that has begun meanwhile looks for it itself.
        if (kept == null || rooms.isWorkshop()) {
            return;
        }
        if (kept.plan().equals(desk.snapshot().whole())) {
            beginning.leave();
            untilChanged(kept);
            return;
        }
        WindowWords words = desk.words();
        List<Answer> answers = new ArrayList<>();
        if (kept.day().equals(desk.today())) {
            answers.add(new Answer(words.say("left.goOn"), rooms::beginWorkshop));
        }
        answers.add(new Answer(words.say("left.log"), () -> rooms.tell(kept)));
        answers.add(new Answer(words.say("left.drop"), beginning::end));
        answers.add(new Answer(words.say("answer.later"), beginning::leave));
        desk.host().ask(words.say("left.title"), words.say("left.text", words.day(kept.day())), null, answers);
    }
}
