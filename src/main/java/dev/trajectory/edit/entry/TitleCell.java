package dev.trajectory.edit.entry;

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

    private boolean isOther(String cell) {
        List<String> words = Arrays.asList(cell.split("[\\s\u00a0]+"));
        return lookup.organisationCalled(cell) != null || Spoken.spanWords(words, vocabulary) == words.size();
    }
}
