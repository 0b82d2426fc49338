package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.Arrays;
import java.util.List;

/// Finds the cell of a row that is its name, in a table without a column of names: the first with a letter that is
/// neither an organisation nor a working time; where each is one, the first with a letter; else the first that is not
/// blank.
record TitleCell(Lookup lookup, Vocabulary vocabulary) {

    int of(List<String> cells) {
        int filled = -1;
        int lettered = -1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (Table.isBlank(cell)) {
                continue;
            }
            filled = filled < 0 ? i : filled;
            if (cell.codePoints().anyMatch(Character::isLetter)) {
                if (!isOther(cell)) {
                    return i;
                }
                lettered = lettered < 0 ? i : lettered;
            }
        }
        return Math.max(0, lettered < 0 ? filled : lettered);
    }

    /// Whether a row begins with a number and says nothing behind it but what a card can be told: `12`, `@STHB`,
    /// `3w`.
    boolean isOfCard(List<String> cells) {
        List<String> filled = cells.stream()
                .dropWhile(Table::isBlank)
                .map(cell -> cell.replace('\u00a0', ' ').strip())
                .toList();
        return filled.size() > 1
                && ChunkNames.isNumber(filled.getFirst())
                && !filled.get(1).isEmpty()
                && filled.stream().skip(1).allMatch(cell -> cell.isEmpty() || isSaidOfCard(cell));
    }

    private boolean isSaidOfCard(String cell) {
        List<String> words = List.of(cell.split("\\s+"));
        boolean isPart = words.size() > 1
                && vocabulary.which(words.getFirst(), Word.AFTER, Word.BEFORE, Word.BY, Word.FROM) != null;
        return isPart || isOther(cell) || cell.startsWith("@") || cell.startsWith("#") || cell.equals("!");
    }

    /// Whether a cell is an organisation, or several, or a working time.
    boolean isOther(String cell) {
        List<String> words = Arrays.asList(cell.split("[\\s\u00a0]+"));
        return new JoinedNames(lookup, vocabulary).isOrganisations(cell)
                || Spoken.spanWords(words, vocabulary) == words.size();
    }
}
