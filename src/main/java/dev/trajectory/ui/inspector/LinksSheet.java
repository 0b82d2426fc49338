package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.entry.Completion;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.PromiseStates;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.chunk.LineCompletion;
import dev.trajectory.ui.chunk.WaitsInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.jspecify.annotations.Nullable;

/// What the chunk waits for and what waits for it, in words.
final class LinksSheet implements Sheet {

    private final Desk desk;
    private final WindowWords words;
    private final KeptRows<LinkFields.Key, LinkFields> waitsFor;
    private final Lines<LinkLine.Said> letsStart;
    private final TextField add = new TextField();
    private final Wrong addWrong = new Wrong(add);
    private final AutoCompletionBinding<Completion> completions;
    private final GovernanceLinks governance;
    private final VBox node;
    private @Nullable Chunk chunk;
    private @Nullable WaitsInput waits;

    LinksSheet(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        add.setPromptText(words.say("links.add"));
        add.setId("inspector-add-link");
        completions = LineCompletion.bind(add, (line, caret) -> waits().completions(line, caret));
        add.setOnAction(_ -> link());
        add.setAccessibleText(words.say("links.add"));
        add.textProperty().addListener(_ -> addWrong.say(""));
        waitsFor = new KeptRows<>(key -> new LinkFields(desk, key), words.say("links.nothing"), add);
        letsStart = new Lines<>(this::line, words.say("links.none"));
        governance = new GovernanceLinks(desk);
        node = new VBox(
                SheetText.heading(words.say("links.waitsFor")),
                waitsFor,
                add,
                addWrong.sentence(),
                SheetText.heading(words.say("links.letsStart")),
                letsStart,
                SheetText.heading(words.say("links.governance")),
                governance.node());
        node.getStyleClass().add("sheet");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isForSeveral() {
        return false;
    }

    @Override
    public void show(List<Chunk> chunks, Snapshot snapshot) {
        Chunk shown = chunks.getFirst();
        chunk = shown;
        governance.show(shown, snapshot.plan(), snapshot.outlook());
        PromiseStates promises =
                new PromiseStates(snapshot.outlook().plan(), snapshot.outlook().schedule());
        List<Dependency> dependencies = shown.dependencies();
        List<LinkFields> rows = waitsFor.rows(LinkFields.Key.of(shown));
        for (int i = 0; i < rows.size(); i++) {
            Dependency dependency = dependencies.get(i);
            rows.get(i).show(dependency, promises.of(shown, dependency), snapshot);
        }
        letsStart.show(snapshot.plan().chunks().stream()
                .filter(other ->
                        other.dependencies().stream().anyMatch(each -> each.on().equals(shown.id())))
                .map(other -> LinkLine.Said.of(desk, snapshot, other.id(), true))
                .toList());
    }

    private Node line(LinkLine.Said said) {
        LinkLine line = new LinkLine(desk, said.chunk());
        line.show(said);
        return line;
    }

    /// Makes the chunk wait for what the line names besides what it waits for already.
    private void link() {
        Chunk waiter = chunk;
        String typed = add.getText().strip();
        if (waiter == null
                || typed.isEmpty()
                || completions.getAutoCompletionPopup().isShowing()) {
            return;
        }
        ChunkInput.Read read = waits().more(waiter.id(), typed);
        if (read.edit() == null) {
            addWrong.say(read.problem().isEmpty() ? words.say("links.already") : read.problem());
        } else if (desk.perform(read.edit())) {
            add.clear();
        }
    }

    private WaitsInput waits() {
        WaitsInput known = waits;
        WaitsInput now = known == null ? new WaitsInput(desk.plan(), words) : known.of(desk.plan());
        waits = now;
        return now;
    }
}
