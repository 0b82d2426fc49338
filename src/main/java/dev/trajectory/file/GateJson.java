package dev.trajectory.file;

import dev.trajectory.model.Gate;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;

/// A gate in the file.
final class GateJson {

    static final Form<Gate> FORM = RecordForm.tall(GateJson::read, GateJson::write);

    private static final Form<GateType> TYPE = Forms.oneOf(GateType.class);

    private static final Form<GateStatus> STATUS = Forms.oneOf(GateStatus.class);

    private GateJson() {}

    private static Gate read(In in) {
        return new Gate(
                in.need("id", Ids.GATE),
                in.need("name", Forms.TEXT),
                in.need("type", TYPE),
                in.maybe("producedBy", Ids.CHUNK),
                in.list("unlocks", Ids.CHUNK),
                in.list("approvers", Forms.TEXT),
                in.count("approvalWeeks"),
                in.maybe("submitted", Forms.DATE),
                in.maybe("decided", Forms.DATE),
                in.or("status", STATUS, GateStatus.PLANNED),
                in.text("conditions"));
    }

    private static void write(Gate gate, Out out) {
        out.put("id", gate.id(), Ids.GATE)
                .put("name", gate.name(), Forms.TEXT)
                .put("type", gate.type(), TYPE)
                .maybe("producedBy", gate.producedBy(), Ids.CHUNK)
                .list("unlocks", gate.unlocks(), Ids.CHUNK)
                .list("approvers", gate.approvers(), Forms.TEXT)
                .count("approvalWeeks", gate.approvalWeeks())
                .maybe("submitted", gate.submitted(), Forms.DATE)
                .maybe("decided", gate.decided(), Forms.DATE)
                .put("status", gate.status(), STATUS)
                .text("conditions", gate.conditions());
    }
}
