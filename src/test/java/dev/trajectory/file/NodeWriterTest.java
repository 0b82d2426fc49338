package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.WorkSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The text of a file: made to be read and compared line by line.
class NodeWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}\n",
                "{ \"a\": 1, \"b\": [1, 2], \"c\": { \"d\": null } }\n",
                "{\n  \"a\": [\n    { \"b\": 1 },\n    []\n  ]\n}\n",
                "{ \"quotes\": \"\\\"\\\\/\", \"lines\": \"\\n\\r\\t\\u2028\\u0007\", \"letters\": \"é漢😀\" }\n",
            })
    void textOfThisLayoutIsWrittenAsItWasRead(String text) {
        assertThat(NodeWriter.write(NodeReader.read(SourceText.of(text.getBytes(UTF_8)))))
                .isEqualTo(text);
    }

    @Test
    void whatDoesNotFitALineIsWrittenAFieldALine() {
        String text = "{ \"a\": { \"long\": \"%s\", \"b\": 1 } }".formatted("x".repeat(100));

        assertThat(NodeWriter.write(NodeReader.read(SourceText.of(text.getBytes(UTF_8))))
                        .lines())
                .hasSize(6);
    }

    @Test
    void movingAChunkInThePriorityOrderChangesOneLine() throws IOException {
        Document document = sample();
        Chunk chunk = document.plan().chunks().find(new ChunkId("C12"));
        Chunk moved = chunk.draft().order(new OrderKey("01")).chunk();

        assertThat(changedLines(
                        document,
                        document.withPlan(document.plan()
                                .withChunks(document.plan().chunks().with(moved)))))
                .containsExactly("        \"order\": \"01\",");
    }

    @Test
    void aLongerDurationChangesOneLine() throws IOException {
        Document document = sample();
        Chunk chunk = document.plan().chunks().find(new ChunkId("C12"));
        Chunk longer = chunk.draft().duration(WorkSpan.weeks(3)).chunk();

        assertThat(changedLines(
                        document,
                        document.withPlan(document.plan()
                                .withChunks(document.plan().chunks().with(longer)))))
                .containsExactly("        \"duration\": \"3w\",");
    }

    private static List<String> changedLines(Document before, Document after) {
        List<String> lines = new ArrayList<>(text(after).lines().toList());
        List<String> old = text(before).lines().toList();
        assertThat(lines).hasSameSizeAs(old);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(lines.get(i))) {
                changed.add(lines.get(i));
            }
        }
        return changed;
    }

    private static String text(Document document) {
        return new String(PlanFiles.written(document), UTF_8);
    }

    private static Document sample() throws IOException {
        return Expect.opened(Files.readAllBytes(Path.of("samples/first-steps.trajectory")));
    }
}
