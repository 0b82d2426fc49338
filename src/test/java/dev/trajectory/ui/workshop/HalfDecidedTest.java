package dev.trajectory.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.ui.workshop.HalfDecided.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfDecidedTest {

    private static final DecisionId D7 = new DecisionId("D7");

    private static Decision decision(String title) {
        return new Decision(D7, title, List.of(), "", null, DecisionStatus.OPEN, null, "", List.of());
    }

    @Test
    void whatIsTypedIsReadAsItWasWritten() {
        List<HalfDecided> all = List.of(
                new HalfDecided(D7, "Who pays?", new Said("", "The board"), new Said("Each trust,\nin May", "")),
                new HalfDecided(new DecisionId("D8"), "When?", Said.NOTHING, new Said("", "The bo")));
        assertThat(HalfDecided.read(HalfDecided.text(all))).isEqualTo(all);
        assertThat(HalfDecided.read("")).isEmpty();
    }

    @Test
    void anotherDecisionWithItsIdIsNotIts() {
        HalfDecided half = new HalfDecided(D7, "Who pays?", Said.NOTHING, new Said("Each trust", ""));
        assertThat(half.isOf(decision("Who pays?"))).isTrue();
        assertThat(half.isOf(decision("Who carries them?"))).isFalse();
        assertThat(half.isOf(null)).isFalse();
    }

    @Test
    void whatWasKeptBeforeTitlesWereIsRead() {
        List<HalfDecided> old = HalfDecided.read("D7\tEach trust\tThe bo\nnothing known");
        assertThat(old).containsExactly(new HalfDecided(D7, "", Said.NOTHING, new Said("Each trust", "The bo")));
        assertThat(old.getFirst().isOf(decision("Who pays?"))).isTrue();
    }
}
