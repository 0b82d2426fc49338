package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StarterPattern;
import org.jspecify.annotations.Nullable;

/// What stands beside the names of starter patterns.
final class PatternIcons {

    private PatternIcons() {}

    /// The icon's name; null asks for that of an empty plan.
    static String of(@Nullable StarterPattern pattern) {
        return switch (pattern) {
            case null -> "fltral-document-add-24";
            case ELECTRONIC_RECORD -> "fltral-doctor-24";
            case SHARED_CARE_RECORD -> "fltrmz-people-community-24";
            case DIRECT_AWARD -> "fltral-handshake-24";
            case FRAMEWORK -> "fltrmz-scales-24";
            case OPEN_PROCEDURE -> "fltrmz-megaphone-24";
        };
    }
}
