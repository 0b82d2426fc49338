package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailTest {

    @ParameterizedTest
    @CsvSource({"northmoor, 260, 132", "northmoor, 60, 20", "first-steps, 260, 132", "blank, 260, 132"})
    void hasABarForEachChunkWithADateAndAllLiesWithin(String sample, double width, double height) {
        Plan plan = plan(sample);
        Outlook outlook = Outlook.dates(plan);
        Picture picture = Thumbnail.of(outlook, width, height, Theme.LIGHT);
        List<Shape.Rect> bars = shapes(picture, Shape.Rect.class).toList();
        Set<ChunkId> parents = plan.parents();
        List<ChunkId> placed = plan.chunks().stream()
                .map(Chunk::id)
                .filter(id -> !parents.contains(id) && outlook.schedule().placement(id) != null)
                .toList();

        assertThat(picture.title()).isEqualTo(plan.programme().name());
        assertThat(bars.stream().map(bar -> (ChunkId) Objects.requireNonNull(bar.owner())))
                .containsExactlyInAnyOrderElementsOf(placed);
        assertThat(bars).allSatisfy(bar -> {
            assertThat(bar.x()).isBetween(0.0, width);
            assertThat(bar.x() + bar.width()).isBetween(bar.x(), width);
            assertThat(bar.y()).isGreaterThanOrEqualTo(0);
            assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(height);
        });
        assertThat(shapes(picture, Shape.Line.class)).hasSizeGreaterThanOrEqualTo(placed.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"northmoor", "first-steps"})
    void barsOfARowDoNotLieOverEachOther(String sample) {
        Picture picture = Thumbnail.of(Outlook.dates(plan(sample)), 400, 200, Theme.DARK);
        List<Shape.Rect> bars = shapes(picture, Shape.Rect.class).toList();
        for (Shape.Rect one : bars) {
            for (Shape.Rect other : bars) {
                boolean apart = one.equals(other)
                        || one.y() != other.y()
                        || one.x() + one.width() <= other.x()
                        || other.x() + other.width() <= one.x();
                assertThat(apart).as("%s and %s", one, other).isTrue();
            }
        }
    }

    private static <S extends Shape> Stream<S> shapes(Picture picture, Class<S> type) {
        return picture.shapes().stream().filter(type::isInstance).map(type::cast);
    }

    private static Plan plan(String sample) {
        return switch (PlanFiles.read(Path.of("samples", sample + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
