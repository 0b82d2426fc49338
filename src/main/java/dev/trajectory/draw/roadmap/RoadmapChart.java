package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A roadmap as it is seen through a viewport: its picture, and where in it everything lies. What a window needs to
/// turn a point into a chunk, a cell or a day, and back.
public final class RoadmapChart {

    /// A rectangle of the picture, in pixels.
    public record Box(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public double middle() {
            return y + height / 2;
        }

        public boolean contains(double px, double py) {
            return px >= x && px < right() && py >= y && py < bottom();
        }
    }

    /// A lane's header row in sight.
    ///
    /// @param id the organisation, workstream or tranche; empty for the lane of chunks that belong to none
    public record LaneBox(Optional<Id> id, String name, boolean folded, Box header, Box whole) {}

    /// A row in sight.
    public record RowBox(ChunkId chunk, boolean parent, boolean folded, int depth, Box box) {}

    private final RoadmapLayout layout;
    private final Picture picture;

    private RoadmapChart(RoadmapLayout layout) {
        this.layout = layout;
        this.picture = RoadmapPicture.of(layout);
    }

    /// The chart of rows that [suit][RoadmapRows#suit] the viewport.
    public static RoadmapChart of(RoadmapRows rows, Viewport viewport, Theme theme) {
        return of(rows, viewport, theme, Slide.NONE);
    }

    /// The chart of rows that are not yet where they will be.
    public static RoadmapChart of(RoadmapRows rows, Viewport viewport, Theme theme, Slide slide) {
        return new RoadmapChart(RoadmapLayout.of(rows, viewport, theme, slide));
    }

    RoadmapLayout layout() {
        return layout;
    }

    public Picture picture() {
        return picture;
    }

    /// The days seen.
    public TimeRange time() {
        return layout.settled().range();
    }

    /// How tall all lanes are together, in sight or not.
    public double contentHeight() {
        return layout.sizes().heightOf(layout.rows().lanes());
    }

    /// Where lanes lie: below the head, from the outline's left edge to the right one.
    public Box body() {
        RoadmapFrame frame = layout.frame();
        return new Box(0, frame.bodyTop(), frame.width(), frame.bodyHeight());
    }

    /// Where bars lie, within the body.
    public Box timeline() {
        RoadmapFrame frame = layout.frame();
        double left = layout.scale().left();
        return new Box(left, frame.bodyTop(), frame.width() - left, frame.bodyHeight());
    }

    /// The width of the columns left of the timeline.
    public double outlineWidth() {
        return layout.frame().outline();
    }

    public double rowHeight() {
        return layout.sizes().row();
    }

    /// How many pixels a day is wide.
    public double perDay() {
        return layout.scale().perDay();
    }

    /// The day at an x, which may lie outside the days seen.
    public LocalDate day(double x) {
        return layout.scale().day(x);
    }

    /// The x at which a day begins.
    public double x(LocalDate day) {
        return layout.scale().x(day);
    }

    /// The bar of a chunk, in sight or not; null where it has no dates or no row.
    public @Nullable Box bar(ChunkId chunk) {
        Bar bar = layout.bars().get(chunk);
        return bar == null
                ? null
                : new Box(bar.farLeft(), bar.top(), Math.max(1, bar.farRight() - bar.farLeft()), bar.height());
    }

    /// Where the dates of a chunk begin and end, without the diamond on its end; null where it has none.
    public @Nullable Box span(ChunkId chunk) {
        Bar bar = layout.bars().get(chunk);
        return bar == null ? null : new Box(bar.left(), bar.top(), bar.width(), bar.height());
    }

    /// The chunk whose bar lies at a point of the timeline, or null.
    public @Nullable ChunkId barAt(double x, double y) {
        if (!timeline().contains(x, y)) {
            return null;
        }
        for (Bar bar : layout.seenBars().reversed()) {
            double slack = Math.max(0, 4 - bar.width() / 2);
            if (x >= bar.farLeft() - slack && x < bar.farRight() + slack && y >= bar.top() && y < bar.bottom()) {
                return bar.row().id();
            }
        }
        return null;
    }

    /// The chunk whose row has a sign of findings at a point of the outline, or null.
    public @Nullable ChunkId signAt(double x, double y) {
        RowBox row = x < layout.sizes().px(OutlineColumns.PLAIN_NAME) && body().contains(x, y) ? rowAt(y) : null;
        return row == null || layout.rows().sign(row.chunk()) == null ? null : row.chunk();
    }

    /// The row at a height of the body, or null.
    public @Nullable RowBox rowAt(double y) {
        for (RowBox row : rows()) {
            if (y >= row.box().y() && y < row.box().bottom()) {
                return row;
            }
        }
        return null;
    }

