package dev.trajectory.draw.roadmap;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Marks;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.CriticalPath;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseStates;
import dev.trajectory.words.PictureWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lanes and rows of a roadmap, which stay the same while it is scrolled and zoomed: worked out once for an
/// outlook and a way of grouping, and then used for every frame.
public final class RoadmapRows {

    /// Where a chunk's row is.
    record Place(int lane, int row) {}

    private final Outlook outlook;
    private final PictureWords words;
    private final Viewport.Grouping grouping;
    private final Viewport.Order order;
    private final Set<Id> folded;
    private final @Nullable Set<ChunkId> only;
    private final Columns columns;
    private final CellText cells;
    private final List<Lane> lanes;
    private final CriticalPath path;
    private final PromiseStates promises;
    private final Map<ChunkId, Place> places;
    private final Map<ChunkId, Finding.Severity> signs;
    private final Map<OrganisationId, Integer> liveries = new HashMap<>();

    private RoadmapRows(Outlook outlook, Viewport viewport, PictureWords words, CellText cells, List<Lane> lanes) {
        this.outlook = outlook;
        this.words = words;
        this.grouping = viewport.grouping();
        this.order = viewport.order();
        this.folded = viewport.folded();
        this.only = viewport.only();
        this.columns = viewport.columns();
        this.cells = cells;
        this.lanes = lanes;
        this.path = outlook.criticalPath();
        this.promises = outlook.promised();
        this.places = places(lanes);
        this.signs = signs();
        outlook.plan().organisations().forEach(each -> liveries.put(each.id(), liveries.size()));
    }

    /// The rows that a viewport shows of an outlook.
    ///
    /// @param locale of the words
    public static RoadmapRows of(Outlook outlook, Viewport viewport, Locale locale) {
        PictureWords words = new PictureWords(locale);
        CellText cells = new CellText(outlook, ChunkNumbers.of(outlook.plan()), words);
        return new RoadmapRows(outlook, viewport, words, cells, Lanes.of(outlook, viewport, words, cells));
    }

    /// These rows, each where it is, with the dates of another outlook: for a preview, in which rows must not jump
    /// while the hand is on them.
    public RoadmapRows dated(Outlook other, Viewport viewport) {
        List<Lane> dated = lanes.stream()
                .map(lane -> new Lane(
                        lane.id(),
                        lane.name(),
                        lane.organisation(),
                        lane.rows().stream().map(row -> row.dated(other)).toList(),
                        lane.folded()))
                .toList();
        CellText texts = new CellText(other, cells.numbers(), words);
        return new RoadmapRows(other, viewport, words, texts, dated);
    }

    /// Whether these are also the rows of that viewport and outlook.
    @SuppressWarnings("ReferenceEquality") // comparing two outlooks takes longer than making rows
    public boolean suit(Outlook other, Viewport viewport) {
        return outlook == other
                && grouping == viewport.grouping()
                && order == viewport.order()
                && columns.sort() == viewport.columns().sort()
                && columns.descending() == viewport.columns().descending()
                && folded.equals(viewport.folded())
                && Objects.equals(only, viewport.only());
    }

    /// Whether others differ by their outlook alone: what moved, then, the outlook moved, and not the user.
    boolean areArrangedAs(RoadmapRows other) {
        return grouping == other.grouping
                && order == other.order
                && columns.sort() == other.columns.sort()
                && columns.descending() == other.columns.descending()
                && folded.equals(other.folded)
                && Objects.equals(only, other.only);
    }

    private static Map<ChunkId, Place> places(List<Lane> lanes) {
        Map<ChunkId, Place> places = new HashMap<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            List<LaneRow> rows = lanes.get(lane).rows();
            for (int row = 0; row < rows.size(); row++) {
                places.put(rows.get(row).id(), new Place(lane, row));
            }
        }
        return places;
    }

    /// How bad the worst is that is marked on a row: on its chunk, or on one that is folded away below it.
    private Map<ChunkId, Finding.Severity> signs() {
        Map<ChunkId, Finding.Severity> worst = new HashMap<>();
        Marks marks = outlook.marks();
        for (ChunkId marked : marks.chunks()) {
            for (ChunkId at : outlook.plan().lineage(marked)) {
                Place place = places.get(at);
                if (place != null && (at.equals(marked) || row(place).folded())) {
                    worst.merge(
                            at,
                            marks.on(marked).getFirst().severity(),
                            (one, other) -> one.compareTo(other) < 0 ? one : other);
                    break;
                }
            }
        }
        return worst;
    }

    /// How bad the worst is that is marked on a chunk's row; null where nothing is.
    Finding.@Nullable Severity sign(ChunkId chunk) {
        return signs.get(chunk);
    }

    Outlook outlook() {
        return outlook;
    }

    PictureWords words() {
        return words;
    }

    CellText cells() {
        return cells;
    }

    List<Lane> lanes() {
        return lanes;
    }

    PromiseStates promises() {
        return promises;
    }

    CriticalPath path() {
        return path;
    }

    @Nullable
    Place place(ChunkId chunk) {
        return places.get(chunk);
    }

    LaneRow row(Place place) {
        return lanes.get(place.lane()).rows().get(place.row());
    }

    /// An organisation's place in the plan's list.
    Map<OrganisationId, Integer> liveries() {
        return liveries;
    }
}
