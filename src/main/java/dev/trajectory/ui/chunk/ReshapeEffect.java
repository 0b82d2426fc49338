package dev.trajectory.ui.chunk;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Reshaping;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What breaking a chunk down, merging several or starting one later would do to finish, load and first benefit, in
/// a sentence; or why it cannot be done.
public final class ReshapeEffect extends VBox {

    private final Desk desk;
    private final WindowWords words;
    private final Label effect = new Label();
    private final Wrong wrong = new Wrong();
    private final ReadOnlyBooleanWrapper isSaid = new ReadOnlyBooleanWrapper();

    /// @param id of the sentence, by which it is found
    public ReshapeEffect(Desk desk, String id) {
        this.desk = desk;
        this.words = desk.words();
        effect.setId(id);
        effect.setWrapText(true);
        effect.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(effect, wrong.sentence());
    }

    /// Works out beside the UI thread what an edit would do, and says it; until then, that it is being worked out.
    ///
    /// @return the plan as it would be, or why not
    public Result weigh(Edit edit) {
        isSaid.set(false);
        effect.setText(words.say("split.working"));
        Outlook now = desk.snapshot().outlook();
        Result result = desk.session().preview(edit, would -> Reshaping.between(now, would), this::say);
        boolean isRefused = result instanceof Result.Refused;
        wrong.say(
                result instanceof Result.Refused(Refusal refusal)
                        ? desk.sentences().refusal(refusal)
                        : "");
        effect.setVisible(!isRefused);
        effect.setManaged(!isRefused);
        return result;
    }

    /// Whether it says what the edit weighed last would do: until then, and where it cannot be done, nobody can
    /// accept it.
    public ReadOnlyBooleanProperty isSaid() {
        return isSaid.getReadOnlyProperty();
    }

    private void say(Reshaping reshaping) {
        isSaid.set(true);
        Effect would = reshaping.effect();
        String dates = words.say(
                "split.effect",
                would.finishDays(),
                would.moved().size(),
                would.overloads().size());
        effect.setText(dates + " " + benefit(reshaping.benefitBefore(), reshaping.benefitAfter()));
    }

    private String benefit(@Nullable LocalDate now, @Nullable LocalDate then) {
        if (then == null) {
            return words.say("split.benefit.none");
        }
        return then.equals(now)
                ? words.say("split.benefit.same", words.day(then))
                : now == null
                        ? words.say("split.benefit.new", words.day(then))
                        : words.say("split.benefit.other", words.day(then), words.day(now));
    }
}
