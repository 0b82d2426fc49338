package dev.trajectory.ui.governance;

import dev.trajectory.draw.governance.RaciLedger;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.records.NotRead;
import dev.trajectory.words.GovernanceWords;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Types what part an organisation has in a chunk, by its letter.
record RaciTyping(Desk desk) {

    /// Whether a component of a chunk is such a part.
    static boolean isPart(String field) {
        return field.startsWith(RaciLedger.FIELD);
    }

    /// A chunk in which an organisation has another part; an empty text lets it follow from the plan. Only one can
    /// be accountable: who was said to be so before is responsible from then on. Throws [NotRead] where the text
    /// is none.
    Chunk with(Chunk chunk, String field, String text) throws NotRead {
        OrganisationId organisation = new OrganisationId(field.substring(RaciLedger.FIELD.length()));
        SequencedMap<OrganisationId, Involvement> raci = new LinkedHashMap<>(chunk.raci());
        if (text.isBlank()) {
            raci.remove(organisation);
        } else {
            Involvement part = part(text.strip());
            if (part == Involvement.ACCOUNTABLE) {
                raci.replaceAll((_, was) -> was == Involvement.ACCOUNTABLE ? Involvement.RESPONSIBLE : was);
            }
            raci.put(organisation, part);
        }
        return chunk.draft().raci(raci).chunk();
    }

    private Involvement part(String text) throws NotRead {
        GovernanceWords words = new GovernanceWords(desk.plan(), desk.words().locale());
        for (Involvement each : Involvement.values()) {
            if (text.equalsIgnoreCase(words.say("raci." + each)) || text.equalsIgnoreCase(words.constant(each))) {
                return each;
            }
        }
        throw new NotRead(desk.words().say("governance.raci.wrong", text));
    }
}
