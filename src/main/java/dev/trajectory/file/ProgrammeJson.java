package dev.trajectory.file;

import dev.trajectory.model.Programme;

/// The programme in the file.
final class ProgrammeJson {

    static final Form<Programme> FORM = RecordForm.tall(ProgrammeJson::read, ProgrammeJson::write);

    private ProgrammeJson() {}

    private static Programme read(In in) {
        return new Programme(
                in.text("code"),
                in.need("name", Forms.TEXT),
                in.text("vision"),
                in.text("seniorResponsibleOwner"),
                in.text("programmeManager"),
                in.or("population", Forms.LONG, 0L),
                in.text("notes"),
                in.list("parked", Forms.TEXT));
    }

    private static void write(Programme programme, Out out) {
        out.text("code", programme.code())
                .put("name", programme.name(), Forms.TEXT)
                .text("vision", programme.vision())
                .text("seniorResponsibleOwner", programme.seniorResponsibleOwner())
                .text("programmeManager", programme.programmeManager())
                .unless(0L, "population", programme.population(), Forms.LONG)
                .text("notes", programme.notes())
                .list("parked", programme.parked(), Forms.TEXT);
    }
}
