package dev.trajectory.ui.shell;

import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.Standing;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.words.TroubleWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks what to do when something is the matter with the file of a plan: once for each trouble, and no more when it is
/// over.
final class FileQuestions {

    /// What the questions are about, so that the latest is the one that holds.
    private static final Object ABOUT = FileQuestions.class;

    private final MainWindow window;
    private final OpenPlan plan;
    private final Saving saving;
    private final Runnable reload;
    private final TroubleWords troubles;
    private @Nullable FileTrouble asked;

    /// @param reload opens the file as someone else saved it, in the place of the window
    FileQuestions(MainWindow window, OpenPlan plan, Saving saving, Runnable reload) {
        this.window = window;
        this.plan = plan;
        this.saving = saving;
        this.reload = reload;
        this.troubles = new TroubleWords(window.desk().words().locale());
    }

    /// Asks about what is the matter as the plan stands. While it is being saved, that may be over soon; what is
    /// still the matter then is asked about again.
    void show(Standing standing) {
        FileTrouble trouble = standing.trouble();
        if (trouble == null) {
            window.withdraw(ABOUT);
        }
        if (trouble == null || standing.busy()) {
            asked = null;
        } else if (!trouble.equals(asked)) {
            asked = trouble;
            ask(trouble);
        }
    }

    private void ask(FileTrouble trouble) {
        List<Answer> answers = new ArrayList<>();
        for (FileTrouble.WayOut way : trouble.kind().waysOut()) {
            answers.add(new Answer(troubles.wayOut(way), () -> take(way)));
        }
        answers.add(new Answer(window.desk().words().say("answer.later"), () -> {}));
        window.desk()
                .host()
                .ask(
                        ABOUT,
                        troubles.what(trouble),
                        troubles.where(trouble) + "\n\n" + troubles.advice(trouble),
                        null,
                        answers);
    }

    private void take(FileTrouble.WayOut way) {
        switch (way) {
            case SAVE_AGAIN -> saving.save(() -> {});
            case SAVE_AS -> saving.saveAs(() -> {});
            case OVERWRITE -> plan.overwrite(_ -> {});
            case RELOAD -> reload.run();
            case GO_ON -> {}
        }
    }
}
