package dev.trajectory.ui.promises;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.draw.promises.PromisePages;
import dev.trajectory.draw.promises.PromisesPage;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Who has promised what to whom: all promises, or those that one organisation gives and gets.
public final class PromisesView implements View {

    private final Desk desk;
    private final WindowWords words;
    private final FiguresPane<Outlook> pane;
    private final PromiseAnswer answer;
    private final OneOf<Whose> whose = new OneOf<>();
    private Whose shown = Whose.ALL;
    private boolean following;

    public PromisesView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.pane = new FiguresPane<>(
                desk,
                "promises",
                () -> {
                    Whose now = shown;
                    return (outlook, style, width, locale) -> PromisesPage.of(outlook, now, style, width, locale);
                },
                (outlook, _) -> outlook);
        pane.answering(this::ask);
        pane.layOutBeside();
        this.answer = new PromiseAnswer(desk, pane.overlay());
        answer.marking(pane::mark);
        whose.setConverter(new Named<>(this::name));
        whose.setAccessibleText(words.say("promises.whose"));
        whose.setOnAction(_ -> {
            if (!following && whose.getValue() != null) {
                look(whose.getValue());
            }
        });
    }

    private boolean ask(Subject subject, Node at) {
        return switch (subject) {
            case Subject.PromisesOf(Whose other) -> {
                look(other);
                yield true;
            }
            case Subject.Promised promised -> {
                answer.open(promised, at);
                yield true;
            }
            default -> false;
        };
    }

    /// Opens the form of the promise that goes with a dependency, in the list of all promises.
    public void answer(ChunkId waiter, ChunkId on) {
        if (!shown.equals(Whose.ALL)) {
            look(Whose.ALL);
        }
        answer.promise(waiter, on).ifPresent(promise -> pane.press(Subject.promised(promise)));
    }

    private String name(Whose each) {
        OrganisationId one = each.one();
        OrganisationId other = each.other();
        if (one == null) {
            return words.say("promises.all");
        }
        String name = desk.sentences().name(one);
        return other == null
                ? name
                : words.say("promises.between", name, desk.sentences().name(other));
    }

    /// Shows somebody's promises.
    public void look(Whose now) {
        shown = now;
        follow();
        pane.redraw();
    }

    /// All, each organisation, and the two that are looked at.
    private List<Whose> choices() {
        List<Whose> choices = new ArrayList<>(List.of(Whose.ALL));
        for (Organisation each : desk.plan().organisations()) {
            choices.add(Whose.of(each.id()));
        }
        OrganisationId one = shown.one();
        OrganisationId other = shown.other();
        boolean isPair = one != null
                && other != null
                && desk.plan().has(one)
                && desk.plan().has(other);
        if (isPair) {
            choices.add(shown);
        }
        return choices;
    }

    private void follow() {
        following = true;
        List<Whose> choices = choices();
        if (!choices.contains(shown)) {
            shown = Whose.ALL;
        }
        if (!choices.equals(whose.getItems())) {
            whose.getItems().setAll(choices);
        }
        whose.setValue(shown);
        following = false;
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public List<Node> bar() {
        Label label = new Label(words.say("promises.whose"));
        label.getStyleClass().add("quiet");
        label.setLabelFor(whose);
        return List.of(label, whose);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.onCanvas("promisesNext", "O", () -> true, () -> step(1)),
                Action.onCanvas("promisesBefore", "Shift+O", () -> true, () -> step(-1)));
    }

    private void step(int by) {
        List<Whose> choices = choices();
        look(choices.get(Math.floorMod(choices.indexOf(shown) + by, choices.size())));
    }

    @Override
    public void show(Snapshot snapshot) {
        answer.show(snapshot);
        follow();
        pane.show(snapshot.outlook());
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        return pane.picture();
    }

    @Override
    public @Nullable Supplier<Pages> sheets() {
        Outlook outlook = desk.snapshot().outlook();
        Whose now = shown;
        PageStyle style = desk.pageStyle();
        return () -> PromisePages.of(outlook, now, style, words.locale());
    }

    @Override
    public void focus() {
        pane.focus();
    }

    @Override
    public boolean takesLetters() {
        return answer.isTypedInto();
    }

    @Override
    public boolean stepBack() {
        if (answer.stepBack() || pane.stepBack()) {
            return true;
        }
        boolean isPair = shown.other() != null;
        if (isPair) {
            look(Whose.ALL);
        }
        return isPair;
    }
}
