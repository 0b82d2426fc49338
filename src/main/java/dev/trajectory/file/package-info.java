/// Our file: reads `.trajectory` into a [dev.trajectory.file.Document] and saves it without ever leaving half a file.
///
/// A file is UTF-8 JSON: an envelope (format, version, lineage, the plan's log) around the plan. It is written so that
/// a person can read it and `git diff` shows what changed: fields in one order, a field a line, small records on a
/// line of their own, what is empty or usual left out.
///
/// ## The way in
/// bytes → `SourceText` (encoding, size) → `NodeReader` (JSON into [Node]s that know their line and column) →
/// `Migrations` (an older version's tree into this one's) → the `…Json` classes (nodes into records of the model).
/// Whatever is wrong on the way is one [dev.trajectory.file.FileProblem].
///
/// ## The way out
/// the `…Json` classes (records into nodes) → `NodeWriter` (text) → `AtomicSave` (the disk).
///
/// A `…Json` class holds a [Form] for a record: one method that reads its fields and one that writes them, in the same
/// order. Fields that a form does not ask for are unknown to this version; [UnknownFields] keeps them until the
/// document is saved again.
///
/// ## The journal
/// What is not saved yet is written down change by change: a [dev.trajectory.file.JournalEntry] holds a document, and
/// `PlanDelta` writes only what differs from the one before, told by the records the two plans share. Each entry
/// stands in a `JournalFrame` with its number and a checksum, so that a journal whose end is torn reads up to there.
///
/// ## The preferences
/// [dev.trajectory.file.Preferences] are read and written by the same means.
///
/// May use `model`. Jackson is used here alone, and of it only the streaming parser.
@NullMarked
package dev.trajectory.file;

import org.jspecify.annotations.NullMarked;
