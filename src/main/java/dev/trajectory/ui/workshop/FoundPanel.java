package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.check.Finding;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkFindings;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What the checks found about one card, the worst first: beside the board, in place of what belongs to the step.
final class FoundPanel implements StepPanel {

    private final Desk desk;
    private final ChunkId chunk;
    private final Runnable close;
    private final Side side;

    /// @param close brings back what belongs to the step
    FoundPanel(Desk desk, ChunkId chunk, Runnable close) {
        this.desk = desk;
        this.chunk = chunk;
        this.close = close;
        this.side = new Side(desk.words().say("found.title"));
    }

    @Override
    public Region node() {
        return side;
    }

    /// Promises and votes are not answered while what is found is read.
    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public boolean isGone() {
        return !desk.plan().chunks().has(chunk);
    }

    @Override
    public void focus() {
        side.requestFocus();
    }

    @Override
    public void show(Snapshot snapshot) {
        side.say(CardNames.of(desk).of(chunk));
        List<Node> lines = new ArrayList<>();
        List<Finding> found = new ChunkFindings(desk, chunk).all();
        for (Finding.Severity severity : Finding.Severity.values()) {
            List<Finding> its =
                    found.stream().filter(each -> each.severity() == severity).toList();
            if (!its.isEmpty()) {
                lines.add(Side.heading(desk.words().say("findings." + severity.key(), its.size())));
                its.forEach(each -> lines.add(Side.text(desk.sentences().finding(each))));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Side.quiet(desk.words().say("found.nothing")));
        }
        lines.add(new SideRow(desk.words().say("found.key"), desk.words().say("found.close"), close));
        side.show(lines);
    }
}
