package dev.trajectory.check;

import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which chunks findings are marked, wherever these are drawn: errors and warnings, and so every limit that was
/// broken by hand. What could only be better is listed and not marked.
///
/// A finding about a chunk is marked on that chunk alone, though it may name others that it is compared with; one
/// about a circle on all that stand on it; one about something else, such as a fund or an overloaded month, on each
/// chunk it names.
public final class Marks {

    /// Where nothing was found.
    public static final Marks NONE = of(List.of());

    private static final Set<Rule> CIRCLES = EnumSet.of(Rule.CYCLE, Rule.PARENT_LOOP, Rule.UNPLACED_CIRCLE);

    /// What is said of many chunks at once, and is the matter with none of them.
    private static final Set<Rule> OF_THE_WHOLE = EnumSet.of(Rule.OPTIMISM_BIAS_MISSING);

    private final List<Finding> findings;

    /// Worked out when it is first asked for; the same whoever is first.
    private volatile @Nullable Map<ChunkId, List<Finding>> byChunk;

    private Marks(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /// The marks of findings.
    ///
    /// @param findings the worst first
    public static Marks of(List<Finding> findings) {
        return new Marks(findings);
    }

    /// All that was found, marked or not, the worst first.
    public List<Finding> findings() {
        return findings;
    }

    private Map<ChunkId, List<Finding>> byChunk() {
        Map<ChunkId, List<Finding>> known = byChunk;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Finding finding : findings) {
                for (ChunkId chunk : chunks(finding)) {
                    known.computeIfAbsent(chunk, _ -> new ArrayList<>()).add(finding);
                }
            }
            byChunk = known;
        }
        return known;
    }

    private static Set<ChunkId> chunks(Finding finding) {
        if (finding.severity() == Severity.ADVICE || OF_THE_WHOLE.contains(finding.rule())) {
            return Set.of();
        }
        Set<ChunkId> chunks = new LinkedHashSet<>();
        for (Id subject : finding.subjects()) {
            if (subject instanceof ChunkId chunk) {
                if (chunks.isEmpty() && isFirst(subject, finding) && !CIRCLES.contains(finding.rule())) {
                    return Set.of(chunk);
                }
                chunks.add(chunk);
            }
        }
        return chunks;
    }

    private static boolean isFirst(Id subject, Finding finding) {
        return subject.equals(finding.subjects().getFirst());
    }

    /// The chunks that are marked.
    public Set<ChunkId> chunks() {
        return Collections.unmodifiableSet(byChunk().keySet());
    }

    /// What is marked on a chunk, the worst first; none on most.
    public List<Finding> on(ChunkId chunk) {
        return Collections.unmodifiableList(byChunk().getOrDefault(chunk, List.of()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marks marks && findings.equals(marks.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }
}
