package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PastedBlockTest {

    @Test
    void linesEndRowsAndTabsPartCells() {
        assertThat(PastedBlock.of("1\t2\r\n3\t\r\n").rows()).isEqualTo(List.of(List.of("1", "2"), List.of("3", "")));
        assertThat(PastedBlock.of("\"a\tb\nc \"\"d\"\"\"\t2").rows()).isEqualTo(List.of(List.of("a\tb\nc \"d\"", "2")));
    }

    @Property
    void whatIsWrittenIsReadAsTheSameBlock(@ForAll("blocks") List<List<String>> rows) {
        PastedBlock block = new PastedBlock(rows);
        assertThat(PastedBlock.of(block.text())).isEqualTo(block);
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab1 \t\n\"£,").ofMaxLength(6);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(columns ->
                        cell.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(4));
    }
}
