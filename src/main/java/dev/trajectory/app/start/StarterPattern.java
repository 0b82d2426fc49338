package dev.trajectory.app.start;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/// A set of chunks, gates and dependencies that many plans begin with.
public enum StarterPattern {
    /// An electronic patient record: cases, mini-competition, build, first ward, then one organisation after
    /// another.
    ELECTRONIC_RECORD,
    /// A record shared by those who look after the same people, one pathway first.
    SHARED_CARE_RECORD,
    /// Buying from one supplier without competition.
    DIRECT_AWARD,
    /// Buying by a mini-competition among the suppliers of a framework.
    FRAMEWORK,
    /// Buying by a tender that any supplier may answer.
    OPEN_PROCEDURE;

    /// How texts name it, such as `electronic-record`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The pattern itself: a plan whose organisations are parts to be played.
    public Plan plan() {
        return resource(key());
    }

    /// The most impact points that one chunk of the pattern asks of an organisation: who can take fewer a month
    /// can never take that chunk.
    public int heaviestImpact() {
        return plan().chunks().stream()
                .map(Chunk::impact)
                .flatMap(impact -> impact.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /// A plan file that comes with the program.
    static Plan resource(String name) {
        String file = name + PlanFiles.EXTENSION;
        try (InputStream in = Objects.requireNonNull(StarterPattern.class.getResourceAsStream(file), file)) {
            return switch (PlanFiles.decode(in.readAllBytes(), file)) {
                case Reading.Opened opened -> opened.document().plan();
                case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
