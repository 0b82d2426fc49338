package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lanes of a board: a line of a list, a row of a table with nothing else in it, or a cell of its first row,
/// that is one organisation's code or name and no more leads what stands below it, and makes no chunk.
///
/// What is set in below such a line is its lane, to the next line that is not; else its lane goes on to the next
/// organisation. Where a list begins with something else and ends with an organisation, those stand below what they
/// belong to, and it has no lanes; nor has a list of organisations and nothing else.
final class Lanes {

    /// What a lane may have around its name.
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\u00a0*_#=@\\-–—]+|(?<![\\s\u00a0*_#=:\\-–—])[\\s\u00a0*_#=:\\-–—]+$");

    /// How many notes a lane has: `STHB (8)`.
    private static final Pattern COUNT = Pattern.compile("(?<=\\S)[\\s\u00a0]?\\(\\d{1,3}\\)$");

    private final List<Cells.Line> lines;
    private final List<Outline.Item> items;
    private final List<@Nullable OrganisationId> named = new ArrayList<>();
    private final Set<Integer> first;
    private final Deque<Lane> open = new ArrayDeque<>();

    /// @param isSetIn whether what belongs to it is set in below it
    /// @param begin the line of its head
    private record Lane(OrganisationId organisation, int depth, boolean isSetIn, int begin) {}

    /// A line of a list.
    ///
    /// @param owner the organisation in whose lane it is; null for none
    record Row(Cells.Line line, Outline.Item item, @Nullable OrganisationId owner) {}

    /// The lines that make something, and those that are the heads of lanes.
    record Read(List<Row> rows, List<Skipped> heads) {}

    private Lanes(
            List<Cells.Line> lines, List<Outline.Item> items, Set<Integer> first, Lookup lookup, Choices choices) {
        this.lines = lines;
        this.items = items;
        this.first = first;
        for (int i = 0; i < lines.size(); i++) {
            boolean isTaken = choices.taken().contains(lines.get(i).number());
            boolean isAlone = filled(lines.get(i)) == 1;
            named.add(isTaken || !isAlone ? null : named(items.get(i).text(), lookup));
        }
    }

    /// The lanes of a list.
    ///
    /// @param first the rows with which another list begins
    static Read of(
            List<Cells.Line> lines, List<Outline.Item> items, Set<Integer> first, Lookup lookup, Choices choices) {
        Lanes lanes = new Lanes(lines, items, first, lookup, choices);
        return lanes.read();
    }

