package dev.trajectory.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in the file a node is, in two ways: by names and ids, which stay the same when rows move, and by position.
///
/// @param up where the node around it is; null for the whole file
/// @param key the field's name, or in a list what the row is known by
/// @param step the field's name, or in a list its position
/// @param unknown the fields no form asked for: filled while a file is read, looked up while it is written
record Where(@Nullable Where up, String key, String step, UnknownFields unknown) {

    /// The whole file.
    static Where file(UnknownFields unknown) {
        return new Where(null, "", "", unknown);
    }

    Where field(String name) {
        return new Where(this, name, name, unknown);
    }

    Where row(String rowKey, int position) {
        return new Where(this, rowKey, Integer.toString(position), unknown);
    }

    /// Something of the record here that has no field of its own.
    Where part(String words) {
        return new Where(this, words, "", unknown);
    }

    /// The names and ids on the way here, the outermost first.
    List<String> path() {
        Deque<String> path = new ArrayDeque<>();
        for (Where at = this; at.up != null; at = at.up) {
            path.addFirst(at.key);
        }
        return new ArrayList<>(path);
    }

    /// The JSON pointer to here (RFC 6901).
    String pointer() {
        String above = up == null ? "" : up.pointer();
        return step.isEmpty() ? above : above + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /// A refusal of the node here.
    Refusal refuse(Node node, FileProblem.Kind kind, String... terms) {
        return new Refusal(new FileProblem(kind, "", node.line(), node.column(), pointer(), path(), List.of(terms)));
    }
}
