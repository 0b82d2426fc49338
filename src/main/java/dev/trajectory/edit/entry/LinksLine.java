package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Cards.Kind;
import dev.trajectory.edit.entry.Cards.Token;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;

/// Reads links between chunks that are there already, by their numbers: `12>15>18, 7>9`, `12 -> 15, 16`,
/// `7 and 9 → 12`.
///
/// Numbers apart by commas, "and" or "&" belong together: each of those before an arrow leads to each of those behind
/// it. Between two links a comma parts them, as a semicolon does anywhere, so a number that stands alone between two
/// commas there could belong to either, and is told.
final class LinksLine {

    private final ChunkNames names;
    private final List<Chip> chips = new ArrayList<>();

    private LinksLine(ChunkNames names) {
        this.names = names;
    }

    /// Whether a line is about links and nothing else.
    static boolean is(Cards line) {
        return line.has(Kind.ARROW) && line.tokens().getFirst().kind() == Kind.NUMBER;
    }

    /// The links, and what is not understood of them.
    static List<Chip> chips(List<Token> tokens, ChunkNames names) {
        LinksLine line = new LinksLine(names);
        Cards.split(tokens, Kind.SEMICOLON).forEach(line::read);
        return line.chips;
    }

    /// Reads links that no semicolon parts. What stands before the first and behind the last belongs to them.
    private void read(List<Token> tokens) {
        List<List<Token>> items = Cards.split(tokens, Kind.COMMA);
        List<List<Token>> links = items.stream().filter(LinksLine::leads).toList();
        int first = links.isEmpty() ? items.size() : items.indexOf(links.getFirst());
        int last = links.isEmpty() ? -1 : items.lastIndexOf(links.getLast());
        for (int i = 0; i < items.size(); i++) {
            List<Token> item = items.get(i);
            if (!isUnderstood(item, i > 0)) {
                continue;
            }
            if (leads(item)) {
                List<Token> whole = new ArrayList<>();
                items.subList(i == first ? 0 : i, i == last ? items.size() : i + 1)
                        .forEach(whole::addAll);
                link(Cards.split(whole, Kind.ARROW));
            } else if (i > first && i < last) {
                Cards.numbers(item).forEach(each -> tell(Chip.Problem.WHICH_LINK, each));
            } else if (links.isEmpty()) {
                Cards.numbers(item).forEach(each -> tell(Chip.Problem.NOTHING_NAMED, each));
            }
        }
    }

    private static boolean leads(List<Token> item) {
        return item.stream().anyMatch(token -> token.kind() == Kind.ARROW);
    }

    /// Whether an item has a number, or several joined, at each end of each arrow; else that is told.
    private boolean isUnderstood(List<Token> item, boolean goesOn) {
        List<List<Token>> ends = Cards.split(item, Kind.ARROW);
        for (int i = 0; i < ends.size(); i++) {
            List<Token> end = ends.get(i);
            if (end.isEmpty() && ends.size() > 1) {
                item.stream()
                        .filter(token -> token.kind() == Kind.ARROW)
                        .findFirst()
                        .ifPresent(arrow -> tell(Chip.Problem.NOTHING_NAMED, arrow));
                return false;
            }
            if (!end.isEmpty() && !Cards.areJoined(end, goesOn && i == 0)) {
                tell(Chip.Problem.NOT_NUMBERS, Cards.whole(end));
                return false;
            }
        }
        return true;
    }

    private void tell(Chip.Problem problem, Token token) {
        chips.add(new Chip.Unread(token.from(), token.to(), problem, token.text(), List.of()));
    }

    /// Links what stands before each arrow with what stands behind it.
    private void link(List<List<Token>> ends) {
        for (List<Token> end : ends) {
            Cards.numbers(end).stream()
                    .filter(each -> names.numbered(each.text()) == null)
                    .forEach(each -> tell(Chip.Problem.NO_NUMBER, each));
        }
        for (int i = 1; i < ends.size(); i++) {
            for (Token first : Cards.numbers(ends.get(i - 1))) {
                Cards.numbers(ends.get(i)).forEach(second -> link(first, second));
            }
        }
    }

    private void link(Token first, Token second) {
        ChunkId before = names.numbered(first.text());
        ChunkId waiting = names.numbered(second.text());
        if (before != null && waiting != null) {
            int from = Math.min(first.from(), second.from());
            chips.add(new Chip.Waits(from, Math.max(first.to(), second.to()), before, waiting));
        }
    }
}
