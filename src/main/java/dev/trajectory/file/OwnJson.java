package dev.trajectory.file;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.Risk;
import dev.trajectory.model.RiskId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// An option's own records and those it does without, in the file: lists by section, called as the plan's are.
final class OwnJson {

    static final Form<SequencedMap<Id, Identified<?>>> OWN = RecordForm.small(OwnJson::readOwn, OwnJson::writeOwn);

    static final Form<Set<Id>> GONE = RecordForm.small(OwnJson::readGone, OwnJson::writeGone);

    private static final List<Kind<?, ?>> KINDS = List.of(
            new Kind<>("chunks", Chunk.class, ChunkJson.FORM, ChunkId.class, Ids.CHUNK),
            new Kind<>("gates", Gate.class, GateJson.FORM, GateId.class, Ids.GATE),
            new Kind<>("benefits", Benefit.class, BenefitJson.FORM, BenefitId.class, Ids.BENEFIT),
            new Kind<>("funds", Fund.class, FundJson.FORM, FundId.class, Ids.FUND),
            new Kind<>("gainShares", GainShareRule.class, GainShareJson.FORM, GainShareId.class, Ids.GAIN_SHARE),
            new Kind<>("assets", Asset.class, AssetJson.FORM, AssetId.class, Ids.ASSET),
            new Kind<>("risks", Risk.class, RiskJson.FORM, RiskId.class, Ids.RISK),
            new Kind<>("assumptions", Assumption.class, RaidJson.ASSUMPTION, AssumptionId.class, Ids.ASSUMPTION),
            new Kind<>("issues", Issue.class, RaidJson.ISSUE, IssueId.class, Ids.ISSUE),
            new Kind<>("decisions", Decision.class, DecisionJson.FORM, DecisionId.class, Ids.DECISION));

    private OwnJson() {}

    private record Kind<R extends Identified<?>, I extends Id>(
            String name, Class<R> type, Form<R> form, Class<I> idType, Form<I> id) {

        void read(In in, SequencedMap<Id, Identified<?>> own) {
            for (R row : in.list(name, form)) {
                if (own.put(row.id(), row) != null) {
                    throw new InvalidValue(
                            InvalidValue.Reason.DUPLICATE, name, row.id().value());
                }
            }
        }

        void write(SequencedMap<Id, Identified<?>> own, Out out) {
            out.list(
                    name,
                    own.values().stream()
                            .filter(type::isInstance)
                            .map(type::cast)
                            .toList(),
                    form);
        }

        void writeGone(Set<Id> gone, Out out) {
            out.list(
                    name,
                    gone.stream().filter(idType::isInstance).map(idType::cast).toList(),
                    id);
        }
    }

    private static SequencedMap<Id, Identified<?>> readOwn(In in) {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        KINDS.forEach(kind -> kind.read(in, own));
        return own;
    }

    private static void writeOwn(SequencedMap<Id, Identified<?>> own, Out out) {
        KINDS.forEach(kind -> kind.write(own, out));
    }

    private static Set<Id> readGone(In in) {
        Set<Id> gone = new LinkedHashSet<>();
        KINDS.forEach(kind -> gone.addAll(in.list(kind.name(), kind.id())));
        return gone;
    }

    private static void writeGone(Set<Id> gone, Out out) {
        KINDS.forEach(kind -> kind.writeGone(gone, out));
    }
}
