package dev.trajectory.ui.options;

import dev.trajectory.app.Comparer;
import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.options.OptionsPage;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Options side by side, as many as are ticked.
public final class OptionsView implements View {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    /// All options of a plan, compared.
    private record Ready(Plan plan, Comparison.Compared itself, Comparison all, Alternatives.Choice choice) {}

    private final Desk desk;
    private final Comparer comparer;
    private final FiguresPane<OptionsPage.Content> pane;
    private final OptionPicks picks;
    private final Button fresh = new Button(null, Icons.icon("fltral-add-16", 16));
    private final Label progress = new Label();
    private @Nullable Plan asked;
    private @Nullable Ready ready;
    private OptionsPage.@Nullable Content shown;

    public OptionsView(Desk desk) {
        this.desk = desk;
        this.comparer = desk.session().comparer();
        this.pane = new FiguresPane<>(desk, "options-view", () -> OptionsPage::of, OptionsView::outlook);
        this.picks = new OptionPicks(desk.words(), pane.overlay(), this::redraw);
        pane.answering(this::open);
        pane.layOutBeside();
        Action make = OptionActions.ofLooked(desk).make();
        fresh.setText(desk.words().say(make.key("")));
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setOnAction(_ -> make.tryToRun());
        progress.getStyleClass().add("quiet");
        progress.setId("options-progress");
    }

    /// Ticks what was ticked, and has kept what is ticked from now on.
    ///
    /// @param before how the view was arranged last
    /// @param lineage of the plan in the window
    public void remember(Supplier<ViewPreferences> before, Consumer<ViewPreferences> keep, String lineage) {
        picks.remember(before, keep, lineage);
    }

    private static Outlook outlook(OptionsPage.Content content, Subject.Figure figure) {
        return content.comparison().options().stream()
                .filter(each -> each.id().equals(figure.option()))
                .findFirst()
                .orElseThrow()
                .outlook();
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        return List.of(picks.button(), fresh, progress);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.onCanvas("pickOptions", "C", this::hasOptions, picks::open));
    }

    private boolean hasOptions() {
        return !desk.snapshot().whole().options().isEmpty();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a plan that was changed and changed back is compared again
    public void show(Snapshot snapshot) {
        Plan whole = snapshot.whole();
        picks.show(whole.options().byId().values());
        if (asked != whole) {
            asked = whole;
            stale(desk.words().say("options.comparing"));
            comparer.compare(whole, desk.words().say("options.plan"), new Comparer.Answer() {
                @Override
                public void progress(int done, int count) {
                    stale(desk.words().say("options.comparing.done", done, count));
                }

                @Override
                public void complete(Comparison.Compared itself, Comparison compared, Alternatives.Choice choice) {
                    ready = new Ready(whole, itself, compared, choice);
                    show();
                }

                @Override
                public void failed(Throwable error) {
                    throw new IllegalStateException("Options cannot be compared", error);
                }
            });
        } else if (shown != null && ready != null && !looked(ready).equals(shown.looked())) {
            redraw();
        }
    }

    private OptionId looked(Ready now) {
        Option option = desk.snapshot().option();
        return option == null ? now.itself().id() : option.id();
    }

    /// Says that what is shown is of the plan before, and how far computing has come.
    private void stale(String text) {
        progress.setText(text);
        pane.node().pseudoClassStateChanged(STALE, true);
    }

    private void show() {
        progress.setText("");
        pane.node().pseudoClassStateChanged(STALE, false);
        redraw();
    }

    private void redraw() {
        Ready now = ready;
        if (now != null) {
            OptionsPage.Content content =
                    new OptionsPage.Content(now.plan(), compared(now), now.choice(), looked(now), true);
            shown = content;
            pane.show(content);
        }
    }

    /// What is ticked; the plan itself comes first.
    private Comparison compared(Ready now) {
        List<Comparison.Compared> ticked = new ArrayList<>(picks.isPlanTicked() ? List.of(now.itself()) : List.of());
        ticked.addAll(now.all().only(picks::isTicked).options());
        return new Comparison(now.all().counting(), ticked);
    }

    /// What can be done with the option of a column.
    private boolean open(Subject subject, Node at) {
        if (!(subject instanceof Subject.InPlan(OptionId option))) {
            return false;
        }
        if (ready != null && option.equals(ready.itself().id())) {
            desk.session().lookAt(null);
            return true;
        }
        OptionActions actions =
                new OptionActions(desk, () -> desk.snapshot().whole().options().find(option));
        OptionMenu.of(actions.ofColumn(), desk.words()).show(at, Side.BOTTOM, 0, 0);
        return true;
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        return pane.picture();
    }

    @Override
    public void focus() {
        pane.focus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return picks.close() || pane.stepBack();
    }
}
