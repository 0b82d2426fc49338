package dev.trajectory.cli.bench;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardPicture;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How long the board of a plan takes to lay out beside the window after new dates, with its strings, and how long the
/// window computes for each frame of scrolling over it, where 16 ms are allowed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class BoardBenchmark {

    private static final int WIDTH = 1_400;
    private static final int HEIGHT = 760;
    private static final double STEP = 60;

    /// How many chunks the plan has.
    @Param({"1000", "10000"})
    public int chunks;

    /// Which limits bind; see [SequencingBenchmark#limits].
    @Param("dates")
    public String limits;

    private Outlook outlook;
    private BoardLayout board;
    private BoardCamera first;
    private BoardCamera camera;

    /// Makes the plan, its dates and its board, as they are between two edits.
    @Setup
    public void prepare() {
        outlook = Outlook.dates(SyntheticPlan.of(chunks, limits.equals("pools")));
        board = BoardLayout.of(outlook, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK)
                .strung();
        first = BoardCamera.first(board, WIDTH, HEIGHT);
        camera = first;
    }

    /// The board that follows the one there is.
    @Benchmark
    public BoardLayout nextBoard() {
        return board.next(outlook).strung();
    }

    /// One frame further to the right and down, and from the beginning again.
    @Benchmark
    public Picture scrollBoardFrame() {
        BoardCamera next = camera.moved(STEP, STEP, board);
        camera = next.left() > camera.left() ? next : first;
        return BoardPicture.of(board, camera, BoardLook.PLAIN);
    }
}
