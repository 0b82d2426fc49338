package dev.trajectory.draw.map;

import static dev.trajectory.draw.map.MapPlans.id;
import static dev.trajectory.draw.map.MapPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Density;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapLayoutTest {

    record Case(Plan plan, Arrangement arrangement, Density density) {

        MapGraph graph() {
            return MapGraph.of(plan);
        }

        MapLayout layout() {
            return MapLayout.of(graph(), arrangement, MapSizes.of(density), LayoutWatch.PATIENT);
        }

        @Override
        public String toString() {
            return plan.programme().name() + " of " + plan.chunks().size() + " by " + arrangement + " " + density;
        }
    }

    static Stream<Case> cases() {
        return MapPlans.all()
                .flatMap(plan -> Stream.of(
                        new Case(plan, Arrangement.STEPS, Density.NORMAL),
                        new Case(plan, Arrangement.ORGANISATIONS, Density.NORMAL),
                        new Case(plan, Arrangement.ORGANISATIONS, Density.PROJECTOR)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCardHasAPlaceOfItsOwnAndEveryLineItsWay(Case of) {
        MapLayout layout = of.layout();

        assertThat(layout.cards().keySet()).isEqualTo(of.graph().cards().keySet());
        assertThat(layout.routes().keySet())
                .containsExactlyInAnyOrderElementsOf(of.graph().lines());
        List<Box> boxes = new ArrayList<>(layout.cards().values());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
            }
        }
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(layout.width());
            assertThat(box.bottom()).isLessThanOrEqualTo(layout.height());
        });
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLineLeavesTheCardWaitedForAndEndsAtTheOneThatWaits(Case of) {
        MapLayout layout = of.layout();

        layout.routes().forEach((line, route) -> {
            assertThat(isAtEdge(layout.cards().get(line.before()), route.start()))
                    .isTrue();
            assertThat(isAtEdge(layout.cards().get(line.waiting()), route.end()))
                    .isTrue();
        });
    }

    private static boolean isAtEdge(Box box, Route.Point point) {
        return point.x() >= box.x() - 1
                && point.x() <= box.right() + 1
                && point.y() >= box.y() - 1
                && point.y() <= box.bottom() + 1;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void columnsCountTheLongestWayToAChunk(Case of) {
        if (of.plan().chunks().has(id("A"))
                && !of.plan().chunks().get(id("A")).dependencies().isEmpty()) {
            return; // Chunks that wait for themselves have no longest way.
        }
        MapLayout layout = of.layout();
        Map<ChunkId, Integer> steps = new HashMap<>();

        for (int column = 0; column < layout.columns().size(); column++) {
            for (ChunkId chunk : layout.columns().get(column).chunks()) {
                assertThat(column).isEqualTo(steps(of.graph(), chunk, steps));
                assertThat(layout.cards().get(chunk).x())
                        .isEqualTo(layout.columns().get(column).x());
            }
        }
    }

    private static int steps(MapGraph graph, ChunkId chunk, Map<ChunkId, Integer> known) {
        Integer found = known.get(chunk);
        if (found == null) {
            found = graph.lines().stream()
                    .filter(line -> line.waiting().equals(chunk))
                    .mapToInt(line -> steps(graph, line.before(), known) + 1)
                    .max()
                    .orElse(0);
            known.put(chunk, found);
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSamePlanIsLaidOutTheSameWay(Case of) {
        assertThat(of.layout()).isEqualTo(of.layout());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lanesHoldTheCardsOfTheirOrganisationAndNoOthers(Case of) {
        MapLayout layout = of.layout();

        for (MapLayout.Lane lane : layout.lanes()) {
            List<ChunkId> inside = layout.cards().entrySet().stream()
                    .filter(each -> layout.loose() == null
                            || each.getValue().y() < layout.loose().y())
                    .filter(each ->
                            each.getValue().y() >= lane.top() && each.getValue().bottom() <= lane.top() + lane.height())
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(inside)
                    .hasSize(lane.chunks())
                    .allSatisfy(chunk ->
                            assertThat(of.plan().chunks().get(chunk).owner()).isEqualTo(lane.organisation()));
        }
        int inLanes = layout.lanes().stream().mapToInt(MapLayout.Lane::chunks).sum();
        int inColumns =
                layout.columns().stream().mapToInt(each -> each.chunks().size()).sum();
        assertThat(inLanes).isEqualTo(of.arrangement() == Arrangement.STEPS ? 0 : inColumns);
    }

    @Test
    void whatHasNoDependenciesStandsApart() {
        MapLayout layout = new Case(waiting("A", "B: A", "C", "D"), Arrangement.STEPS, Density.NORMAL).layout();

        assertThat(layout.columns()).hasSize(2);
        assertThat(layout.loose()).isNotNull();
        assertThat(layout.cards().get(id("C")).y())
                .isEqualTo(layout.cards().get(id("D")).y())
                .isGreaterThan(layout.cards().get(id("B")).bottom());
    }

    @Test
    void aParentHasACardOnlyIfSomethingWaitsForItOrItForSomething() {
        assertThat(MapGraph.of(waiting("P", "P/A", "B: A")).cards()).containsOnlyKeys(id("A"), id("B"));
        assertThat(MapGraph.of(waiting("P", "P/A", "B: P")).cards()).containsOnlyKeys(id("P"), id("A"), id("B"));
    }

    @Test
    void ofSomeCardsTheLinesBetweenThemAreLeft() {
        MapGraph graph = MapGraph.of(waiting("A", "B: A", "C: B", "D: C", "E: B", "F: A"));

        assertThat(graph.only(Set.of(id("A"), id("B"))::contains).lines())
                .containsExactly(new DependencyLine(id("B"), id("A")));
    }

    @Test
    void aLayoutNobodyWantsAnyMoreEndsWithoutAnError() {
        MapGraph graph = MapGraph.of(MapPlans.sample("northmoor"));

        LayoutWatch gone = new LayoutWatch() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void reached(double share) {}
        };

        assertThat(MapLayout.of(graph, Arrangement.STEPS, MapSizes.of(Density.NORMAL), gone))
                .isNotNull();
    }

    @Test
    void oneIsToldHowFarALayoutIs() {
        List<Double> told = new ArrayList<>();
        LayoutWatch watch = new LayoutWatch() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void reached(double share) {
                told.add(share);
            }
        };

        MapLayout.of(MapGraph.of(MapPlans.sample("northmoor")), Arrangement.STEPS, MapSizes.of(Density.NORMAL), watch);

        assertThat(told).hasSizeGreaterThan(10).isSorted();
        assertThat(told.getLast()).isBetween(0.9, 1.0);
    }
}
