package dev.trajectory.ui.account;

import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Id;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PagePane;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A page computed from an outlook, whose figures answer why and whose records open.
public final class FiguresPane {

    /// Lays a page out.
    @FunctionalInterface
    public interface Layout {

        /// The page as wide as that.
        Page of(Outlook outlook, PageStyle style, double width, Locale locale);
    }

    private final Desk desk;
    private final Layout layout;
    private final PagePane page;
    private final StackPane node;
    private final FigureCard why;
    private @Nullable Outlook shown;

    /// @param id what the view is called
    public FiguresPane(Desk desk, String id, Layout layout) {
        this.desk = desk;
        this.layout = layout;
        this.page = new PagePane(desk.fonts(), this::ask);
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        this.node = new StackPane(page, overlay);
        this.why = new FigureCard(desk, overlay);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> why.close());
        node.setId(id);
        desk.theme().addListener(_ -> redraw());
        desk.textPercent().addListener(_ -> redraw());
    }

    private void ask(Subject subject, Node at) {
        switch (subject) {
            case Subject.InPlan(Id id) -> desk.host().open(id);
            case Subject.ToEnter(var section) -> desk.host().open(section);
            case Subject.Figure figure -> {
                Outlook outlook = shown;
                if (outlook != null) {
                    why.open(figure, outlook, at);
                }
            }
        }
    }

    /// Draws it anew; where nobody looks, once somebody does.
    public void redraw() {
        Outlook outlook = shown;
        shown = null;
        if (outlook != null && node.getScene() != null) {
            draw(outlook);
        }
    }

    /// Shows an outlook, unless it is the one shown.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    public void show(Outlook outlook) {
        if (shown != outlook) {
            draw(outlook);
        }
    }

    private void draw(Outlook outlook) {
        why.close();
        shown = outlook;
        PageStyle style = new PageStyle(desk.theme().get(), desk.textPercent().get() / 100.0);
        page.show(width -> layout.of(outlook, style, width, desk.words().locale()));
    }

    public Region node() {
        return node;
    }

    /// Takes the keyboard.
    public void focus() {
        page.focus();
    }

    /// Takes the answer away; false when there was none.
    public boolean stepBack() {
        return why.close();
    }
}
