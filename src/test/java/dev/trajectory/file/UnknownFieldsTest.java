package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Fields of a newer version stay with their records when the plan is changed and saved.
class UnknownFieldsTest {

    private static final ChunkId C06 = new ChunkId("C06");

    private Document document;

    @BeforeEach
    void open() throws IOException {
        String text = Files.readString(Path.of("samples/first-steps.trajectory"))
                .replace("\"id\": \"C06\",", "\"id\": \"C06\",\n        \"mood\": { \"weather\": \"sunny\" },")
                .replace("\"state\": \"AT_RISK\",", "\"state\": \"AT_RISK\",\n              \"since\": \"2026-10-01\",")
                .replace(
                        "\"payer\": \"SMC\", \"kind\": \"CAPITAL_ONE_OFF\",",
                        "\"payer\": \"SMC\", \"kind\": \"CAPITAL_ONE_OFF\", \"vat\": 20,");
        document = Expect.opened(text.getBytes(UTF_8));
    }

    @Test
    void theyStayWhenTheirRecordIsChanged() {
        Chunk changed = document.plan()
                .chunks()
                .find(C06)
                .draft()
                .title("Another title")
                .chunk();

        String saved = saved(document.plan().withChunks(document.plan().chunks().with(changed)));

        assertThat(saved)
                .contains("\"id\": \"C06\",\n"
                        + "        \"mood\": { \"weather\": \"sunny\" },\n"
                        + "        \"title\": \"Another title\"");
    }

    @Test
    void theyMoveWithTheirRecordWhenRowsMove() {
        List<Chunk> chunks = new ArrayList<>(document.plan().chunks().all());
        Collections.reverse(chunks);

        String saved = saved(document.plan().withChunks(Register.of(chunks)));

        assertThat(saved)
                .contains("\"id\": \"C06\",\n        \"mood\": { \"weather\": \"sunny\" }")
                .contains("\"state\": \"AT_RISK\",\n              \"since\": \"2026-10-01\"")
                .contains("\"kind\": \"CAPITAL_ONE_OFF\", \"vat\": 20, \"amount\": 60000");
    }

    @Test
    void theyGoWithTheirRecordAndComeBackWithIt() {
        Plan without = document.plan().withChunks(document.plan().chunks().without(C06));

        assertThat(saved(without)).doesNotContain("sunny").contains("\"vat\": 20");
        assertThat(new String(PlanFiles.written(document.withPlan(without).withPlan(document.plan())), UTF_8))
                .contains("sunny");
    }

    private String saved(Plan plan) {
        return new String(PlanFiles.encode(document.withPlan(plan)), UTF_8);
    }
}
