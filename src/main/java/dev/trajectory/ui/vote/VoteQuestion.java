package dev.trajectory.ui.vote;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.ui.chunk.ChunkPick;
import dev.trajectory.ui.chunk.LineCompletion;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.VoteWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is asked: of which chunk, by which day, and in which words. The words follow the other two until somebody
/// writes their own.
final class VoteQuestion extends VBox {

    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 6;

    /// A question of more letters is set smaller, so that it is seen at once.
    private static final int LONG = 45;

    private static final PseudoClass IS_LONG = PseudoClass.getPseudoClass("long");

    private final Desk desk;
    private final Runnable changed;
    private final DateInput dates;
    private final LongText question = new LongText();
    private final TextField about = new TextField();
    private final TextField by = new TextField();
    private final HBox line = new HBox();
    private final Button more = new Button(null, Icons.icon("fltral-calendar-clock-24", 16));
    private final Wrong wrongAbout = new Wrong(about);
    private final Wrong wrongBy = new Wrong(by);
    private boolean following;
    private boolean own;
    private String suggestedAbout = "";
    private String suggestedBy = "";

    /// @param changed told of each change
    VoteQuestion(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.dates = new DateInput(desk.words().locale());
        getStyleClass().add("vote-question");
        question.setId("vote-question");
        question.fit(LEAST_LINES, MOST_LINES);
        question.setMinHeight(USE_PREF_SIZE);
        about.setId("vote-about");
        by.setId("vote-by");
        name(question, "vote.question");
        name(about, "vote.about");
        name(by, "vote.by");
        by.setMinWidth(USE_PREF_SIZE);
        by.getStyleClass().add("vote-day");
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        LineCompletion.bindWhole(about, typed -> ChunkPick.in(desk.plan()).offers(typed, _ -> true));
        Label until = new Label(desk.words().say("vote.by.before"));
        until.setLabelFor(by);
        until.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(about, until, by);
        line.getStyleClass().add("vote-about");
        open(false);
        more.getStyleClass().add("flat");
        more.setId("vote-more");
        more.setTooltip(new Tooltip(desk.words().say("vote.more")));
        more.setAccessibleText(desk.words().say("vote.more"));
        more.setOnAction(_ -> {
            open(!line.isVisible());
            (line.isVisible() ? about : question).requestFocus();
        });
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMinWidth(0);
        HBox first = new HBox(question, more);
        first.getStyleClass().add("vote-about");
        getChildren().addAll(first, line, wrongAbout.sentence(), wrongBy.sentence());
        question.textProperty().addListener((_, _, text) -> {
            question.pseudoClassStateChanged(IS_LONG, text.length() > LONG);
            if (!following) {
                own = !text.isBlank();
                changed.run();
            }
        });
        follow();
        about.textProperty().addListener((_, _, _) -> change());
        by.textProperty().addListener((_, _, _) -> change());
    }

    private void open(boolean isOpen) {
        line.setVisible(isOpen);
        line.setManaged(isOpen);
    }

    private void name(TextInputControl field, String key) {
        field.setPromptText(desk.words().say(key));
        field.setAccessibleText(desk.words().say(key));
    }

    private void change() {
        follow();
        changed.run();
    }

    private void follow() {
        wrongAbout.say(isAboutFine() ? "" : desk.words().say("vote.noChunk", about.getText()));
        wrongBy.say(isByFine() ? "" : desk.words().say("cell.noDate", by.getText()));
        if (!own) {
            following = true;
            question.setText(usual());
            following = false;
        }
    }

    private String usual() {
        return new VoteWords(desk.plan(), desk.words().locale()).question(about(), by());
    }

    /// Asks about a chunk, unless somebody has asked something else.
    void suggest(Chunk chunk, @Nullable LocalDate day) {
        if ((about.getText().isBlank() || isSuggested()) && !own) {
            suggestedAbout = ChunkPick.in(desk.plan()).offer(chunk);
            suggestedBy = day == null ? "" : desk.words().day(day);
            about.setText(suggestedAbout);
            by.setText(suggestedBy);
        }
    }

    /// What stands in the fields.
    HalfVote half(Tally tally) {
        return new HalfVote(tally, about.getText(), by.getText(), own ? question.getText() : "");
    }

    private boolean isSuggested() {
        return about.getText().equals(suggestedAbout) && by.getText().equals(suggestedBy);
    }

    /// The plan as a whole is asked about again, unless somebody has written otherwise.
    void suggestNothing() {
        if (isSuggested() && !own) {
            about.setText("");
            by.setText("");
        }
    }

    /// Puts into the fields what stood there; where nobody had words of their own, the usual ones.
    void restore(HalfVote half) {
        own = !half.question().isBlank();
        about.setText(half.about());
        by.setText(half.by());
        if (own) {
            question.setText(half.question());
        } else {
            follow();
        }
    }

    /// What the plan says of what is asked: when it is done there, and whether that is in time; empty where it has
    /// no dates.
    String inThePlan() {
        ChunkId chunk = about();
        Schedule schedule = desk.snapshot().outlook().schedule();
        Placement placement = chunk == null ? null : schedule.placement(chunk);
        LocalDate done = chunk == null ? schedule.finish() : placement == null ? null : placement.finish();
        LocalDate asked = by();
        if (done == null) {
            return "";
        }
        String day = desk.words().day(done);
        if (asked == null) {
            return desk.words().say("vote.plan.at", day);
        }
        long late = ChronoUnit.DAYS.between(asked, done);
        return late > 0
                ? desk.words().say("vote.plan.late", day, late)
                : desk.words().say("vote.plan.in", day);
    }

    /// Whether what stands in the fields is understood; goes to the first that is not.
    boolean isFine() {
        open(line.isVisible() || !isAboutFine() || !isByFine());
        if (!isAboutFine()) {
            about.requestFocus();
        } else if (!isByFine()) {
            by.requestFocus();
        }
        return isAboutFine() && isByFine();
    }

    private boolean isAboutFine() {
        return about.getText().isBlank() || about() != null;
    }

    private boolean isByFine() {
        return by.getText().isBlank() || by() != null;
    }

    /// What is asked, in words.
    String text() {
        return question.getText().isBlank()
                ? usual()
                : question.getText().strip().replaceAll("\\s+", " ");
    }

    /// The chunk asked about; null for the plan as a whole.
    @Nullable
    ChunkId about() {
        List<ChunkId> found = ChunkPick.in(desk.plan()).find(about.getText());
        return found.size() == 1 ? found.getFirst() : null;
    }

    @Nullable
    LocalDate by() {
        return dates.read(by.getText()).orElse(null);
    }
}
