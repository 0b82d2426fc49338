package dev.trajectory.ui.shell;

import dev.trajectory.app.Services;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.theme.Look;
import dev.trajectory.ui.theme.TextSize;
import dev.trajectory.words.WindowWords;
import java.io.InputStream;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What all windows of the program are made with.
record Kit(Services services, WindowWords words, FontFaces fonts, Appearance appearance) {

    private static final double USUAL_WIDTH = 1_440;
    private static final double USUAL_HEIGHT = 900;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128, 256);

    /// The program's mark.
    ///
    /// @param size in pixels
    static ImageView mark(int size) {
        ImageView mark = new ImageView();
        InputStream in = Kit.class.getResourceAsStream("trajectory-256.png");
        if (in != null) {
            mark.setImage(new Image(in));
        }
        mark.setFitWidth(size);
        mark.setFitHeight(size);
        mark.setSmooth(true);
        return mark;
    }

    /// A window of the usual size, not shown yet, dressed as the user likes it.
    Stage stage(String title, Parent root) {
        return stage(title, root, USUAL_WIDTH, USUAL_HEIGHT);
    }

    /// A window, not shown yet, dressed as the user likes it.
    ///
    /// @param width of its content, in pixels; less where the screen has less
    Stage stage(String title, Parent root, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
        new Look(scene, appearance.theme(), new TextSize(scene, appearance)).install();
        Stage stage = new Stage();
        stage.setTitle(title);
        stage.setScene(scene);
        for (int size : ICON_SIZES) {
            InputStream in = Kit.class.getResourceAsStream("trajectory-" + size + ".png");
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        }
        return stage;
    }
}
