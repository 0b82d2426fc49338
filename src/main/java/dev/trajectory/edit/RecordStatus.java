package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Sets the status date and what is reported of chunks for it, in one step.
///
/// @param reports by chunk; of chunks not named nothing changes
public record RecordStatus(LocalDate statusDate, SequencedMap<ChunkId, Report> reports) implements Edit {

    public RecordStatus {
        reports = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(reports));
    }

    @Override
    public Result apply(Plan plan) {
        for (ChunkId id : reports.keySet()) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        return Changes.checked(plan, () -> {
            List<Chunk> reported = new ArrayList<>();
            for (Map.Entry<ChunkId, Report> report : reports.entrySet()) {
                Chunk chunk = plan.chunks().find(report.getKey());
                if (chunk != null) {
                    reported.add(chunk.draft()
                            .progress(report.getValue().after(chunk.progress(), statusDate))
                            .chunk());
                }
            }
            Plan dated = plan.withSettings(plan.settings().withStatusDate(statusDate));
            return new Changes.Made(dated.withChunks(plan.chunks().withAll(reported)), reported);
        });
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.STATUS, "", List.copyOf(reports.keySet()), statusDate.toString());
    }
}
