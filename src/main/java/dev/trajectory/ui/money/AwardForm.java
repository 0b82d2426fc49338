package dev.trajectory.ui.money;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FigureLink;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for awards and how much of them; says at once what that means, or what is wrong with what is typed.
///
/// @param <T> what is asked
abstract class AwardForm<T> extends VBox {

    private final String form;
    private final WindowWords words;
    private final AwardFields fields;
    private final TextField amount = new TextField();
    private final Wrong wrong = new Wrong(amount);
    private final StackPane said = new StackPane();
    private final Runnable changed;
    private @Nullable Outlook outlook;

    /// What awards and what is typed mean.
    ///
    /// @param text empty for nothing
    /// @param figure in it, to ask why it is so much; null for none
    /// @param money whose figure it is
    record Meaning(String text, Subject.@Nullable Figure figure, Finances money) {}

    private final Desk desk;

    /// @param form what the ids of the fields begin with
    /// @param id of the field for how much
    /// @param name of that field
    /// @param offersAll whether all years and all organisations can be chosen as well
    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed
    AwardForm(Desk desk, String form, String id, String name, boolean offersAll, Runnable changed, Runnable entered) {
        this.desk = desk;
        this.words = desk.words();
        this.changed = changed;
        this.fields = new AwardFields(words, form, offersAll, this::weigh);
        getStyleClass().add("cut-form");
        fields.add(id, name, amount);
        amount.textProperty().addListener(_ -> weigh());
        amount.setOnAction(_ -> entered.run());
        this.form = form;
        getChildren().addAll(fields, wrong.sentence(), said);
    }

    /// Where the keyboard begins.
    final Node first() {
        return fields.first();
    }

    /// Offers what there is in a plan, and keeps what is chosen as far as it is still there.
    final void show(Outlook shown) {
        outlook = shown;
        fields.show(shown.plan());
        amount.setPromptText(prompt());
        weigh();
    }

    /// Sums in the plan's currency.
    final AmountWords amounts() {
        return new AmountWords(desk.plan().settings().currency(), words.locale());
    }

    private void weigh() {
        Outlook shown = outlook;
        if (shown != null) {
            String typed = amount.getText().strip();
            boolean isWrong = fields.fund() != null
                    && !typed.isEmpty()
                    && read(fields, typed).isEmpty();
            wrong.say(isWrong ? wrong(typed) : "");
            say(
                    fields.fund() == null
                            ? new Meaning(words.say("award.noFunds"), null, shown.money())
                            : meaning(shown, fields, typed));
        }
        changed.run();
    }

    private void say(Meaning meaning) {
        Labeled line = meaning.figure() == null
                ? new Line(meaning.text(), "quiet")
                : new FigureLink(desk, meaning.text(), meaning.figure(), meaning.money());
        line.setId(form + "-said");
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("quiet");
        said.getChildren().setAll(line);
    }

    /// What is asked; empty where that is nothing.
    final Optional<T> asked() {
        Outlook shown = outlook;
        return shown == null || fields.fund() == null
                ? Optional.empty()
                : read(fields, amount.getText().strip()).filter(asked -> isSomething(shown, asked));
    }

    /// Whether there is anything that is asked for.
    boolean isSomething(Outlook shown, T asked) {
        return true;
    }

    /// What is asked for of these awards by what is typed; empty where it is nothing that can be read.
    ///
    /// @param chosen with a fund
    abstract Optional<T> read(AwardFields chosen, String typed);

    /// What can be typed, as an example.
    abstract String prompt();

    /// Why what is typed cannot be read, and what to type instead.
    abstract String wrong(String typed);

    /// What the awards chosen and what is typed mean.
    ///
    /// @param chosen with a fund
    abstract Meaning meaning(Outlook shown, AwardFields chosen, String typed);
}
