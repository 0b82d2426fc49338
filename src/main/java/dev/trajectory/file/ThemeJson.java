package dev.trajectory.file;

import dev.trajectory.model.Outcome;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.Workstream;

/// What chunks are grouped by, in the file: workstreams, tranches, outcomes.
final class ThemeJson {

    static final Form<Workstream> WORKSTREAM =
            RecordForm.small(ThemeJson::readWorkstream, ThemeJson::writeWorkstream, "id");

    static final Form<Tranche> TRANCHE = RecordForm.tall(ThemeJson::readTranche, ThemeJson::writeTranche);

    static final Form<Outcome> OUTCOME = RecordForm.tall(ThemeJson::readOutcome, ThemeJson::writeOutcome);

    private ThemeJson() {}

    private static Workstream readWorkstream(In in) {
        return new Workstream(in.need("id", Ids.WORKSTREAM), in.need("name", Forms.TEXT));
    }

    private static void writeWorkstream(Workstream workstream, Out out) {
        out.put("id", workstream.id(), Ids.WORKSTREAM).put("name", workstream.name(), Forms.TEXT);
    }

    private static Tranche readTranche(In in) {
        return new Tranche(
                in.need("id", Ids.TRANCHE),
                in.need("name", Forms.TEXT),
                in.text("objective"),
                in.maybe("from", Forms.DATE),
                in.maybe("landingPoint", Forms.DATE));
    }

    private static void writeTranche(Tranche tranche, Out out) {
        out.put("id", tranche.id(), Ids.TRANCHE)
                .put("name", tranche.name(), Forms.TEXT)
                .text("objective", tranche.objective())
                .maybe("from", tranche.from(), Forms.DATE)
                .maybe("landingPoint", tranche.landingPoint(), Forms.DATE);
    }

    private static Outcome readOutcome(In in) {
        return new Outcome(in.need("id", Ids.OUTCOME), in.need("name", Forms.TEXT), in.text("description"));
    }

    private static void writeOutcome(Outcome outcome, Out out) {
        out.put("id", outcome.id(), Ids.OUTCOME)
                .put("name", outcome.name(), Forms.TEXT)
                .text("description", outcome.description());
    }
}
