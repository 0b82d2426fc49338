package dev.trajectory.ui.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.Ui;
import org.junit.jupiter.api.Test;

/// Who is meant by what is typed, on Northmoor.
class ChunkPickTest {

    private static final ChunkPick PICK = ChunkPick.in(Ui.sample("northmoor"));

    @Test
    void aNumberOrAnOfferOrPartOfANameMeansAChunk() {
        ChunkId engine = new ChunkId("C24");

        assertThat(PICK.find("24")).containsExactly(engine);
        assertThat(PICK.find("#24")).containsExactly(engine);
        assertThat(PICK.find("24 Regional integration engine")).containsExactly(engine);
        assertThat(PICK.find(" regional INTEGRATION ")).containsExactly(engine);
        assertThat(PICK.find("integration engine")).containsExactly(engine);
    }

    @Test
    void whatIsNotPlainMeansSeveralAndWhatIsNotThereNone() {
        assertThat(PICK.find("shared care record")).hasSizeGreaterThan(1);
        assertThat(PICK.find("999")).isEmpty();
        assertThat(PICK.find("")).isEmpty();
        assertThat(PICK.find("no such thing")).isEmpty();
    }

    @Test
    void whatBeginsSoIsOfferedBeforeWhatHoldsIt() {
        assertThat(PICK.offers("regional", chunk -> true)).first().asString().contains("Regional");
        assertThat(PICK.offers("2", chunk -> true)).first().asString().startsWith("2");
        assertThat(PICK.offers("regional", chunk -> false)).isEmpty();
    }
}
