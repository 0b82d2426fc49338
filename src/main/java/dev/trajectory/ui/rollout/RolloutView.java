package dev.trajectory.ui.rollout;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.rollout.RolloutPage;
import dev.trajectory.edit.AnswerOffers;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.RolloutWords;
import dev.trajectory.words.WindowWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A pattern stamped across organisations: its waves, its copies, and what it offers them.
public final class RolloutView implements View {

    private static final double WIDTH = 380;

    private final Desk desk;
    private final WindowWords words;
    private final FiguresPane<Outlook> pane;
    private final Popover popover;
    private final OneOf<RolloutId> which = new OneOf<>();
    private final Button change;
    private @Nullable RolloutId shown;
    private @Nullable CopyForm form;
    private boolean following;
    private final Offering offering;

    private final Set<Offer> answering = new HashSet<>();

    private final SeenPlan seen = new SeenPlan();

    public RolloutView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.pane = new FiguresPane<>(
                desk,
                "rollout",
                () -> {
                    Plan whole = desk.session().whole();
                    RolloutId now = shown;
                    return (outlook, style, width, locale) -> RolloutPage.of(outlook, whole, now, style, width, locale);
                },
                (outlook, _) -> outlook);
        pane.answering(this::ask);
        pane.layOutBeside();
        this.offering = new Offering(desk.session().search());
        this.popover = new Popover(words.say("popover.close"));
        popover.setId("rollout-copy");
        pane.overlay().getChildren().add(popover);
        which.setConverter(new Named<>(id -> desk.sentences().name(id)));
        which.setAccessibleText(words.say("rollout.which"));
        which.setOnAction(_ -> {
            if (!following && which.getValue() != null) {
                look(which.getValue());
            }
        });
        change = new Button(words.say("action.rolloutChange"), Icons.icon("fltral-edit-16", 16));
        change.setOnAction(_ -> change());
    }

    private boolean ask(Subject subject, Node at) {
        return switch (subject) {
            case Subject.CopyOf(RolloutId id, OrganisationId organisation) -> {
                open(id, organisation, at);
                yield true;
            }
            case Subject.Offered(RolloutId id, List<Offer> offers, boolean isTaken) -> {
                answer(id, offers, isTaken);
                yield true;
            }
            default -> false;
        };
    }

    /// Answers offers beside the UI thread; what is being answered already is not answered again.
    private void answer(RolloutId id, List<Offer> offers, boolean isTaken) {
        List<Offer> open =
                offers.stream().filter(offer -> !answering.contains(offer)).toList();
        if (!open.isEmpty()) {
            answering.addAll(open);
            desk.performBeside(
                    () -> new AnswerOffers(id, open, isTaken, desk.session().freshCopyIds()),
                    () -> open.forEach(answering::remove));
        }
    }

    private void open(RolloutId id, OrganisationId organisation, Node at) {
        Plan whole = desk.session().whole();
        Rollout rollout = whole.rollouts().find(id);
        RolloutCopy copy = rollout == null ? null : rollout.copy(organisation);
        if (rollout != null && copy != null) {
            RolloutWords said = new RolloutWords(whole, words.locale());
            CopyForm opened = new CopyForm(desk, said, rollout, copy, popover::close);
            form = opened;
            Bounds beside = pane.overlay().sceneToLocal(at.localToScene(at.getBoundsInLocal()));
            double wide = Math.min(desk.px(WIDTH), pane.overlay().getWidth() - 16);
            popover.open(said.name(organisation), opened, beside, wide);
            opened.focus();
        }
    }

    /// Whether a form is open in which something was typed: what others change meanwhile does not take that away.
    private boolean isTypedInto() {
        CopyForm open = form;
        return popover.isVisible() && open != null && open.isChanged();
    }

    private @Nullable Rollout rollout() {
        Plan whole = desk.session().whole();
        Rollout named = whole.rollouts().find(shown);
        return named != null ? named : whole.rollouts().stream().findFirst().orElse(null);
    }

    private void look(RolloutId id) {
        shown = id;
        follow();
        pane.redraw();
    }

    private void follow() {
        following = true;
        List<RolloutId> all =
                desk.session().whole().rollouts().stream().map(Rollout::id).toList();
        if (!all.equals(which.getItems())) {
            which.getItems().setAll(all);
        }
        Rollout rollout = rollout();
        which.setValue(rollout == null ? null : rollout.id());
        which.setDisable(all.isEmpty());
        change.setDisable(rollout == null);
        offering.lookAt(desk.session().whole(), rollout);
        following = false;
    }

    private void change() {
        Rollout rollout = rollout();
        if (rollout != null) {
            RolloutCard.ask(desk, rollout);
        }
    }

    /// All copies stay and follow nothing.
    private void remove() {
        Rollout rollout = rollout();
        if (rollout != null) {
            desk.perform(new RemoveRecord<>(Section.ROLLOUTS, rollout.id()));
        }
    }

    /// Taken together are only those by which nothing done by hand is lost.
    private void answerAll(boolean isTaken) {
        Rollout rollout = rollout();
        if (rollout != null) {
            List<Offer> all = offering.all();
            List<Offer> offers = all.stream()
                    .filter(offer -> !isTaken || !offer.overwrites())
                    .toList();
            answer(rollout.id(), offers, isTaken);
            if (offers.size() < all.size()) {
                desk.host().say(words.say("rollout.left", all.size() - offers.size()));
            }
        }
    }

    private boolean hasOffers() {
        return !offering.all().isEmpty();
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        Button begin = new Button(words.say("action.rollOut"), Icons.icon("fltral-add-16", 16));
        begin.setOnAction(_ -> RollingOut.begin(desk));
        return List.of(which, change, begin);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.onCanvas("rolloutChange", "E", () -> rollout() != null, this::change),
                Action.onCanvas("rolloutRemove", "Shift+Delete", () -> rollout() != null, this::remove),
                Action.onCanvas("rolloutTakeAll", "T", this::hasOffers, () -> answerAll(true)),
                Action.onCanvas("rolloutKeepAll", "Shift+T", this::hasOffers, () -> answerAll(false)),
                Action.onCanvas("rolloutNext", "O", () -> which.getItems().size() > 1, this::next));
    }

    private void next() {
        List<RolloutId> all = which.getItems();
        Rollout rollout = rollout();
        look(all.get((all.indexOf(rollout == null ? null : rollout.id()) + 1) % all.size()));
    }

    @Override
    public void show(Snapshot snapshot) {
        if (seen.isOther(snapshot) && !isTypedInto()) {
            popover.close();
        }
        follow();
        pane.show(snapshot.outlook());
    }

    @Override
    public boolean reveal(Id id) {
        boolean isHere = id instanceof RolloutId rollout
                && desk.session().whole().rollouts().has(rollout);
        if (isHere) {
            look((RolloutId) id);
        }
        return isHere;
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
        return popover.isVisible()
                && popover.getScene() != null
                && popover.getScene().getFocusOwner() instanceof TextInputControl;
    }

    @Override
    public boolean stepBack() {
        return popover.close() || pane.stepBack();
    }
}
