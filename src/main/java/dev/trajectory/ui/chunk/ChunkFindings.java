package dev.trajectory.ui.chunk;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Marks;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What the checks found about a chunk and about all below it, in words.
public record ChunkFindings(Desk desk, ChunkId chunk) {

    /// So many are told at a glance.
    private static final int TOLD = 3;

    /// Whether the checks say anything about it, advice too.
    public boolean any() {
        return desk.snapshot().outlook().findings().stream().anyMatch(this::isAbout);
    }

    /// All that the checks say about it, advice too.
    public List<Finding> all() {
        return desk.snapshot().outlook().findings().stream()
                .filter(this::isAbout)
                .toList();
    }

    private boolean isAbout(Finding finding) {
        return finding.subjects().stream()
                .anyMatch(id -> id instanceof ChunkId named && desk.plan().isWithin(named, chunk));
    }

    /// Lists them beside the view.
    public void open() {
        desk.host().findings(chunk);
    }

    /// What it is marked for, each in a sentence, the worst first; past the third, how many more there are.
    public List<String> sentences() {
        Marks marks = desk.marks();
        SequencedSet<Finding> found = new LinkedHashSet<>();
        marks.chunks().stream()
                .filter(marked -> desk.plan().isWithin(marked, chunk))
                .forEach(marked -> found.addAll(marks.on(marked)));
        List<String> sentences = new ArrayList<>();
        found.stream().limit(TOLD).map(desk.sentences()::finding).forEach(sentences::add);
        if (found.size() > TOLD) {
            sentences.add(desk.words().say("tip.moreFindings", found.size() - TOLD));
        }
        return sentences;
    }
}
