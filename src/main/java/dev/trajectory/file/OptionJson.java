package dev.trajectory.file;

import dev.trajectory.model.AwardChange;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Scope;
import dev.trajectory.model.WorkSpan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An option in the file.
final class OptionJson {

    static final Form<Option> FORM = RecordForm.tall(OptionJson::read, OptionJson::write);

    private static final Form<OptionKind> KIND = Forms.oneOf(OptionKind.class);

    private static final Form<Scope> SCOPE = RecordForm.small(OptionJson::readScope, OptionJson::writeScope);

    private static final Form<List<ChunkId>> CHUNKS = new ListForm<>(Ids.CHUNK);

    private static final Form<SequencedMap<ChunkId, ChunkChange>> CHANGES =
            new MapForm<>(Ids.CHUNK, ChunkChangeJson.FORM);

    private static final Form<SequencedMap<ChunkId, List<ChunkId>>> PIECES = new MapForm<>(Ids.CHUNK, CHUNKS);

    private static final Form<SequencedMap<ChunkId, WorkSpan>> DURATIONS = new MapForm<>(Ids.CHUNK, Forms.WORK_SPAN);

    private static final Form<SequencedMap<ChunkId, OrderKey>> ORDERS = new MapForm<>(Ids.CHUNK, Forms.ORDER);

    private static final Form<AwardChange> AWARD =
            RecordForm.small(OptionJson::readAward, OptionJson::writeAward, "fund", "year", "organisation");

    private static final Form<SequencedMap<String, Integer>> SCORES = new MapForm<>(Forms.TEXT, Forms.INT);

    private OptionJson() {}

    private static Option read(In in) {
        return Option.of(in.need("id", Ids.OPTION), in.need("name", Forms.TEXT), in.need("kind", KIND))
                .draft()
                .scope(in.or("scope", SCOPE, Scope.ALL))
                .changes(readChanges(in))
                .own(in.map("own", OwnJson.OWN))
                .pieces(in.map("pieces", PIECES))
                .gone(in.or("gone", OwnJson.GONE, Set.of()))
                .awards(in.list("awards", AWARD))
                .limits(in.map("limits", SettingsJson.LIMITS))
                .dropTrancheStarts(in.flag("dropTrancheStarts"))
                .oneOffPremium(in.or("oneOffPremium", Forms.PERCENT, Percent.ZERO))
                .successFactors(in.map("successFactors", SCORES))
                .unmonetised(in.text("unmonetised"))
                .notes(in.text("notes"))
                .option();
    }

    /// Durations, places and lifted not-befores had fields of their own before a chunk could differ in others.
    private static SequencedMap<ChunkId, ChunkChange> readChanges(In in) {
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>();
        in.map("durations", DURATIONS).forEach((chunk, span) -> add(chunk, only(ChunkField.DURATION, span), changes));
        in.map("orders", ORDERS).forEach((chunk, order) -> add(chunk, only(ChunkField.ORDER, order), changes));
        in.list("liftedDates", Ids.CHUNK)
                .forEach(chunk ->
                        add(chunk, new ChunkChange(new LinkedHashMap<>(), Set.of(ChunkField.NOT_BEFORE)), changes));
        in.map("changes", CHANGES).forEach((chunk, change) -> add(chunk, change, changes));
        return changes;
    }

    private static <V> ChunkChange only(ChunkField<V> field, V value) {
        SequencedMap<ChunkField<?>, Object> values = new LinkedHashMap<>();
        values.put(field, value);
        return new ChunkChange(values, Set.of());
    }

    private static void add(ChunkId chunk, ChunkChange change, SequencedMap<ChunkId, ChunkChange> changes) {
        changes.merge(chunk, change, ChunkChange::with);
    }

    private static void write(Option option, Out out) {
        out.put("id", option.id(), Ids.OPTION)
                .put("name", option.name(), Forms.TEXT)
                .put("kind", option.kind(), KIND)
                .unless(Scope.ALL, "scope", option.scope(), SCOPE)
                .map("changes", option.changes(), CHANGES)
                .map("own", option.own(), OwnJson.OWN)
                .map("pieces", option.pieces(), PIECES)
                .unless(Set.of(), "gone", option.gone(), OwnJson.GONE)
                .list("awards", option.awards(), AWARD)
                .map("limits", option.limits(), SettingsJson.LIMITS)
                .flag("dropTrancheStarts", option.dropTrancheStarts())
                .unless(Percent.ZERO, "oneOffPremium", option.oneOffPremium(), Forms.PERCENT)
                .map("successFactors", option.successFactors(), SCORES)
                .text("unmonetised", option.unmonetised())
                .text("notes", option.notes());
    }

    private static Scope readScope(In in) {
        @Nullable List<ChunkId> only = in.maybe("only", CHUNKS);
        @Nullable List<ChunkId> without = in.maybe("without", CHUNKS);
        if (only != null && without != null) {
            throw new InvalidValue(
                    InvalidValue.Reason.NOT_UNDERSTOOD, "without", "without", "only or without, not both");
        }
        return only != null
                ? new Scope.Only(new LinkedHashSet<>(only))
                : new Scope.Without(new LinkedHashSet<>(without == null ? List.of() : without));
    }

    private static void writeScope(Scope scope, Out out) {
        String name = switch (scope) {
            case Scope.Only ignored -> "only";
            case Scope.Without ignored -> "without";
        };
        out.put(name, List.copyOf(scope.chunks()), CHUNKS);
    }

    private static AwardChange readAward(In in) {
        return new AwardChange(
                in.need("fund", Ids.FUND),
                in.need("year", Forms.FINANCIAL_YEAR),
                in.need("organisation", Ids.ORGANISATION),
                in.need("amount", Forms.MONEY));
    }

    private static void writeAward(AwardChange award, Out out) {
        out.put("fund", award.fund(), Ids.FUND)
                .put("year", award.year(), Forms.FINANCIAL_YEAR)
                .put("organisation", award.organisation(), Ids.ORGANISATION)
                .put("amount", award.amount(), Forms.MONEY);
    }
}
