package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardPicture;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.draw.map.LayoutWatch;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapGraph;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapLook;
import dev.trajectory.draw.map.MapPicture;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.map.MapSizes;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.playback.PlaybackPicture;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Playback;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is projected is seen from the back of a room: at 1080 lines no line is thinner than 2.5 pixels, and no letter
/// smaller than 22.
class ProjectedTest {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double LEAST_LINE = 2.5;
    private static final double LEAST_TEXT = 22;
    private static final PageStyle STYLE = new PageStyle(Theme.PROJECTOR);
    private static final ChunkId CHOSEN = new ChunkId("C24");

    static Stream<Map.Entry<String, Picture>> pictures() {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (String sample : List.of("northmoor", "northmoor-one-year-on")) {
            Plan plan = ((Reading.Opened) PlanFiles.read(Path.of("samples", sample + ".trajectory")))
                    .document()
                    .plan();
            Outlook outlook = Outlook.of(plan);
            BoardLayout board = BoardLayout.of(outlook, STYLE, BoardSwitches.USUAL.withInside(true), Locale.UK);
            BoardLook look = BoardLook.PLAIN
                    .withSelection(Set.of(CHOSEN))
                    .withDrop(new BoardGrid.Cell(
                            board.grid().rows().get(1), board.grid().columns().get(1)));
            pictures.put("board of " + sample, BoardPicture.whole(board));
            pictures.put(
                    "selection on the board of " + sample, BoardPicture.of(board, BoardCamera.around(board), look));
            for (Arrangement arrangement : Arrangement.values()) {
                MapLayout layout = MapLayout.of(
                        MapGraph.of(plan), arrangement, MapSizes.of(Theme.PROJECTOR.density()), LayoutWatch.PATIENT);
                MapScene scene = MapScene.of(outlook, layout, STYLE, "", Locale.UK);
                MapLook marked = MapLook.PLAIN.withSelection(Set.of(CHOSEN));
                String name = "map " + arrangement + " of " + sample;
                pictures.put(name, MapPicture.of(scene, MapCamera.around(layout, STYLE), marked));
                pictures.put(
                        name + ", fitted",
                        MapPicture.of(
                                scene,
                                MapCamera.fitting(layout, STYLE, WIDTH, HEIGHT, 1)
                                        .headed(STYLE),
                                marked));
            }
            Playback playback = Playback.of(outlook);
            int last = playback.quarters().size() - 1;
            pictures.put(
                    "playback of " + sample,
                    PlaybackPicture.of(
                            outlook,
                            playback,
                            last,
                            playback.quarters().get(last).end(),
                            STYLE,
                            WIDTH,
                            HEIGHT,
                            Locale.UK));
        }
        return pictures.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingIsTooFineToBeSeen(Map.Entry<String, Picture> picture) {
        List<String> fine = new ArrayList<>();
        find(picture.getValue().shapes(), fine);
        assertThat(fine.stream().distinct()).as(picture.getKey()).isEmpty();
    }

    private static void find(List<Shape> shapes, List<String> fine) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Clipped clipped) {
                find(clipped.shapes(), fine);
            } else if (shape instanceof Shape.Text text) {
                if (text.size() < LEAST_TEXT - 0.01) {
                    fine.add("%.1f: %s".formatted(text.size(), text.text()));
                }
            } else {
                Stroke stroke = stroke(shape);
                if (stroke != null && stroke.width() < LEAST_LINE - 0.01) {
                    fine.add("%.2f: %s of %s"
                            .formatted(
                                    stroke.width(),
                                    stroke.colour(),
                                    shape.getClass().getSimpleName()));
                }
            }
        }
    }

    private static @Nullable Stroke stroke(Shape shape) {
        return switch (shape) {
            case Shape.Rect rect -> rect.stroke();
            case Shape.Line line -> line.stroke();
            case Shape.Path path -> path.stroke();
            case Shape.Diamond diamond -> diamond.stroke();
            case Shape.Hatch hatch -> hatch.stroke();
            case Shape.Text _, Shape.Texture _, Shape.Clipped _ -> null;
        };
    }
}
