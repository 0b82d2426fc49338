package dev.trajectory.file;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Commitment;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.model.Stakeholder;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;

/// How far organisations and people stand behind the plan, in the file: sign-offs and stakeholders.
final class PeopleJson {

    static final Form<SignOff> SIGN_OFF = new RecordForm<>(
            PeopleJson::readSignOff, PeopleJson::writeSignOff, true, List.of("organisation", "subject"));

    static final Form<Stakeholder> STAKEHOLDER = new RecordForm<>(
            PeopleJson::readStakeholder, PeopleJson::writeStakeholder, true, List.of("organisation", "office"));

    private static final Form<SignOffState> STATE = Forms.oneOf(SignOffState.class);

    private static final Form<SequencedMap<ChunkId, LocalDate>> FINISHES = new MapForm<>(Ids.CHUNK, Forms.DATE);

    private static final Form<Commitment> COMMITMENT = Forms.oneOf(Commitment.class);

    private PeopleJson() {}

    private static SignOff readSignOff(In in) {
        return new SignOff(
                in.need("organisation", Ids.ORGANISATION),
                in.need("subject", Forms.TEXT),
                in.need("state", STATE),
                in.maybe("confidence", Forms.INT),
                in.text("condition"),
                in.text("signedBy"),
                in.maybe("signedOn", Forms.DATE),
                in.maybe("signedCost", Forms.MONEY),
                in.maybe("signedFinish", Forms.DATE),
                in.map("signedFinishes", FINISHES));
    }

    private static void writeSignOff(SignOff signOff, Out out) {
        out.put("organisation", signOff.organisation(), Ids.ORGANISATION)
                .put("subject", signOff.subject(), Forms.TEXT)
                .put("state", signOff.state(), STATE)
                .maybe("confidence", signOff.confidence(), Forms.INT)
                .text("condition", signOff.condition())
                .text("signedBy", signOff.signedBy())
                .maybe("signedOn", signOff.signedOn(), Forms.DATE)
                .maybe("signedCost", signOff.signedCost(), Forms.MONEY)
                .maybe("signedFinish", signOff.signedFinish(), Forms.DATE)
                .map("signedFinishes", signOff.signedFinishes(), FINISHES);
    }

    private static Stakeholder readStakeholder(In in) {
        return new Stakeholder(
                in.need("organisation", Ids.ORGANISATION),
                in.need("office", Forms.TEXT),
                in.need("influence", Forms.INT),
                in.need("current", COMMITMENT),
                in.need("target", COMMITMENT),
                in.text("nextAction"));
    }

    private static void writeStakeholder(Stakeholder stakeholder, Out out) {
        out.put("organisation", stakeholder.organisation(), Ids.ORGANISATION)
                .put("office", stakeholder.office(), Forms.TEXT)
                .put("influence", stakeholder.influence(), Forms.INT)
                .put("current", stakeholder.current(), COMMITMENT)
                .put("target", stakeholder.target(), COMMITMENT)
                .text("nextAction", stakeholder.nextAction());
    }
}
