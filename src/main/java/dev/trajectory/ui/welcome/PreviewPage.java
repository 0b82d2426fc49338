package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The plan as it would be.
final class PreviewPage implements Page {

    private static final double HEIGHT = 260;

    private final Answers answers;
    private final WindowWords words;
    private final Glimpses glimpses;
    private final ThumbnailPane picture;
    private final Label finish = new Label();
    private final Label counts = new Label();
    private final VBox node;
    private int asked;

    PreviewPage(Answers answers, WindowWords words, FontFaces fonts, ObservableValue<Theme> theme, Glimpses glimpses) {
        this.answers = answers;
        this.words = words;
        this.glimpses = glimpses;
        this.picture = new ThumbnailPane(HEIGHT, fonts, theme);
        finish.getStyleClass().add("preview-finish");
        finish.setId("new-finish");
        counts.setId("new-counts");
        counts.setWrapText(true);
        node = new VBox(picture, finish, counts);
        node.getStyleClass().add("wizard-page");
    }

    @Override
    public String key() {
        return "preview";
    }

    @Override
    public Set<Field> fields() {
        return Set.of(Field.values());
    }

    @Override
    public Region node() {
        return node;
    }

    /// Works out the plan beside the UI thread; only what was asked last is shown.
    @Override
    public void enter() {
        if (!answers.complaints().isEmpty()) {
            return;
        }
        int mine = ++asked;
        Plan plan = answers.plan();
        finish.setText(words.say("new.working"));
        counts.setText("");
        glimpses.worker().execute(() -> {
            Outlook outlook = Outlook.dates(plan);
            glimpses.ui().execute(() -> {
                if (mine == asked) {
                    show(outlook);
                }
            });
        });
    }

    private void show(Outlook outlook) {
        Plan plan = outlook.plan();
        LocalDate last = outlook.schedule().finish();
        picture.show(outlook);
        finish.setText(last == null ? words.say("new.noFinish") : words.say("new.finish", words.day(last)));
        counts.setText(words.say(
                "new.counts",
                plan.organisations().size(),
                plan.chunks().size(),
                plan.gates().size(),
                plan.settings().workingDays().holidays().size()));
    }

    @Override
    public void mark(Complaints complaints) {}

    @Override
    public void focus() {}
}
