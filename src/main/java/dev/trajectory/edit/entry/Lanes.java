package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lanes of a list: a line of it, or a row of a table with nothing else in it, that is one organisation's
/// code or name and no more leads what stands below it, and makes no chunk. A table may be a [Board].
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

    static @Nullable OrganisationId named(String written, Lookup lookup) {
        return lookup.organisationCalled(bare(written));
    }

    /// The name of a lane, without what stands around it.
    static String bare(String written) {
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
}
