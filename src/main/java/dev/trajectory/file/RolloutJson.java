package dev.trajectory.file;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Field;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Pace;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;

/// A rollout in the file.
final class RolloutJson {

    static final Form<Rollout> FORM = RecordForm.tall(RolloutJson::read, RolloutJson::write);

    private static final Form<SequencedMap<Scaled, Measure>> SCALES =
            new ConstantsForm<>(Scaled.class, Forms.oneOf(Measure.class));

    private static final Form<Pace.By> BY = Forms.oneOf(Pace.By.class);

    private static final Form<Pace> PACE = RecordForm.small(
            in -> new Pace(in.or("by", BY, Pace.By.WAVE), in.count("weeks"), in.maybe("from", Forms.DATE)),
            (pace, out) -> out.unless(Pace.By.WAVE, "by", pace.by(), BY)
                    .count("weeks", pace.weeks())
                    .maybe("from", pace.from(), Forms.DATE));

    private static final Form<SequencedMap<Field<Chunk>, Object>> SAID_BY_CHUNK =
            new SaidForm<>(List.of(SaidForm.text(ChunkField.TITLE)));

    private static final Form<ChunkCopy> CHUNK = RecordForm.small(
            in -> new ChunkCopy(
                    in.maybe("of", Ids.CHUNK),
                    in.maybe("copy", Ids.CHUNK),
                    in.or("given", ChunkChangeJson.FORM, ChunkChange.NOTHING),
                    in.or("declined", ChunkChangeJson.FORM, ChunkChange.NOTHING),
                    in.map("said", SAID_BY_CHUNK)),
            (chunk, out) -> out.maybe("of", chunk.of(), Ids.CHUNK)
                    .maybe("copy", chunk.copy(), Ids.CHUNK)
                    .unless(ChunkChange.NOTHING, "given", chunk.given(), ChunkChangeJson.FORM)
                    .unless(ChunkChange.NOTHING, "declined", chunk.declined(), ChunkChangeJson.FORM)
                    .map("said", chunk.said(), SAID_BY_CHUNK),
            "copy");

    private static final Form<RecordCopy<BenefitId, Benefit>> BENEFIT = following(
            Ids.BENEFIT,
            BenefitJson.FORM,
            new SaidForm<>(List.of(SaidForm.text(BenefitField.TITLE), SaidForm.text(BenefitField.MEASURE))));

    private static final Form<RecordCopy<GateId, Gate>> GATE = following(
            Ids.GATE,
            GateJson.FORM,
            new SaidForm<>(List.of(SaidForm.text(GateField.NAME), SaidForm.texts(GateField.APPROVERS))));

    private static final Form<RolloutCopy> COPY = new RecordForm<>(
            in -> new RolloutCopy(
                    in.need("organisation", Ids.ORGANISATION),
                    in.or("wave", Forms.INT, 1),
                    in.or("factor", Forms.DECIMAL, BigDecimal.ONE),
                    in.list("chunks", CHUNK),
                    in.list("benefits", BENEFIT),
                    in.list("gates", GATE)),
            (copy, out) -> out.put("organisation", copy.organisation(), Ids.ORGANISATION)
                    .put("wave", copy.wave(), Forms.INT)
                    .unless(BigDecimal.ONE, "factor", copy.factor(), Forms.DECIMAL)
                    .list("chunks", copy.chunks(), CHUNK)
                    .list("benefits", copy.benefits(), BENEFIT)
                    .list("gates", copy.gates(), GATE),
            true,
            List.of("organisation"));

    private RolloutJson() {}

    private static <I extends Id, R extends Identified<I>> Form<RecordCopy<I, R>> following(
            Form<I> id, Form<R> row, Form<SequencedMap<Field<R>, Object>> said) {
        return RecordForm.small(
                in -> new RecordCopy<>(
                        in.maybe("of", id),
                        in.maybe("copy", id),
                        in.maybe("given", row),
                        in.maybe("declined", row),
                        in.map("said", said)),
                (copy, out) -> out.maybe("of", copy.of(), id)
                        .maybe("copy", copy.copy(), id)
                        .maybe("given", copy.given(), row)
                        .maybe("declined", copy.declined(), row)
                        .map("said", copy.said(), said),
                "of",
                "copy");
    }

    private static Rollout read(In in) {
        return new Rollout(
                in.need("id", Ids.ROLLOUT),
                in.need("name", Forms.TEXT),
                in.list("pattern", Ids.CHUNK),
                in.maybe("home", Ids.ORGANISATION),
                in.map("scales", SCALES),
                in.or("pace", PACE, Pace.ONE_AFTER_ANOTHER),
                in.list("copies", COPY));
    }

    private static void write(Rollout rollout, Out out) {
        out.put("id", rollout.id(), Ids.ROLLOUT)
                .put("name", rollout.name(), Forms.TEXT)
                .list("pattern", rollout.pattern(), Ids.CHUNK)
                .maybe("home", rollout.home(), Ids.ORGANISATION)
                .map("scales", rollout.scales(), SCALES)
                .unless(Pace.ONE_AFTER_ANOTHER, "pace", rollout.pace(), PACE)
                .list("copies", rollout.copies(), COPY);
    }
}
