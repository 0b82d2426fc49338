package dev.trajectory.ui.governance;

import dev.trajectory.draw.governance.CommitmentLedger;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.model.Commitment;
import dev.trajectory.model.Stakeholder;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Block;
import dev.trajectory.ui.grid.Change;
import dev.trajectory.ui.records.Typing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Letters that mean something by themselves: over the steps of the commitment chart, C puts where somebody stands
/// there and T where they should; over parts of organisations in chunks, R, A, C, I and a hyphen say which.
final class Letters {

    private Letters() {}

    /// Does what a letter means over such cells; of any other letter, it is said what is meant there.
    ///
    /// @return whether it was pressed over such cells
    static boolean press(Desk desk, Typing typing, LedgerCells cells, Block chosen, String letter) {
        if (cells.ledger().topic() == Topic.RACI && chosen.left() > 0) {
            parts(desk, cells, chosen, letter);
            return true;
        }
        Commitment step = cells.ledger().topic() == Topic.COMMITMENT ? CommitmentLedger.step(chosen.left()) : null;
        if (step == null) {
            return false;
        }
        boolean isCurrent = letter.equalsIgnoreCase(desk.words().say("governance.letter.current"));
        boolean isTarget = letter.equalsIgnoreCase(desk.words().say("governance.letter.target"));
        if (!isCurrent && !isTarget) {
            desk.host().say(desk.words().say("governance.letter.wrong", letter));
            return true;
        }
        List<Typing.Put> puts = new ArrayList<>();
        for (int row = chosen.top(); row <= chosen.bottom(); row++) {
            var line = cells.line(new At(row, chosen.left()));
            if (line.row() instanceof Stakeholder was) {
                Stakeholder now = isCurrent ? was.withCurrent(step) : was.withTarget(step);
                if (!now.equals(was)) {
                    puts.add(new Typing.Put(line.section(), line.index(), now));
                }
            }
        }
        if (!puts.isEmpty()) {
            desk.perform(typing.put(puts));
        }
        return true;
    }

    private static void parts(Desk desk, LedgerCells cells, Block chosen, String letter) {
        SequencedMap<At, String> texts = new LinkedHashMap<>();
        chosen.cells().forEach(at -> texts.put(at, letter));
        Change change = cells.write(texts);
        if (change.edit() != null) {
            desk.perform(change.edit());
        } else if (!change.problems().isEmpty()) {
            desk.host().say(change.problems().getFirst().sentence());
        }
    }
}
