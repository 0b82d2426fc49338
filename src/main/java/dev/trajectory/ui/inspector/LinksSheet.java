package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Unlink;
import dev.trajectory.edit.entry.Completion;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseStates;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.chunk.LineCompletion;
import dev.trajectory.ui.chunk.WaitsInput;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.jspecify.annotations.Nullable;

/// What the chunk waits for and what waits for it, in words.
final class LinksSheet implements Sheet {

    private final Desk desk;
    private final WindowWords words;
    private final VBox waitsFor = new VBox();
    private final VBox letsStart = new VBox();
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
        governance = new GovernanceLinks(desk);
        node = new VBox(
                SheetText.heading(words.say("links.waitsFor")),
                waitsFor,
                add,
                addWrong.sentence(),
                SheetText.heading(words.say("links.letsStart")),
                letsStart,
                SheetText.heading(words.say("links.governance")),
                governance);
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
        governance.show(shown, snapshot.plan());
        waitsFor.getChildren().clear();
        PromiseStates promises =
                new PromiseStates(snapshot.outlook().plan(), snapshot.outlook().schedule());
        for (Dependency dependency : shown.dependencies()) {
            waitsFor.getChildren().add(row(shown, dependency, promises.of(shown, dependency), snapshot));
        }
        if (shown.dependencies().isEmpty()) {
            waitsFor.getChildren().add(SheetText.quiet(words.say("links.nothing")));
        }
        letsStart.getChildren().clear();
        for (Chunk other : snapshot.plan().chunks()) {
            if (other.dependencies().stream().anyMatch(each -> each.on().equals(shown.id()))) {
                letsStart.getChildren().add(line(other.id(), snapshot, true));
            }
        }
        if (letsStart.getChildren().isEmpty()) {
            letsStart.getChildren().add(SheetText.quiet(words.say("links.none")));
        }
    }

    /// @param promise what is promised where the two have different owners; null where nothing is
    private Node row(Chunk waiter, Dependency dependency, @Nullable PromiseNow promise, Snapshot snapshot) {
        HBox line = line(dependency.on(), snapshot, false);
        Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 12));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(words.say("links.remove", desk.sentences().name(dependency.on())));
        remove.setOnAction(_ -> desk.perform(new Unlink(waiter.id(), dependency.on())));
        line.getChildren().add(remove);
        TextField lag = lag(dependency);
        Wrong wrong = check(lag, waiter, dependency);
        WrapRow details = new WrapRow(4, 4, type(waiter, dependency), lag);
        details.getStyleClass().add("link-details");
        VBox row = new VBox(line, details, wrong.sentence());
        if (promise != null) {
            details.getChildren().add(state(waiter, promise));
            if (promise.concern() == PromiseNow.Concern.LATE || promise.isNeededSooner()) {
                PromiseWords said = new PromiseWords(snapshot.plan(), words.locale());
                row.getChildren().add(SheetText.quiet(said.about(promise)));
            }
        }
        row.getStyleClass().add("link-row");
        return row;
    }

    private HBox line(ChunkId id, Snapshot snapshot, boolean starts) {
        Chunk other = snapshot.plan().chunks().find(id);
        Placement placement = snapshot.outlook().schedule().placement(id);
        Hyperlink name = new Hyperlink(desk.sentences().name(id));
        name.setOnAction(_ -> desk.host().reveal(id));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Organisation owner =
                other == null ? null : snapshot.plan().organisations().find(other.owner());
        Label code = new Label(owner == null ? "" : owner.code());
        code.getStyleClass().add("code-chip");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label date = new Label(placement == null ? "" : words.day(starts ? placement.start() : placement.finish()));
        date.getStyleClass().add("quiet");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(code, name, date);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("link-line-row");
        return line;
    }

    private ComboBox<DependencyType> type(Chunk waiter, Dependency dependency) {
        ComboBox<DependencyType> type = new ComboBox<>();
        type.getItems().setAll(DependencyType.values());
        type.setConverter(new Named<>(each -> words.say("links.type." + each.name())));
        type.setValue(dependency.type());
        type.setAccessibleText(words.say("links.type"));
        type.setOnAction(_ -> change(
                waiter,
                new Dependency(
                        dependency.on(), type.getValue(), dependency.lag(), dependency.kind(), dependency.promise())));
        return type;
    }

    private TextField lag(Dependency dependency) {
        TextField lag = new TextField(
                dependency.lag().equals(Lag.NONE) ? "" : dependency.lag().toString());
        lag.setPromptText(words.say("links.lag"));
        lag.setAccessibleText(words.say("links.lag"));
        lag.setPrefColumnCount(5);
        return lag;
    }

    /// Checks a lag with every letter, and keeps it on Enter and when the focus goes.
    private Wrong check(TextField field, Chunk waiter, Dependency dependency) {
        Wrong wrong = new Wrong(field);
        field.textProperty().addListener(_ -> {
            try {
                read(field.getText());
                wrong.say("");
            } catch (InvalidValue e) {
                wrong.say(desk.sentences().refusal(Refusal.of(e)));
            }
        });
        Runnable keep = () -> {
            if (!wrong.isSaid() && !read(field.getText()).equals(dependency.lag())) {
                Lag lag = read(field.getText());
                change(
                        waiter,
                        new Dependency(
                                dependency.on(), dependency.type(), lag, dependency.kind(), dependency.promise()));
            }
        };
        field.setOnAction(_ -> keep.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep.run();
            }
        });
        return wrong;
    }

    private static Lag read(String typed) {
        return typed.isBlank() ? Lag.NONE : Lag.parse(typed.strip());
    }

    private ComboBox<PromiseState> state(Chunk waiter, PromiseNow promise) {
        Dependency dependency = promise.dependency();
        Promise was = promise.promise();
        ComboBox<PromiseState> state = new ComboBox<>();
        state.getItems().setAll(PromiseState.values());
        state.setConverter(
                new Named<>(each -> words.say("promise." + each.name().toLowerCase(Locale.ROOT))));
        state.setValue(promise.shown());
        state.setAccessibleText(words.say("links.promise"));
        state.setOnAction(_ -> change(
                waiter,
                new Dependency(
                        dependency.on(),
                        dependency.type(),
                        dependency.lag(),
                        dependency.kind(),
                        promise.said(
                                state.getValue(),
                                was.offered(),
                                state.getValue() == PromiseState.AGREED ? null : was.needBy(),
                                was.note(),
                                desk.today()))));
        return state;
    }

    private void change(Chunk waiter, Dependency changed) {
        desk.perform(new ChangeDependency(waiter.id(), changed));
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
