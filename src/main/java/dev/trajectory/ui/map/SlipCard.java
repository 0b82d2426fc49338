package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapScene;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Slip;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.WholeNumber;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.SlipWords;
import dev.trajectory.words.WindowWords;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What depends on the chunk selected, and what happens if it slips by weeks that one chooses. Worked out beside the
/// UI thread; what is said is always of the plan and the weeks shown.
final class SlipCard extends VBox {

    private static final double WIDTH = 392;
    private static final double MARGIN = 16;
    private static final double ABOVE_LEGEND = 44;
    private static final int USUAL_WEEKS = 4;
    private static final int MOST_WEEKS = 520;

    /// What is asked: which chunk slips by how much, in which outlook.
    private record Question(ChunkId chunk, int weeks, Outlook outlook) {

        @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
        boolean is(Question other) {
            return chunk.equals(other.chunk) && weeks == other.weeks && outlook.schedule() == other.outlook.schedule();
        }
    }

    /// What it was filled from, and the room it was placed in: while these are the same, frames leave it alone.
    private record Shown(ChunkId chunk, MapScene scene, double width, double height) {}

    private final Desk desk;
    private final MapSurface surface;
    private final WindowWords words;
    private final Label title = new Label();
    private final Label dates = new Label();
    private final BigFigure before;
    private final BigFigure after;
    private final BigFigure room;
    private final Label sentence = new Label();
    private final Hyperlink shows = new Hyperlink();
    private final WholeNumber weeks = new WholeNumber(0, MOST_WEEKS, USUAL_WEEKS);
    private boolean wanted = true;
    private @Nullable Question asked;
    private @Nullable Shown shown;

    SlipCard(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.words = desk.words();
        this.before = new BigFigure(words.say("links.waitsFor"));
        this.after = new BigFigure(words.say("map.leadsTo"));
        this.room = new BigFigure(words.say("field.float"));
        getStyleClass().addAll("popover-card", "slip-card");
        setId("slip-card");
        setManaged(false);
        setVisible(false);
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        sentence.setWrapText(true);
        sentence.setId("slip-sentence");
        dates.getStyleClass().add("quiet");
        weeks.setPrefWidth(84);
        weeks.setId("slip-weeks");
        weeks.setAccessibleText(words.say("map.slipWeeks"));
        weeks.valueProperty().addListener(_ -> ask());
        Label label = new Label(words.say("map.slipBy"));
        label.setLabelFor(weeks);
        HBox by = new HBox(label, weeks, new Label(words.say("map.weeks")));
        by.getStyleClass().add("slip-by");
        HBox figures = new HBox(before, after, room);
        figures.getStyleClass().add("slip-figures");
        getChildren().addAll(heading(), dates, figures, by, sentence, shows);
        surface.overlay().getChildren().add(this);
        surface.cover(this);
        surface.onFrame(this::show);
        surface.onSettle(() -> {
            if (words.say("map.slipAsked").equals(sentence.getText())) {
                asked = null;
                ask();
            }
        });
    }

    private HBox heading() {
        Button close = new Button(null, Icons.icon("fltral-dismiss-16", 16));
        close.getStyleClass().add("flat");
        close.setAccessibleText(words.say("popover.close"));
        close.setOnAction(_ -> {
            toggle();
            surface.requestFocus();
        });
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return new HBox(title, close);
    }

    /// Shows it whenever a chunk is selected, or no more.
    void toggle() {
        wanted = !wanted;
        surface.redraw();
    }

    /// Shows it, ready to have the weeks typed in.
    void type() {
        wanted = true;
        show();
        weeks.getEditor().requestFocus();
        weeks.getEditor().selectAll();
    }

    private void show() {
        ChunkId last = Selected.last(surface);
        Chunk chunk = last == null ? null : desk.plan().chunks().find(last);
        MapScene scene = surface.scene();
        boolean seen = wanted && chunk != null && scene != null;
        boolean was = isVisible();
        setVisible(seen);
        if (seen && chunk != null && scene != null) {
            Shown now = new Shown(chunk.id(), scene, surface.getWidth(), surface.getHeight());
            if (!was || !now.equals(shown)) {
                shown = now;
                fill(chunk, scene);
                ask();
                place();
            }
        }
    }

    private void fill(Chunk chunk, MapScene scene) {
        ChunkFacts facts = ChunkFacts.of(desk, chunk);
        title.setText(chunk.title());
        dates.setText(facts.dates());
        count(before, scene.around().beyond(chunk.id(), true));
        count(after, scene.around().beyond(chunk.id(), false));
        Integer days = facts.placement() == null ? null : facts.placement().floatDays();
        room.setVisible(days != null);
        if (days != null) {
            room.show(words.say("map.count", days), words.say("map.workingDays", days));
        }
    }

    /// How many chunks there are, in how many organisations.
    private void count(BigFigure figure, Set<ChunkId> chunks) {
        Set<OrganisationId> owners = new HashSet<>();
        for (ChunkId id : chunks) {
            Chunk chunk = desk.plan().chunks().find(id);
            if (chunk != null && chunk.owner() != null) {
                owners.add(chunk.owner());
            }
        }
        figure.show(
                words.say("map.count", chunks.size()),
                owners.isEmpty() ? "" : words.say("map.inOrganisations", owners.size()));
    }

    /// Asks what the slip does, unless that is asked or known already.
    private void ask() {
        ChunkId chunk = Selected.last(surface);
        if (chunk == null || !isVisible()) {
            return;
        }
        Outlook outlook = desk.snapshot().outlook();
        Question question = new Question(chunk, Objects.requireNonNullElse(weeks.getValue(), USUAL_WEEKS), outlook);
        if (asked != null && asked.is(question)) {
            return;
        }
        asked = question;
        shows.setVisible(false);
        Optional<Plan> later = Slip.plan(outlook, chunk, question.weeks());
        if (later.isEmpty()) {
            sentence.setText(words.say(cannotSlip(chunk, outlook)));
            place();
            return;
        }
        sentence.setText(words.say("map.slipAsked"));
        desk.session()
                .imagine(
                        later.get(),
                        after -> Slip.of(outlook, after, chunk, question.weeks()),
                        slip -> answer(question, slip));
    }

    private String cannotSlip(ChunkId chunk, Outlook outlook) {
        if (outlook.plan().parents().contains(chunk)) {
            return "map.slipParent";
        }
        Placement placement = outlook.schedule().placement(chunk);
        return placement == null ? "map.slipUndated" : "map.slipDone";
    }

    private void answer(Question question, Slip slip) {
        if (asked == null || !asked.is(question)) {
            return;
        }
        sentence.setText(new SlipWords(question.outlook().plan(), words.locale()).sentence(slip));
        ChunkId named = slip.named();
        shows.setVisible(named != null);
        if (named != null) {
            shows.setText(words.say("map.show", desk.sentences().name(named)));
            shows.setOnAction(_ -> {
                desk.select(Set.of(named));
                surface.reveal(named);
                surface.requestFocus();
            });
        }
        place();
    }

    /// In the corner where the last columns leave most room.
    private void place() {
        shows.setManaged(shows.isVisible());
        double wide = Math.min(desk.px(WIDTH), surface.getWidth() - 2 * MARGIN);
        applyCss();
        double high = prefHeight(wide);
        resizeRelocate(
                surface.getWidth() - wide - MARGIN,
                Math.max(0, surface.getHeight() - high - desk.px(ABOVE_LEGEND)),
                wide,
                high);
        layout();
    }
}
