package dev.trajectory.ui.vote;

import dev.trajectory.model.Poll;
import dev.trajectory.model.Spread;
import java.util.ArrayList;
import java.util.List;

/// Hands raised so far, in the order they were counted. A value.
///
/// @param raised the numbers given
/// @param inRoom how many could vote, as somebody said; 0 where nobody has
/// @param reasons what those below 3 said, one after the other; empty texts where they have not yet
record HandCount(List<Integer> raised, int inRoom, List<String> reasons) {

    static final HandCount NONE = new HandCount(List.of(), 0, List.of());

    HandCount {
        raised = List.copyOf(raised);
        reasons = List.copyOf(reasons);
    }

    Spread spread() {
        return Spread.of(raised);
    }

    /// One more hand at a number of 1 to 5.
    HandCount with(int number) {
        List<Integer> more = new ArrayList<>(raised);
        more.add(number);
        return new HandCount(more, inRoom, reasons);
    }

    /// Without the hand counted last; the same where there is none.
    HandCount takenBack() {
        return raised.isEmpty() ? this : new HandCount(raised.subList(0, raised.size() - 1), inRoom, reasons);
    }

    HandCount withInRoom(int people) {
        return new HandCount(raised, people, reasons);
    }

    /// With what one of those below 3 said.
    ///
    /// @param place which of them, from 0
    HandCount withReason(int place, String reason) {
        List<String> said = new ArrayList<>(reasons);
        while (said.size() <= place) {
            said.add("");
        }
        said.set(place, reason);
        return new HandCount(raised, inRoom, said);
    }

    /// What one of those below 3 said; nothing where that is not known.
    String reason(int place) {
        return place < reasons.size() ? reasons.get(place) : "";
    }

    /// What is kept of it. More cannot have voted than were in the room.
    Poll.Hands poll() {
        Spread spread = spread();
        List<String> said = new ArrayList<>();
        for (int place = 0; place < spread.low(); place++) {
            if (!reason(place).isBlank()) {
                said.add(reason(place).strip());
            }
        }
        return new Poll.Hands(spread, Math.max(inRoom, spread.cast()), said);
    }
}
