package dev.trajectory.draw.governance;

import dev.trajectory.check.Raci;
import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.governance.Ledger.Column;
import dev.trajectory.draw.governance.Ledger.Line;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.GovernanceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What part each organisation has in each chunk: a column for each of them.
public record RaciLedger(Plan plan, GovernanceWords words) {

    /// What the field of a cell begins with; the organisation's id follows.
    public static final String FIELD = "raci.";

    /// Whether an entry of this ledger says that an organisation is accountable.
    public static boolean isAccountable(Entry entry) {
        return entry.order().equals(order(Involvement.ACCOUNTABLE));
    }

    /// Letters are sorted by how much they ask of an organisation, not by the alphabet.
    private static String order(Involvement part) {
        return Integer.toString(List.of(Involvement.values()).indexOf(part));
    }

    Ledger ledger() {
        List<Column> columns = new ArrayList<>(List.of(new Column(words.say("head.chunk"), 380, false)));
        for (Organisation each : plan.organisations()) {
            columns.add(new Column(each.code(), 72, false));
        }
        Raci raci = new Raci(plan);
        Set<ChunkId> parents = plan.parents();
        List<Line> lines = new ArrayList<>();
        int index = 0;
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                lines.add(new Line(chunk, "chunks", index, new Subject.InPlan(chunk.id()), entries(raci, chunk)));
            }
            index++;
        }
        return new Ledger(Topic.RACI, columns, lines);
    }

    private List<Entry> entries(Raci raci, Chunk chunk) {
        Entries entries = new Entries(words).title(chunk.title(), "title");
        for (Organisation each : plan.organisations()) {
            Raci.Part part = raci.of(chunk, each.id());
            boolean isNone = part.involvement() == Involvement.NONE && !part.isSaid();
            Entry entry = Entry.of(isNone ? "" : words.say("raci." + part.involvement()), FIELD + each.id())
                    .in(part.isSaid() ? Tone.STRONG : Tone.QUIET)
                    .sortedBy(isNone ? "" : order(part.involvement()));
            entries.add(raci.isWrong(chunk, each.id()) ? entry.in(Tone.BAD).marked("!") : entry);
        }
        return entries.all();
    }
}
