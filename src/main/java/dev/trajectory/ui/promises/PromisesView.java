package dev.trajectory.ui.promises;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.promises.PromisesPage;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.account.FiguresPane;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Who has promised what to whom: all promises, or those that one organisation gives and gets.
public final class PromisesView implements View {

    private final Desk desk;
    private final WindowWords words;
    private final FiguresPane<Outlook> pane;
    private final PromiseAnswer answer;
    private final ComboBox<Optional<OrganisationId>> whose = new ComboBox<>();
    private @Nullable OrganisationId shown;
    private boolean following;

    private final SeenPlan seen = new SeenPlan();

    public PromisesView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.pane = new FiguresPane<>(
                desk,
                "promises",
                () -> {
                    OrganisationId now = shown;
                    return (outlook, style, width, locale) -> PromisesPage.of(outlook, now, style, width, locale);
                },
                (outlook, _) -> outlook);
        pane.answering(this::ask);
        this.answer = new PromiseAnswer(desk, pane.overlay());
        whose.setConverter(
                new Named<>(each -> each.map(id -> desk.sentences().name(id)).orElse(words.say("promises.all"))));
        whose.setAccessibleText(words.say("promises.whose"));
        whose.setOnAction(_ -> {
            if (!following && whose.getValue() != null) {
                look(whose.getValue().orElse(null));
            }
        });
    }

    private boolean ask(Subject subject, Node at) {
        return switch (subject) {
            case Subject.PromisesOf(OrganisationId id) -> {
                look(id);
                yield true;
            }
            case Subject.Promised(var waiter, var on) -> {
                answer.open(waiter, on, at);
                yield true;
            }
            default -> false;
        };
    }

    /// Opens the form of the promise that goes with a dependency, in the list of all promises.
    public void answer(ChunkId waiter, ChunkId on) {
        if (shown != null) {
            look(null);
        }
        pane.press(new Subject.Promised(waiter, on));
    }

    private void look(@Nullable OrganisationId organisation) {
        shown = organisation;
        follow();
        pane.redraw();
    }

    private List<Optional<OrganisationId>> choices() {
        List<Optional<OrganisationId>> choices = new ArrayList<>(List.of(Optional.empty()));
        for (Organisation each : desk.plan().organisations()) {
            choices.add(Optional.of(each.id()));
        }
        return choices;
    }

    private void follow() {
        following = true;
        List<Optional<OrganisationId>> choices = choices();
        if (shown != null && !choices.contains(Optional.of(shown))) {
            shown = null;
        }
        if (!choices.equals(whose.getItems())) {
            whose.getItems().setAll(choices);
        }
        whose.setValue(Optional.ofNullable(shown));
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
        List<Optional<OrganisationId>> choices = choices();
        int at = choices.indexOf(Optional.ofNullable(shown));
        look(choices.get(Math.floorMod(at + by, choices.size())).orElse(null));
    }

    @Override
    public void show(Snapshot snapshot) {
        if (seen.isOther(snapshot)) {
            answer.close();
        }
        follow();
        pane.show(snapshot.outlook());
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
        return answer.isTypedInto();
    }

    @Override
    public boolean stepBack() {
        return answer.close() || pane.stepBack();
    }
}
