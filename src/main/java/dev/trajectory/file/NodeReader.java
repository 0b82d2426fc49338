package dev.trajectory.file;

import dev.trajectory.file.FileProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into nodes that know their line and column. Throws [Refusal] at the first thing that is wrong.
///
/// Its bounds keep any file within the size [PlanFiles] allows inside 1 GB of memory.
final class NodeReader {

    /// Objects and lists may be this deep in one another. A plan needs ten.
    static final int DEPTH = 64;

    /// A file may hold this many values: room for sixty thousand chunks as full as Northmoor's, or a hundred
    /// thousand lighter ones.
    static final int VALUES = 3_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(1_000)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final SourceText source;
    private final JsonParser parser;
    private int values;

    private NodeReader(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /// The object that the text holds.
    static Node.Obj read(SourceText source) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.reader())) {
            return new NodeReader(source, parser).document();
        }
    }

    private Node.Obj document() {
        try {
            parser.nextToken();
            Node.Obj object = object(1);
            if (parser.nextToken() != null) {
                throw notJson(parser.currentTokenLocation());
            }
            return object;
        } catch (UnexpectedEndOfInputException e) {
            throw at(Kind.CUT_SHORT, e.getLocation());
        } catch (StreamConstraintsException e) {
            throw at(Kind.TOO_LONG, parser.currentLocation());
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        }
    }

    private Node node(int depth) {
        TokenStreamLocation place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        values++;
        if (values > VALUES) {
            throw at(Kind.TOO_MANY_VALUES, place, Integer.toString(VALUES));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> list(depth + 1);
            case VALUE_STRING -> new Node.Text(line, column, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(line, column, parser.getString());
            case VALUE_TRUE -> new Node.Flag(line, column, true);
            case VALUE_FALSE -> new Node.Flag(line, column, false);
            case VALUE_NULL -> new Node.Null(line, column);
            default -> throw notJson(place);
        };
    }

    private Node.Obj object(int depth) {
        TokenStreamLocation place = parser.currentTokenLocation();
        refuseTooDeep(depth, place);
        SequencedMap<String, Node> fields = LinkedHashMap.newLinkedHashMap(4);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            TokenStreamLocation nameAt = parser.currentTokenLocation();
            Node before = fields.get(name);
            if (before != null) {
                throw at(Kind.SAME_NAME_TWICE, nameAt, name, Integer.toString(before.line()));
            }
            parser.nextToken();
            fields.put(name, node(depth));
        }
        return new Node.Obj(place.getLineNr(), place.getColumnNr(), fields, false);
    }

    private Node.Arr list(int depth) {
        TokenStreamLocation place = parser.currentTokenLocation();
        refuseTooDeep(depth, place);
        List<Node> items = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth));
        }
        return new Node.Arr(place.getLineNr(), place.getColumnNr(), items);
    }

    private static void refuseTooDeep(int depth, TokenStreamLocation place) {
        if (depth > DEPTH) {
            throw at(Kind.TOO_DEEP, place, Integer.toString(DEPTH));
        }
    }

    private Refusal notJson(TokenStreamLocation place) {
        return source.endsAt(place.getLineNr(), place.getColumnNr())
                ? at(Kind.CUT_SHORT, place)
                : at(Kind.NOT_JSON, place, source.shown(place.getLineNr(), place.getColumnNr()));
    }

    private static Refusal at(Kind kind, TokenStreamLocation place, String... terms) {
        return new Refusal(
                FileProblem.at(kind, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), terms));
    }
}
