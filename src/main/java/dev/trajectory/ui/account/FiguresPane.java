package dev.trajectory.ui.account;

import dev.trajectory.app.Search;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.RolloutId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PagePane;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A page computed from an outlook, whose figures answer why and whose records open.
///
/// @param <T> what the page is computed from
public final class FiguresPane<T> {

    /// Lays a page out: the same for the same arguments, on any thread.
    ///
    /// @param <T> what the page is computed from
    @FunctionalInterface
    public interface Layout<T> {

        /// The page as wide as that.
        Page of(T shown, PageStyle style, double width, Locale locale);
    }

    private final Desk desk;
    private final Supplier<Layout<T>> layout;
    private final BiFunction<T, Subject.Figure, Outlook> outlooks;
    private BiPredicate<Subject, Node> own = (_, _) -> false;
    private final PagePane page;
    private final Pane overlay = new Pane();
    private final StackPane node;
    private final FigureCard why;
    private @Nullable T shown;

    /// What the page that is seen is of: that shown before as long as the next page is laid out.
    private @Nullable T seen;

    /// @param id what the view is called
    /// @param layout gives how the page is laid out with the switches of its view as they are now
    /// @param outlooks whose a figure of the page is
    public FiguresPane(
            Desk desk, String id, Supplier<Layout<T>> layout, BiFunction<T, Subject.Figure, Outlook> outlooks) {
        this.desk = desk;
        this.layout = layout;
        this.outlooks = outlooks;
        this.page = new PagePane(desk.fonts(), this::ask);
        overlay.setPickOnBounds(false);
        this.node = new StackPane(page, overlay);
        this.why = new FigureCard(desk, overlay);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> why.close());
        node.setId(id);
        desk.theme().addListener(_ -> redraw());
        desk.textSize().addListener(_ -> redraw());
    }

    private void ask(Subject subject, Node at) {
        if (own.test(subject, at)) {
            return;
        }
        switch (subject) {
            case Subject.InPlan(Id id) -> desk.host().open(id);
            case Subject.InMonth(LoadCell cell) -> desk.host().open(cell.subject());
            case Subject.Promised promised -> desk.host().open(promised.waiter());
            case Subject.CopyOf(RolloutId rollout, OrganisationId _) ->
                desk.host().open(rollout);
            case Subject.ToFocus _, Subject.Offered _, Subject.PromisesOf _ -> {}
            case Subject.ToEnter(var section) -> desk.host().open(section);
            case Subject.ToTry(Edit edit) -> attempt(edit);
            case Subject.Figure figure -> {
                T now = seen;
                if (now != null) {
                    why.open(figure, outlooks.apply(now, figure).money(), at);
                }
            }
        }
    }

    private void attempt(Edit edit) {
        if (desk.perform(edit)) {
            desk.host().sayDone(desk.words().say("figures.tried", edit.label().text()));
        }
    }

    /// Has pages laid out beside the UI thread, for large ones take longer than it may wait.
    public void layOutBeside() {
        Search<Page> search = desk.session().search();
        page.layOutWith((layout, laid) -> search.start(_ -> layout.get(), new Search.Listener<>() {
            @Override
            public void sofar(double share, Page best) {}

            @Override
            public void done(Page found) {
                laid.accept(found);
            }

            @Override
            public void failed(Throwable error) {
                throw new IllegalStateException("A page cannot be laid out", error);
            }
        }));
    }

    /// Has the view itself answer some of what is asked.
    ///
    /// @param answers gets what is asked about and the node that stands for it; says whether it has answered
    public void answering(BiPredicate<Subject, Node> answers) {
        own = answers;
    }

    /// Asks what stands on the page, as pressing its place does; does nothing where it does not stand there.
    public void press(Subject subject) {
        page.ask(subject);
    }

    /// Marks on the page what is answered beside it; null for nothing.
    public void mark(@Nullable Subject subject) {
        page.mark(subject);
    }

    /// What lies over the page, for cards that float there.
    public Pane overlay() {
        return overlay;
    }

    /// Draws it anew; where nobody looks, once somebody does.
    public void redraw() {
        T now = shown;
        shown = null;
        if (now != null && node.getScene() != null) {
            draw(now);
        }
    }

    /// Shows something, unless it is what is shown.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    public void show(T now) {
        if (shown != now) {
            draw(now);
        }
    }

    private void draw(T now) {
        why.close();
        shown = now;
        PageStyle style = desk.pageStyle();
        Layout<T> laid = layout.get();
        page.show(width -> laid.of(now, style, width, desk.words().locale()), () -> seen = now);
    }

    /// How the whole page is drawn, to be saved or printed; null before anything is shown.
    public @Nullable Supplier<Picture> picture() {
        T now = shown;
        if (now == null) {
            return null;
        }
        PageStyle style = desk.pageStyle();
        Layout<T> laid = layout.get();
        return () ->
                laid.of(now, style, style.usualWidth(), desk.words().locale()).picture();
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
