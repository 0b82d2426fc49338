package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;

/// Parts the organisations that one name or cell is made of: `STHB/NICB`, `STHB and NICB`, `STHB, NICB`.
record JoinedNames(Lookup lookup, Vocabulary vocabulary) {

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
    /// name may have some itself.
    List<String> names(String cell) {
        return isCalled(cell)
                ? List.of(cell)
                : Spoken.list(cell).stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
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
