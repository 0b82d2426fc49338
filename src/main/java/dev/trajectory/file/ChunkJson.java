package dev.trajectory.file;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkType;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Progress;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.WorkSpan;
import java.util.SequencedMap;

/// A chunk in the file.
final class ChunkJson {

    static final Form<Chunk> FORM = RecordForm.tall(ChunkJson::read, ChunkJson::write);

    static final Form<ChunkType> TYPE = Forms.oneOf(ChunkType.class);

    static final Form<SequencedMap<OrganisationId, Integer>> IMPACT = new MapForm<>(Ids.ORGANISATION, Forms.INT);

    static final Form<SequencedMap<RoleId, Fte>> ROLES = new MapForm<>(Ids.ROLE, Forms.FTE);

    static final Form<SequencedMap<OrganisationId, Involvement>> RACI =
            new MapForm<>(Ids.ORGANISATION, Forms.oneOf(Involvement.class));

    private ChunkJson() {}

    private static Chunk read(In in) {
        return new Chunk(
                in.need("id", Ids.CHUNK),
                in.need("title", Forms.TEXT),
                in.maybe("parent", Ids.CHUNK),
                in.need("order", Forms.ORDER),
                in.maybe("workstream", Ids.WORKSTREAM),
                in.maybe("tranche", Ids.TRANCHE),
                in.or("type", TYPE, ChunkType.BUILD),
                in.maybe("owner", Ids.ORGANISATION),
                in.text("ownerName"),
                in.list("participants", Ids.ORGANISATION),
                in.or("duration", Forms.WORK_SPAN, WorkSpan.NIL),
                in.maybe("estimate", ChunkPartsJson.ESTIMATE),
                in.flag("goLive"),
                in.list("dependencies", DependencyJson.FORM),
                in.maybe("notBefore", Forms.DATE),
                in.maybe("trancheStart", Forms.DATE),
                in.maybe("deadline", Forms.DATE),
                in.maybe("pin", Forms.DATE),
                in.maybe("hold", ChunkPartsJson.HOLD),
                in.or("progress", ChunkPartsJson.PROGRESS, Progress.NONE),
                in.list("costs", CostLineJson.FORM),
                in.or("optimismBias", Forms.PERCENT, Percent.ZERO),
                in.map("impact", IMPACT),
                in.map("roles", ROLES),
                in.map("raci", RACI),
                in.text("outcome"),
                in.list("outcomes", Ids.OUTCOME),
                in.text("doneWhen"),
                in.flag("standsAlone"),
                in.list("readiness", ChunkPartsJson.READINESS),
                in.list("tags", Forms.TEXT),
                in.text("notes"));
    }

    private static void write(Chunk chunk, Out out) {
        out.put("id", chunk.id(), Ids.CHUNK)
                .put("title", chunk.title(), Forms.TEXT)
                .maybe("parent", chunk.parent(), Ids.CHUNK)
                .put("order", chunk.order(), Forms.ORDER)
                .maybe("workstream", chunk.workstream(), Ids.WORKSTREAM)
                .maybe("tranche", chunk.tranche(), Ids.TRANCHE)
                .put("type", chunk.type(), TYPE)
                .maybe("owner", chunk.owner(), Ids.ORGANISATION)
                .text("ownerName", chunk.ownerName())
                .list("participants", chunk.participants(), Ids.ORGANISATION)
                .unless(WorkSpan.NIL, "duration", chunk.duration(), Forms.WORK_SPAN)
                .maybe("estimate", chunk.estimate(), ChunkPartsJson.ESTIMATE)
                .flag("goLive", chunk.goLive())
                .list("dependencies", chunk.dependencies(), DependencyJson.FORM)
                .maybe("notBefore", chunk.notBefore(), Forms.DATE)
                .maybe("trancheStart", chunk.trancheStart(), Forms.DATE)
                .maybe("deadline", chunk.deadline(), Forms.DATE)
                .maybe("pin", chunk.pin(), Forms.DATE)
                .maybe("hold", chunk.hold(), ChunkPartsJson.HOLD)
                .unless(Progress.NONE, "progress", chunk.progress(), ChunkPartsJson.PROGRESS)
                .list("costs", chunk.costs(), CostLineJson.FORM)
                .unless(Percent.ZERO, "optimismBias", chunk.optimismBias(), Forms.PERCENT)
                .map("impact", chunk.impact(), IMPACT)
                .map("roles", chunk.roles(), ROLES)
                .map("raci", chunk.raci(), RACI)
                .text("outcome", chunk.outcome())
                .list("outcomes", chunk.outcomes(), Ids.OUTCOME)
                .text("doneWhen", chunk.doneWhen())
                .flag("standsAlone", chunk.standsAlone())
                .list("readiness", chunk.readiness(), ChunkPartsJson.READINESS)
                .list("tags", chunk.tags(), Forms.TEXT)
                .text("notes", chunk.notes());
    }
}
