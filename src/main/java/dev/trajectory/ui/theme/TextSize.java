package dev.trajectory.ui.theme;

import dev.trajectory.draw.Theme;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.Scene;

/// How large text is in one window, in per cent of what its theme has by design: as large as the user chose. On a
/// projector it is to be read from the back of a room, and goes with the size of the window: what the theme says holds
/// for 1920 by 1080.
public final class TextSize extends IntegerBinding {

    private static final double WIDTH = 1_920;
    private static final double HEIGHT = 1_080;
    private static final int LEAST = 50;
    private static final int MOST = 300;

    private final Scene scene;
    private final Appearance appearance;

    public TextSize(Scene scene, Appearance appearance) {
        this.scene = scene;
        this.appearance = appearance;
        bind(scene.widthProperty(), scene.heightProperty(), appearance.theme(), appearance.textPercent());
    }

    @Override
    protected int computeValue() {
        if (appearance.theme().get() != Theme.PROJECTOR) {
            return appearance.textPercent().get();
        }
        double scale = Math.min(scene.getWidth() / WIDTH, scene.getHeight() / HEIGHT);
        return Math.clamp(Math.round(scale * 100), LEAST, MOST);
    }
}
