package dev.trajectory.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static int score(String typed, String name) {
        return Needle.of(typed).score(Haystack.of(name));
    }

    private static String marked(String typed, String name) {
        BitSet letters = Needle.of(typed).letters(Haystack.of(name));
        return letters.stream().mapToObj(at -> name.substring(at, at + 1)).collect(Collectors.joining());
    }

    private static List<String> ranked(String typed, String... names) {
        List<String> ranked = new ArrayList<>(List.of(names));
        ranked.removeIf(name -> score(typed, name) == Needle.NONE);
        ranked.sort((a, b) -> Integer.compare(score(typed, b), score(typed, a)));
        return ranked;
    }

    @Property
    void whatIsLeftOfANameAfterLeavingLettersOutFindsIt(
            @ForAll @AlphaChars @Chars({' ', '-'}) @StringLength(min = 1, max = 30) String name, @ForAll int seed) {
        Random random = new Random(seed);
        String typed = name.chars()
                .filter(_ -> random.nextBoolean())
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());

        assertThat(score(typed, name)).isNotEqualTo(Needle.NONE);
    }

    @Property
    void theLettersMarkedOfOneWordAreThoseTyped(
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(min = 1, max = 4) String typed,
            @ForAll @Chars({'a', 'b', 'c', ' ', 'B'}) @StringLength(max = 14) String name) {
        boolean found = score(typed, name) != Needle.NONE;

        assertThat(marked(typed, name).toLowerCase(Locale.ROOT)).isEqualTo(found ? typed : "");
    }

    @Property
    void noOtherNameOfAsManyLettersAnswersBetterThanTheNameItself(
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(min = 1, max = 6) String typed,
            @ForAll @Chars({'a', 'b', 'c', ' '}) @StringLength(min = 1, max = 6) String name) {
        String asLong = (name + "-".repeat(typed.length())).substring(0, typed.length());

        assertThat(score(typed, typed)).isGreaterThanOrEqualTo(score(typed, asLong));
    }

    @Property
    void caseAndAccentsMakeNoDifference(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        assertThat(score(name.toUpperCase(Locale.ROOT), name + " é")).isEqualTo(score(name, name + " É"));
        assertThat(score("e", "É")).isNotEqualTo(Needle.NONE);
    }

    @Property
    void theOrderOfWordsMakesNoDifference(
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String other) {
        String name = "Go live " + other + " and " + one;

        assertThat(score(one + " " + other, name)).isEqualTo(score(other + " " + one, name));
    }

    @Test
    void startsOfWordsAndLettersSideBySideComeFirst() {
        assertThat(ranked("epr", "Sleep care", "EPR contract", "Sheep register", "Enable patient records"))
                .containsExactly("EPR contract", "Enable patient records", "Sheep register", "Sleep care");
        assertThat(ranked("undo", "Unfold all lanes, no", "Undo", "Undo: owner"))
                .startsWith("Undo", "Undo: owner");
    }

    @Test
    void theBestPlacesAreMarkedAndNotTheFirst() {
        BitSet letters = Needle.of("con").letters(Haystack.of("scope of contract"));

        assertThat(letters.stream().toArray()).containsExactly(9, 10, 11);
        assertThat(marked("epr", "ePMA: Eskwater on the shared EPR")).isEqualTo("EPR");
    }

    @Test
    void aLetterThatIsNotThereFindsNothing() {
        assertThat(score("eprx", "EPR contract")).isEqualTo(Needle.NONE);
        assertThat(score("rpe", "EPR")).isEqualTo(Needle.NONE);
        assertThat(score("a", "")).isEqualTo(Needle.NONE);
        assertThat(score("", "")).isEqualTo(0);
    }
}
