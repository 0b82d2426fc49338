package dev.trajectory.ui.outcomes;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Programme;
import dev.trajectory.schedule.Precedence;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the programme is for: the vision, and a card for each outcome with what leads to it.
public final class OutcomesView implements View {

    private final Desk desk;
    private final InPlace vision;
    private final VBox cards = new VBox();
    private final Label none = new Label();
    private final VBox page;
    private final ScrollPane scroll;
    private final StackPane node;
    private final Button add;
    private final Map<OutcomeId, OutcomeCard> byOutcome = new LinkedHashMap<>();
    private @Nullable Snapshot shown;

    public OutcomesView(Desk desk) {
        this.desk = desk;
        this.vision = new InPlace(new LongText(), this::changeVision);
        this.page = new VBox(visionBox(), none, cards);
        this.scroll = new ScrollPane(page);
        this.node = new StackPane(scroll);
        this.add = new Button(desk.words().say("outcomes.new"), Icons.icon("fltral-add-16", 16));
        add.setOnAction(_ -> addOutcome());
        none.setText(desk.words().say("outcomes.none"));
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        page.getStyleClass().add("outcomes-page");
        cards.getStyleClass().add("outcome-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("outcomes-scroll");
        node.getStyleClass().add("outcomes-view");
        node.setId("outcomes");
        desk.theme().addListener(_ -> {
            if (node.getScene() != null) {
                fill(desk.snapshot());
                byOutcome.values().forEach(card -> card.select(desk.snapshot().selection()));
            }
        });
    }

    private VBox visionBox() {
        Label title = new Label(desk.words().say("outcomes.vision"));
        title.getStyleClass().add("tracing-head");
        TextArea area = (TextArea) vision.field();
        OutcomeCard.area(area);
        area.setId("vision");
        area.getStyleClass().add("vision");
        area.setPromptText(desk.words().say("outcomes.visionPrompt"));
        title.setLabelFor(area);
        return new VBox(title, area);
    }

    private boolean changeVision(String text) {
        Programme now = desk.plan().programme();
        try {
            return desk.perform(new ChangeProgramme(now.withVision(text)));
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
            return false;
        }
    }

    private void addOutcome() {
        OutcomeId id = Section.OUTCOMES.freshId(desk.plan());
        Outcome fresh = new Outcome(id, desk.words().say("outcomes.newName"), "");
        if (desk.perform(new PutRecord<>(Section.OUTCOMES, fresh, true))) {
            reveal(id);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Node> bar() {
        return List.of(add);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.onCanvas("newOutcome", "N", () -> true, this::addOutcome));
    }

    @Override
    public void show(Snapshot snapshot) {
        Snapshot last = shown;
        if (last == null || !last.sameOutlook(snapshot) || !last.plan().equals(snapshot.plan())) {
            fill(snapshot);
        }
        byOutcome.values().forEach(card -> card.select(snapshot.selection()));
    }

    private void fill(Snapshot snapshot) {
        shown = snapshot;
        vision.follow(snapshot.plan().programme().vision());
        List<OutcomeCard> wanted = new ArrayList<>();
        ChunkNumbers numbers = ChunkNumbers.of(snapshot.plan());
        Precedence precedence = new Precedence(snapshot.plan());
        byOutcome.keySet().removeIf(id -> !snapshot.plan().outcomes().has(id));
        for (Outcome outcome : snapshot.plan().outcomes()) {
            OutcomeCard card = byOutcome.computeIfAbsent(outcome.id(), id -> new OutcomeCard(desk, id));
            card.show(Tracing.of(outcome, snapshot, precedence), numbers);
            wanted.add(card);
        }
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
        none.setVisible(wanted.isEmpty());
        none.setManaged(wanted.isEmpty());
    }

    /// Brings an outcome into sight and lets its name be typed; of a chunk, the first outcome it leads to.
    @Override
    public boolean reveal(Id id) {
        OutcomeId outcome = id instanceof OutcomeId own ? own : leadsTo(id);
        OutcomeCard card = outcome == null ? null : byOutcome.get(outcome);
        if (card != null) {
            scrollTo(card);
            if (id instanceof OutcomeId) {
                card.focusName();
            }
        }
        return card != null;
    }

    private @Nullable OutcomeId leadsTo(Id id) {
        Chunk chunk = id instanceof ChunkId ? desk.plan().chunks().find(id) : null;
        return chunk == null || chunk.outcomes().isEmpty()
                ? null
                : chunk.outcomes().getFirst();
    }

    private void scrollTo(Node card) {
        node.applyCss();
        node.layout();
        Bounds at = page.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
        double room = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(at.getMinY() / room, 0, 1));
    }

    @Override
    public void focus() {
        if (byOutcome.isEmpty()) {
            add.requestFocus();
        } else {
            node.requestFocus();
        }
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return false;
    }
}
