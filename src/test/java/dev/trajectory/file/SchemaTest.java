package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema says what is written, field for field.
class SchemaTest {

    private static final Path PUBLISHED = Path.of("src/docs/trajectory.schema.json");

    private static final Path EVERY_FIELD = Path.of("src/test/resources/dev/trajectory/file/v1.4.trajectory");

    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "first-steps", "blank"})
    void samplesAgreeWithTheSchema(String name) throws IOException {
        assertThat(errors(Files.readString(Path.of("samples", name + ".trajectory"))))
                .isEmpty();
    }

    @Test
    void theFileThatUsesEveryFieldAgreesWithTheSchema() throws IOException {
        assertThat(errors(Files.readString(EVERY_FIELD))).isEmpty();
    }

    @Property(tries = 50)
    void whateverIsWrittenAgreesWithTheSchema(@ForAll("documents") Document document) {
        assertThat(errors(new String(PlanFiles.encode(document), UTF_8))).isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return RandomPlan.anyDocument();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"duration\": \"8w\"|\"duration\": 8", "\"order\": \"V\",|", "\"DEPLOY\"|\"DEPLOYED\""})
    void theSchemaTellsWhatIsWrong(String change) throws IOException {
        String[] fromTo = change.split("\\|", 2);
        String file = Files.readString(EVERY_FIELD);
        assertThat(file).contains(fromTo[0]);

        assertThat(errors(file.replace(fromTo[0], fromTo[1]))).isNotEmpty();
    }

    /// With the test above this makes schema and writer agree both ways: no field is in one of them alone.
    @Test
    void everyFieldOfTheSchemaIsWrittenAndEveryFieldWrittenIsInTheSchema() throws IOException {
        Node.Obj schema = NodeReader.read(SourceText.of(Files.readAllBytes(PUBLISHED)));
        Node.Obj file = NodeReader.read(SourceText.of(Files.readAllBytes(EVERY_FIELD)));
        SchemaWalk walk = new SchemaWalk((Node.Obj) schema.fields().get("$defs"));

        walk.walk("file", schema, file);

        assertThat(walk.written()).isEqualTo(walk.described());
    }

    private static List<Error> errors(String file) {
        return SCHEMA.validate(file, InputFormat.JSON);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(PUBLISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Follows a file through the schema and notes which fields each has, by the name of the schema's definition.
    private static final class SchemaWalk {

        private final Node.Obj definitions;
        private final Set<String> described = new TreeSet<>();
        private final Set<String> written = new TreeSet<>();

        SchemaWalk(Node.Obj definitions) {
            this.definitions = definitions;
        }

        Set<String> described() {
            return described;
        }

        Set<String> written() {
            return written;
        }

        void walk(String name, Node.Obj schema, Node node) {
            if (schema.fields().get("$ref") instanceof Node.Text ref) {
                String definition = ref.value().substring("#/$defs/".length());
                walk(definition, definition(definition), node);
            }
            if (schema.fields().get("oneOf") instanceof Node.Arr forms) {
                forms.items().forEach(form -> walk(name, (Node.Obj) form, node));
            }
            switch (node) {
                case Node.Arr list
                when schema.fields().get("items") instanceof Node.Obj items ->
                    list.items().forEach(item -> walk(name, items, item));
                case Node.Obj object
                when schema.fields().get("additionalProperties") instanceof Node.Obj values ->
                    object.fields().values().forEach(value -> walk(name, values, value));
                case Node.Obj object
                when schema.fields().get("properties") instanceof Node.Obj properties ->
                    walkFields(name, properties.fields(), object);
                default -> {}
            }
        }

        /// A definition, or a part of one: `chunk/properties/title`.
        private Node.Obj definition(String path) {
            Node.Obj at = definitions;
            for (String step : path.split("/")) {
                at = (Node.Obj) at.fields().get(step);
            }
            return at;
        }

        private void walkFields(String name, Map<String, Node> properties, Node.Obj object) {
            properties.keySet().forEach(field -> described.add(name + "." + field));
            object.fields().forEach((field, value) -> {
                written.add(name + "." + field);
                if (properties.get(field) instanceof Node.Obj schema) {
                    walk(name + "." + field, schema, value);
                }
            });
        }
    }
}
