package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Reference;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.Vocabulary;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Unplaced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundles hold a sentence for all there is to say, and no other.
class BundlesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][\\w.]*)\"");

    /// Other systems have another key for it: the window says which.
    @ParameterizedTest
    @ValueSource(strings = {"window", "start", "edits", "entry", "commands", "pictures", "troubles"})
    void noTextNamesTheKeyThatOneSystemHasForShortcuts(String name) {
        ResourceBundle bundle = bundle(name);

        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).as(key).doesNotContain("Ctrl", "⌘"));
    }

    /// Of two sentences under one key the upper is never read.
    @Test
    void noKeyHasTwoSentences() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("src", "main", "resources", "dev", "trajectory", "words"))) {
            for (Path bundle : bundles.toList()) {
                List<String> keys = Files.readAllLines(bundle).stream()
                        .filter(line -> line.matches("[^#=]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as(bundle.toString()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

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
                .allSatisfy(key -> assertThat(kinds)
                        .contains(key.replaceFirst("^label\\.|\\.(named|because)$", "")
                                .replaceFirst("\\.(named|because)$", "")));
    }

    @Test
    void eachReasonForHavingNoDatesHasItsSentenceAndNoneIsLeftOver() {
        assertThat(bundle("unplaced").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Unplaced.Reason.values()).map(Enum::name).toList());
    }

    @Test
    void eachKindOfEditEachRefusalAndEachFieldHasItsWordsAndNoneIsLeftOver() {
        List<String> keys = new ArrayList<>(List.of("waits", "more", "lost", "copy", "changed", "renamed", "onlyIn"));
        Arrays.stream(Label.Kind.values()).map(kind -> "label." + kind).forEach(keys::add);
        Arrays.stream(Refusal.Reason.values())
                .filter(reason -> reason != Refusal.Reason.INVALID_VALUE)
                .map(reason -> "refusal." + reason)
                .forEach(keys::add);
        Arrays.stream(InvalidValue.Reason.values())
                .map(reason -> "invalid." + reason)
                .forEach(keys::add);
        List<String> fields = new ArrayList<>();
        ChunkField.all().forEach(field -> fields.add("field." + field.name()));
        Section.all().forEach(section -> fields.add("field." + section.name()));

        assertThat(bundle("edits").keySet())
                .containsAll(keys)
                .containsAll(fields)
                .allSatisfy(key -> assertThat(keys.contains(key) || key.startsWith("field."))
                        .isTrue());
    }

    @Test
    void allThatTypedTextIsReadByAndAllThatMayBeWrongWithItHasItsWords() {
        List<String> keys = new ArrayList<>(List.of("excess.rows", "excess.characters"));
        Arrays.stream(Vocabulary.Word.values()).map(word -> "word." + word).forEach(keys::add);
        Arrays.stream(Month.values()).map(month -> "month." + month).forEach(keys::add);
        Arrays.stream(Column.values()).map(column -> "heading." + column).forEach(keys::add);
        Arrays.stream(Column.values()).map(column -> "question." + column).forEach(keys::add);
        Arrays.stream(Chip.Problem.values())
                .map(problem -> "problem." + problem)
                .forEach(keys::add);

        assertThat(bundle("entry").keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyWordOnMoneyIsSaidSomewhereAndAllThatIsSaidIsThere() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "dev", "trajectory"))) {
            for (Path file : files.filter(BundlesTest::speaksOfMoney).toList()) {
                code.append(Files.readString(file));
            }
        }
        List<String> said =
                KEY.matcher(code).results().map(found -> found.group(1)).toList();
        Set<String> keys = new HashSet<>(bundle("money").keySet());
        keys.addAll(bundle("accounts").keySet());

        assertThat(keys)
                .allSatisfy(key -> assertThat(said)
                        .anyMatch(each -> each.equals(key) || (each.endsWith(".") && key.startsWith(each))));
        assertThat(said)
                .filteredOn(each -> code.indexOf("say(\"" + each + "\"") >= 0)
                .allSatisfy(each -> assertThat(keys).anyMatch(key -> key.equals(each) || each.endsWith(".")));
    }

    @ParameterizedTest
    @CsvSource({"cuts, CutWords", "slips, SlipWords", "cards, CardWords"})
    void everyWordOfASmallBundleIsSaidInItsClass(String name, String type) throws IOException {
        String code = Files.readString(Path.of("src", "main", "java", "dev", "trajectory", "words", type + ".java"));
        List<String> said =
                KEY.matcher(code).results().map(found -> found.group(1)).toList();

        assertThat(bundle(name).keySet())
                .allSatisfy(key -> assertThat(said)
                        .anyMatch(each -> each.equals(key) || (each.endsWith(".") && key.startsWith(each))));
    }

    private static boolean speaksOfMoney(Path file) {
        return file.endsWith("MoneyWords.java")
                || file.endsWith("AccountWords.java")
                || file.endsWith("QuantityWords.java")
                || (file.getParent().endsWith(Path.of("draw", "money"))
                        && file.toString().endsWith(".java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money",
                "cuts",
                "cards",
                "slips",
                "accounts",
                "options",
                "amounts",
                "findings",
                "causes",
                "unplaced",
                "names",
                "troubles",
                "edits",
                "entry"
            })
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
