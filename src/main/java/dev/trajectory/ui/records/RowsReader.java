package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.entry.PastedBlock;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a pasted table one after the other; each is tried on the plan as those before it leave it.
final class RowsReader {

    private static final Set<String> NAMES = Set.of("name", "title");

    private final Chapter chapter;
    private final Editors editors;
    private final CellText cells;
    private final List<@Nullable Heading> headings;
    private final Deque<Id> ids;
    private final RowPlaces places;
    private Plan plan;

    private RowsReader(Chapter chapter, Editors editors, List<@Nullable Heading> headings, int rows) {
        this.chapter = chapter;
        this.editors = editors;
        this.cells = new CellText(editors);
        this.headings = headings;
        this.plan = chapter.plan(editors.desk());
        this.places = new RowPlaces(chapter, headings, chapter.rows(plan));
        this.ids = new ArrayDeque<>(chapter.freshIds(editors.desk().snapshot().whole(), rows));
    }

    /// What a block of a spreadsheet makes, its first row naming the columns.
    static PastedRecords read(PastedBlock block, Chapter chapter, Editors editors) {
        List<List<String>> rows = block.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        List<String> titles = rows.isEmpty() ? List.of() : rows.getFirst();
        List<@Nullable Heading> headings = Heading.of(titles, chapter, editors);
        RowsReader reader = new RowsReader(chapter, editors, headings, rows.size());
        List<PastedRecord> read = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            read.add(reader.row(i + 1, rows.get(i)));
        }
        return new PastedRecords(chapter, headings, titles, read);
    }

    private PastedRecord row(int line, List<String> texts) {
        List<String> problems = new ArrayList<>();
        int known = places.byId(texts);
        Record base = known >= 0 ? chapter.rows(plan).get(known) : fresh(problems);
        if (base == null) {
            return new PastedRecord(line, "", null, null, "", problems);
        }
        Set<String> said = new HashSet<>();
        YearSums byYear =
                new YearSums(chapter.shape(), headings, plan.settings().firstMonthOfFinancialYear());
        List<@Nullable Object> values = new ArrayList<>(chapter.shape().values(base));
        for (int i = 0; i < Math.min(texts.size(), headings.size()); i++) {
            Heading heading = headings.get(i);
            String text = texts.get(i).replace('\u00a0', ' ').strip();
            if (heading != null && !heading.field().name().equals("id") && !text.isEmpty()) {
                set(heading, text, values, byYear, problems);
                said.add(heading.field().name());
            }
        }
        if (problems.isEmpty()) {
            String problem = byYear.spread(values);
            if (!problem.isEmpty()) {
                problems.add(editors.say(problem));
            }
        }
        int at = known >= 0 ? known : places.byKeys(chapter.rows(plan), values, said);
        if (at < 0) {
            addMissing(said, problems);
        } else if (at != known) {
            base = chapter.rows(plan).get(at);
            List<@Nullable Object> old = chapter.shape().values(base);
            chapter.shape().fields().stream()
                    .filter(field -> !said.contains(field.name()))
                    .forEach(field -> values.set(field.index(), old.get(field.index())));
        }
        return problems.isEmpty()
                ? tried(line, at, base, values, said)
                : new PastedRecord(line, title(texts), null, null, "", problems);
    }

    private @Nullable Record fresh(List<String> problems) {
        try {
            return editors.fresh().row(chapter.shape(), ids.peek());
        } catch (NotRead e) {
            problems.add(e.sentence());
            return null;
        }
    }

    private void set(
            Heading heading, String text, List<@Nullable Object> values, YearSums byYear, List<String> problems) {
        int index = heading.field().index();
        Shape.Field part = heading.part();
        try {
            Object value = cells.read(heading, text);
            if (heading.year() != null && value instanceof Money money) {
                byYear.add(heading.year(), money);
                return;
            }
            values.set(
                    index,
                    part == null
                            ? value
                            : Shape.of(part.owner())
                                    .with((Record) Objects.requireNonNull(values.get(index)), part, value));
        } catch (NotRead e) {
            problems.add(editors.say("paste.cell", editors.words().label(heading.told()), e.sentence()));
        } catch (InvalidValue e) {
            problems.add(editors.words().problem(e, chapter.shape()));
        }
    }

    /// What no record is without: what the table's columns hold that is a name, an amount or a choice.
    private void addMissing(Set<String> said, List<String> problems) {
        for (Shape.Field field : Telling.columns(chapter)) {
            boolean isNeeded = field.type() instanceof Class<?> type
                    && (Id.class.isAssignableFrom(type)
                            || type.isEnum()
                            || type == Money.class
                            || NAMES.contains(field.name()));
            boolean isGiven = field.nullable() || field.name().equals("id") || said.contains(field.name());
            if (isNeeded && !isGiven) {
                problems.add(editors.say("paste.missing", editors.words().label(field)));
            }
        }
    }

    private PastedRecord tried(int line, int at, Record base, List<@Nullable Object> values, Set<String> said) {
        try {
            Record row = new Settling(editors.desk())
                    .settled(at < 0 ? null : base, counted(chapter.shape().make(values), said, at < 0));
            Edit edit = at < 0 ? chapter.add(plan, row) : chapter.put(plan, at, row);
            if (at >= 0 && row.equals(base)) {
                return new PastedRecord(line, title(row), chapter.about(row), null, "", List.of());
            }
            return switch (edit.apply(plan)) {
                case Result.Refused(var refusal) ->
                    wrong(line, row, editors.desk().sentences().refusal(refusal));
                case Result.Changed(Plan next) -> {
                    plan = next;
                    if (at < 0) {
                        ids.poll();
                    }
                    String told = editors.say(at < 0 ? "paste.makes" : "paste.changes", summary(row));
                    yield new PastedRecord(line, title(row), chapter.about(row), edit, told, List.of());
                }
            };
        } catch (InvalidValue e) {
            return wrong(line, base, editors.words().problem(e, chapter.shape()));
        }
    }

    private PastedRecord wrong(int line, Record row, String problem) {
        return new PastedRecord(line, title(row), null, null, "", List.of(problem));
    }

    /// A new benefit counts where its class counts, unless the row says otherwise.
    private static Record counted(Record row, Set<String> said, boolean isNew) {
        if (!isNew || !(row instanceof Benefit benefit)) {
            return row;
        }
        BenefitClass of = benefit.benefitClass();
        boolean economic = of != BenefitClass.UB && of != BenefitClass.TRANSFER;
        boolean financial = of == BenefitClass.CRB || of == BenefitClass.TRANSFER;
        Shape shape = Shape.of(Benefit.class);
        Record counted =
                said.contains("inEconomicCase") ? row : shape.with(row, shape.field("inEconomicCase"), economic);
        return said.contains("inFinancialCase")
                ? counted
                : shape.with(counted, shape.field("inFinancialCase"), financial);
    }

    private String summary(Record row) {
        List<String> parts = new ArrayList<>();
        for (Shape.Field field : Telling.columns(chapter)) {
            String text = editors.kinds()
                    .text(editors.kinds().of(field), chapter.shape().value(row, field));
            if (!text.isEmpty() && !field.name().equals("id")) {
                parts.add(text.replace('\n', ' '));
            }
        }
        return String.join(" · ", parts);
    }

    private String title(Record row) {
        for (Shape.Field field : Telling.columns(chapter)) {
            if (!field.name().equals("id")) {
                return editors.kinds()
                        .text(editors.kinds().of(field), chapter.shape().value(row, field));
            }
        }
        return "";
    }

    /// What a row that is not understood calls itself: the first of its cells that says anything.
    private static String title(List<String> texts) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
