package dev.trajectory.ui.account;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.ui.desk.Desk;
import javafx.scene.control.Hyperlink;

/// A figure in a bar or a panel, or a sentence with one, that answers why it is so much.
public final class FigureLink extends Hyperlink {

    /// @param text what stands there
    /// @param said what a screen reader says of it
    /// @param money whose figure it is
    public FigureLink(Desk desk, String text, String said, Subject.Figure figure, Finances money) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(desk.words().say("figure.why", said));
        getStyleClass().add("figure-link");
        setOnAction(_ -> {
            setVisited(false);
            desk.host().why(figure, money, this);
        });
    }

    /// A figure as it is written.
    public FigureLink(Desk desk, Subject.Figure figure, Finances money) {
        this(desk, figure.value(), figure.said(), figure, money);
    }

    /// A sentence with a figure in it.
    public FigureLink(Desk desk, String sentence, Subject.Figure figure, Finances money) {
        this(desk, sentence, sentence, figure, money);
    }
}
