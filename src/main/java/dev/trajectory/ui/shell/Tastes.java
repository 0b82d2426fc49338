package dev.trajectory.ui.shell;

import dev.trajectory.app.Services;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.Viewport.Rows;
import dev.trajectory.file.Preferences;
import dev.trajectory.file.Preferences.Density;
import dev.trajectory.ui.theme.Appearance;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Takes how windows look from the preferences, and keeps there what the user changes.
final class Tastes {

    private final Services services;

    private Tastes(Services services) {
        this.services = services;
    }

    /// Has an appearance follow the preferences, and they it.
    static void join(Appearance appearance, Services services) {
        Preferences now = services.preferences().preferences();
        appearance.theme().set(theme(now.look()));
        appearance.textPercent().set(now.textSize());
        appearance.motion().set(now.motion());
        appearance.rows().set(Rows.valueOf(now.density().name()));
        appearance.systemIsStill().bind(Platform.getPreferences().reducedMotionProperty());
        Tastes tastes = new Tastes(services);
        appearance.theme().addListener((_, _, theme) -> tastes.keep(each -> each.withLook(look(theme))));
        appearance
                .textPercent()
                .addListener((_, _, percent) -> tastes.keep(each -> each.withTextSize(percent.intValue())));
        appearance
                .rows()
                .addListener((_, _, rows) -> tastes.keep(each -> each.withDensity(Density.valueOf(rows.name()))));
        appearance.motion().addListener((_, _, motion) -> tastes.keep(each -> each.withMotion(motion)));
    }

    private void keep(UnaryOperator<Preferences> change) {
        services.disk().execute(() -> services.preferences().change(change));
    }

    private static Theme theme(Preferences.Look look) {
        return switch (look) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PROJECTOR -> Theme.PROJECTOR;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    private static Preferences.Look look(Theme theme) {
        return switch (theme) {
            case LIGHT -> Preferences.Look.LIGHT;
            case DARK -> Preferences.Look.DARK;
            case PROJECTOR -> Preferences.Look.PROJECTOR;
        };
    }
}
