package dev.trajectory.edit.rollout;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that names of organisations begin with and that titles use for much else: "Community Health Eskwater" is not
/// called "Community" for short.
final class CommonWords {

    private static final Set<String> ALL = Set.copyOf(List.of(
            ("the and for our all one new old mid north south east west northern southern eastern western central"
                            + " greater great upper lower inner outer royal king queen prince princess saint"
                            + " university college school academy city county district borough town village council"
                            + " community communities public primary secondary mental health healthcare care social"
                            + " child children women family families general national regional local integrated"
                            + " joint united combined shared first hospital hospitals trust group foundation board"
                            + " service services department office ministry agency authority federation alliance"
                            + " partnership partners network teaching learning nursing medical clinical ambulance"
                            + " fire police housing digital data information technology finance financial people"
                            + " human business corporate customer customers operations operational estates transport"
                            + " programme project team head heart open support central strategic british english"
                            + " international global european")
                    .split(" ")));

    private CommonWords() {}

    /// Whether a word is one of them, however it is written.
    static boolean has(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
