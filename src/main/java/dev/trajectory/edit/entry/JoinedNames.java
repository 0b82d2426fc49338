package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;

/// Parts the organisations that one name is made of: `STHB/NICB`, `STHB and NICB`.
record JoinedNames(Lookup lookup, Vocabulary vocabulary) {

    /// The names; none where one of them is not known, or it is but one.
    List<String> of(String name) {
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
        boolean areKnown = parts.size() > 1
                && parts.stream().allMatch(each -> lookup.organisations(each).size() == 1);
        return areKnown ? parts : List.of();
    }

    private boolean isBetween(String word) {
        return word.equals("/") || word.equals("+") || vocabulary.is(Word.AND, word);
    }
}
