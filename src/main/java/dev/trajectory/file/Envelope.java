package dev.trajectory.file;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a file says about itself, around the plan.
///
/// @param version of the file as it was read, or the current one for a new document
/// @param lineage given when a plan is first made and the same in every copy: copies of one plan can be compared
/// @param log what happened to the file, the earliest first
public record Envelope(Version version, UUID lineage, List<LogEntry> log) {
    public Envelope {
        log = List.copyOf(log);
    }

    Envelope with(LogEntry entry) {
        List<LogEntry> longer = new ArrayList<>(log);
        longer.add(entry);
        return new Envelope(version, lineage, longer);
    }
}
