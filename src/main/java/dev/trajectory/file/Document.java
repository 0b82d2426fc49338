package dev.trajectory.file;

import dev.trajectory.model.Plan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan with everything else its file holds, so that it can be saved again without loss. A value.
public final class Document {

    private final Envelope envelope;
    private final Plan plan;
    private final UnknownFields unknown;
    private final @Nullable Original original;

    private Document(Envelope envelope, Plan plan, UnknownFields unknown, @Nullable Original original) {
        this.envelope = envelope;
        this.plan = plan;
        this.unknown = unknown;
        this.original = original;
    }

    /// A document for a plan that was never saved.
    ///
    /// @param lineage a new one, unless the plan is a copy of one that has it
    public static Document first(UUID lineage, Plan plan) {
        Envelope envelope = new Envelope(Version.CURRENT, lineage);
        return new Document(envelope, plan, new UnknownFields(), null);
    }

    static Document read(Envelope envelope, Plan plan, UnknownFields unknown) {
        return new Document(envelope, plan, unknown, null);
    }

    /// This document, which was read from those bytes.
    Document from(byte[] bytes) {
        return new Document(envelope, plan, unknown, new Original(bytes, envelope, plan));
    }

    public Envelope envelope() {
        return envelope;
    }

    public Plan plan() {
        return plan;
    }

    /// Whether it cannot be saved, because its file is of a newer version than this program can write.
    public boolean isReadOnly() {
        return envelope.version().isTooNew();
    }

    /// This document with another plan in it.
    public Document withPlan(Plan changed) {
        return new Document(envelope, changed, unknown, original);
    }

    /// Whether this is another document with a later plan in it, so that what a newer version wrote is known to
    /// both.
    boolean continues(Document earlier) {
        return unknown == earlier.unknown
                && envelope.lineage().equals(earlier.envelope.lineage())
                && envelope.version().equals(earlier.envelope.version());
    }

    UnknownFields unknown() {
        return unknown;
    }

    /// The bytes it was read from, if it still says what they said: a file that someone else laid out differently
    /// does not change until the plan does.
    byte @Nullable [] unchangedBytes() {
        return original != null && original.says(envelope, plan) ? original.bytes : null;
    }

    /// The bytes a document was read from, and what they said.
    private static final class Original {

        private final byte[] bytes;
        private final Envelope envelope;
        private final Plan plan;

        Original(byte[] bytes, Envelope envelope, Plan plan) {
            this.bytes = bytes;
            this.envelope = envelope;
            this.plan = plan;
        }

        boolean says(Envelope otherEnvelope, Plan otherPlan) {
            return envelope.equals(otherEnvelope) && plan.equals(otherPlan);
        }
    }
}
