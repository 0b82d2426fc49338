package dev.trajectory.file;

import dev.trajectory.file.JournalEntry.Kind;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a journal, as what differs from the document before it.
final class JournalJson {

    /// The version of the journal's format. A journal does not outlive an update by long, so there is no reading
    /// of other ones: such a journal is put aside.
    static final int VERSION = 1;

    private static final Form<Kept> KEPT = RecordForm.small(
            in -> new Kept(in.need("path", Forms.PATH), in.need("hash", Forms.TEXT)),
            (kept, out) -> out.put("path", kept.path(), Forms.PATH).put("hash", kept.hash(), Forms.TEXT));

    private static final Form<JournalStart> START = RecordForm.small(
            in -> {
                if (in.need("version", Forms.INT) != VERSION) {
                    throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "version", "", VERSION + "");
                }
                UUID id = in.need("id", Forms.UNIQUE_ID);
                return new JournalStart(id, in.need("generation", Forms.INT), in.count("unsaved"));
            },
            (start, out) -> out.put("version", VERSION, Forms.INT)
                    .put("id", start.id(), Forms.UNIQUE_ID)
                    .put("generation", start.generation(), Forms.INT)
                    .count("unsaved", start.unsaved()));

    private JournalJson() {}

    /// What a line of the journal says.
    ///
    /// @param start what the journal says of itself; null except at its start
    /// @param whole whether the document that this one differs from follows, whole
    private record Line(
            @Nullable JournalStart start,
            Kind kind,
            Instant at,
            String label,
            @Nullable Kept kept,
            boolean whole,
            @Nullable Plan plan) {}

    /// An entry as a line.
    ///
    /// @param before the document it follows on
    static byte[] write(@Nullable JournalStart start, JournalEntry entry, boolean whole, Document before) {
        Document document = entry.document();
        Line line = new Line(
                start,
                entry.kind(),
                entry.at(),
                entry.label(),
                entry.kept(),
                whole,
                document.plan().equals(before.plan()) ? null : document.plan());
        Node node = form(before.plan()).write(line, nowhere());
        return NodeWriter.writeLine(node).getBytes(StandardCharsets.UTF_8);
    }

    /// A line that was read but not yet understood: what the document is that it differs from comes first.
    ///
    /// Throws [Refusal] when it is no line of a journal.
    static Node.Obj parse(byte[] line) {
        return NodeReader.read(SourceText.of(line));
    }

    /// Whether the document that the line's differs from follows it.
    static boolean isWhole(Node.Obj line) {
        return In.of(line, nowhere()).flag("whole");
    }

    /// What a journal says of itself, or null when the line is not its first.
    static @Nullable JournalStart start(Node.Obj line) {
        return In.of(line, nowhere()).maybe("start", START);
    }

    /// The entry of a line. Throws [Refusal] when it does not hold one.
    static JournalEntry entry(Node.Obj node, Document before) {
        Line line = In.value(node, form(before.plan()), nowhere());
        Document document = line.plan() == null ? before : before.withPlan(line.plan());
        return new JournalEntry(line.kind(), line.at(), line.label(), line.kept(), document);
    }

    private static Form<Line> form(Plan before) {
        Form<Plan> plan = PlanDelta.from(before);
        return RecordForm.small(
                in -> new Line(
                        in.maybe("start", START),
                        in.need("kind", Forms.oneOf(Kind.class)),
                        in.need("at", Forms.INSTANT),
                        in.text("label"),
                        in.maybe("kept", KEPT),
                        in.flag("whole"),
                        in.maybe("plan", plan)),
                (line, out) -> out.maybe("start", line.start(), START)
                        .put("kind", line.kind(), Forms.oneOf(Kind.class))
                        .put("at", line.at(), Forms.INSTANT)
                        .text("label", line.label())
                        .maybe("kept", line.kept(), KEPT)
                        .flag("whole", line.whole())
                        .maybe("plan", line.plan(), plan));
    }

    private static Where nowhere() {
        return Where.file(new UnknownFields());
    }
}
