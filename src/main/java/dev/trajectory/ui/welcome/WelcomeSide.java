package dev.trajectory.ui.welcome;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The name, what it is for, and the two ways in.
final class WelcomeSide extends VBox {

    private static final int ICON = 18;
    private static final double MARK = 52;
    private static final double MARK_UNIT = MARK / 36;

    private final Button newPlan;

    WelcomeSide(WindowWords words, FontFaces fonts, WelcomeView.Deeds deeds) {
        getStyleClass().add("welcome-side");
        Label name = new Label(words.say("welcome.name"));
        name.getStyleClass().add("welcome-name");
        name.setWrapText(true);
        Label tagline = new Label(words.say("welcome.tagline"));
        tagline.getStyleClass().add("welcome-tagline");
        tagline.setWrapText(true);
        tagline.setMinHeight(USE_PREF_SIZE);
        newPlan = button(
                "fltral-add-20", words.say("welcome.new"), WelcomeView.NEW.getDisplayText(), () -> deeds.newPlan(null));
        newPlan.getStyleClass().add("first");
        Button open = button(
                "fltral-folder-open-20",
                words.say("welcome.open"),
                WelcomeView.OPEN.getDisplayText(),
                deeds::openDialog);
        WelcomeCurve curve = new WelcomeCurve(fonts);
        VBox.setVgrow(curve, Priority.ALWAYS);
        Label foot = new Label(words.say("welcome.foot"));
        foot.getStyleClass().add("welcome-foot");
        VBox buttons = new VBox(newPlan, open);
        buttons.getStyleClass().add("welcome-buttons");
        getChildren().addAll(mark(), name, tagline, buttons, curve, foot);
    }

    void focus() {
        newPlan.requestFocus();
    }

    private static Button button(String icon, String text, String key, Runnable deed) {
        Label label = new Label(text);
        label.getStyleClass().add("welcome-button-name");
        Label shortcut = new Label(key);
        shortcut.getStyleClass().add("welcome-button-key");
        shortcut.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(Icons.icon(icon, ICON), label, gap, shortcut);
        content.getStyleClass().add("welcome-button-content");
        Button button = new Button(null, content);
        button.getStyleClass().setAll("welcome-button");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(34));
        button.setAccessibleText(text + ", " + key);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// The program's icon.
    private static Node mark() {
        SVGPath way = new SVGPath();
        way.setContent("M8 27.2 C 16.5 26.4 23.5 20 26.3 10.4");
        way.getStyleClass().add("welcome-mark-way");
        Circle end = new Circle(26.6, 10, 4.1);
        end.getStyleClass().add("welcome-mark-end");
        Pane mark = new Pane(new Group(way, end));
        mark.getChildren().getFirst().getTransforms().add(new Scale(MARK_UNIT, MARK_UNIT));
        mark.getStyleClass().add("welcome-mark");
        mark.setMinSize(MARK, MARK);
        mark.setMaxSize(MARK, MARK);
        return mark;
    }
}
