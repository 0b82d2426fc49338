package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;

/// Parts the organisations that one name or cell is made of: `STHB/NICB`, `STHB and NICB`, `STHB, NICB`.
record JoinedNames(Lookup lookup, Vocabulary vocabulary) {

    /// So many parts may commas make of an organisation's name.
    private static final int MOST_PARTS = 5;

    /// The names; none where one of them is not known, or it is but one.
    List<String> of(String name) {
        List<String> parts = parts(name);
        boolean areKnown = parts.size() > 1
                && parts.stream().allMatch(each -> lookup.organisations(each).size() == 1);
        return areKnown ? parts : List.of();
    }

    /// Whether a cell is the codes or whole names of organisations, one or several, and nothing else.
    boolean isOrganisations(String cell) {
        List<String> names = names(cell);
        return !names.isEmpty() && names.stream().allMatch(each -> isCalled(each) || areCalled(parts(each)));
    }

    /// The names, one or several joined ones each, that commas and semicolons part in a cell; an organisation's
    /// name may have some itself, and so may the beginning of one.
    List<String> names(String cell) {
        List<String> parts = Spoken.list(cell);
        if (parts.size() > 1 && isBeginning(cell, parts)) {
            return List.of(cell);
        }
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < parts.size(); ) {
            int count = together(cell, from, parts.subList(at, Math.min(parts.size(), at + MOST_PARTS)));
            int to = from + length(parts.subList(at, at + count));
            String name = cell.substring(from, to).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
            from = to + 1;
            at += count;
        }
        return names;
    }

    /// Whether a cell with commas can be the beginning of one organisation's name and is no list of organisations.
    private boolean isBeginning(String cell, List<String> parts) {
        return lookup.organisations(cell).size() == 1 && !parts.stream().allMatch(each -> isCalled(each.strip()));
    }

    /// How many of the parts of a cell, from where they begin in it, are one name.
    private int together(String cell, int from, List<String> parts) {
        int count = parts.size();
        while (count > 1
                && !isCalled(cell.substring(from, from + length(parts.subList(0, count)))
                        .strip())) {
            count--;
        }
        return count;
    }

    /// How long parts are with what stands between them.
    private static int length(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum() + parts.size() - 1;
    }

    private boolean areCalled(List<String> names) {
        return names.size() > 1 && names.stream().allMatch(this::isCalled);
    }

    private boolean isCalled(String name) {
        return lookup.organisationCalled(Words.unquoted(name)) != null;
    }

    private List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Words.Word word : Words.of(name.replaceAll("[/+]", " $0 "))) {
            if (isBetween(word.text())) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(word.text()).append(' ');
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private boolean isBetween(String word) {
        return word.equals("/") || word.equals("+") || vocabulary.is(Word.AND, word);
    }
}
