package dev.trajectory.draw.map;

import dev.trajectory.check.Marks;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.CriticalPath;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseStates;
import dev.trajectory.words.LegendWords;
import dev.trajectory.words.MapWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A layout with all that is said on it: what stays the same from frame to frame, until the plan or the look changes.
public final class MapScene {

    private final Outlook outlook;
    private final MapLayout layout;
    private final PageStyle style;
    private final MapWords words;
    private final LegendWords legend;
    private final String option;
    private final CriticalPath path;
    private final PromiseStates promises;
    private final ChunkNumbers numbers;
    private final Map<OrganisationId, Livery> liveries = new HashMap<>();
    private final Map<ChunkId, CardText> texts = new HashMap<>();
    private final List<DrawnLine> lines = new ArrayList<>();
    private final List<DrawnCard> cards = new ArrayList<>();
    private final MapKinds kinds;
    private final Marks marks;
    private final Around around;

    private MapScene(Outlook outlook, MapLayout layout, PageStyle style, String option, Locale locale) {
        this.outlook = outlook;
        this.layout = layout;
        this.style = style;
        this.option = option;
        this.words = new MapWords(locale);
        this.legend = new LegendWords(locale);
        this.path = outlook.criticalPath();
        this.promises = outlook.promised();
        this.numbers = ChunkNumbers.of(outlook.plan());
        this.marks = outlook.marks();
        this.around = new Around(outlook.plan(), MapGraph.of(outlook.plan()).lines());
        outlook.plan()
                .organisations()
                .forEach(each -> liveries.put(each.id(), style.theme().livery(liveries.size())));
        layout.routes().forEach((line, route) -> {
            if (!dependencies(line).isEmpty()) {
                lines.add(drawn(line, route));
            }
        });
        layout.cards().forEach((id, box) -> {
            Chunk chunk = chunk(id);
            if (chunk != null) {
                cards.add(drawn(chunk, box));
            }
        });
        this.kinds = MapKinds.of(lines, cards, marks.chunks().stream().anyMatch(layout.cards()::containsKey));
    }

    /// A layout with what an outlook says of it.
    ///
    /// @param layout of the outlook's plan, or of one it came from: cards of chunks that are gone are left out
    /// @param option the name of the option the outlook is of, or empty
    public static MapScene of(Outlook outlook, MapLayout layout, PageStyle style, String option, Locale locale) {
        return new MapScene(outlook, layout, style, option, locale);
    }

    private DrawnLine drawn(DependencyLine line, Route route) {
        return new DrawnLine(
                line,
                route,
                route.bounds(),
                dependencies(line).size(),
                path.joins(line.before(), line.waiting()),
                path.joinsNext(line.before(), line.waiting()),
                promises(line).stream().findFirst().map(PromiseNow::standing).orElse(null));
    }

    private DrawnCard drawn(Chunk chunk, Box box) {
        boolean unfunded = outlook.schedule().isUnfunded(chunk.id());
        return new DrawnCard(chunk, box, livery(chunk.owner()), path.isCritical(chunk.id()), unfunded);
    }

    /// Where the promises stand that go with a line, the one that most wants looking at first: that one is drawn.
    /// None where its dependencies are gone or tie one organisation.
    public List<PromiseNow> promises(DependencyLine line) {
        Chunk waiting = chunk(line.waiting());
        return waiting == null ? List.of() : promises.of(waiting, line.before());
    }

    public Outlook outlook() {
        return outlook;
    }

    public MapLayout layout() {
        return layout;
    }

    public PageStyle style() {
        return style;
    }

    Theme theme() {
        return style.theme();
    }

    /// How large letters have to be so that they can be read from the back of a room; nought where there is none.
    double least() {
        return theme() == Theme.PROJECTOR ? style.lettering(TextRole.SMALLEST).size() : 0;
    }

    MapWords words() {
        return words;
    }

    LegendWords legend() {
        return legend;
    }

    String title() {
        return words.title(outlook.plan().programme().name(), option);
    }

    @Nullable
    Chunk chunk(ChunkId id) {
        return outlook.plan().chunks().find(id);
    }

    /// The dependencies a line stands for, one for each way in which the one chunk waits for the other; none where
    /// they are gone.
    public List<Dependency> dependencies(DependencyLine line) {
        Chunk waiting = chunk(line.waiting());
        return waiting == null ? List.of() : waiting.dependenciesOn(line.before());
    }

    /// The lines whose dependencies are in the plan.
    List<DrawnLine> lines() {
        return lines;
    }

    /// The cards whose chunks are in the plan.
    List<DrawnCard> cards() {
        return cards;
    }

    /// What there is on it.
    MapKinds kinds() {
        return kinds;
    }

    /// How many errors and warnings are about a chunk.
    int findings(ChunkId chunk) {
        return marks.on(chunk).size();
    }

    /// The chunk whose card has a sign of findings at a point of the picture, or near it; null where there is
    /// none.
    public @Nullable ChunkId signAt(MapCamera camera, double x, double y) {
        for (ChunkId chunk : marks.chunks()) {
            Box card = layout.cards().get(chunk);
            if (card != null && CardLayer.isOnSign(this, camera, camera.box(card), x, y)) {
                return chunk;
            }
        }
        return null;
    }

    /// What lies around chunks in the whole plan, however little of it is laid out.
    public Around around() {
        return around;
    }

    int number(ChunkId chunk) {
        return numbers.number(chunk);
    }

    Livery livery(@Nullable OrganisationId owner) {
        Livery known = owner == null ? null : liveries.get(owner);
        return known == null ? Livery.of("", 1, theme().colour(Token.INK_3), theme()) : known;
    }

    /// The code of an organisation; empty for none.
    String code(@Nullable OrganisationId owner) {
        Organisation organisation = outlook.plan().organisations().find(owner);
        return organisation == null ? "" : organisation.code();
    }

    /// What stands on a card, made when it is first drawn.
    CardText text(Chunk chunk) {
        return texts.computeIfAbsent(chunk.id(), _ -> CardText.of(this, chunk));
    }
}
