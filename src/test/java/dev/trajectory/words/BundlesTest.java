package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Reference;
import dev.trajectory.check.Rule;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Unplaced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundles hold a sentence for all there is to say, and no other.
class BundlesTest {

    @Test
    void eachRuleAndEachPlaceHasItsSentenceAndNoneIsLeftOver() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Rule.values()).map(Rule::key).forEach(keys::add);
        Arrays.stream(Reference.values()).map(place -> "place." + place.key()).forEach(keys::add);

        assertThat(bundle("findings").keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void eachKindOfCauseHasASentenceAndNoneIsLeftOver() {
        List<String> kinds =
                Arrays.stream(Cause.Kind.values()).map(Cause.Kind::key).toList();

        assertThat(bundle("causes").keySet())
                .containsAll(kinds)
                .containsAll(kinds.stream().map(kind -> "label." + kind).toList())
                .allSatisfy(key ->
                        assertThat(kinds).contains(key.replaceFirst("^label\\.|\\.(named|because)$", "")
                                .replaceFirst("\\.(named|because)$", "")));
    }

    @Test
    void eachReasonForHavingNoDatesHasItsSentenceAndNoneIsLeftOver() {
        assertThat(bundle("unplaced").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Unplaced.Reason.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "causes", "unplaced", "names", "troubles"})
    void apostrophesInPatternsAreDoubledSoThatTheyShow(String name) {
        ResourceBundle bundle = bundle(name);
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            String pattern = bundle.getString(keys.nextElement());
            assertThat(pattern.replace("''", "")).doesNotContain("'");
        }
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                "dev.trajectory.words." + name,
                Locale.UK,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
