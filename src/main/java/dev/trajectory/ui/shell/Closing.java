package dev.trajectory.ui.shell;

import dev.trajectory.app.Journal;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Consumer;

/// Closes the window of a plan; asks first when something is not saved, or a workshop goes on whose minutes are not in
/// the plan yet. The workshop ends only when the window does, and its minutes are saved with the plan.
final class Closing {

    /// What the question is about, so that the latest is the one that holds.
    private static final Object ABOUT = Closing.class;

    private final MainWindow window;
    private final OpenPlan plan;
    private final Saving saving;
    private final WindowWords words;
    private final Consumer<Journal.Ending> end;

    /// Whether the workshop is ending, and the window closes when that has ended.
    private boolean ending;

    /// Whether the window closes once nothing is worked out any more.
    private boolean isWaiting;

    /// @param end lets the plan and its window go
    Closing(MainWindow window, OpenPlan plan, Saving saving, Consumer<Journal.Ending> end) {
        this.window = window;
        this.plan = plan;
        this.saving = saving;
        this.words = window.desk().words();
        this.end = end;
    }

    /// Closes the window, or asks, once what is being worked out is in the plan; stays where that is refused or
    /// fails, which is said. Asks whoever closes again whether to wait.
    void close() {
        if (isWaiting) {
            askToWait();
        } else {
            isWaiting = true;
            window.desk().session().beside().whenIdle(isWell -> {
                if (isWaiting) {
                    isWaiting = false;
                    if (isWell) {
                        closeNow();
                    }
                }
            });
        }
    }

    private void askToWait() {
        window.desk()
                .host()
                .ask(
                        ABOUT,
                        words.say("close.working.title"),
                        words.say("close.working.text"),
                        null,
                        List.of(
                                new Answer(words.say("close.working.wait"), () -> {}),
                                new Answer(words.say("close.working.discard"), () -> {
                                    isWaiting = false;
                                    closeNow();
                                })));
    }

    private void closeNow() {
        if (ending) {
            return;
        }
        if (plan.isUnsaved() || window.isWorkshopToTell()) {
            ask();
        } else {
            endWorkshop(this::closeUnlessUnsaved);
        }
    }

    private void closeUnlessUnsaved() {
        if (plan.isUnsaved()) {
            ask();
        } else {
            end.accept(Journal.Ending.SAVED);
        }
    }

    private void endWorkshop(Runnable then) {
        ending = true;
        window.endWorkshop(() -> {
            ending = false;
            then.run();
        });
    }

    /// Saves the plan, and once more with the minutes where a workshop ends: whoever thinks better of it when
    /// asked for a file has the workshop still.
    private void saveAndClose() {
        saving.saveUnsaved(() -> endWorkshop(() -> saving.saveUnsaved(() -> end.accept(Journal.Ending.SAVED))));
    }

    private void discard() {
        endWorkshop(() -> end.accept(Journal.Ending.DISCARDED));
    }

    private void ask() {
        String name = plan.session().plan().programme().name();
        window.desk()
                .host()
                .ask(
                        ABOUT,
                        words.say("close.title", name),
                        words.say(text()),
                        null,
                        List.of(
                                new Answer(words.say("action.save"), this::saveAndClose),
                                new Answer(words.say("close.discard"), this::discard),
                                new Answer(words.say("answer.cancel"), () -> {})));
    }

    private String text() {
        if (!plan.isUnsaved()) {
            return window.rooms().isWorkshop() ? "close.text.minutes" : "close.text.note";
        }
        return plan.standing().isInMemoryAlone() ? "close.text.memory" : "close.text";
    }
}
