package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The laws of slides: they begin where bars were, end where they will be, and no further.
class SlideTest {

    private static final Offset<Double> A_PIXEL = Offset.offset(1.5);

    private final Viewport viewport = Viewport.of(1400, 800).withRows(Viewport.Rows.NORMAL);
    private final Plan plan = SmallPlan.everything();
    private final Outlook before = Outlook.of(plan);
    private final Outlook after = Outlook.of(lengthened(plan));

    @Test
    void itBeginsWhereBarsWere() {
        RoadmapChart shown = chart(before);
        RoadmapChart begun = slid(shown, after, 0);

        for (Chunk chunk : plan.chunks()) {
            RoadmapChart.Box was = shown.span(chunk.id());
            RoadmapChart.Box is = begun.span(chunk.id());
            if (was != null && is != null) {
                assertThat(is.x()).isEqualTo(was.x(), A_PIXEL);
                assertThat(is.right()).isEqualTo(was.right(), A_PIXEL);
                assertThat(is.y()).isEqualTo(was.y(), A_PIXEL);
            }
        }
    }

    @Test
    void itEndsWhereTheOutlookPutsThem() {
        RoadmapChart settled = chart(after);
        RoadmapChart ended = slid(chart(before), after, 1);

        for (Chunk chunk : plan.chunks()) {
            assertThat(ended.span(chunk.id())).isEqualTo(settled.span(chunk.id()));
        }
    }

    @Test
    void inBetweenEveryBarIsBetweenBoth() {
        RoadmapChart shown = chart(before);
        RoadmapChart settled = chart(after);
        RoadmapChart half = slid(shown, after, 0.5);

        for (Chunk chunk : plan.chunks()) {
            RoadmapChart.Box was = shown.span(chunk.id());
            RoadmapChart.Box will = settled.span(chunk.id());
            RoadmapChart.Box is = half.span(chunk.id());
            if (was != null && will != null && is != null) {
                assertThat(is.right()).isEqualTo((was.right() + will.right()) / 2, A_PIXEL);
            }
        }
    }

    /// The plan gets longer, so that the whole of it takes another scale.
    @Test
    void theDaysAndTheFinishGoWithTheBars() {
        RoadmapChart shown = chart(before);
        RoadmapChart settled = chart(after);
        assertThat(settled.perDay()).isNotEqualTo(shown.perDay());
        LocalDate day = LocalDate.of(2027, 10, 1);
        for (double gone : new double[] {0, 0.25, 0.5, 1}) {
            RoadmapChart now = slid(shown, after, gone);
            assertThat(now.x(day)).isEqualTo(between(shown.x(day), settled.x(day), gone), A_PIXEL);
            assertThat(finish(now)).isEqualTo(between(finish(shown), finish(settled), gone), A_PIXEL);
            for (Chunk chunk : plan.chunks()) {
                Placement is = after.schedule().placement(chunk.id());
                boolean stays = is != null && is.equals(before.schedule().placement(chunk.id()));
                RoadmapChart.Box bar = now.span(chunk.id());
                if (stays && bar != null && is.start().isBefore(is.finish())) {
                    assertThat(bar.x()).as(chunk.title()).isEqualTo(now.x(is.start()), A_PIXEL);
                }
            }
        }
        assertThat(slid(shown, after, 1).picture())
                .isNotEqualTo(slid(shown, after, 0.5).picture());
        assertThat(slid(shown, after, 1).time()).isEqualTo(settled.time());
    }

    private static double between(double was, double will, double gone) {
        return was + (will - was) * gone;
    }

    private static double finish(RoadmapChart chart) {
        return Objects.requireNonNull(DateLines.finish(chart.layout()));
    }

    @Test
    void anotherOutlookOfTheSameDatesMovesNothingAndTellsNothing() {
        Outlook again = Outlook.of(plan);

        assertThat(between(chart(before), again, before).isNothing()).isTrue();
    }

    @Test
    void whatTheUserRearrangedDoesNotSlide() {
        RoadmapChart shown = chart(before);
        Viewport other = viewport.withGrouping(Viewport.Grouping.TRANCHE);
        Slide slide = Slide.between(shown, rows(after, other), other, Theme.LIGHT, before);

        assertThat(slide.size()).isZero();
    }

    private Plan lengthened(Plan of) {
        Chunk first = of.chunks().stream()
                .filter(chunk -> !chunk.progress().isStarted()
                        && !of.parents().contains(chunk.id())
                        && chunk.duration().amount() > 0)
                .findFirst()
                .orElseThrow();
        return of.withChunks(
                of.chunks().with(first.draft().duration(WorkSpan.weeks(40)).chunk()));
    }

    private RoadmapRows rows(Outlook outlook, Viewport seen) {
        return RoadmapRows.of(outlook, seen, Locale.UK);
    }

    private RoadmapChart chart(Outlook outlook) {
        return RoadmapChart.of(rows(outlook, viewport), viewport, Theme.LIGHT);
    }

    private Slide between(RoadmapChart shown, Outlook to, Outlook since) {
        return Slide.between(shown, rows(to, viewport), viewport, Theme.LIGHT, since);
    }

    private RoadmapChart slid(RoadmapChart shown, Outlook to, double gone) {
        Slide slide = between(shown, to, before);
        assertThat(slide.size()).isPositive();
        return RoadmapChart.of(rows(to, viewport), viewport, Theme.LIGHT, slide.at(gone));
    }
}
