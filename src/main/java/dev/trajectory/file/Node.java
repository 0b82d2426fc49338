package dev.trajectory.file;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;

/// A piece of JSON that knows where in the file it starts.
///
/// Lines and columns count from 1; both are 0 in a piece that was not read from a file.
sealed interface Node {

    int line();

    int column();

    /// What this is, for a sentence that says what was found or expected.
    Kind kind();

    /// The kinds of JSON value.
    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUE_OR_FALSE,
        NULL
    }

    /// An object.
    ///
    /// @param isRecord whether it is always written a field a line, however short
    record Obj(int line, int column, SequencedMap<String, Node> fields, boolean isRecord) implements Node {
        public Obj {
            fields = Collections.unmodifiableSequencedMap(fields);
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }
    }

    /// A list.
    record Arr(int line, int column, List<Node> items) implements Node {
        public Arr {
            items = Collections.unmodifiableList(items);
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    /// Text in quotation marks.
    record Text(int line, int column, String value) implements Node {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /// A number, digit by digit as the file spells it.
    record Num(int line, int column, String digits) implements Node {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /// True or false.
    record Flag(int line, int column, boolean value) implements Node {
        @Override
        public Kind kind() {
            return Kind.TRUE_OR_FALSE;
        }
    }

    /// The literal null; read as if the field were not there.
    record Null(int line, int column) implements Node {
        @Override
        public Kind kind() {
            return Kind.NULL;
        }
    }
}
