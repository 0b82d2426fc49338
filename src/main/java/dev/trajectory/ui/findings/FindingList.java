package dev.trajectory.ui.findings;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Findings under headings, with those left out that do not answer to a filter.
final class FindingList {

    private final List<Finding> findings;
    private final Function<Finding, String> say;
    private final Locale locale;
    private final @Nullable String[] sentences;

    /// @param say makes a finding's sentence; asked only for those that a filter is put to
    FindingList(List<Finding> findings, Function<Finding, String> say, Locale locale) {
        this.findings = findings;
        this.say = say;
        this.locale = locale;
        this.sentences = new String[findings.size()];
    }

    int size() {
        return findings.size();
    }

    /// The findings whose sentences have every one of the words typed, in any order and case.
    List<Finding> answering(String typed) {
        String[] words = typed.toLowerCase(locale).strip().split("\\s+");
        List<Finding> answering = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (typed.isBlank() || Arrays.stream(words).allMatch(sentence(i)::contains)) {
                answering.add(findings.get(i));
            }
        }
        return answering;
    }

    /// The findings that name one of the chunks asked for.
    List<Finding> about(Predicate<ChunkId> asked) {
        return findings.stream()
                .filter(finding ->
                        finding.subjects().stream().anyMatch(id -> id instanceof ChunkId chunk && asked.test(chunk)))
                .toList();
    }

    private String sentence(int i) {
        String made = sentences[i];
        if (made == null) {
            made = say.apply(findings.get(i)).toLowerCase(locale);
            sentences[i] = made;
        }
        return made;
    }

    /// The rows that show these findings, the worst first.
    ///
    /// @param folded the headings whose findings are not listed
    static List<FindingRow> rows(List<Finding> findings, Set<Severity> folded) {
        Map<Severity, List<FindingRow>> lines = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            lines.computeIfAbsent(finding.severity(), _ -> new ArrayList<>()).add(new FindingRow.Line(finding));
        }
        Set<Severity> closed = folded.isEmpty() ? Set.of() : EnumSet.copyOf(folded);
        List<FindingRow> rows = new ArrayList<>();
        lines.forEach((severity, below) -> {
            boolean open = !closed.contains(severity);
            rows.add(new FindingRow.Head(severity, below.size(), open));
            if (open) {
                rows.addAll(below);
            }
        });
        return rows;
    }
}
