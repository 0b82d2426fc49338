package dev.trajectory.draw.map;

import static dev.trajectory.draw.map.MapPlans.id;
import static dev.trajectory.draw.map.MapPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.cli.bench.SyntheticPlan;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapPictureTest {

    private static MapScene scene(Plan plan, Theme theme) {
        PageStyle style = new PageStyle(theme);
        MapLayout layout =
                MapLayout.of(MapGraph.of(plan), Arrangement.STEPS, MapSizes.of(theme.density()), LayoutWatch.PATIENT);
        return MapScene.of(Outlook.of(plan), layout, style, "", Locale.UK);
    }

    private static Picture whole(MapScene scene, MapLook look) {
        return MapPicture.of(scene, MapCamera.around(scene.layout(), scene.style()), look);
    }

    private static List<String> words(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }

    @Test
    void aCardSaysWhoseItIsItsNumberNameDatesAndFloat() {
        Picture picture = whole(scene(MapPlans.sample("northmoor"), Theme.LIGHT), MapLook.PLAIN);

        assertThat(picture.title()).contains("dependency map");
        assertThat(words(picture))
                .contains("Nothing before", "1 step in", "2 steps in", "NICB", "24", "Regional integration", "engine")
                .contains("critical", "Goes live");
        assertThat(words(picture)).anyMatch(text -> text.endsWith(" days float"));
        assertThat(words(picture)).anyMatch(text -> text.contains(" – "));
    }

    @Test
    void aParentAndItsLinesAreCriticalAsWhatIsBelowItIs() {
        MapScene scene = scene(waiting("A", "P: A", "P/X", "Z: P"), Theme.LIGHT);

        assertThat(scene.cards())
                .filteredOn(each -> each.chunk().id().equals(id("P")))
                .allMatch(DrawnCard::critical)
                .hasSize(1);
        assertThat(scene.lines()).hasSize(2).allMatch(DrawnLine::critical);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersStayOnTheirCards(Theme theme) {
        MapScene scene = scene(MapPlans.sample("northmoor"), theme);
        MapCamera camera = MapCamera.around(scene.layout(), scene.style());
        Picture picture = MapPicture.of(scene, camera, MapLook.PLAIN);

        picture.shapes().forEach(shape -> {
            if (shape instanceof Shape.Text text && text.owner() instanceof ChunkId chunk) {
                Box card =
                        camera.box(Objects.requireNonNull(scene.layout().cards().get(chunk)));
                double width = text.typeface().width(text.text(), text.size());
                double left = text.anchor() == Shape.Anchor.END ? text.x() - width : text.x();
                assertThat(left).as(text.text()).isGreaterThanOrEqualTo(card.x());
                assertThat(left + width).as(text.text()).isLessThanOrEqualTo(card.right() + 0.5);
                assertThat(text.baseline()).as(text.text()).isBetween(card.y(), card.bottom());
            }
        });
    }

    /// The dates give way to a long name, and nothing that is written on a card lies on something else.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void noNameIsCutShort(Theme theme) {
        MapScene scene = scene(MapPlans.sample("northmoor"), theme);
        MapCamera camera = MapCamera.around(scene.layout(), scene.style());
        List<Seen.Words> words = Seen.words(MapPicture.of(scene, camera, MapLook.PLAIN));
        for (DrawnCard card : scene.cards()) {
            Box at = camera.box(card.box());
            List<Seen.Words> own = words.stream()
                    .filter(each -> at.holds(each.box().middle(), each.box().centre()))
                    .toList();
            assertThat(own.stream().map(Seen.Words::text).collect(Collectors.joining(" ")))
                    .doesNotContain("…")
                    .contains(card.chunk().title());
            for (Seen.Words one : own) {
                assertThat(own)
                        .filteredOn(each -> each != one)
                        .noneMatch(each -> each.box().meets(one.box()));
            }
        }
    }

    /// What would be smaller is left out.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersOnCardsAreNeverSmallerThanTheSmallest(Theme theme) {
        MapScene scene = scene(MapPlans.sample("northmoor"), theme);
        MapCamera whole = MapCamera.around(scene.layout(), scene.style());
        for (double scale : List.of(1.0, 0.9, 0.75, 0.6, 0.5, 0.35, 0.2)) {
            MapCamera camera = whole.zoomed(0, 0, scale);
            assertThat(MapPicture.of(scene, camera, MapLook.PLAIN).shapes())
                    .filteredOn(each -> each instanceof Shape.Text text && text.owner() instanceof ChunkId)
                    .isNotEmpty()
                    .allMatch(each ->
                            ((Shape.Text) each).size() >= CardText.small(theme).size() - 1e-9);
        }
    }

    @Test
    void fromAfarACardSaysWhoseItIsAndItsNumber() {
        MapScene scene = scene(MapPlans.sample("northmoor"), Theme.LIGHT);
        MapCamera camera = MapCamera.around(scene.layout(), scene.style()).zoomed(0, 0, 0.45);

        assertThat(words(MapPicture.of(scene, camera, MapLook.PLAIN))).contains("NICB 24");
    }

    @Test
    void aLineThatStandsForSeveralDependenciesSaysHowMany() {
        Plan plan = waiting("A", "B: A");
        Chunk waiter = plan.chunks().get(id("B"));
        Dependency start = new Dependency(id("A"), DependencyType.SS, Lag.NONE, null, null);
        Plan both = plan.withChunks(plan.chunks()
                .with(waiter.draft()
                        .dependencies(List.of(Dependency.on(id("A")), start))
                        .chunk()));

        assertThat(words(whole(scene(plan, Theme.LIGHT), MapLook.PLAIN))).doesNotContain("×2");
        assertThat(words(whole(scene(both, Theme.LIGHT), MapLook.PLAIN))).containsOnlyOnce("×2");
    }

    @Test
    void onlyWhatIsInSightIsDrawn() {
        MapScene scene = scene(SyntheticPlan.of(300, false), Theme.LIGHT);
        MapCamera close = new MapCamera(800, 600, 34, 0, 0, 1);

        assertThat(MapPicture.of(scene, close, MapLook.PLAIN).shapes().size())
                .isLessThan(whole(scene, MapLook.PLAIN).shapes().size() / 4);
    }

    /// Ten thousand cards with three shapes each could not be drawn in a frame.
    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "northmoor-one-year-on"})
    void fromAfarEachCardIsOneBlockAndLinesThatAreAlikeAreOne(String sample) {
        MapScene scene = scene(MapPlans.sample(sample), Theme.LIGHT);
        MapCamera camera = MapCamera.fitting(scene.layout(), scene.style(), 400, 200, 1);
        assertThat(camera.isFar(scene.layout().sizes())).isTrue();
        Picture picture = MapPicture.of(scene, camera, MapLook.PLAIN);
        Drawing ink = new Drawing(Theme.LIGHT);
        for (DrawnCard card : scene.cards()) {
            ChunkId id = card.chunk().id();
            List<Shape.Rect> blocks = picture.shapes().stream()
                    .filter(Shape.Rect.class::isInstance)
                    .map(Shape.Rect.class::cast)
                    .filter(rect -> id.equals(rect.owner()))
                    .toList();
            assertThat(blocks).as("%s", id).hasSize(1);
            Shape.Rect block = blocks.getFirst();
            assertThat(block.stroke() != null).as("hollow: %s", id).isEqualTo(card.unfunded());
            assertThat(!card.unfunded() && ink.colour(Token.CRITICAL).equals(block.fill()))
                    .as("ink: %s", id)
                    .isEqualTo(card.critical() && !card.isDone() && !card.unfunded());
            assertThat(picture.at(block.x() + block.width() / 2, block.y() + block.height() / 2))
                    .isEqualTo(id);
        }
        List<Shape.Path> paths = picture.shapes().stream()
                .filter(Shape.Path.class::isInstance)
                .map(Shape.Path.class::cast)
                .filter(path -> path.fill() == null && path.steps().size() > 1)
                .toList();
        assertThat(paths.stream()
                        .flatMap(path -> path.steps().stream())
                        .filter(Shape.Step.Move.class::isInstance)
                        .count())
                .isGreaterThanOrEqualTo(scene.lines().size());
        assertThat(paths.size()).isLessThan(scene.lines().size() / 3);
    }

    /// However narrow the picture is, nothing on it stays unexplained.
    @ParameterizedTest
    @ValueSource(ints = {500, 900, 2000})
    void theLegendTakesAsManyRowsAsItNeeds(int width) {
        MapScene scene = scene(MapPlans.sample("northmoor-one-year-on"), Theme.PROJECTOR);
        MapCamera camera = MapCamera.fitting(scene.layout(), scene.style(), width, 700, 1);
        List<Seen.Words> words = Seen.words(MapPicture.of(scene, camera, MapLook.PLAIN));
        for (PromiseNow.Standing standing : scene.kinds().promises()) {
            String said = scene.legend().say(standing.name());
            assertThat(words)
                    .filteredOn(each -> each.text().equals(said))
                    .as(said)
                    .hasSize(1)
                    .allMatch(each -> each.box().right() <= width && each.box().bottom() < 700);
        }
        assertThat(words).extracting(Seen.Words::text).contains("Goes live", "Findings", "No promise");
    }

    @Test
    void aClickMeansTheCardUnderIt() {
        MapScene scene = scene(waiting("A", "B: A"), Theme.LIGHT);
        MapCamera camera = MapCamera.fitting(scene.layout(), scene.style(), 900, 600, 1);
        Box card = camera.box(Objects.requireNonNull(scene.layout().cards().get(id("B"))));

        assertThat(MapPicture.of(scene, camera, MapLook.PLAIN).at(card.middle(), card.centre()))
                .isEqualTo(id("B"));
    }

    /// As while something is held near an edge.
    @Test
    void itScrollsNoFurtherThanToSomeAirBeyondItsEndAndNeverBack() {
        MapScene scene = scene(SyntheticPlan.of(300, false), Theme.LIGHT);
        MapLayout map = scene.layout();
        MapCamera camera = new MapCamera(300, 200, 34, 0, 0, 1);
        MapCamera last = camera.moved(1e6, 1e6, map);
        assertThat(last.x(map.width())).isBetween(200.0, 300.0);
        assertThat(last.y(map.height())).isBetween(34.0, 200.0);
        assertThat(last.moved(1, 1, map)).isEqualTo(last);
        MapCamera beyond = camera.moved(1e6, 1e6);
        assertThat(beyond.moved(5, 5, map)).isEqualTo(beyond);
        assertThat(beyond.moved(-5, 0, map)).isEqualTo(beyond.moved(-5, 0));
    }

    @Test
    void whatIsPointedAtStaysWhereItIsWhenZooming() {
        MapCamera camera = new MapCamera(900, 600, 34, 120, -40, 0.8);
        Route.Point before = camera.onMap(300, 200);

        Route.Point after = camera.zoomed(300, 200, 1.5).onMap(300, 200);

        assertThat(after.x()).isCloseTo(before.x(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(after.y()).isCloseTo(before.y(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aSelectedCardHasARingAndWhatIsAsideGivesWay() {
        MapScene scene = scene(waiting("A", "B: A", "C: B"), Theme.LIGHT);
        MapLook selected = MapLook.PLAIN.withSelection(Set.of(id("A")));

        assertThat(whole(scene, selected).shapes())
                .hasSize(whole(scene, MapLook.PLAIN).shapes().size() + 1);
        assertThat(whole(scene, MapLook.PLAIN.withFocus(id("A"), Set.of(id("A")))))
                .isNotEqualTo(whole(scene, MapLook.PLAIN));
    }

    @Test
    void aCardSaysHowMuchIsTheMatterWithItsChunk() {
        MapScene scene = scene(MapPlans.sample("northmoor"), Theme.LIGHT);
        ChunkId troubled = scene.outlook().findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.ADVICE)
                .flatMap(finding -> finding.subjects().stream().limit(1))
                .filter(ChunkId.class::isInstance)
                .map(ChunkId.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(scene.findings(troubled)).isPositive();
        assertThat(words(whole(scene, MapLook.PLAIN))).contains("Findings");
    }
}
