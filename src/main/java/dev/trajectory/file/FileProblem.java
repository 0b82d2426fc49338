package dev.trajectory.file;

import java.util.List;

/// The one thing that keeps a file from being read or saved, as a value that `words` turns into sentences.
///
/// @param file the file's name, without its folder
/// @param line counted from 1; 0 when the problem is with the file and not with what is in it
/// @param column counted from 1, in UTF-16 units; 0 as for the line
/// @param pointer the JSON pointer to the piece that is wrong, empty for the whole file
/// @param path the same in names and ids, such as plan, chunks, C04, duration
/// @param terms what the sentence needs to say besides, in the order its text numbers them
public record FileProblem(
        Kind kind, String file, int line, int column, String pointer, List<String> path, List<String> terms) {

    /// What is wrong.
    public enum Kind {
        /// There is no such file.
        MISSING,
        /// It is a folder.
        FOLDER,
        /// It is neither a file nor a folder, such as a device.
        NOT_A_FILE,
        /// The computer would not let it be read. Term: the computer's reason.
        UNREADABLE,
        /// Terms: its size and the largest allowed, in megabytes.
        TOO_LARGE,
        EMPTY,
        /// A byte of value nil where text should be.
        NUL_BYTE,
        /// Another encoding than UTF-8. Term: its name.
        OTHER_ENCODING,
        /// Bytes that are not UTF-8.
        NOT_UTF8,
        /// It does not start as a plan file does. Term: how it starts.
        NOT_A_PLAN,
        /// It ends in the middle.
        CUT_SHORT,
        /// Not JSON. Term: what stands there.
        NOT_JSON,
        /// Term: the deepest nesting allowed.
        TOO_DEEP,
        /// Term: the most values allowed.
        TOO_MANY_VALUES,
        /// A name or text longer than any plan needs.
        TOO_LONG,
        /// Two fields of one object have the same name. Terms: the name, the line of the first.
        SAME_NAME_TWICE,
        /// Two records of one list have the same id. Terms: the id, the list, the line of the first.
        SAME_ID_TWICE,
        /// It is JSON of something else. Term: what its format is.
        OTHER_FORMAT,
        /// Written by a version so much newer that it can be opened but not saved. Terms: its version, ours.
        NEWER_VERSION,
        /// Written by a newer version and not understood. Terms: its version, ours.
        NEWER_VERSION_NOT_UNDERSTOOD,
        /// Something that must be there is not. Term: its name.
        MISSING_FIELD,
        /// Text or a record where an amount of money should be. Term: what stands there.
        NOT_AN_AMOUNT,
        /// A record says that its amounts are in another currency than the plan's. Terms: that currency, the
        /// plan's.
        SECOND_CURRENCY,
        /// Terms: what is expected and what stands there, as names of [Node.Kind].
        WRONG_KIND,
        /// The value is one that no plan may hold. Terms: the value, why, as the name of an
        /// [dev.trajectory.model.InvalidValue.Reason], and what is allowed, or empty.
        INVALID_VALUE,
        /// It was opened read-only, so it cannot be saved. Term: its version.
        READ_ONLY,
        /// The computer would not let it be saved. Term: the computer's reason.
        NOT_SAVED
    }

    public FileProblem {
        path = List.copyOf(path);
        terms = List.copyOf(terms);
    }

    /// A problem with the file and not with what is in it.
    static FileProblem ofFile(Kind kind, String file, String... terms) {
        return new FileProblem(kind, file, 0, 0, "", List.of(), List.of(terms));
    }

    /// A problem at a place in the text, before it is known to which piece of the plan that belongs.
    static FileProblem at(Kind kind, int line, int column, String... terms) {
        return new FileProblem(kind, "", line, column, "", List.of(), List.of(terms));
    }

    /// This problem as one of that file.
    FileProblem in(String name) {
        return new FileProblem(kind, name, line, column, pointer, path, terms);
    }
}
