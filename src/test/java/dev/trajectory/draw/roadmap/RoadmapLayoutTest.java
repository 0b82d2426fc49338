package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.DependencyType;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.PictureWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoadmapLayoutTest {

    private static final PictureWords WORDS = new PictureWords(Locale.ENGLISH);

    @Test
    void aSmallPlanIsDrawnLargerOnALargeSheet() {
        RoadmapSizes sizes =
                layout(SmallPlanSize.SMALL, Viewport.of(1920, 1080)).sizes();
        assertThat(sizes.unit()).isGreaterThan(1.4);
        assertThat(sizes.row()).isGreaterThan(40);
    }

    @Test
    void aPlanThatJustFitsIsDrawnInFinerRows() {
        RoadmapLayout layout = layout(SmallPlanSize.MIDDLE, Viewport.of(1920, 1080));
        assertThat(layout.hidden()).isZero();
        assertThat(layout.sizes().row()).isBetween(13.0, 19.0);
        assertThat(layout.sizes().rowText()).isGreaterThanOrEqualTo(10.5);
    }

    @Test
    void aPlanThatCannotFitIsDrawnInCompactRows() {
        RoadmapLayout layout = layout(SmallPlanSize.LARGE, Viewport.of(1920, 1080));
        assertThat(layout.sizes().row()).isEqualTo(20);
        assertThat(layout.hidden()).isPositive();
    }

    @Test
    void monthNamesGoFirstThenQuartersAndYearsNever() {
        assertThat(ticks(1, 1_000).named()).hasSize(12);
        assertThat(ticks(3, 500).named()).hasSize(12);
        assertThat(ticks(10, 500).named()).isEmpty();
        assertThat(ticks(10, 700).years()).hasSize(10);
        assertThat(ticks(100, 500).years()).isNotEmpty().hasSizeLessThan(12);
    }

    @Test
    void aLinkLeavesOneBarsEndAndMeetsTheOthersStart() {
        Bar before = bar(100, 200, 10);
        Bar after = bar(260, 300, 50);
        LinkRoute route = LinkRoute.between(before, after, DependencyType.FS, 6, 11);
        assertThat(route.corners()).containsExactly(corner(200, 15), corner(206, 15), corner(206, 55), corner(260, 55));
    }

    @Test
    void aLinkToABarCloseByDropsOntoItsTop() {
        LinkRoute route = LinkRoute.between(bar(100, 200, 10), bar(201, 300, 50), DependencyType.FS, 6, 11);
        assertThat(route.end().y()).isEqualTo(50);
        assertThat(route.end().x()).isBetween(201.0, 212.0);
    }

    @Test
    void wordsMoveOnToWhereNothingIs() {
        RowSpace space = new RowSpace();
        space.take(100, 200);
        space.take(240, 260);
        assertThat(space.freeAfter(150, 28, 6)).isEqualTo(206);
        assertThat(space.freeAfter(150, 60, 6)).isEqualTo(266);
        assertThat(space.freeBefore(150, 30, 6)).isEqualTo(94);
    }

    private enum SmallPlanSize {
        SMALL,
        MIDDLE,
        LARGE
    }

    private static RoadmapLayout layout(SmallPlanSize size, Viewport viewport) {
        Outlook outlook = Outlook.of(
                switch (size) {
                    case SMALL -> SmallPlan.everything();
                    case MIDDLE -> SmallPlan.large(60);
                    case LARGE -> SmallPlan.large(300);
                });
        return RoadmapLayout.of(RoadmapRows.of(outlook, viewport, Locale.UK), viewport, Theme.LIGHT);
    }

    private static TimeTicks ticks(int years, double width) {
        LocalDate start = LocalDate.of(2026, 4, 1);
        TimeRange range = new TimeRange(start, start.plusYears(years).minusDays(1));
        return new TimeTicks(new TimeScale(range, 0, width), Month.APRIL, 1, 30);
    }

    private static Bar bar(double left, double right, double top) {
        LaneRow row = new LaneRow(SmallPlan.large(1).chunks().all().iterator().next(), null, 0, false, false);
        return new Bar(row, left, right, top, 10, 0);
    }

    private static LinkRoute.Corner corner(double x, double y) {
        return new LinkRoute.Corner(x, y);
    }
}
