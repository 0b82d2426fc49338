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

    private static final Path ROOT = Path.of("src", "main", "java", "dev", "trajectory");

    /// Texts below the window that are not for users, by file: what is matched in a statement that has one.
    private static final Map<String, String> EXCEPT = Map.ofEntries(
            // What others say, which is recognised: the toolkit, operating systems, values that are wrong.
            Map.entry("Launcher.java", "ON_CLASS_PATH"),
            Map.entry("file/DiskReason.java", "contains\\("),
            Map.entry("words/BoundsWords.java", "forms\\.put\\("),
            // Names of folders and of type faces, and tokens of SVG.
            Map.entry("app/Folders.java", "Application Support"),
            Map.entry("draw/Typeface.java", "IBM Plex Sans"),
            Map.entry("draw/SvgSurface.java", "<text class|<clipPath id"),
            // Tokens of JSON, which programs read.
            Map.entry("cli/ComparisonReport.java", "\"basis\""),
            Map.entry("cli/UncertaintyReport.java", "\"basis\""),
            // Names of colours in code alone.
            Map.entry("draw/Livery.java", "new Hues"),
            // The message of an exception and a log, for those who mend the program.
            Map.entry("model/InvalidValue.java", "super\\(reason"),
            Map.entry("app/ErrorLog.java", "because of"),
            // A plan made up for measuring.
            Map.entry("cli/bench/SyntheticPlan.java", "Synthetic plan|Every day"));

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");
    private static final Pattern STATEMENT = Pattern.compile("[;{}]\\s*\\n");
    private static final Pattern THROWN = Pattern.compile(
            "Exception\\(|Error\\(|InvalidValue|requireValid\\(|notUnderstood\\(|requireNonNull\\(|\\bReason\\.");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// Two words in a row are a text; style sheets' classes and keys have no spaces between letters.
    private static final Pattern TEXT = Pattern.compile("\\p{Alpha}{2,} \\p{Alpha}{2,}");

    /// Patterns of dates, names of keys, and style sheets.
    private static final Pattern NO_TEXT = Pattern.compile("[dMu ]+|((Shortcut|Alt|Shift)\\+)?Page (Up|Down)|.*-fx-.*");

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

    /// What reaches a user from below the window stands in the bundles too: answers of commands, pictures,
    /// findings. What is thrown is for those who mend the program; what is wrong with a value says so in words of
    /// its own, which
    /// [dev.trajectory.words.BoundsWords] puts into a user's language.
    @Test
    void noTextThatReachesAUserStandsInCodeBelowTheWindow() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : filesBelow()) {
            String allowed =
                    EXCEPT.getOrDefault(ROOT.relativize(file).toString().replace('\\', '/'), "");
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            for (String statement : STATEMENT.split(TEXT_BLOCK.matcher(code).replaceAll("\"\""))) {
                if (!THROWN.matcher(statement).find()
                        && isText(statement)
                        && (allowed.isEmpty()
                                || !Pattern.compile(allowed).matcher(statement).find())) {
                    found.add(ROOT.relativize(file) + ": " + statement.strip().replaceAll("\\s+", " "));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /// Each exception is still one: a file that no longer has such a text is listed no longer.
    @Test
    void noExceptionIsListedInVain() throws IOException {
        List<String> vain = new ArrayList<>();
        for (Map.Entry<String, String> each : EXCEPT.entrySet()) {
            String code = Files.readString(ROOT.resolve(each.getKey()));
            if (!Pattern.compile(each.getValue()).matcher(code).find()) {
                vain.add(each.getKey());
            }
        }
        assertThat(vain).isEmpty();
    }

    private static List<Path> filesBelow() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(CODE))
                    .toList();
        }
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
