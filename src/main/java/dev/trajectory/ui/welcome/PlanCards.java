package dev.trajectory.ui.welcome;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/// What cards of plan files are made with.
///
/// @param glimpses looks into the files beside the UI thread
record PlanCards(WindowWords words, FontFaces fonts, ObservableValue<Theme> theme, Glimpses glimpses) {

    /// A card that looks into no file yet.
    ///
    /// @param known what the plan is called as far as is known
    /// @param pictureHeight in pixels
    PlanCard card(Path file, String known, String noted, double pictureHeight) {
        return new PlanCard(file, known, noted, pictureHeight, words, fonts, theme);
    }
}
