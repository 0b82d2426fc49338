package dev.trajectory.ui.governance;

import dev.trajectory.draw.governance.Entry;
import dev.trajectory.draw.governance.Ledger;
import dev.trajectory.draw.governance.RaciLedger;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.SignOff;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.grid.Block;
import dev.trajectory.ui.grid.Cells;
import dev.trajectory.ui.grid.Change;
import dev.trajectory.ui.grid.Change.Problem;
import dev.trajectory.ui.grid.GridColumn;
import dev.trajectory.ui.grid.Shown;
import dev.trajectory.ui.records.NotRead;
import dev.trajectory.ui.records.Typing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// A ledger as cells of a grid.
///
/// @param order how its rows are sorted
/// @param deeds what is done otherwise than by typing
record LedgerCells(Desk desk, Typing typing, Ledger ledger, Order order, Deeds deeds) implements Cells {

    /// How rows are sorted.
    ///
    /// @param column -1 for the order of the plan
    record Order(int column, boolean descending) {
        static final Order AS_PLANNED = new Order(-1, false);

        /// What pressing the head of a column makes of it: up, then down, then as in the plan.
        Order pressed(int pressed) {
            return pressed != column ? new Order(pressed, false) : descending ? AS_PLANNED : new Order(column, true);
        }
    }

    /// What is done otherwise than by typing.
    interface Deeds {

        void open(Ledger.Line line);

        void sort(int column);

        /// A letter pressed over a cell.
        ///
        /// @return whether it means something there
        boolean press(Block chosen, String letter);
    }

    @Override
    public List<GridColumn> columns() {
        return IntStream.range(0, ledger.columns().size())
                .mapToObj(i -> {
                    Ledger.Column column = ledger.columns().get(i);
                    String title = i != order.column()
                            ? column.title()
                            : desk.words()
                                    .say(
                                            order.descending() ? "governance.sorted.down" : "governance.sorted.up",
                                            column.title());
                    return new GridColumn(title, column.width(), column.isNumber(), isLetters(i));
                })
                .toList();
    }

    private boolean isLetters(int column) {
        return ledger.topic() == Topic.RACI && column > 0;
    }

    @Override
    public int rows() {
        return ledger.lines().size();
    }

    /// Letters need one line; what is told in words often two.
    @Override
    public int linesOfText() {
        return ledger.topic() == Topic.RACI ? 1 : 2;
    }

    Ledger.Line line(At at) {
        return ledger.lines().get(at.row());
    }

    Entry entry(At at) {
        return line(at).entries().get(at.column());
    }

    @Override
    public Shown at(At at) {
        Entry entry = entry(at);
        String field = entry.field();
        String typed = field == null || RaciTyping.isPart(field)
                ? entry.text()
                : typing.typed(line(at).section(), line(at).row(), field);
        boolean isTyped = field != null && typed.indexOf('\n') < 0;
        return new Shown(entry.text(), typed, entry.mark(), entry.text(), styles(at, entry), isTyped);
    }

    /// Who is accountable for a chunk stands out among the letters of its row.
    private List<String> styles(At at, Entry entry) {
        String tone = "tone-" + entry.tone();
        return !isLetters(at.column())
                ? List.of(tone)
                : RaciLedger.isAccountable(entry)
                        ? List.of("raci-part", "raci-accountable", tone)
                        : List.of("raci-part", tone);
    }

    @Override
    public Change write(SequencedMap<At, String> texts) {
        SequencedMap<Integer, Record> changed = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        texts.forEach((at, text) -> {
            Shown shown = at(at);
            String field = entry(at).field();
            if (field == null) {
                if (!text.isBlank() && !text.strip().equals(shown.typed())) {
                    problems.add(new Problem(at, desk.words().say("governance.workedOut", title(at))));
                }
            } else if (!text.strip().equals(shown.typed())) {
                try {
                    Record row = changed.getOrDefault(at.row(), line(at).row());
                    changed.put(at.row(), with(at, row, field, text));
                    told.add(desk.words().say("governance.told", name(at), title(at), shown.typed(), text.strip()));
                } catch (NotRead e) {
                    problems.add(new Problem(at, e.sentence()));
                }
            }
        });
        List<Typing.Put> puts = new ArrayList<>();
        changed.forEach((row, record) -> puts.addAll(puts(ledger.lines().get(row), record)));
        boolean isNothing = puts.isEmpty() || !problems.isEmpty();
        return new Change(isNothing ? null : typing.put(puts), told, problems);
    }

    private Record with(At at, Record row, String field, String text) throws NotRead {
        return row instanceof Chunk chunk && RaciTyping.isPart(field)
                ? new RaciTyping(desk).with(chunk, field, text)
                : typing.with(line(at).section(), row, field, text);
    }

    private String title(At at) {
        return ledger.columns().get(at.column()).title();
    }

    /// What a row is called: what stands out in it.
    private String name(At at) {
        return line(at).entries().stream()
                .filter(entry -> entry.tone() == Entry.Tone.STRONG)
                .map(Entry::text)
                .findFirst()
                .orElse(line(at).entries().getFirst().text());
    }

    /// The name of what is signed is the same for all that are to sign it.
    private List<Typing.Put> puts(Ledger.Line line, Record changed) {
        List<Typing.Put> puts = new ArrayList<>();
        boolean isRenamed = line.row() instanceof SignOff was
                && changed instanceof SignOff now
                && !was.subject().equals(now.subject());
        if (isRenamed) {
            List<SignOff> all = desk.plan().signOffs();
            for (int i = 0; i < all.size(); i++) {
                if (i != line.index() && all.get(i).subject().equals(((SignOff) line.row()).subject())) {
                    puts.add(new Typing.Put(line.section(), i, all.get(i).withSubject(((SignOff) changed).subject())));
                }
            }
        }
        if (!isRenamed || line.index() >= 0) {
            puts.add(new Typing.Put(line.section(), line.index(), changed));
        }
        return puts;
    }

    @Override
    public List<String> offers(At at) {
        String field = entry(at).field();
        return field == null || RaciTyping.isPart(field) ? List.of() : typing.offers(line(at).section(), field);
    }

    @Override
    public boolean press(Block chosen, String letter) {
        return deeds.press(chosen, letter);
    }

    @Override
    public void open(At at) {
        deeds.open(line(at));
    }

    @Override
    public void sort(int column) {
        deeds.sort(column);
    }
}
