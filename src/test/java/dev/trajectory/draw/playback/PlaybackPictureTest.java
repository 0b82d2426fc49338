package dev.trajectory.draw.playback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Playback;
import dev.trajectory.schedule.Placement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What has begun is seen, and nothing else.
class PlaybackPictureTest {

    private final Outlook outlook =
            Outlook.dates(((Reading.Opened) PlanFiles.read(Path.of("samples/northmoor.trajectory")))
                    .document()
                    .plan());
    private final Playback playback = Playback.of(outlook);

    private Picture picture(int quarter) {
        return PlaybackPicture.of(
                outlook,
                playback,
                quarter,
                playback.quarters().get(quarter).end(),
                new PageStyle(Theme.LIGHT),
                1200,
                700,
                Locale.UK);
    }

    private static Set<Id> bars(Picture picture) {
        Set<Id> bars = new LinkedHashSet<>();
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Rect rect && rect.owner() instanceof ChunkId chunk) {
                bars.add(chunk);
            }
        }
        return bars;
    }

    @Test
    void eachQuarterAddsWhatStartsInItAndTheLastShowsAll() {
        Set<Id> before = Set.of();
        for (int i = 0; i < playback.quarters().size(); i++) {
            Set<Id> now = bars(picture(i));
            Set<Id> added = new LinkedHashSet<>(now);
            added.removeAll(before);
            assertThat(now).containsAll(before);
            assertThat(added)
                    .containsExactlyInAnyOrderElementsOf(
                            playback.quarters().get(i).starts());
            before = now;
        }
    }

    /// What is solid is critical on every picture.
    @Test
    void onlyTheCriticalPathIsSolid() {
        int last = playback.quarters().size() - 1;
        Set<Colour> solid = new HashSet<>();
        for (int i = 0; i < outlook.plan().organisations().size(); i++) {
            solid.add(Theme.LIGHT.livery(i).solid());
        }
        Set<Id> filled = new HashSet<>();
        for (Shape shape : picture(last).shapes()) {
            if (shape instanceof Shape.Rect rect && rect.owner() instanceof ChunkId && solid.contains(rect.fill())) {
                filled.add(rect.owner());
            }
        }
        Set<ChunkId> critical = outlook.schedule().byChunk().values().stream()
                .filter(Placement::critical)
                .map(Placement::chunk)
                .filter(chunk -> !outlook.plan().parents().contains(chunk))
                .collect(Collectors.toSet());
        assertThat(critical).isNotEmpty();
        assertThat(filled).isEqualTo(critical);
    }

    /// However low the rows are: a name is as large as can be read from the back of a room, or is left out.
    @Test
    void namesAreReadAndLieBesideEachOther() {
        for (int i = 0; i < playback.quarters().size(); i++) {
            Picture low = PlaybackPicture.of(
                    outlook,
                    playback,
                    i,
                    playback.quarters().get(i).end(),
                    new PageStyle(Theme.PROJECTOR),
                    1400,
                    560,
                    Locale.UK);
            double above = 0;
            for (Shape shape : low.shapes()) {
                if (shape instanceof Shape.Text text && text.owner() instanceof ChunkId) {
                    assertThat(text.size()).isGreaterThanOrEqualTo(22);
                    assertThat(text.baseline() - above).isGreaterThanOrEqualTo(text.size() - 0.01);
                    above = text.baseline();
                }
            }
        }
    }

    @Test
    void allLiesWithinThePicture() {
        for (int i = 0; i < playback.quarters().size(); i++) {
            for (Shape shape : picture(i).shapes()) {
                if (shape instanceof Shape.Rect rect) {
                    assertThat(rect.x() + rect.width()).isLessThanOrEqualTo(1200.5);
                    assertThat(rect.y() + rect.height()).isLessThanOrEqualTo(700.5);
                }
            }
        }
    }
}
