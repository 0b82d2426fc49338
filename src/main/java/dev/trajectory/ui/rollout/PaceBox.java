package dev.trajectory.ui.rollout;

import dev.trajectory.model.Pace;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.words.RolloutWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the waves of a rollout follow each other: by a date that they are counted from, or each behind the one before.
final class PaceBox {

    private static final int MOST_WEEKS = 520;

    private final RolloutWords words;
    private final DateInput dates;
    private final Choice<Pace.By> by;
    private final WholeNumber weeks;
    private final TextField from = new TextField();
    private final Label about = new Label();
    private final VBox node;
    private Pace.By chosen;

    /// A box that shows a pace.
    ///
    /// @param start the day the pattern starts, which waves by date are counted from unless another is typed; null
    ///     where it has none
    /// @param changed run whenever something is chosen or typed
    PaceBox(RolloutWords words, Locale locale, Pace pace, @Nullable LocalDate start, Runnable changed) {
        this.words = words;
        this.dates = new DateInput(locale);
        this.chosen = pace.by();
        LocalDate first = pace.from() == null ? start : pace.from();
        from.setText(first == null ? "" : words.day(first));
        from.setAccessibleText(words.say("form.from"));
        from.setPrefColumnCount(9);
        weeks = new WholeNumber(0, MOST_WEEKS, pace.weeks());
        weeks.getEditor().setPrefColumnCount(4);
        weeks.setMinWidth(Region.USE_PREF_SIZE);
        weeks.setAccessibleText(words.say("form.weeks"));
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.setId("rollout-from");
        WrapRow fromRow = RolloutCard.labelled(words.say("form.from"), from);
        by = new Choice<>(Pace.By.class, each -> words.say("form.by." + each), each -> {
            chosen = each;
            follow(fromRow);
            changed.run();
        });
        node = new VBox(
                4, new WrapRow(12, 6, by, RolloutCard.labelled(words.say("form.weeks"), weeks), fromRow), about);
        by.set(chosen);
        follow(fromRow);
        weeks.valueProperty().addListener(_ -> {
            follow(fromRow);
            changed.run();
        });
        from.textProperty().addListener(_ -> {
            follow(fromRow);
            changed.run();
        });
    }

    private void follow(Region fromRow) {
        boolean isDated = chosen == Pace.By.DATE;
        fromRow.setVisible(isDated);
        fromRow.setManaged(isDated);
        String said = isDated ? day().map(this::said).orElse("") : "";
        about.setText(said);
        about.setVisible(!said.isEmpty());
        about.setManaged(!said.isEmpty());
    }

    private String said(LocalDate day) {
        return weeks.getValue() == 0
                ? words.say("form.from.together", words.day(day))
                : words.say("form.from.about", words.day(day.plusWeeks(weeks.getValue())));
    }

    Region node() {
        return node;
    }

    private Optional<LocalDate> day() {
        return dates.read(from.getText());
    }

    /// Whether it lacks the day that waves are counted from.
    boolean lacksDay() {
        return chosen == Pace.By.DATE && day().isEmpty();
    }

    /// What is chosen. Throws [dev.trajectory.model.InvalidValue] for what no plan may hold.
    Pace pace() {
        return new Pace(chosen, weeks.getValue(), chosen == Pace.By.DATE ? day().orElse(null) : null);
    }
}
