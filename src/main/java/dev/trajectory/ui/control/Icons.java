package dev.trajectory.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the one pack there is.
public final class Icons {

    private Icons() {}

    /// An icon.
    ///
    /// @param literal as the pack calls it, such as `fltral-add-16`
    /// @param size in pixels
    public static Node icon(String literal, int size) {
        FontIcon icon = FontIcon.of(org.kordamp.ikonli.fluentui.FluentUiRegularAL.ADD_16, size);
        icon.setIconLiteral(literal);
        icon.setIconSize(size);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
