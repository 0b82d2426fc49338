package dev.trajectory.ui.line;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.ui.link.LinkMode;
import dev.trajectory.ui.link.Linking;
import dev.trajectory.ui.promises.PromiseAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// What keys do to dependencies, and what pressing a line does.
public final class LineKeys {

    private final Desk desk;
    private final LineGround ground;
    private final Supplier<List<ChunkId>> selected;
    private final Linking linking;
    private final LinkMode mode;
    private final PromiseAnswer answer;
    private final WhichOne which;
    private final LineWords sentences;
    private final SeenPlan seen = new SeenPlan();

    /// The keys, as they are on this picture.
    ///
    /// @param draw draws a dependency from the chunk selected last
    /// @param next chooses its next line
    /// @param answer opens the form of the promise that goes with the line chosen
    public record Letters(String draw, String next, String answer) {

        /// Where letters are free.
        public static final Letters PLAIN = new Letters("L", "D", "A");

        /// Where letters are typed.
        public static final Letters TYPED = new Letters("Shortcut+Shift+L", "Alt+D", "Alt+P");
    }

    /// @param selected the chunks keys act on, the one selected last at the end
    public LineKeys(Desk desk, LineGround ground, Supplier<List<ChunkId>> selected) {
        this.desk = desk;
        this.ground = ground;
        this.selected = selected;
        this.linking = new Linking(desk);
        this.mode = new LinkMode(desk, ground);
        this.answer = new PromiseAnswer(desk, ground.overlay());
        this.which = new WhichOne(desk, ground.overlay());
        this.sentences = new LineWords(desk, ground);
    }

    public List<Action> actions(Letters letters) {
        return List.of(
                Action.onCanvas("link", letters.draw(), this::any, this::draw),
                Action.onCanvas(
                        "linkSelection",
                        "Shortcut+F2",
                        () -> selected.get().size() > 1,
                        () -> linking.link(selected.get())),
                Action.onCanvas(
                        "unlinkSelection", "Shortcut+Shift+F2", this::any, () -> linking.unlink(selected.get())),
                Action.onCanvas("line.next", letters.next(), this::any, this::next),
                Action.onCanvas("line.promise", letters.answer(), this::canAnswer, this::answer),
                Action.onCanvas("map.unlink", "Delete", () -> chosen() != null, this::unlink));
    }

    private boolean any() {
        return !selected.get().isEmpty();
    }

    private void draw() {
        mode.open(selected.get().getLast());
    }

    /// Chooses the next line of the chunk selected last.
    private void next() {
        List<DependencyLine> lines = ground.linesOf(selected.get().getLast());
        if (lines.isEmpty()) {
            desk.host().say(desk.words().say("line.none"));
        } else {
            ground.choose(lines.get((lines.indexOf(ground.line()) + 1) % lines.size()));
        }
    }

    /// The line chosen, as long as it is drawn and there is a dependency that it stands for: keys act on what is
    /// seen.
    private @Nullable DependencyLine chosen() {
        DependencyLine line = ground.line();
        boolean seen = line != null
                && ground.route(line) != null
                && !ground.dependencies(line).isEmpty();
        return seen ? line : null;
    }

    private boolean canAnswer() {
        return promised() != null;
    }

    /// The line chosen, if a promise goes with it; where none is chosen, the first such line of the chunk selected
    /// last.
    private @Nullable DependencyLine promised() {
        DependencyLine chosen = chosen();
        if (chosen != null) {
            return ground.promises(chosen).isEmpty() ? null : chosen;
        }
        return any()
                ? ground.linesOf(selected.get().getLast()).stream()
                        .filter(line -> !ground.promises(line).isEmpty())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private void answer() {
        DependencyLine line = promised();
        if (line != null) {
            ground.choose(line);
            open(line, middle(line));
        }
    }

    /// The middle of a line as far as it is in sight.
    private Bounds middle(DependencyLine line) {
        Box middle = ground.middle(line);
        Box area = ground.area();
        return new BoundingBox(
                middle == null ? area.middle() : Math.clamp(middle.x(), area.x(), area.right()),
                middle == null ? area.centre() : Math.clamp(middle.y(), area.y(), area.bottom()),
                1,
                1);
    }

    /// Chooses a line and, where neither of the cards it lies between is selected, the one that waits; null for
    /// none.
    public void choose(@Nullable DependencyLine line) {
        if (line != null && selected.get().stream().noneMatch(chunk -> ground.touches(line, chunk))) {
            desk.select(Set.of(ground.end(line)));
        }
        ground.choose(line);
    }

    /// A line is pressed at a point: it is chosen, and the promise that goes with it can be answered.
    public void press(DependencyLine line, double x, double y) {
        choose(line);
        if (!ground.promises(line).isEmpty()) {
            open(line, new BoundingBox(x, y, 1, 1));
        }
    }

    /// Opens the form of the promise that goes with a line; of several, of the one that is said.
    private void open(DependencyLine line, Bounds beside) {
        List<WhichOne.Choice> choices = ground.promises(line).stream()
                .map(promise -> new WhichOne.Choice(
                        sentences.sentence(line, promise.dependency()),
                        () -> answer.open(Subject.promised(promise), beside)))
                .toList();
        choose("line.which.answer", choices, beside);
    }

    /// Does what there is to do; where that is more than one thing, which is asked.
    private void choose(String question, List<WhichOne.Choice> choices, Bounds beside) {
        if (choices.size() == 1) {
            choices.getFirst().run().run();
        } else if (!choices.isEmpty()) {
            which.ask(desk.words().say(question), choices, beside);
        }
    }

    /// Takes the line chosen away; of several dependencies that it stands for, the one that is said, or all.
    private void unlink() {
        DependencyLine line = chosen();
        if (line == null) {
            return;
        }
        List<Dependency> all = ground.dependencies(line);
        List<WhichOne.Choice> choices = new ArrayList<>();
        for (Dependency each : all) {
            String sentence = sentences.sentence(line, each);
            choices.add(new WhichOne.Choice(
                    sentence, () -> unlink(line, new Unlink(line.waiting(), line.before(), each), sentence)));
        }
        if (all.size() > 1) {
            choices.add(new WhichOne.Choice(
                    desk.words().say("line.all", all.size()),
                    () -> unlink(line, new Unlink(line.waiting(), line.before()), "")));
        }
        choose("line.which.unlink", choices, middle(line));
    }

    private void unlink(DependencyLine line, Unlink edit, String sentence) {
        if (!desk.perform(edit)) {
            return;
        }
        Chunk waiting = desk.plan().chunks().find(line.waiting());
        int staying =
                waiting == null ? 0 : waiting.dependenciesOn(line.before()).size();
        if (staying > 0) {
            desk.host().sayDone(desk.words().say("line.unlinkedOne", sentence, staying));
            return;
        }
        ground.choose(null);
        desk.host()
                .sayDone(desk.words()
                        .say(
                                "map.unlinked",
                                desk.sentences().name(line.waiting()),
                                desk.sentences().name(line.before())));
    }

    /// A question or a form that speaks of another plan goes.
    public void show(Snapshot snapshot) {
        if (seen.isOther(snapshot)) {
            which.close();
        }
        answer.show(snapshot);
    }

    /// Leaves what is being drawn or answered; false when nothing is.
    public boolean close() {
        return mode.close() || which.close() || answer.stepBack();
    }
}
