package dev.trajectory.ui.vote;

import dev.trajectory.model.Poll;
import dev.trajectory.model.Spread;
import java.util.ArrayList;
import java.util.List;

/// Hands raised so far, in the order they were counted. A value.
///
/// @param raised the hands
/// @param inRoom how many could vote, as somebody said; 0 where nobody has
record HandCount(List<Hand> raised, int inRoom) {

    private static final int LOW = 3;

    static final HandCount NONE = new HandCount(List.of(), 0);

    /// One hand.
    ///
    /// @param number that it gives, 1 to 5
    /// @param reason what was said by whoever raised it; empty where nothing was
    record Hand(int number, String reason) {

        boolean isLow() {
            return number < LOW;
        }
    }

    HandCount {
        raised = List.copyOf(raised);
    }

    Spread spread() {
        return Spread.of(raised.stream().map(Hand::number).toList());
    }

    /// One more hand at a number of 1 to 5.
    HandCount with(int number) {
        return with(new Hand(number, ""));
    }

    /// One more hand.
    HandCount with(Hand hand) {
        List<Hand> more = new ArrayList<>(raised);
        more.add(hand);
        return new HandCount(more, inRoom);
    }

    /// Without the hand counted last, and what was said with it; the same where there is none.
    HandCount takenBack() {
        return raised.isEmpty() ? this : new HandCount(raised.subList(0, raised.size() - 1), inRoom);
    }

    HandCount withInRoom(int people) {
        return new HandCount(raised, people);
    }

    /// The hands below 3.
    List<Hand> low() {
        return raised.stream().filter(Hand::isLow).toList();
    }

    /// With what one of those below 3 said.
    ///
    /// @param place which of [#low], from 0; the same where there is none
    HandCount withReason(int place, String reason) {
        List<Hand> changed = new ArrayList<>(raised);
        int low = 0;
        for (int i = 0; i < changed.size(); i++) {
            Hand hand = changed.get(i);
            if (hand.isLow() && low++ == place) {
                changed.set(i, new Hand(hand.number(), reason));
            }
        }
        return new HandCount(changed, inRoom);
    }

    /// What is kept of it. More cannot have voted than were in the room.
    Poll.Hands poll() {
        Spread spread = spread();
        List<String> said = low().stream()
                .map(hand -> hand.reason().strip())
                .filter(reason -> !reason.isEmpty())
                .toList();
        return new Poll.Hands(spread, Math.max(inRoom, spread.cast()), said);
    }
}
