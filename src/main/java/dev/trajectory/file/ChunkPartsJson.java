package dev.trajectory.file;

import dev.trajectory.model.Estimate;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Progress;
import dev.trajectory.model.ReadinessCriterion;

/// The small records that a chunk holds, in the file.
final class ChunkPartsJson {

    static final Form<Estimate> ESTIMATE =
            RecordForm.small(ChunkPartsJson::readEstimate, ChunkPartsJson::writeEstimate);

    static final Form<Hold> HOLD = RecordForm.small(ChunkPartsJson::readHold, ChunkPartsJson::writeHold);

    static final Form<Progress> PROGRESS =
            RecordForm.small(ChunkPartsJson::readProgress, ChunkPartsJson::writeProgress);

    static final Form<ReadinessCriterion> READINESS =
            RecordForm.small(ChunkPartsJson::readReadiness, ChunkPartsJson::writeReadiness, "criterion");

    private ChunkPartsJson() {}

    private static Estimate readEstimate(In in) {
        return new Estimate(
                in.need("low", Forms.WORK_SPAN), in.need("likely", Forms.WORK_SPAN), in.need("high", Forms.WORK_SPAN));
    }

    private static void writeEstimate(Estimate estimate, Out out) {
        out.put("low", estimate.low(), Forms.WORK_SPAN)
                .put("likely", estimate.likely(), Forms.WORK_SPAN)
                .put("high", estimate.high(), Forms.WORK_SPAN);
    }

    private static Hold readHold(In in) {
        return new Hold(in.need("start", Forms.DATE), in.need("finish", Forms.DATE));
    }

    private static void writeHold(Hold hold, Out out) {
        out.put("start", hold.start(), Forms.DATE).put("finish", hold.finish(), Forms.DATE);
    }

    private static Progress readProgress(In in) {
        return new Progress(
                in.maybe("start", Forms.DATE),
                in.maybe("finish", Forms.DATE),
                in.count("percentComplete"),
                in.maybe("remaining", Forms.WORK_SPAN));
    }

    private static void writeProgress(Progress progress, Out out) {
        out.maybe("start", progress.start(), Forms.DATE)
                .maybe("finish", progress.finish(), Forms.DATE)
                .count("percentComplete", progress.percentComplete())
                .maybe("remaining", progress.remaining(), Forms.WORK_SPAN);
    }

    private static ReadinessCriterion readReadiness(In in) {
        return new ReadinessCriterion(
                in.need("criterion", Forms.TEXT), in.need("target", Forms.PERCENT), in.maybe("actual", Forms.PERCENT));
    }

    private static void writeReadiness(ReadinessCriterion criterion, Out out) {
        out.put("criterion", criterion.criterion(), Forms.TEXT)
                .put("target", criterion.target(), Forms.PERCENT)
                .maybe("actual", criterion.actual(), Forms.PERCENT);
    }
}
