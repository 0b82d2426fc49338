package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One chunk that another waits for, ready to be changed: how it waits, how much later it may be, and what is
/// promised.
final class LinkFields extends VBox {

    /// Which dependency it is.
    ///
    /// @param nth how many the one has on the other before it
    record Key(ChunkId waiter, ChunkId on, int nth) {

        /// Those of what a chunk waits for, in its order.
        static List<Key> of(Chunk chunk) {
            List<Key> keys = new ArrayList<>();
            for (Dependency each : chunk.dependencies()) {
                int nth = (int)
                        keys.stream().filter(key -> key.on().equals(each.on())).count();
                keys.add(new Key(chunk.id(), each.on(), nth));
            }
            return keys;
        }
    }

    private final Desk desk;
    private final WindowWords words;
    private final Key key;
    private final LinkLine line;
    private final Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 12));
    private final OneOf<DependencyType> type = new OneOf<>();
    private final KeptChoice<PromiseState> state;
    private final KeptText lag;
    private final WrapRow details;
    private final Label concern = SheetText.quiet("");
    private @Nullable Dependency dependency;
    private @Nullable PromiseNow promise;
    private boolean isShowing;

    LinkFields(Desk desk, Key key) {
        this.desk = desk;
        this.words = desk.words();
        this.key = key;
        this.line = new LinkLine(desk, key.on());
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(_ -> remove());
        line.getChildren().add(remove);
        type.getItems().setAll(DependencyType.values());
        type.setConverter(new Named<>(each -> words.say("links.type." + each.name())));
        type.setAccessibleText(words.say("links.type"));
        type.setOnAction(_ -> change());
        state = new KeptChoice<>(
                List.of(PromiseState.values()),
                each -> words.say("promise." + each.name().toLowerCase(Locale.ROOT)),
                words.say("links.promise"),
                this::change);
        lag = new KeptText(desk, words.say("links.lag"), this::problem, _ -> change());
        lag.field().setPromptText(words.say("links.lag"));
        lag.field().setPrefColumnCount(5);
        details = new WrapRow(4, 4, type, lag.field());
        details.getStyleClass().add("link-details");
        getChildren().addAll(line, details, lag.sentence(), concern);
        getStyleClass().add("link-row");
    }

    /// @param promised what is promised where the two have different owners; null where nothing is
    void show(Dependency now, @Nullable PromiseNow promised, Snapshot snapshot) {
        dependency = now;
        promise = promised;
        line.show(LinkLine.Said.of(desk, snapshot, key.on(), false));
        remove.setAccessibleText(words.say("links.remove", desk.sentences().name(key.on())));
        isShowing = true;
        type.setValue(now.type());
        isShowing = false;
        state.show(promised == null ? null : promised.shown());
        lag.show(now.lag().equals(Lag.NONE) ? "" : now.lag().toString());
        boolean isWithState = details.getChildren().contains(state.field());
        if (promised != null && !isWithState) {
            details.getChildren().add(state.field());
        } else if (promised == null && isWithState) {
            details.getChildren().remove(state.field());
        }
        boolean isOfConcern =
                promised != null && (promised.concern() == PromiseNow.Concern.LATE || promised.isNeededSooner());
        concern.setText(
                promised != null && isOfConcern
                        ? new PromiseWords(snapshot.plan(), words.locale()).about(promised)
                        : "");
        concern.setVisible(isOfConcern);
        concern.setManaged(isOfConcern);
    }

    private void remove() {
        Dependency shown = dependency;
        if (shown != null) {
            desk.perform(new Unlink(key.waiter(), key.on(), shown));
        }
    }

    private String problem(String typed) {
        try {
            read(typed);
            return "";
        } catch (InvalidValue e) {
            return desk.sentences().refusal(Refusal.of(e));
        }
    }

    private static Lag read(String typed) {
        return typed.isBlank() ? Lag.NONE : Lag.parse(typed.strip());
    }

    /// Keeps what is chosen and typed, as far as it is right.
    private void change() {
        Dependency was = dependency;
        if (isShowing || was == null) {
            return;
        }
        String typed = lag.field().getText();
        Lag wanted = problem(typed).isEmpty() ? read(typed) : was.lag();
        Dependency now = new Dependency(was.on(), type.getValue(), wanted, was.kind(), promised(was));
        if (!now.equals(was)) {
            if (!desk.perform(new ChangeDependency(key.waiter(), was, now))) {
                isShowing = true;
                type.setValue(was.type());
                isShowing = false;
            }
        }
    }

    /// What is promised by what is chosen.
    private @Nullable Promise promised(Dependency was) {
        PromiseNow now = promise;
        PromiseState chosen = state.value();
        return now == null || chosen == null || chosen == now.shown()
                ? was.promise()
                : now.answered(chosen, desk.today());
    }
}
