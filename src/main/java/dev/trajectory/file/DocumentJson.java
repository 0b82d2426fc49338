package dev.trajectory.file;

import dev.trajectory.file.FileProblem.Kind;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import java.util.List;

/// The whole file: the envelope around the plan.
final class DocumentJson {

    private static final String FORMAT = "trajectory";

    private static final Form<Version> VERSION = Forms.text(Version::parse, Version::toString);

    private static final Form<LogEntry.Kind> LOG_KIND = Forms.oneOf(LogEntry.Kind.class);

    static final Form<LogEntry> LOG_ENTRY =
            RecordForm.small(DocumentJson::readEntry, DocumentJson::writeEntry, "date", "text");

    private DocumentJson() {}

    /// The version a file says it is of. Throws [Refusal] when it is no plan file.
    static Version version(Node.Obj file) {
        Where where = Where.file(new UnknownFields());
        In in = In.of(file, where);
        String format = in.need("format", Forms.TEXT);
        if (!format.equals(FORMAT)) {
            throw where.field("format").refuse(file.fields().getOrDefault("format", file), Kind.OTHER_FORMAT, format);
        }
        return in.need("version", VERSION);
    }

    static Document read(Node.Obj file) {
        UnknownFields unknown = new UnknownFields();
        return new RecordForm<>(in -> read(in, unknown), (document, out) -> {}, true, List.of())
                .read(file, Where.file(unknown));
    }

    private static Document read(In in, UnknownFields unknown) {
        in.need("format", Forms.TEXT);
        Envelope envelope = new Envelope(in.need("version", VERSION), in.need("lineage", Forms.UNIQUE_ID));
        List<LogEntry> log = in.list("log", LOG_ENTRY);
        Plan plan = in.need("plan", PlanJson.FORM).draft().log(log).plan();
        unknown.refuseOtherCurrencies(plan.settings().currency());
        return Document.read(envelope, plan, unknown);
    }

    /// The version written is this program's, unless the file is of a newer minor version: its fields are still
    /// there.
    static Node.Obj write(Document document) {
        Envelope envelope = document.envelope();
        Version version = envelope.version().compareTo(Version.CURRENT) > 0 ? envelope.version() : Version.CURRENT;
        return new Out(Where.file(document.unknown()))
                .put("format", FORMAT, Forms.TEXT)
                .put("version", version, VERSION)
                .put("lineage", envelope.lineage(), Forms.UNIQUE_ID)
                .list("log", document.plan().log(), LOG_ENTRY)
                .put("plan", document.plan(), PlanJson.FORM)
                .object(true);
    }

    private static LogEntry readEntry(In in) {
        return new LogEntry(
                in.need("date", Forms.DATE),
                in.or("kind", LOG_KIND, LogEntry.Kind.NOTE),
                in.need("text", Forms.TEXT),
                in.text("details"));
    }

    private static void writeEntry(LogEntry entry, Out out) {
        out.put("date", entry.date(), Forms.DATE)
                .unless(LogEntry.Kind.NOTE, "kind", entry.kind(), LOG_KIND)
                .put("text", entry.text(), Forms.TEXT)
                .text("details", entry.details());
    }
}
