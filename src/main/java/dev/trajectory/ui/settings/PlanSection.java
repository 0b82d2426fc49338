package dev.trajectory.ui.settings;

import dev.trajectory.model.Settings;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The dates and weeks that the plan is computed with.
final class PlanSection extends Section {

    private static final int MOST_WEEKS = 520;

    private final Consumer<UnaryOperator<Settings>> change;
    private final CheckedField<LocalDate> start;
    private final CheckedField<@Nullable LocalDate> status;
    private final CheckedField<Integer> before;
    private final CheckedField<Integer> after;

    /// @param change told how the plan's settings are to change
    PlanSection(WindowWords words, Consumer<UnaryOperator<Settings>> change) {
        super(words, "settings.plan");
        this.change = change;
        start = new CheckedField<>(
                words.say("settings.planStart"),
                text -> Typed.day(text, words),
                day -> set(old -> old.withPlanStart(day)));
        status = new CheckedField<>(
                words.say("settings.statusDate"),
                text -> Typed.dayOrNone(text, words),
                day -> set(old -> old.withStatusDate(day)));
        before =
                weeks("settings.impactWeeksBefore", (old, weeks) -> old.withImpactWeeks(weeks, old.impactWeeksAfter()));
        after = weeks("settings.impactWeeksAfter", (old, weeks) -> old.withImpactWeeks(old.impactWeeksBefore(), weeks));
        start.field().setPromptText(words.say("settings.day.prompt"));
        status.field().setPromptText(words.say("settings.day.prompt"));
        explain("settings.statusDate", status);
        explain("settings.planStart", start);
        explain("settings.impactWeeksBefore", before);
        explain("settings.impactWeeksAfter", after);
    }

    /// A number of weeks put into settings.
    private interface Weeks {
        Settings in(Settings old, int weeks);
    }

    private CheckedField<Integer> weeks(String key, Weeks weeks) {
        CheckedField<Integer> field = new CheckedField<>(
                words().say(key),
                text -> Typed.number(text, 0, MOST_WEEKS, words()),
                number -> set(old -> weeks.in(old, number)));
        field.field().setPrefColumnCount(4);
        field.field().setMaxWidth(Region.USE_PREF_SIZE);
        return field;
    }

    private void set(UnaryOperator<Settings> edit) {
        change.accept(edit);
    }

    void show(Settings settings) {
        LocalDate day = settings.statusDate();
        start.follow(words().day(settings.planStart()));
        status.follow(day == null ? "" : words().day(day));
        before.follow(String.valueOf(settings.impactWeeksBefore()));
        after.follow(String.valueOf(settings.impactWeeksAfter()));
    }
}
