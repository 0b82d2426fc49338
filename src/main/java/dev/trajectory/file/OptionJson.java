package dev.trajectory.file;

import dev.trajectory.model.AwardChange;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Scope;
import dev.trajectory.model.WorkSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An option in the file.
final class OptionJson {

    static final Form<Option> FORM = RecordForm.tall(OptionJson::read, OptionJson::write);

    private static final Form<OptionKind> KIND = Forms.oneOf(OptionKind.class);

    private static final Form<Scope> SCOPE = RecordForm.small(OptionJson::readScope, OptionJson::writeScope);

    private static final Form<List<ChunkId>> CHUNKS = new ListForm<>(Ids.CHUNK);

    private static final Form<SequencedMap<ChunkId, WorkSpan>> DURATIONS = new MapForm<>(Ids.CHUNK, Forms.WORK_SPAN);

    private static final Form<SequencedMap<ChunkId, OrderKey>> ORDERS = new MapForm<>(Ids.CHUNK, Forms.ORDER);

    private static final Form<AwardChange> AWARD =
            RecordForm.small(OptionJson::readAward, OptionJson::writeAward, "fund", "year", "organisation");

    private OptionJson() {}

    private static Option read(In in) {
        return new Option(
                in.need("id", Ids.OPTION),
                in.need("name", Forms.TEXT),
                in.need("kind", KIND),
                in.or("scope", SCOPE, Scope.ALL),
                in.map("durations", DURATIONS),
                in.map("orders", ORDERS),
                in.list("awards", AWARD),
                in.map("limits", SettingsJson.LIMITS),
                in.flag("dropTrancheStarts"),
                new LinkedHashSet<>(in.list("liftedDates", Ids.CHUNK)),
                in.or("oneOffPremium", Forms.PERCENT, Percent.ZERO),
                in.text("notes"));
    }

    private static void write(Option option, Out out) {
        out.put("id", option.id(), Ids.OPTION)
                .put("name", option.name(), Forms.TEXT)
                .put("kind", option.kind(), KIND)
                .unless(Scope.ALL, "scope", option.scope(), SCOPE)
                .map("durations", option.durations(), DURATIONS)
                .map("orders", option.orders(), ORDERS)
                .list("awards", option.awards(), AWARD)
                .map("limits", option.limits(), SettingsJson.LIMITS)
                .flag("dropTrancheStarts", option.dropTrancheStarts())
                .list("liftedDates", option.liftedDates(), Ids.CHUNK)
                .unless(Percent.ZERO, "oneOffPremium", option.oneOffPremium(), Forms.PERCENT)
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
