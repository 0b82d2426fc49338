package dev.trajectory.ui.shell;

import dev.trajectory.app.OpenPlan;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.words.WindowWords;
import java.io.File;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Saves the plan of a window in its file, and asks for a file where it has none.
final class Saving {

    private final Stage stage;
    private final OpenPlan plan;
    private final WindowWords words;
    private final BiConsumer<Path, String> remember;

    /// @param stage over which it asks for a file
    /// @param remember told of each file the plan was saved in, with the name of the plan
    Saving(Stage stage, OpenPlan plan, WindowWords words, BiConsumer<Path, String> remember) {
        this.stage = stage;
        this.plan = plan;
        this.words = words;
        this.remember = remember;
    }

    /// Saves the plan.
    ///
    /// @param then what to do when it is saved; not done where that fails, or nobody says in which file
    void save(Runnable then) {
        if (plan.standing().file() == null) {
            saveAs(then);
        } else {
            plan.save(done -> saved(done, then));
        }
    }

    /// Saves the plan where its file is not as the plan is.
    ///
    /// @param then what to do when nothing is unsaved
    void saveUnsaved(Runnable then) {
        if (plan.isUnsaved()) {
            save(then);
        } else {
            then.run();
        }
    }

    /// Asks in which file, and saves the plan in it.
    ///
    /// @param then what to do when it is saved
    void saveAs(Runnable then) {
        FileChooser chooser = chooser(words);
        Path before = plan.standing().file();
        if (before != null && before.getParent() != null) {
            chooser.setInitialDirectory(before.getParent().toFile());
        }
        chooser.setInitialFileName(fileName(name()) + PlanFiles.EXTENSION);
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            String path = chosen.getPath();
            boolean named = path.endsWith(PlanFiles.EXTENSION);
            plan.saveAs(Path.of(named ? path : path + PlanFiles.EXTENSION), done -> saved(done, then));
        }
    }

    private void saved(boolean done, Runnable then) {
        Path file = plan.standing().file();
        if (done && file != null) {
            remember.accept(file, name());
            then.run();
        }
    }

    private String name() {
        return plan.session().plan().programme().name();
    }

    /// A name without what some systems refuse in names of files.
    static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ,.()-]+", " ").strip();
    }

    /// Asks for the file of a plan.
    static FileChooser chooser(WindowWords words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("chooser.plans"), "*" + PlanFiles.EXTENSION));
        return chooser;
    }
}
