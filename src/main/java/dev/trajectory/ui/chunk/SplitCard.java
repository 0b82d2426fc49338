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
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final List<Line> lines = new ArrayList<>();
    private final VBox node;
    private Way way = Way.PART;

    /// The fields of one piece.
    private record Line(
            TextField title,
            ComboBox<OrganisationId> lead,
            WholeNumber share,
            TextField doneWhen,
            CheckBox standsAlone,
            Piece piece) {

        Piece read() {
            return new Piece(
                    title.getText().strip(),
                    share.getValue(),
                    doneWhen.getText().strip(),
                    standsAlone.isSelected(),
                    piece.goLive(),
                    lead.getValue(),
                    piece.participants(),
                    piece.impact());
        }
    }

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
        lines.clear();
        grid.getChildren().clear();
        grid.addRow(
                0,
                head("split.head.title"),
                head("split.head.lead"),
                head("split.head.share"),
                head("split.head.doneWhen"),
                head("split.head.standsAlone"));
        int row = 1;
        for (Piece piece : pieces()) {
            Line line = line(piece);
            lines.add(line);
            grid.addRow(row++, line.title(), line.lead(), line.share(), line.doneWhen(), line.standsAlone());
        }
        count.setDisable(way == Way.SITE);
        weigh();
    }

    private Label head(String key) {
        Label head = new Label(words.say(key));
        head.getStyleClass().add("quiet");
        return head;
    }

    private Line line(Piece piece) {
        TextField title = new TextField(piece.title());
        title.setAccessibleText(words.say("split.head.title"));
        title.setPrefColumnCount(24);
        GridPane.setHgrow(title, Priority.ALWAYS);
        WholeNumber share = new WholeNumber(0, 100, piece.share());
        share.getEditor().setPrefColumnCount(3);
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.setAccessibleText(words.say("split.head.share"));
        TextField doneWhen = new TextField(piece.doneWhen());
        doneWhen.setPromptText(words.say("split.doneWhen"));
        doneWhen.setAccessibleText(words.say("split.head.doneWhen"));
        doneWhen.setPrefColumnCount(14);
        CheckBox alone = new CheckBox();
        alone.setSelected(piece.standsAlone());
        alone.setAccessibleText(words.say("split.head.standsAlone"));
        ComboBox<OrganisationId> lead = lead(piece);
        title.textProperty().addListener(_ -> weigh());
        share.valueProperty().addListener(_ -> weigh());
        return new Line(title, lead, share, doneWhen, alone, piece);
    }

    private ComboBox<OrganisationId> lead(Piece piece) {
        OneOf<OrganisationId> lead = new OneOf<>();
        lead.getItems().setAll(desk.plan().organisations().byId().keySet());
        lead.setConverter(new Named<>(id -> desk.plan().organisations().get(id).code()));
        lead.setValue(piece.owner() == null ? chunk.owner() : piece.owner());
        lead.setAccessibleText(words.say("split.head.lead"));
        lead.setMinWidth(Region.USE_PREF_SIZE);
        lead.setOnAction(_ -> weigh());
        return lead;
    }

    private Edit edit() {
        List<Piece> read = lines.stream().map(Line::read).toList();
        return new SplitChunk(
                chunk.id(), read, inSequence.isSelected(), desk.session().freshChunkIds());
    }

    private void weigh() {
        effect.weigh(edit());
    }
}
