package dev.trajectory.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.control.decoration.GraphicDecoration;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with what a field holds, in one way for every form: a border and a sign on the field, a sentence
/// to stand under it, and the sentence to screen readers.
public final class Wrong {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int SIGN = 14;

    /// How far the sign's middle is from the field's right edge, in pixels.
    private static final double INSET = 13;

    private final @Nullable Region field;
    private final Label sentence = new Label();
    private final @Nullable Decoration sign;
    private @Nullable String usualHelp;

    /// For a form as a whole, or fields that are marked by themselves: the sentence alone.
    public Wrong() {
        this(null);
    }

    /// @param field marked while what it holds is wrong; null for none
    public Wrong(@Nullable Region field) {
        this.field = field;
        this.sign = field == null ? null : new GraphicDecoration(sign(), Pos.CENTER_RIGHT, -INSET, 0);
        sentence.getStyleClass().add("field-problem");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setVisible(false);
        sentence.setManaged(false);
    }

    private static Node sign() {
        StackPane sign = new StackPane(Icons.icon("fltfmz-warning-16", SIGN));
        sign.getStyleClass().add("wrong-sign");
        sign.setMinSize(SIGN, SIGN);
        sign.setPrefSize(SIGN, SIGN);
        sign.setMouseTransparent(true);
        return sign;
    }

    /// Where the sentence is said. It takes no room while there is none.
    public Label sentence() {
        return sentence;
    }

    /// Whether something is said to be wrong.
    public boolean isSaid() {
        return !sentence.getText().isEmpty();
    }

    /// Says what is wrong; an empty text takes it back.
    public void say(String wrong) {
        boolean was = isSaid();
        sentence.setText(wrong);
        sentence.setVisible(isSaid());
        sentence.setManaged(isSaid());
        Region marked = field;
        Decoration decoration = sign;
        if (marked == null || decoration == null) {
            return;
        }
        if (was != isSaid()) {
            marked.pseudoClassStateChanged(WRONG, isSaid());
            if (isSaid()) {
                usualHelp = marked.getAccessibleHelp();
                decoration.applyDecoration(marked);
            } else {
                decoration.removeDecoration(marked);
            }
        }
        marked.setAccessibleHelp(isSaid() ? wrong : usualHelp);
    }
}
