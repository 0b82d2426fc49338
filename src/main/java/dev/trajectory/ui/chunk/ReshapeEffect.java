package dev.trajectory.ui.chunk;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Going;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Option;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Reshaping;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What breaking a chunk down, merging several or starting one later would do to finish, load, first benefit and what
/// was signed, in a sentence; or why it cannot be done.
public final class ReshapeEffect extends VBox {

    private final Desk desk;
    private final WindowWords words;
    private final Label effect = new Label();
    private final Label reach = new Label();
    private final Wrong wrong = new Wrong();
    private final ReadOnlyBooleanWrapper isSaid = new ReadOnlyBooleanWrapper();

    /// @param id of the sentence, by which it is found
    public ReshapeEffect(Desk desk, String id) {
        this.desk = desk;
        this.words = desk.words();
        effect.setId(id);
        effect.setWrapText(true);
        effect.setMinHeight(USE_PREF_SIZE);
        reach.setId(id + "-reach");
        reach.setWrapText(true);
        reach.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(effect, reach, wrong.sentence());
        said("");
    }

    /// Works out beside the UI thread what an edit would do, and says it; until then, that it is being worked out.
    ///
    /// @return the plan as it would be, or why not
    public Result weigh(Edit edit) {
        isSaid.set(false);
        effect.setText(words.say("split.working"));
        Outlook now = desk.snapshot().outlook();
        Function<Edit, Going> going = desk.session().going();
        Result result = desk.session()
                .preview(edit, would -> new Weighed(Reshaping.between(now, would), going.apply(edit)), this::say);
        boolean isRefused = result instanceof Result.Refused;
        wrong.say(
                result instanceof Result.Refused(Refusal refusal)
                        ? desk.sentences().refusal(refusal)
                        : "");
        said(isRefused ? "" : reach.getText());
        effect.setVisible(!isRefused);
        effect.setManaged(!isRefused);
        return result;
    }

    /// Whether it says what the edit weighed last would do: until then, and where it cannot be done, nobody can
    /// accept it.
    public ReadOnlyBooleanProperty isSaid() {
        return isSaid.getReadOnlyProperty();
    }

    private void said(String sentence) {
        reach.setText(sentence);
        reach.setVisible(!sentence.isEmpty());
        reach.setManaged(!sentence.isEmpty());
    }

    /// What an edit would do.
    private record Weighed(Reshaping reshaping, Going going) {}

    private String sentence(Going going) {
        Option option = desk.snapshot().option();
        return switch (going) {
            case ALL -> words.say("reshape.all");
            case NAMED -> option == null ? "" : words.say("reshape.only", option.name());
            case AS_ASKED -> "";
        };
    }

    private void say(Weighed weighed) {
        isSaid.set(true);
        said(sentence(weighed.going()));
        Reshaping reshaping = weighed.reshaping();
        Effect would = reshaping.effect();
        String dates = words.say(
                "split.effect",
                would.finishDays(),
                would.moved().size(),
                would.overloads().size());
        effect.setText(String.join(
                " ",
                Stream.of(
                                dates,
                                benefit(reshaping.benefitBefore(), reshaping.benefitAfter()),
                                signed("reshape.lapsing", reshaping.lapsing()),
                                signed("reshape.standing", reshaping.standing()))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList()));
    }

    /// Whose sign-offs lapse, or stand again.
    private String signed(String key, List<Reshaping.Signed> signed) {
        List<OrganisationId> by =
                signed.stream().map(Reshaping.Signed::organisation).distinct().toList();
        return by.isEmpty() ? "" : words.say(key, desk.sentences().names(by));
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
