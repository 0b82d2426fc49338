package dev.trajectory.ui.governance;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.governance.Ledger;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Block;
import dev.trajectory.ui.records.Typing;
import dev.trajectory.words.WindowWords;
import dev.trajectory.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of a table that are chosen to go, and what goes with them.
///
/// @param going those that the plan has
/// @param staying how many others are chosen, which cannot go: promises go with their dependency, and what nobody has
///     been asked to sign is not in the plan yet
record Removal(List<Ledger.Line> going, int staying) {

    Removal {
        going = List.copyOf(going);
    }

    static Removal of(LedgerCells cells, Block chosen) {
        List<Ledger.Line> lines = cells.rows() == 0
                ? List.of()
                : IntStream.rangeClosed(chosen.top(), chosen.bottom())
                        .mapToObj(row -> cells.line(new At(row, 0)))
                        .toList();
        List<Ledger.Line> going =
                lines.stream().filter(line -> line.index() >= 0).toList();
        return new Removal(going, lines.size() - going.size());
    }

    boolean isNothing() {
        return going.isEmpty();
    }

    Edit edit(Typing typing) {
        return typing.remove(going.stream()
                .map(line -> new Typing.Standing(line.section(), line.index()))
                .toList());
    }

    /// What went, once it has: rows, the gates that chunks waited for, and what options had instead of them.
    ///
    /// @param before the whole plan that had them
    String said(Desk desk, Plan before) {
        WindowWords words = desk.words();
        Words names = desk.sentences();
        String said = words.say("governance.removed", going.size(), staying);
        List<Gate> gates = gates();
        List<ChunkId> waited = waited(gates, desk.plan());
        if (!waited.isEmpty()) {
            said += words.say("governance.removed.gates", names.names(waited), gates.size());
        }
        List<OptionId> options = options(before, desk.snapshot());
        return options.isEmpty()
                ? said
                : said + words.say("governance.removed.options", names.names(options), options.size());
    }

    private List<Gate> gates() {
        return going.stream()
                .map(Ledger.Line::row)
                .filter(Gate.class::isInstance)
                .map(Gate.class::cast)
                .toList();
    }

    /// The chunks that waited for gates that are gone, and wait for none any more.
    private static List<ChunkId> waited(List<Gate> gates, Plan plan) {
        Set<ChunkId> waiting =
                plan.gates().stream().flatMap(gate -> gate.unlocks().stream()).collect(Collectors.toSet());
        return gates.stream()
                .flatMap(gate -> gate.unlocks().stream())
                .filter(chunk -> plan.chunks().has(chunk) && !waiting.contains(chunk))
                .distinct()
                .toList();
    }

    /// The options but the one looked at that had one of those that went otherwise than the plan.
    private List<OptionId> options(Plan before, Snapshot now) {
        Set<Id> ids = going.stream()
                .map(Ledger.Line::row)
                .filter(Identified.class::isInstance)
                .map(row -> ((Identified<?>) row).id())
                .collect(Collectors.toSet());
        Option looked = now.option();
        return before.options().stream()
                .filter(was -> looked == null || !was.id().equals(looked.id()))
                .filter(was ->
                        was.own().keySet().stream().anyMatch(id -> ids.contains(id) && !has(now.whole(), was.id(), id)))
                .map(Option::id)
                .toList();
    }

    private static boolean has(Plan plan, OptionId option, Id id) {
        Option of = plan.options().find(option);
        return of != null && of.own().containsKey(id);
    }
}