    /// The rows in sight, from top to bottom.
    public List<RowBox> rows() {
        List<RowBox> boxes = new ArrayList<>();
        for (RowBand band : layout.seenRows()) {
            boxes.add(box(band.row(), band.top()));
        }
        return boxes;
    }

    /// The row of a chunk, in sight or not; null where a fold or a filter hides it.
    public @Nullable RowBox row(ChunkId chunk) {
        RoadmapRows.Place place = layout.rows().place(chunk);
        return place == null || layout.rows().lanes().get(place.lane()).folded()
                ? null
                : box(layout.rows().row(place), layout.stack().top(place));
    }

    private RowBox box(LaneRow row, double top) {
        Box box = new Box(0, top, layout.frame().width(), layout.sizes().row());
        return new RowBox(row.id(), row.parent(), row.folded(), row.depth(), box);
    }

    /// The lane at a height of the body, or null.
    public @Nullable LaneBox laneAt(double y) {
        for (LaneBox lane : lanes()) {
            if (y >= lane.whole().y() && y < lane.whole().bottom()) {
                return lane;
            }
        }
        return null;
    }

    /// The lanes in sight.
    public List<LaneBox> lanes() {
        double width = layout.frame().width();
        return layout.bands().stream()
                .map(band -> new LaneBox(
                        Optional.ofNullable(band.lane().id()),
                        band.lane().name(),
                        band.lane().folded(),
                        new Box(0, band.top(), width, band.header()),
                        new Box(0, band.top(), width, band.bottom() - band.top())))
                .toList();
    }

    /// How many rows lie above a chunk's own, folded away or not; -1 where a filter or a parent hides it.
    public int rowsAbove(ChunkId chunk) {
        RoadmapRows.Place place = layout.rows().place(chunk);
        if (place == null) {
            return -1;
        }
        List<Lane> lanes = layout.rows().lanes();
        int above = lanes.get(place.lane()).folded() ? 0 : place.row();
        for (Lane lane : lanes.subList(0, place.lane())) {
            above += lane.folded() ? 0 : lane.rows().size();
        }
        return above;
    }

    /// The organisation, workstream or tranche in whose lane a chunk lies; empty where it belongs to none.
    public Optional<Id> laneOf(ChunkId chunk) {
        RoadmapRows.Place place = layout.rows().place(chunk);
        return place == null
                ? Optional.empty()
                : Optional.ofNullable(layout.rows().lanes().get(place.lane()).id());
    }

    /// All chunks of a lane, in sight or not, from top to bottom.
    public List<ChunkId> chunksIn(LaneBox box) {
        return layout.rows().lanes().stream()
                .filter(lane -> Optional.ofNullable(lane.id()).equals(box.id()))
                .flatMap(lane -> lane.rows().stream())
                .map(LaneRow::id)
                .toList();
    }

    /// The cell of a chunk in a column, in sight or not; null where there is none.
    public @Nullable Box cell(ChunkId chunk, Column column) {
        RowBox row = row(chunk);
        OutlineColumns.Cell cell = layout.columns().cell(column);
        if (row == null || cell == null) {
            return null;
        }
        double indent = column == Column.NAME ? layout.sizes().px(OutlineLayer.INDENT) * Math.min(8, row.depth()) : 0;
        return new Box(
                cell.left() + indent,
                row.box().y(),
                cell.width() - indent,
                row.box().height());
    }

    /// The columns seen, from left to right, the name among them.
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        layout.columns().cells().forEach(cell -> columns.add(cell.column()));
        columns.add(columns.contains(Column.NUMBER) ? 1 : 0, Column.NAME);
        return columns;
    }

    /// The column at an x of the outline.
    public Column columnAt(double x) {
        return layout.columns().at(x);
    }

    /// The head of a column; null where it is not seen.
    public @Nullable Box head(Column column) {
        OutlineColumns.Cell cell = layout.columns().cell(column);
        double top = layout.frame().bodyTop() - layout.sizes().px(26);
        return cell == null
                ? null
                : new Box(cell.left(), top, cell.width(), layout.sizes().px(26));
    }

    /// The words of a cell.
    public String text(ChunkId chunk, Column column) {
        RoadmapRows.Place place = layout.rows().place(chunk);
        if (place == null) {
            return "";
        }
        LaneRow row = layout.rows().row(place);
        return layout.rows().cells().of(column, row.chunk(), row.placement(), row.parent());
    }

    /// All chunks that have rows, from top to bottom, in sight or not.
    public List<ChunkId> order() {
        return layout.rows().lanes().stream()
                .filter(lane -> !lane.folded())
                .flatMap(lane -> lane.rows().stream())
                .map(LaneRow::id)
                .toList();
    }
}
