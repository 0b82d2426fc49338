package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What was written reads back the same, whatever it is; and what this version does not know stays where it was.
class RoundTripTest {

    /// Objects whose field names are keys and not fields: they have no unknown fields.
    private static final Set<String> MAPS = Set.of(
            "impact",
            "roles",
            "raci",
            "signedFinishes",
            "changes",
            "likelihood",
            "except",
            "gdpDeflators",
            "spent",
            "payments",
            "pieces",
            "successFactors");

    @Property
    void readingWhatWasWrittenGivesTheSameDocument(@ForAll("documents") Document document) {
        byte[] bytes = PlanFiles.encode(document);

        Document read = Expect.opened(bytes);

        assertThat(read.plan()).isEqualTo(document.plan());
        assertThat(read.envelope()).isEqualTo(document.envelope());
        assertThat(new String(PlanFiles.written(read), UTF_8)).isEqualTo(new String(bytes, UTF_8));
    }

    @Property
    void fieldsThisVersionDoesNotKnowStayWhereTheyWere(@ForAll("documents") Document document, @ForAll Random random) {
        Node.Obj known = DocumentJson.write(document);
        String file = NodeWriter.write((Node.Obj) withUnknownFields("", known, random));

        Document read = Expect.opened(file.getBytes(UTF_8));

        assertThat(read.plan()).isEqualTo(document.plan());
        assertThat(new String(PlanFiles.written(read), UTF_8)).isEqualTo(file);
    }

    @Property
    void textIsAlwaysUtf8WithLineEndsOfOneKind(@ForAll("documents") Document document) {
        String text = new String(PlanFiles.encode(document), UTF_8);

        assertThat(text).endsWith("}\n").doesNotContain("\r", "\t", "\u2028", "\ufffd");
        assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Provide
    Arbitrary<Document> documents() {
        return RandomPlan.anyDocument();
    }

    private static Node withUnknownFields(String name, Node node, Random random) {
        return switch (node) {
            case Node.Obj object -> {
                SequencedMap<String, Node> fields = new LinkedHashMap<>();
                for (Map.Entry<String, Node> field : object.fields().entrySet()) {
                    addUnknown(name, fields, random);
                    fields.put(field.getKey(), withUnknownFields(field.getKey(), field.getValue(), random));
                }
                addUnknown(name, fields, random);
                yield new Node.Obj(0, 0, fields, object.isRecord());
            }
            case Node.Arr list -> {
                List<Node> items = new ArrayList<>();
                list.items().forEach(item -> items.add(withUnknownFields("", item, random)));
                yield new Node.Arr(0, 0, items);
            }
            default -> node;
        };
    }

    private static void addUnknown(String name, Map<String, Node> fields, Random random) {
        if (!MAPS.contains(name) && random.nextInt(8) == 0) {
            SequencedMap<String, Node> value = new LinkedHashMap<>();
            value.put("exact", new Node.Num(0, 0, "1.50E+7"));
            value.put("list", new Node.Arr(0, 0, List.of(new Node.Null(0, 0), new Node.Flag(0, 0, true))));
            fields.put("of tomorrow " + fields.size(), new Node.Obj(0, 0, value, false));
        }
    }
}
