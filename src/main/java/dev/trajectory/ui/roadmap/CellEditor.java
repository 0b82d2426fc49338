package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.chunk.LineCompletion;
import dev.trajectory.ui.chunk.WaitsInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// A field over a cell of the outline. What is typed is checked with every letter; Enter and Tab keep it, Esc does
/// not.
final class CellEditor {

    /// Where the cursor goes after a cell is done with.
    interface Next {
        void down();

        void right();

        void left();

        void stay();
    }

    /// Keys that are about what is offered, while something is.
    private static final Set<KeyCode> COMPLETING = EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.UP, KeyCode.DOWN);

    private static final double LEAST_SAID = 320;
    private static final double LEAST_LINE = 240;
    private static final double LEAST_CELL = 96;

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Next next;
    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private final Label problem = wrong.sentence();
    private final Label said = new Label();
    private @Nullable AutoCompletionBinding<?> offers;
    private @Nullable ChunkId chunk;
    private Column column = Column.NAME;
    private String before = "";
    private @Nullable WaitsInput waits;

    CellEditor(Desk desk, RoadmapSurface surface, Next next) {
        this.desk = desk;
        this.surface = surface;
        this.next = next;
        field.getStyleClass().add("cell-editor");
        field.setId("cell-editor");
        field.setManaged(false);
        field.setVisible(false);
        problem.getStyleClass().add("cell-problem");
        problem.setMouseTransparent(true);
        said.getStyleClass().add("cell-said");
        said.setMouseTransparent(true);
        said.setWrapText(true);
        said.setManaged(false);
        said.setVisible(false);
        surface.overlay().getChildren().addAll(field, problem, said);
        field.textProperty().addListener(_ -> check());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isOpen()) {
                leave();
            }
        });
        surface.onFrame(this::place);
    }

    boolean isOpen() {
        return chunk != null;
    }

    /// Opens over a cell.
    ///
    /// @param typed the letter that began it, which replaces what was there; null to change what is there
    void open(ChunkId id, Column at, @Nullable String typed) {
        if (!ChunkInput.isEditable(at)) {
            desk.host().say(desk.words().say("cell.computed"));
            return;
        }
        chunk = id;
        column = at;
        before = typed(desk, surface.chart(), id, at);
        field.setText(typed == null ? before : typed);
        String columnName = desk.words().say("column." + at.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(desk.words()
                .say("cell.said", columnName, desk.plan().chunks().get(id).title()));
        place(surface.chart());
        field.setVisible(true);
        bindOffers(at);
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.end();
        }
        check();
    }

    private void bindOffers(Column at) {
        List<String> words = input().offers(at);
        if (at == Column.WAITS_FOR) {
            offers = LineCompletion.bind(field, (line, caret) -> waits().completions(line, caret));
        } else if (!words.isEmpty()) {
            offers = TextFields.bindAutoCompletion(field, words);
        }
    }

    private WaitsInput waits() {
        WaitsInput known = waits;
        WaitsInput now = known == null ? new WaitsInput(desk.plan(), desk.words()) : known.of(desk.plan());
        waits = now;
        return now;
    }

    /// Whether completions are offered now, which Enter and Esc are about.
    private boolean isCompleting() {
        return column == Column.WAITS_FOR
                && offers != null
                && offers.getAutoCompletionPopup().isShowing();
    }

    /// What a cell says, as one would type it.
    static String typed(Desk desk, RoadmapChart chart, ChunkId id, Column at) {
        String text = chart.text(id, at);
        if (at == Column.WEEKS && !text.isEmpty()) {
            return typed(desk.plan().chunks().get(id).duration());
        }
        return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    }

    private static String typed(WorkSpan duration) {
        return duration.unit() == WorkSpan.Unit.WEEKS ? Integer.toString(duration.amount()) : duration.toString();
    }

    private ChunkInput input() {
        return new ChunkInput(desk);
    }

    private List<ChunkId> chunks() {
        ChunkId own = Objects.requireNonNull(chunk);
        Set<ChunkId> all = new LinkedHashSet<>(List.of(own));
        desk.snapshot().selection().forEach(id -> {
            if (id instanceof ChunkId other) {
                all.add(other);
            }
        });
        return List.copyOf(all);
    }

    private void place(RoadmapChart chart) {
        RoadmapChart.Box cell = chunk == null ? null : chart.cell(chunk, column);
        if (cell == null) {
            return;
        }
        double width =
                column == Column.NAME ? chart.outlineWidth() - cell.x() : Math.max(cell.width() + 4, leastWidth());
        double height = Math.max(24, cell.height() + 2);
        field.resizeRelocate(cell.x() - 6, cell.middle() - height / 2, width + 6, height);
        double room = Math.max(220, width);
        double saidRoom = Math.max(LEAST_SAID, width);
        said.resizeRelocate(cell.x() - 6, cell.middle() + height / 2 + 2, saidRoom, said.prefHeight(saidRoom));
        problem.resizeRelocate(cell.x() - 6, cell.middle() + height / 2 + 2, room, problem.prefHeight(room));
    }

    private double leastWidth() {
        return column == Column.WAITS_FOR ? LEAST_LINE : LEAST_CELL;
    }

    /// Says what is wrong while it is typed.
    private void check() {
        wrong.say(problem());
        problem.setManaged(false);
        said.setText(isOpen() && column == Column.WAITS_FOR && !wrong.isSaid() ? waits().said(field.getText()) : "");
        said.setVisible(!said.getText().isEmpty());
        if (isOpen()) {
            place(surface.chart());
        }
    }

    private ChunkInput.Read read() {
        return column == Column.WAITS_FOR
                ? waits().read(chunks().getFirst(), field.getText())
                : input().read(column, chunks(), field.getText());
    }

    private String problem() {
        return !isOpen() || field.getText().equals(before) ? "" : read().problem(desk);
    }

    private void key(KeyEvent event) {
        if (isCompleting() && COMPLETING.contains(event.getCode())) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> finish(event, next::down);
            case TAB -> finish(event, event.isShiftDown() ? next::left : next::right);
            case ESCAPE -> {
                close();
                next.stay();
                event.consume();
            }
            case UP, DOWN -> {
                if (offers == null) {
                    finish(event, event.getCode() == KeyCode.DOWN ? next::down : next::stay);
                }
            }
            default -> {}
        }
    }

    private void finish(KeyEvent event, Runnable then) {
        event.consume();
        if (keep()) {
            close();
            then.run();
        }
    }

    /// Keeps what was typed; false, with the field still open, when it is wrong.
    private boolean keep() {
        if (field.getText().equals(before)) {
            return true;
        }
        ChunkInput.Read read = read();
        if (read.edit() == null) {
            return read.problem().isEmpty();
        }
        return desk.perform(read.edit());
    }

    /// The focus goes elsewhere: what is right is kept, what is wrong is said and dropped.
    private void leave() {
        String why = problem();
        if (why.isEmpty()) {
            keep();
        } else {
            desk.host().say(desk.words().say("cell.dropped", field.getText(), why));
        }
        close();
    }

    /// Closes with nothing kept; false when it was not open.
    boolean close() {
        if (!isOpen()) {
            return false;
        }
        chunk = null;
        if (offers != null) {
            offers.dispose();
            offers = null;
        }
        field.setVisible(false);
        said.setVisible(false);
        wrong.say("");
        return true;
    }
}
