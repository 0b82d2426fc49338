package dev.trajectory.schedule;

import dev.trajectory.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One reason for a chunk's start, with the earliest start it allowed.
///
/// @param date the start this reason allowed; for limits with windows, where its last push ended
/// @param subject the chunk, tranche, gate, organisation, role or fund it is about; null where the kind says it
///     all
/// @param detail the reason of a freeze, in the plan's own words; else empty
public record Cause(Kind kind, LocalDate date, @Nullable Id subject, String detail) {

    /// What kind of reason it is; equal dates are told in this order, the last one binding.
    public enum Kind {
        PLAN_START("planStart"),
        STATUS_DATE("statusDate"),
        NOT_BEFORE("notBefore"),
        TRANCHE("tranche"),
        GATE("gate"),
        DEPENDENCY("dependency"),
        FREEZE("freeze"),
        CAPACITY("capacity"),
        ROLE("role"),
        FUNDING("funding"),
        HOLD("hold"),
        PIN("pin"),
        ACTUAL("actual");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// How commands and texts name it.
        public String key() {
            return key;
        }
    }

    public static Cause of(Kind kind, LocalDate date) {
        return new Cause(kind, date, null, "");
    }

    public static Cause of(Kind kind, LocalDate date, @Nullable Id subject) {
        return new Cause(kind, date, subject, "");
    }
}
