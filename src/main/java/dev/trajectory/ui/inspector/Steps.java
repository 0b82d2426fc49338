package dev.trajectory.ui.inspector;

import dev.trajectory.words.WindowWords;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The steps of change impact, in words: 1 awareness to 5 a whole-organisation go-live.
final class Steps extends StringConverter<Integer> {

    private final WindowWords words;

    Steps(WindowWords words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable Integer points) {
        return points == null ? "" : points > 5 ? Integer.toString(points) : words.say("impact." + points);
    }

    @Override
    public Integer fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
