package dev.trajectory.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A chain of chunks designed once and done in many organisations, wave by wave.
///
/// The pattern is that chain where it stands in the plan: it is the first of them, done by the organisation it was
/// made for. Each copy is made of chunks of its own; what changes in the pattern later is offered to it.
///
/// @param pattern the chunks of the chain, parents among them
/// @param home the organisation the pattern was made for, whose part in it each copy's organisation plays; null where
///     the chain is nobody's
/// @param scales what is scaled in copies, and by what measure
/// @param copies one for each other organisation
public record Rollout(
        RolloutId id,
        String name,
        List<ChunkId> pattern,
        @Nullable OrganisationId home,
        SequencedMap<Scaled, Measure> scales,
        Pace pace,
        List<RolloutCopy> copies)
        implements Identified<RolloutId> {

    public Rollout {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        pattern = List.copyOf(new LinkedHashSet<>(pattern));
        scales = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(scales));
        copies = List.copyOf(copies);
        Set<OrganisationId> known = new LinkedHashSet<>();
        for (RolloutCopy copy : copies) {
            if (!known.add(copy.organisation())) {
                throw new InvalidValue(
                        InvalidValue.Reason.DUPLICATE,
                        "copies",
                        copy.organisation().value());
            }
        }
    }

    public Rollout withName(String changed) {
        return new Rollout(id, changed, pattern, home, scales, pace, copies);
    }

    public Rollout withPattern(List<ChunkId> changed) {
        return new Rollout(id, name, changed, home, scales, pace, copies);
    }

    public Rollout withHome(@Nullable OrganisationId changed) {
        return new Rollout(id, name, pattern, changed, scales, pace, copies);
    }

    public Rollout withScales(SequencedMap<Scaled, Measure> changed) {
        return new Rollout(id, name, pattern, home, changed, pace, copies);
    }

    public Rollout withPace(Pace changed) {
        return new Rollout(id, name, pattern, home, scales, changed, copies);
    }

    public Rollout withCopies(List<RolloutCopy> changed) {
        return new Rollout(id, name, pattern, home, scales, pace, changed);
    }

    /// This rollout with a copy in the place of that of its organisation, or at the end.
    public Rollout withCopy(RolloutCopy changed) {
        List<RolloutCopy> all = new ArrayList<>(copies);
        all.replaceAll(each -> each.organisation().equals(changed.organisation()) ? changed : each);
        if (copy(changed.organisation()) == null) {
            all.add(changed);
        }
        return withCopies(all);
    }

    /// This rollout without an organisation's copy, whose chunks then follow nothing.
    public Rollout without(OrganisationId organisation) {
        return withCopies(copies.stream()
                .filter(each -> !each.organisation().equals(organisation))
                .toList());
    }

    /// The copy of an organisation; null where it has none.
    public @Nullable RolloutCopy copy(@Nullable OrganisationId organisation) {
        return copies.stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
    }

    /// The copy that a chunk belongs to; null where it is in none.
    public @Nullable RolloutCopy copyWith(ChunkId chunk) {
        return copies.stream().filter(copy -> copy.has(chunk)).findFirst().orElse(null);
    }

    /// The chunks of all its copies.
    public Stream<ChunkId> copied() {
        return copies.stream()
                .flatMap(copy -> copy.chunks().stream())
                .map(ChunkCopy::copy)
                .filter(Objects::nonNull);
    }

    /// The benefits and gates that its copies have of their own: what follows the pattern is not of it.
    public Set<Id> brought() {
        Set<Id> brought = new LinkedHashSet<>();
        for (RolloutCopy copy : copies) {
            Stream.concat(copy.benefits().stream(), copy.gates().stream())
                    .filter(each -> !each.isShared() && each.copy() != null)
                    .forEach(each -> brought.add(each.copy()));
        }
        return brought;
    }

    /// This rollout where some chunks, benefits or gates are not there: what they were in it goes with them. A
    /// copy that loses a benefit or a gate does without it.
    public Rollout without(Predicate<Id> away) {
        return withPattern(pattern.stream().filter(id -> !away.test(id)).toList())
                .withCopies(copies.stream().map(copy -> without(copy, away)).toList());
    }

    private static RolloutCopy without(RolloutCopy copy, Predicate<Id> away) {
        return copy.withChunks(copy.chunks().stream()
                        .filter(each -> (each.of() == null || !away.test(each.of()))
                                && (each.copy() == null || !away.test(each.copy())))
                        .map(each -> each.with(without(each.given(), away), without(each.declined(), away)))
                        .toList())
                .withBenefits(copy.benefits().stream()
                        .map(each -> each.without(away, Benefit::withId))
                        .filter(Objects::nonNull)
                        .map(each -> each.told(given -> without(given, away)))
                        .toList())
                .withGates(copy.gates().stream()
                        .map(each -> each.without(away, Gate::withId))
                        .filter(Objects::nonNull)
                        .map(each -> each.told(given -> without(given, away)))
                        .toList());
    }

    private static Benefit without(Benefit benefit, Predicate<Id> away) {
        return benefit.withEnablingChunks(staying(benefit.enablingChunks(), away));
    }

    private static Gate without(Gate gate, Predicate<Id> away) {
        ChunkId producer = gate.producedBy();
        return gate.withUnlocks(staying(gate.unlocks(), away))
                .withProducer(producer == null || away.test(producer) ? null : producer);
    }

    private static List<ChunkId> staying(List<ChunkId> chunks, Predicate<Id> away) {
        return chunks.stream().filter(each -> !away.test(each)).toList();
    }

    private static ChunkChange without(ChunkChange change, Predicate<Id> away) {
        List<Dependency> dependencies = change.value(ChunkField.DEPENDENCIES);
        if (dependencies == null || dependencies.stream().noneMatch(each -> away.test(each.on()))) {
            return change;
        }
        return change.with(
                ChunkField.DEPENDENCIES,
                dependencies.stream().filter(each -> !away.test(each.on())).toList());
    }
}
