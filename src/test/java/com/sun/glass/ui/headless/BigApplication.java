package com.sun.glass.ui.headless;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// JavaFX's own headless platform with a screen of 2560 by 1600: its own is fixed at 1000 by 1000, and a larger window
/// throws when it is drawn. Nothing is drawn to the screen here; pictures are snapshots of scenes.
public final class BigApplication extends HeadlessApplication {

    private static final int WIDTH = 2560;
    private static final int HEIGHT = 1600;
    private static final int DPI = 100;

    private final HeadlessWindowManager windows = new HeadlessWindowManager();
    private @Nullable HeadlessRobot robot;
    private Screen @Nullable [] screens;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            Screen screen = new Screen(
                    0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, DPI, DPI, 1, 1, 1, 1);
            screens = new Screen[] {screen};
        }
        return screens;
    }

    @Override
    public GlassRobot createRobot() {
        HeadlessRobot made = (HeadlessRobot) super.createRobot();
        robot = made;
        return made;
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int styleMask) {
        HeadlessWindow window = new Undrawn(windows, owner, screen, styleMask);
        if (robot != null) {
            robot.windowAdded(window);
            window.setRobot(robot);
        }
        return window;
    }

    /// A window that keeps no pixels.
    private static final class Undrawn extends HeadlessWindow {

        Undrawn(HeadlessWindowManager windows, Window owner, Screen screen, int styleMask) {
            super(windows, owner, screen, ByteBuffer.allocate(0), styleMask);
        }

        @Override
        void blit(Pixels pixels) {}

        @Override
        void clearRect(int x, int width, int y, int height) {}
    }
}
