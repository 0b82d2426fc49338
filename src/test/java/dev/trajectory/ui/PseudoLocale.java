package dev.trajectory.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A language that nobody speaks: English with an accent on every letter, each vowel twice, so that sentences are a
/// third longer, and each sentence in «guillemets». Text without accents did not come from a bundle, text without its
/// last mark was cut off. Its bundles are made beside the tests' classes and are not shipped.
public final class PseudoLocale {

    /// Accents of English in the Unicode locale data.
    public static final Locale LOCALE = Locale.of("en", "XA");

    static final char BEGINS = '«';
    static final char ENDS = '»';

    /// Letters that have accents in the bundled fonts.
    private static final String PLAIN = "AaBbCcDdEefGgHhIiJjKkLlNnOoPpRrSsTtUuWwYyZz";

    private static final String ACCENTED = "ÅåßþÇçÐðÉéƒĜĝĤĥÎîĴĵĶķĻļÑñÖöÞþŔŕŠšŢţÛûŴŵÝýŽž";
    private static final String VOWELS = "AEIOUaeiou";
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "dev", "trajectory", "words");

    /// Months stand alone in narrow places; they are written as other languages write them, a little longer.
    private static final List<String> WITHOUT_MARKS = List.of("dates.properties");

    /// What is read by the program, and never shown: the version, and words that typed lines are understood by.
    private static final List<String> NOT_TEXT = List.of("version.properties");

    private static final Pattern VOCABULARY = Pattern.compile("(word|month|heading|new\\.guess)\\..+");

    private PseudoLocale() {}

    /// Makes its bundles anew, and gives the locale to ask for.
    public static synchronized Locale install() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            Path folder = Files.createDirectories(CLASSES.resolve("dev/trajectory/words"));
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!NOT_TEXT.contains(name)) {
                    write(file, folder.resolve(name.replace(".properties", "_" + LOCALE + ".properties")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ResourceBundle.clearCache();
        return LOCALE;
    }

    private static void write(Path from, Path to) throws IOException {
        Properties read = new Properties();
        read.load(Files.newBufferedReader(from));
        Properties written = new Properties();
        boolean marks = !WITHOUT_MARKS.contains(String.valueOf(from.getFileName()));
        read.forEach((key, text) -> {
            boolean shown = !VOCABULARY.matcher((String) key).matches();
            written.put(key, shown ? said((String) text, marks) : text);
        });
        try (var out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            written.store(out, null);
        }
    }

    /// A pattern of [java.text.MessageFormat] in this language; one without words of its own stays as it is.
    static String said(String pattern, boolean marks) {
        String accented = new Reader(pattern).read();
        return accented.equals(pattern) || !marks ? accented : BEGINS + accented + ENDS;
    }

    /// Whether a text has a letter that this language would have given an accent.
    static boolean isForeign(String text) {
        return text.chars().anyMatch(letter -> PLAIN.indexOf(letter) >= 0);
    }

    private static char accent(char letter) {
        int at = PLAIN.indexOf(letter);
        return at < 0 ? letter : ACCENTED.charAt(at);
    }

    /// Reads a pattern letter by letter: words are accented, terms and their choices' limits are not.
    private static final class Reader {

        private final String pattern;
        private final StringBuilder out = new StringBuilder();
        private int at;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        String read() {
            while (at < pattern.length()) {
                words("{");
                if (at < pattern.length()) {
                    term();
                }
            }
            return out.toString();
        }

        /// Words up to one of those characters.
        private void words(String until) {
            while (at < pattern.length() && until.indexOf(pattern.charAt(at)) < 0) {
                char letter = pattern.charAt(at++);
                char accented = accent(letter);
                out.append(accented);
                if (VOWELS.indexOf(letter) >= 0) {
                    out.append(Character.toLowerCase(accented));
                }
            }
        }

        /// `{0}`, `{0,number,#}`, or `{0,choice,limit#words|limit<words}`, whose words may hold terms again.
        private void term() {
            int comma = pattern.indexOf(",choice,", at);
            int close = pattern.indexOf('}', at);
            if (comma < 0 || comma > close) {
                take(close + 1);
                return;
            }
            take(comma + ",choice,".length());
            while (pattern.charAt(at) != '}') {
                while ("#<≤".indexOf(pattern.charAt(at)) < 0) {
                    take(at + 1);
                }
                take(at + 1);
                choice();
            }
            take(at + 1);
        }

        private void choice() {
            while ("|}".indexOf(pattern.charAt(at)) < 0) {
                words("{|}");
                if (pattern.charAt(at) == '{') {
                    term();
                }
            }
            if (pattern.charAt(at) == '|') {
                take(at + 1);
            }
        }

        private void take(int to) {
            out.append(pattern, at, to);
            at = to;
        }
    }
}
