package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a line of a list: as one that is typed, but that its mark may be the number of a card, and that what reads
/// like a sentence is a name.
///
/// @param mayBeCards whether the numbers before the lines of the list may be those of cards
record ListLine(Lookup lookup, Vocabulary vocabulary, boolean mayBeCards) {

    /// What stands between an organisation and what it leads.
    private static final Pattern PARTED = Pattern.compile("^[\\s\u00a0:\\-\u2013\u2014]+");

    /// Reads the lines of a list. Their numbers count its lines, and are those of no cards, where each is one more
    /// than the one before, or 1, and there are no fewer lines with a name than such as can only be about cards.
    /// `12. Go after 7` may be either.
    static ListLine of(List<Outline.Item> items, Lookup lookup, Vocabulary vocabulary) {
        ListLine reader = new ListLine(lookup, vocabulary, true);
        List<Outline.Item> numbered =
                items.stream().filter(item -> !item.number().isEmpty()).toList();
        if (numbered.size() < 2 || !countOn(numbered)) {
            return reader;
        }
        List<Entry> read = numbered.stream().map(reader::read).toList();
        long names = read.stream().filter(line -> !line.isLinks()).count();
        long cards = IntStream.range(0, read.size())
                .filter(at -> read.get(at).isLinks()
                        && !reader.mayBeginName(numbered.get(at).text()))
                .count();
        return new ListLine(lookup, vocabulary, names == 0 || names < cards);
    }

    private static boolean countOn(List<Outline.Item> numbered) {
        int before = 0;
        for (Outline.Item item : numbered) {
            int number = Integer.parseInt(item.number().replace("#", ""));
            if (before > 0 && number != before + 1 && number != 1) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /// Whether a line about the card of its number begins with a word that may as well be a name.
    private boolean mayBeginName(String text) {
        String first = Words.of(text).stream().map(Words.Word::bare).findFirst().orElse("");
        return vocabulary.is(Vocabulary.Word.GOES, first);
    }

    /// What a line says. Its number is that of a card where the rest of it has no name: `12. @EGH 3w`.
    Entry read(Outline.Item item) {
        Entry line = OneLine.read(item.text(), lookup, vocabulary);
        if (mayBeCards && !line.isLinks() && !item.number().isEmpty()) {
            Entry card = OneLine.read(item.number() + " " + item.text(), lookup, vocabulary);
            if (card.isLinks()
                    && card.chips().stream().noneMatch(chip -> isVague(chip, card.text()) || isAside(chip))) {
                return card;
            }
        }
        return nameIfProse(line);
    }

    /// Whether something is no part of what can be said of a card.
    private static boolean isAside(Chip chip) {
        return chip instanceof Chip.Unread unread
                && (unread.problem() == Chip.Problem.SAYS_NOTHING || unread.problem() == Chip.Problem.NOT_NUMBERS);
    }

    /// A line with nothing in it but "after" or "before", and no number or whole name behind that, is a name too:
    /// "Look after patients". Who leads it may stand before it.
    private Entry nameIfProse(Entry entry) {
        Chip first = entry.chips().isEmpty() ? null : entry.chips().getFirst();
        boolean isLed = first instanceof Chip.Owner
                && entry.text().substring(0, first.from()).isBlank();
        List<Chip> rest = entry.chips().subList(isLed ? 1 : 0, entry.chips().size());
        boolean isProse =
                !entry.isLinks() && !rest.isEmpty() && rest.stream().allMatch(chip -> isVague(chip, entry.text()));
        if (!isProse || first == null) {
            return entry;
        }
        Entry named = Entry.named(
                isLed ? PARTED.matcher(entry.text().substring(first.to())).replaceFirst("") : entry.text());
        List<Chip> chips = new ArrayList<>(isLed ? List.of(first) : List.of());
        chips.addAll(named.chips());
        return new Entry(entry.text(), named.title(), false, chips);
    }

    private boolean isVague(Chip chip, String text) {
        return switch (chip) {
            case Chip.After after -> !isMeant(after.chunk(), text.substring(after.from(), after.to()));
            case Chip.Before before -> !isMeant(before.chunk(), text.substring(before.from(), before.to()));
            case Chip.Unread unread -> isOfName(unread.problem()) && !ChunkNames.isNumber(unread.text());
            default -> false;
        };
    }

    private static boolean isOfName(Chip.Problem problem) {
        return problem == Chip.Problem.NO_CHUNK
                || problem == Chip.Problem.WHICH_CHUNK
                || problem == Chip.Problem.NOTHING_NAMED;
    }

    /// Whether words that end with a name can mean nothing but the chunk: its number, or its whole name.
    private boolean isMeant(ChunkId chunk, String part) {
        String words = part.strip();
        String last = words.substring(Words.lastWordStart(words));
        return (ChunkNames.isNumber(last) && words.split("\\s+").length < 3)
                || Lookup.plain(words.replaceAll("[\"“”„]", "")).endsWith(Lookup.plain(lookup.title(chunk)));
    }
}
