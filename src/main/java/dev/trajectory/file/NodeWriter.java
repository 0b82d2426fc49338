package dev.trajectory.file;

import java.util.List;
import java.util.Map;

/// Writes nodes as text that a person can read and `git diff` shows line by line.
///
/// Two spaces of indent and a field a line; but an object or list of plain values that fits a line of 110 columns
/// stands on one, unless it is a record, which always grows by whole lines. The same nodes always give the same text.
final class NodeWriter {

    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder();

    /// The text of an object, with a line end after it.
    static String write(Node.Obj object) {
        NodeWriter writer = new NodeWriter();
        writer.write(object, 0, 0);
        return writer.out.append('\n').toString();
    }

    /// The text of a node on a single line, however long, without a line end.
    static String writeLine(Node node) {
        NodeWriter writer = new NodeWriter();
        writer.writeFlat(node);
        return writer.out.toString();
    }

    /// @param taken how many columns of the line are taken before the node, indent included
    private void write(Node node, int indent, int taken) {
        switch (node) {
            case Node.Obj object when !fits(object, taken) -> writeFields(object.fields(), indent);
            case Node.Arr list when !fits(list, taken) -> writeItems(list.items(), indent);
            default -> writeFlat(node);
        }
    }

    private void writeFields(Map<String, Node> fields, int indent) {
        char before = '{';
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            startLine(before, indent + 2);
            int start = out.length();
            JsonText.quote(field.getKey(), out);
            out.append(": ");
            write(field.getValue(), indent + 2, indent + 2 + out.length() - start);
            before = ',';
        }
        startLine(indent);
        out.append('}');
    }

    private void writeItems(List<Node> items, int indent) {
        char before = '[';
        for (Node item : items) {
            startLine(before, indent + 2);
            write(item, indent + 2, indent + 2);
            before = ',';
        }
        startLine(indent);
        out.append(']');
    }

    private void startLine(char before, int indent) {
        out.append(before);
        startLine(indent);
    }

    private void startLine(int indent) {
        out.append('\n').repeat(' ', indent);
    }

    /// Whether the node is plain enough, and small enough, to stand on the rest of a line.
    private boolean fits(Node node, int taken) {
        if (isEmpty(node)) {
            return true;
        }
        if (!isPlain(node)) {
            return false;
        }
        int start = out.length();
        writeFlat(node);
        boolean fits = taken + out.length() - start <= WIDTH;
        out.setLength(start);
        return fits;
    }

    private static boolean isPlain(Node node) {
        return switch (node) {
            case Node.Obj object ->
                isEmpty(object)
                        || (!object.isRecord()
                                && object.fields().values().stream().allMatch(NodeWriter::isPlain));
            case Node.Arr list ->
                list.items().stream().noneMatch(item -> item instanceof Node.Obj || item instanceof Node.Arr);
            default -> true;
        };
    }

    private static boolean isEmpty(Node node) {
        return switch (node) {
            case Node.Obj object -> object.fields().isEmpty();
            case Node.Arr list -> list.items().isEmpty();
            default -> false;
        };
    }

    private void writeFlat(Node node) {
        switch (node) {
            case Node.Obj object when object.fields().isEmpty() -> out.append("{}");
            case Node.Obj object -> {
                String before = "{ ";
                for (Map.Entry<String, Node> field : object.fields().entrySet()) {
                    out.append(before);
                    JsonText.quote(field.getKey(), out);
                    out.append(": ");
                    writeFlat(field.getValue());
                    before = ", ";
                }
                out.append(" }");
            }
            case Node.Arr list -> {
                String before = "[";
                for (Node item : list.items()) {
                    out.append(before);
                    writeFlat(item);
                    before = ", ";
                }
                out.append(list.items().isEmpty() ? "[]" : "]");
            }
            case Node.Text text -> JsonText.quote(text.value(), out);
            case Node.Num number -> out.append(number.digits());
            case Node.Flag flag -> out.append(flag.value());
            case Node.Null ignored -> out.append("null");
        }
    }
}
