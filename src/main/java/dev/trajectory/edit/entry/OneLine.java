package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Reads a chunk typed on one line, such as `EPR training @ERDH @STHB 6w after Network, 12 before 15 ! by 31 Mar 2028
/// from 1 Apr 2027 #wards`, or links by number, such as `12>15>18, 7>9`: 15 waits for 12. A number in the place of the
/// title, such as in
/// `12 @EGH 3w after 7`, says the rest of the chunk that has it.
///
/// The first organisation leads, the others are touched; one may stand before the title, as in `STHB: Wi-Fi`. `3w`,
/// `15d` and `2m` are working weeks, days and months (of 52/12 weeks, rounded). Chunks are named by number, or by name
/// or part of one. A line's first word always belongs to the title; what stands in quotation marks is taken as it is.
public final class OneLine {

    private OneLine() {}

    public static Entry read(String text, Plan plan, Vocabulary vocabulary) {
        return read(text, new Lookup(plan), vocabulary);
    }

    /// As [#read(String, Plan, Vocabulary)], of the plan that a lookup is of.
    public static Entry read(String text, Lookup lookup, Vocabulary vocabulary) {
        return new LineReader(text, lookup, vocabulary).read();
    }

    /// What a line being typed could go on with at the caret: organisations behind an @, chunks behind "after" and
    /// "before".
    ///
    /// @param caret where the caret is, counted in chars from 0
    public static List<Completion> completions(String text, int caret, Plan plan, Vocabulary vocabulary) {
        return completions(text, caret, new Lookup(plan), vocabulary);
    }

    /// As [#completions(String, int, Plan, Vocabulary)], of the plan that a lookup is of.
    public static List<Completion> completions(String text, int caret, Lookup lookup, Vocabulary vocabulary) {
        int at = Math.clamp(caret, 0, text.length());
        String typed = text.substring(0, at);
        int word = Words.lastWordStart(typed);
        List<Completion> completions = new ArrayList<>();
        if (typed.startsWith("@", word)) {
            for (OrganisationId id : lookup.organisationsBeginning(typed.substring(word + 1))) {
                Organisation organisation = lookup.organisation(id);
                if (organisation != null) {
                    completions.add(new Completion(word, at, "@" + code(organisation, lookup), id));
                }
            }
            return completions;
        }
        int from = Words.referenceStart(typed, vocabulary);
        if (from >= 0) {
            for (ChunkId id : lookup.chunksBeginning(typed.substring(from))) {
                completions.add(new Completion(from, at, name(id, lookup, vocabulary), id));
            }
        }
        return completions;
    }

    /// A code, unless it would not be read back; then the id.
    private static String code(Organisation organisation, Lookup lookup) {
        boolean isClear = lookup.organisations(organisation.code()).equals(List.of(organisation.id()))
                && organisation.code().chars().noneMatch(Character::isWhitespace);
        return isClear ? organisation.code() : organisation.id().value();
    }

    /// A title, unless it would not be read back as one; then the number.
    private static String name(ChunkId id, Lookup lookup, Vocabulary vocabulary) {
        String title = lookup.title(id);
        Entry back = read("x " + after(vocabulary) + " " + title, lookup, vocabulary);
        boolean isClear = back.title().equals("x")
                && back.chips().size() == 1
                && back.chips().getFirst() instanceof Chip.After after
                && after.chunk().equals(id);
        return isClear ? title : "#" + lookup.number(id);
    }

    private static String after(Vocabulary vocabulary) {
        List<String> spellings = vocabulary.words().getOrDefault(Vocabulary.Word.AFTER, List.of());
        return spellings.isEmpty() ? "" : spellings.getFirst();
    }
}
