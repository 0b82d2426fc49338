package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/// An alternative to the plan, stored as the difference from it. [Plan#under] gives the plan it makes.
///
/// What an option says of a chunk or a record itself stands as it is; what it says of all of them
/// (`dropTrancheStarts`, `oneOffPremium`) holds for what comes from the plan. What has happened is so in every option:
/// of records that the plan has too, it is as the plan has it.
///
/// @param scope which of the plan's chunks it holds
/// @param changes in what it has chunks of the plan otherwise
/// @param own records it has in the place of the plan's with the same ids, or besides them: chunks, gates, benefits,
///     funds, gain shares, assets, risks and decisions. Its own chunks are always in scope
/// @param pieces of a chunk of the plan that is split in it, the chunks of its own that are pieces beside the one
/// which
///     keeps the id, in order
/// @param gone records of the plan, of those kinds but chunks, that it does without
/// @param awards awards of the plan's funds that are of another amount
/// @param limits kinds of limit treated otherwise
/// @param dropTrancheStarts whether no chunk waits for its tranche's start
/// @param oneOffPremium raises every one-off cost
/// @param successFactors how well it meets each critical success factor, 1 (hardly) to 5 (fully)
/// @param unmonetised what speaks for and against it that is not valued in money
public record Option(
        OptionId id,
        String name,
        OptionKind kind,
        Scope scope,
        SequencedMap<ChunkId, ChunkChange> changes,
        SequencedMap<Id, Identified<?>> own,
        SequencedMap<ChunkId, List<ChunkId>> pieces,
        Set<Id> gone,
        List<AwardChange> awards,
        SequencedMap<LimitKind, Enforcement> limits,
        boolean dropTrancheStarts,
        Percent oneOffPremium,
        SequencedMap<String, Integer> successFactors,
        String unmonetised,
        String notes)
        implements Identified<OptionId> {
    public Option {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        SequencedMap<ChunkId, ChunkChange> differing = new LinkedHashMap<>(changes);
        differing.values().removeIf(ChunkChange::isEmpty);
        changes = Collections.unmodifiableSequencedMap(differing);
        own = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(own));
        own.forEach(Option::requireOwn);
        pieces = Collections.unmodifiableSequencedMap(there(pieces, own.keySet()));
        gone = Collections.unmodifiableSet(new LinkedHashSet<>(gone));
        for (Id each : gone) {
            if (each instanceof ChunkId || !mayHold(each) || own.containsKey(each)) {
                throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "gone", each.value());
            }
        }
        awards = List.copyOf(awards);
        limits = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(limits));
        successFactors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(successFactors));
        successFactors.forEach((factor, score) -> {
            InvalidValue.requireText("successFactors", factor, Plan.NAME_LENGTH);
            InvalidValue.requireRange("successFactors", score, 1, 5);
        });
        InvalidValue.requireLength("unmonetised", unmonetised, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    /// What is not its own any more is no piece.
    private static SequencedMap<ChunkId, List<ChunkId>> there(
            SequencedMap<ChunkId, List<ChunkId>> pieces, Set<Id> own) {
        SequencedMap<ChunkId, List<ChunkId>> there = new LinkedHashMap<>();
        pieces.forEach((chunk, all) -> {
            List<ChunkId> left = all.stream().filter(own::contains).distinct().toList();
            if (!left.isEmpty()) {
                there.put(chunk, left);
            }
        });
        return there;
    }

    private static void requireOwn(Id id, Identified<?> row) {
        if (!row.id().equals(id) || !mayHold(id)) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "own", id.value());
        }
    }

    /// Whether options may have records of their own of that kind: those that hang on chunks, and chunks.
    public static boolean mayHold(Id id) {
        return switch (id) {
            case AssetId _,
                    AssumptionId _,
                    BenefitId _,
                    ChunkId _,
                    DecisionId _,
                    FundId _,
                    GainShareId _,
                    GateId _,
                    IssueId _,
                    RiskId _ -> true;
            case CalendarId _,
                    OptionId _,
                    OrganisationId _,
                    OutcomeId _,
                    RoleId _,
                    RolloutId _,
                    TrancheId _,
                    VoteId _,
                    WorkstreamId _ -> false;
        };
    }

    /// A record with what has happened taken from another one of its kind: progress, decisions, what became of
    /// risks, what was measured. It has happened whichever option is chosen.
    public static Identified<?> asHappened(Identified<?> row, Identified<?> in) {
        return switch (row) {
            case Benefit benefit
            when in instanceof Benefit other ->
                benefit.withRealisation(benefit.realisation()
                        .withMeasurements(other.realisation().measurements()));
            case Chunk chunk
            when in instanceof Chunk other ->
                chunk.draft().progress(other.progress()).chunk();
            case Decision decision when in instanceof Decision other -> decision.asSettledIn(other);
            case Gate gate when in instanceof Gate other -> gate.asDecidedIn(other);
            case Assumption assumption when in instanceof Assumption other -> assumption.withStatus(other.status());
            case Issue issue when in instanceof Issue other -> issue.withStatus(other.status());
            case Risk risk when in instanceof Risk other -> risk.withStatus(other.status());
            default -> row;
        };
    }

    /// An option that does not differ from the plan yet.
    public static Option of(OptionId id, String name, OptionKind kind) {
        return new OptionDraft(id, name, kind).option();
    }

    /// A draft that holds all of this option, to change some of it.
    public OptionDraft draft() {
        return new OptionDraft(this);
    }

    /// In what it has a chunk of the plan otherwise.
    public ChunkChange change(ChunkId chunk) {
        return Objects.requireNonNullElse(changes.get(chunk), ChunkChange.NOTHING);
    }

    /// A fund of the plan with the amounts it awards in this option.
    public Fund awarding(Fund fund) {
        List<AwardChange> changes =
                awards.stream().filter(each -> each.fund().equals(fund.id())).toList();
        Fund changed = fund;
        for (AwardChange change : changes) {
            changed = changed.withAwards(change.of(changed.awards()));
        }
        return changed;
    }

    /// Whether it makes the plan it is an option of.
    public boolean isSame() {
        return equals(draft().same().option());
    }
}
