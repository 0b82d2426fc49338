package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the window says stands in the bundles and not in code, and every key asked for is there.
class NoTextInCodeTest {

    private static final Path CODE = Path.of("src", "main", "java", "dev", "trajectory", "ui");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// Two words in a row are a text; style sheets' classes and keys have no spaces between letters.
    private static final Pattern TEXT = Pattern.compile("\\p{Alpha}{2,} \\p{Alpha}{2,}");

    /// Patterns of dates, names of keys, and style sheets.
    private static final Pattern NO_TEXT = Pattern.compile("[dMu ]+|(Shortcut\\+)?Page (Up|Down)|.*-fx-.*");

    private static final Pattern SHOWN =
            Pattern.compile("(setText|setPromptText|setTitle|setHeaderText|setAccessibleText|new Label|new Button"
                    + "|new MenuItem|new Tooltip|new CheckBox)\\(\"[^\"]*\\p{Alpha}{2,}");

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([\\w.]+)\"\\s*[,)]");

    /// Where the words of a class are that says them; every file may say those of the window.
    private static final Map<String, String> BUNDLES = Map.of(
            "",
            "window",
            "StartWords",
            "start",
            "LoadWords",
            "capacity",
            "PromiseWords",
            "promises",
            "GovernanceWords",
            "governance",
            "RolloutWords",
            "rollouts");

    @Test
    void noTextThatIsShownStandsInCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String code = line.replaceFirst("//.*", "");
                boolean thrown = code.contains("Exception(") || code.contains("Error(");
                if (!thrown && (isText(code) || SHOWN.matcher(code).find())) {
                    found.add(file.getFileName() + ":" + number + " " + code.strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isText(String code) {
        Matcher literals = LITERAL.matcher(code);
        while (literals.find()) {
            String literal = literals.group(1);
            if (TEXT.matcher(literal).find() && !NO_TEXT.matcher(literal).matches()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyKeyAskedForIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : files()) {
            String code = Files.readString(file);
            List<ResourceBundle> bundles = BUNDLES.entrySet().stream()
                    .filter(each -> code.contains(each.getKey()))
                    .map(each -> ResourceBundle.getBundle("dev.trajectory.words." + each.getValue()))
                    .toList();
            Matcher said = SAID.matcher(code);
            while (said.find()) {
                String key = said.group(1);
                if (key.contains(".") && bundles.stream().noneMatch(each -> each.containsKey(key))) {
                    missing.add(file.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
