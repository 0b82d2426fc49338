package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsWordsTest {

    /// What stands behind the last comma of an invalid value: text and what is put into it.
    private static final Pattern THROWN =
            Pattern.compile("new InvalidValue\\(\\s*(?:InvalidValue\\.)?(?:Reason\\.)\\w+,\\s*(?:\"([^\"]+)\"|\\w+),"
                    + "[^;]*?,\\s*(\"[^;]*?)\\)+;");

    private final BoundsWords words = new BoundsWords(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 to 12|1 to 12",
                "at most 30 digits|at most 30 digits",
                "such as 3w, -2d, 10ed or 6ew|such as 3w, -2d, 10ed or 6ew",
                "three capitals|three capitals",
                "T07|T07"
            })
    void saysWhatIsAllowed(String bounds, String said) {
        assertThat(words.say(bounds)).isEqualTo(said);
    }

    @Test
    void everyFormThatIsThrownHasWords() throws IOException {
        Set<String> forms = new TreeSet<>();
        for (Path file : sources()) {
            Matcher thrown = THROWN.matcher(Files.readString(file));
            while (thrown.find()) {
                if (thrown.group().contains("SAID_TWICE")) {
                    continue;
                }
                String[] terms = thrown.group(2).split(",\\s*(?=\")");
                forms.add(terms[terms.length - 1]
                        .replaceAll("\"\\s*\\+\\s*[\\w.()]+|[\\w.()]+\\s*\\+\\s*\"", "1")
                        .replaceAll("1 .*\\(", "1")
                        .replaceAll("[\"+]", "")
                        .replaceAll("\\s+", " ")
                        .strip());
            }
        }
        assertThat(forms)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        form -> assertThat(BoundsWords.isKnown(form)).as(form).isTrue());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
