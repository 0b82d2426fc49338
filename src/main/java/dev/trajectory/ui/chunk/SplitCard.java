package dev.trajectory.ui.chunk;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Piece;
import dev.trajectory.edit.SplitChunk;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Breaks a chunk down: chooses a way, asks each piece for its name, its share, how one can test that it is done and
/// whether it stands alone, and shows what the split does to the plan before it is accepted.
public final class SplitCard {

    /// Ways to split.
    private enum Way {
        SITE,
        GROUP,
        WAVE,
        PART,
        FREE
    }

    private static final int MOST = 12;

    private final Desk desk;
    private final WindowWords words;
    private final Chunk chunk;
    private final GridPane grid = new GridPane();
    private final WholeNumber count = new WholeNumber(2, MOST, 3);
    private final CheckBox inSequence = new CheckBox();
    private final ReshapeEffect effect;
    private final List<PieceLine> lines = new ArrayList<>();

    /// What was typed for each piece, those beyond the count among them: it is there again when there are more.
    private final Map<Integer, PieceLine> typed = new HashMap<>();
    private final VBox node;
    private Way way = Way.PART;
    private boolean filling;

    private SplitCard(Desk desk, Chunk chunk) {
        this.desk = desk;
        this.words = desk.words();
        this.chunk = chunk;
        this.effect = new ReshapeEffect(desk, "split-effect");
        Choice<Way> ways = new Choice<>(
                Way.class, each -> words.say("split." + each.name().toLowerCase(Locale.ROOT)), this::choose);
        if (sizes().stream().anyMatch(finding -> finding.rule() == Rule.CHUNK_MANY_RECEIVERS)) {
            way = Way.SITE;
        }
        ways.set(way);
        inSequence.setText(words.say("split.inSequence"));
        inSequence.setSelected(way == Way.PART);
        inSequence.setOnAction(_ -> weigh());
        count.getEditor().setPrefColumnCount(3);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setAccessibleText(words.say("split.count"));
        count.valueProperty().addListener(_ -> fill());
        HBox options = new HBox(new Label(words.say("split.count")), count, inSequence);
        options.getStyleClass().add("split-options");
        grid.getStyleClass().add("split-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        node = new VBox(ways, options, scroll, effect);
        node.getStyleClass().addAll("split", "wide");
        fill();
    }

    /// Asks how to split a chunk, and splits it.
    public static void ask(Desk desk, Chunk chunk) {
        SplitCard card = new SplitCard(desk, chunk);
        desk.host()
                .ask(
                        desk.words().say("split.title", chunk.title()),
                        card.text(),
                        card.node,
                        List.of(
                                new Answer(
                                        desk.words().say("split.do"),
                                        card.effect.isSaid(),
                                        () -> desk.perform(card.edit())),
                                new Answer(desk.words().say("answer.cancel"), () -> {})));
    }

    /// What the checks find too big about the chunk.
    private List<Finding> sizes() {
        return desk.snapshot().outlook().findings().stream()
                .filter(finding -> finding.rule().isSize() && finding.subjects().contains(chunk.id()))
                .toList();
    }

    /// What is too big about it, if anything, and what is asked.
    private String text() {
        List<String> lines = new ArrayList<>();
        sizes().forEach(finding ->
                lines.add(words.say("split.tooBig", desk.sentences().finding(finding))));
        lines.add(words.say("split.text"));
        return String.join("\n", lines);
    }

    private void choose(Way chosen) {
        way = chosen;
        inSequence.setSelected(chosen == Way.PART || chosen == Way.WAVE);
        fill();
    }

    private List<Piece> pieces() {
        int pieces = count.getValue();
        return switch (way) {
            case SITE -> sites();
            case GROUP, WAVE -> {
                SequencedMap<String, Integer> shares = new LinkedHashMap<>();
                for (int i = 1; i <= pieces; i++) {
                    shares.put(words.say(way == Way.WAVE ? "split.waveName" : "split.groupName", chunk.title(), i), 1);
                }
                yield Piece.waves(shares, chunk.goLive());
            }
            case PART, FREE -> {
                List<String> titles = new ArrayList<>();
                for (int i = 1; i <= pieces; i++) {
                    titles.add(words.say("split.partName", chunk.title(), i));
                }
                yield Piece.parts(titles, chunk.goLive());
            }
        };
    }

    /// A piece for each organisation it touches, the one that leads first.
    private List<Piece> sites() {
        SequencedMap<OrganisationId, String> titles = new LinkedHashMap<>();
        List<OrganisationId> touched = new ArrayList<>();
        if (chunk.owner() != null) {
            touched.add(chunk.owner());
        }
        touched.addAll(chunk.participants());
        for (OrganisationId id : touched) {
            Organisation organisation = desk.plan().organisations().find(id);
            if (organisation != null) {
                titles.put(id, words.say("split.siteName", chunk.title(), organisation.code()));
            }
        }
        return Piece.sites(titles, chunk.impact(), chunk.goLive());
    }

    private void fill() {
        filling = true;
        lines.clear();
        grid.getChildren().clear();
        grid.addRow(
                0,
                head("split.head.title"),
                head("split.head.lead"),
                head("split.head.share"),
                head("split.head.doneWhen"),
                head("split.head.standsAlone"));
        for (Piece piece : pieces()) {
            PieceLine line = PieceLine.of(desk, chunk, piece, this::weigh);
            PieceLine before = typed.put(lines.size(), line);
            if (before != null) {
                line.take(before);
            }
            lines.add(line);
            grid.addRow(lines.size(), line.nodes());
        }
        count.setDisable(way == Way.SITE);
        filling = false;
        weigh();
    }

    private Label head(String key) {
        Label head = new Label(words.say(key));
        head.getStyleClass().add("quiet");
        return head;
    }

    private Edit edit() {
        List<Piece> read = lines.stream().map(PieceLine::read).toList();
        return new SplitChunk(
                chunk.id(), read, inSequence.isSelected(), desk.session().freshChunkIds());
    }

    private void weigh() {
        if (!filling) {
            effect.weigh(edit());
        }
    }
}