    /// Lines that lie in no lane.
    static Read none(List<Cells.Line> lines, List<Outline.Item> items) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(lines.get(i), items.get(i), null));
        }
        return new Read(rows, List.of());
    }

    private static long filled(Cells.Line line) {
        return line.cells().stream().filter(cell -> !Table.isBlank(cell)).count();
    }

    private static @Nullable OrganisationId named(String written, Lookup lookup) {
        return lookup.organisationCalled(bare(written));
    }

    /// The name of a lane, without what stands around it.
    private static String bare(String written) {
        String text = AROUND.matcher(written).replaceAll("");
        return AROUND.matcher(COUNT.matcher(text).replaceFirst("")).replaceAll("");
    }

    private boolean isNamed(int at) {
        return at < named.size() && named.get(at) != null;
    }

    private boolean hasLanes() {
        boolean areBelow = !isNamed(0) && isNamed(named.size() - 1);
        return named.stream().anyMatch(each -> each == null) && !areBelow;
    }

    private Read read() {
        if (lines.isEmpty() || !hasLanes()) {
            return none(lines, items);
        }
        List<Row> rows = new ArrayList<>();
        List<Skipped> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Outline.Item item = items.get(i);
            OrganisationId organisation = named.get(i);
            leave(i, item.depth(), organisation != null);
            if (organisation != null) {
                boolean isSetIn = i + 1 < lines.size() && items.get(i + 1).depth() > item.depth();
                open.push(new Lane(organisation, item.depth(), isSetIn, i));
                heads.add(new Skipped(lines.get(i).number(), item.text(), Skipped.Reason.LANE));
            } else {
                int steps = (int) open.stream().filter(Lane::isSetIn).count();
                Lane lane = open.peek();
                OrganisationId owner = lane == null ? null : lane.organisation();
                rows.add(new Row(lines.get(i), item.withDepth(item.depth() - steps), owner));
            }
        }
        return new Read(rows, heads);
    }

    /// Leaves the lanes that do not go on. Where another list begins, none does but one of which nothing came yet.
    private void leave(int at, int depth, boolean isHead) {
        open.removeIf(lane -> depth < lane.depth()
                || (depth == lane.depth() && (isHead || lane.isSetIn()))
                || (first.contains(at) && lane.begin() < at - 1));
    }

    /// Whether a table has a lane in each column that has a heading: two or more, of one organisation each.
    static boolean areHeads(List<Cells.Line> lines, Lookup lookup) {
        if (lines.size() < 2) {
            return false;
        }
        List<String> heads = lines.getFirst().cells().stream()
                .filter(cell -> !Table.isBlank(cell))
                .toList();
        Set<@Nullable OrganisationId> organisations = new LinkedHashSet<>();
        heads.forEach(cell -> organisations.add(named(cell, lookup)));
        return heads.size() > 1 && organisations.size() == heads.size() && !organisations.contains(null);
    }

    /// A table whose columns are rows and whose rows are columns, where its first column has a lane in each row
    /// below an empty cell, and headings beside that; else none.
    static List<Cells.Line> turned(List<Cells.Line> lines, Vocabulary vocabulary) {
        List<String> head = lines.getFirst().cells();
        boolean isGrid = head.size() > 2
                && Table.isBlank(head.getFirst())
                && head.stream()
                        .skip(1)
                        .allMatch(cell -> !Table.isBlank(cell) && vocabulary.column(cell) == Column.OTHER);
        List<Cells.Line> turned = new ArrayList<>();
        for (int column = 0; isGrid && column < head.size(); column++) {
            int at = column;
            List<String> cells = lines.stream()
                    .map(line -> at < line.cells().size() ? line.cells().get(at) : "")
                    .toList();
            turned.add(new Cells.Line(lines.getFirst().number(), cells));
        }
        return turned;
    }

    /// The cells of a table of lanes, with the numbers of the rows with which cells begin.
    record Apart(List<Cells.Line> rows, Set<Integer> begins) {}

    /// Takes a table of lanes apart, lane by lane, a row for each line of a cell: the organisation, what the line
    /// says, and what stands in the columns without a heading beside it. The rows are numbered as if each stood on
    /// a line of its own.
    static Apart apart(List<Cells.Line> lines, Lookup lookup) {
        List<Cells.Line> rows = new ArrayList<>();
        Set<Integer> begins = new LinkedHashSet<>();
        List<String> heads = lines.getFirst().cells();
        int number = lines.getFirst().number();
        for (int column = 0; column < heads.size(); column++) {
            OrganisationId organisation = named(heads.get(column), lookup);
            if (organisation == null) {
                continue;
            }
            for (Cells.Line line : lines.subList(1, lines.size())) {
                String cell = column < line.cells().size() ? line.cells().get(column) : "";
                begins.add(number + 1);
                for (String said : cell.lines().toList()) {
                    if (!Table.isBlank(said)) {
                        number++;
                        rows.add(new Cells.Line(number, List.of(bare(heads.get(column)), said, beside(heads, line))));
                    }
                }
            }
        }
        return new Apart(rows, begins);
    }

    private static String beside(List<String> heads, Cells.Line line) {
        List<String> beside = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i).strip();
            boolean isHeaded = i < heads.size() && !Table.isBlank(heads.get(i));
            if (!isHeaded && !cell.isEmpty()) {
                beside.add(cell);
            }
        }
        return String.join(" · ", beside);
    }
}
