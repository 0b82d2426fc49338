package dev.trajectory.file;

/// How one kind of value is read from a file and written to it; reading what was written gives an equal value.
///
/// @param <T> the kind of value
interface Form<T> {

    /// The value a node holds. Throws [Refusal], or [dev.trajectory.model.InvalidValue], which is turned into a
    /// refusal of this node.
    T read(Node node, Where where);

    Node write(T value, Where where);
}
