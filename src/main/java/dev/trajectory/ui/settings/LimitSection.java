package dev.trajectory.ui.settings;

import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Settings;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.words.WindowWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What is done about each kind of limit: kept, warned of, ignored.
final class LimitSection extends Section {

    private final Map<LimitKind, Choice<Enforcement>> choices = new EnumMap<>(LimitKind.class);

    /// @param change told how the plan's settings are to change
    LimitSection(WindowWords words, Consumer<UnaryOperator<Settings>> change) {
        super(words, "settings.limits");
        getChildren().add(sentence("settings.limits.does"));
        for (LimitKind kind : LimitKind.values()) {
            String key = "settings.limit." + word(kind);
            Choice<Enforcement> choice = new Choice<>(
                    Enforcement.class,
                    each -> words.say("settings.enforcement." + word(each)),
                    chosen -> change.accept(old -> old.with(Map.of(kind, chosen))));
            choices.put(kind, choice);
            explain(key, named(key, choice));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    void show(Settings settings) {
        choices.forEach((kind, choice) -> choice.set(settings.enforcement(kind)));
    }
}
