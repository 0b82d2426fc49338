package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.FileProblem.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a file is one problem that says where, soon, and leaves the file alone.
class BadInputTest {

    private static final String GOOD = good();

    @TempDir
    private Path folder;

    @Test
    void aFileCutShortAnywhereIsRefused() {
        for (int end = 0; end < GOOD.length() - 2; end += 97) {
            FileProblem problem = Expect.refused(GOOD.substring(0, end).getBytes(UTF_8));

            assertThat(problem.kind()).isIn(Kind.CUT_SHORT, Kind.EMPTY, Kind.NOT_JSON);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        }
    }

    @Test
    void aFileCutShortSaysWhereItEnds() {
        String half = GOOD.substring(0, GOOD.indexOf("\"vision\""));

        FileProblem problem = Expect.refused(half.getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(Kind.CUT_SHORT);
        assertThat(problem.line()).isEqualTo((int) half.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\ufeff"})
    void anEmptyFileIsRefused(String text) {
        assertThat(Expect.refused(text.getBytes(UTF_8)).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void nulBytesAreRefusedWhereTheyStand() {
        FileProblem problem =
                Expect.refused(GOOD.replace("  \"version\"", "  \0\"version\"").getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(Kind.NUL_BYTE);
        assertThat(place(problem)).isEqualTo("3:3");
        assertThat(Expect.refused(new byte[4096]).kind()).isEqualTo(Kind.NUL_BYTE);
    }

    @Test
    void anotherEncodingIsNamed() {
        assertThat(Expect.refused(GOOD.getBytes(UTF_16)).terms()).containsExactly("UTF-16");
        assertThat(Expect.refused(GOOD.getBytes(StandardCharsets.UTF_16LE)).terms())
                .containsExactly("UTF-16");
        assertThat(Expect.refused(GOOD.getBytes(Charset.forName("UTF-32LE"))).kind())
                .isEqualTo(Kind.OTHER_ENCODING);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand() {
        byte[] bytes = GOOD.replace("\"vision\": \"A", "\"vision\": \"\u0001é").getBytes(UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u0001');
        bytes[at] = (byte) 0xE9;

        FileProblem problem = Expect.refused(bytes);

        assertThat(problem.kind()).isEqualTo(Kind.NOT_UTF8);
        assertThat(place(problem)).isEqualTo("13:18");
    }

    @Test
    void aByteOrderMarkOfUtf8IsFine() {
        byte[] bytes = ("\ufeff" + GOOD).getBytes(UTF_8);

        assertThat(PlanFiles.encode(Expect.opened(bytes))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "[1, 2]", "\"text\"", "<xml/>", "PK\u0003\u0004", "17"})
    void whatIsNoPlanIsRefused(String text) {
        assertThat(Expect.refused(text.getBytes(UTF_8)).kind()).isEqualTo(Kind.NOT_A_PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"format\": \"trajectory\",}', 1:25",
        "'{\"format\": trajectory}', 1:13",
        "'{\"format\": \"trajectory\"} {}', 1:27",
        "'{\n  \"format\": \"trajectory\"\n  \"version\": \"1.0\"\n}', 3:4",
    })
    void whatIsNoJsonIsRefusedWhereItGoesWrong(String text, String place) {
        FileProblem problem = Expect.refused(text.getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(problem.line()).isEqualTo(Integer.parseInt(place.split(":")[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"duration\": \"8w\"        | \"duration\": \"8x\"         | INVALID_VALUE | duration",
                "\"duration\": \"8w\"        | \"duration\": \"99999w\"     | INVALID_VALUE | duration",
                "\"duration\": \"8w\"        | \"duration\": 8              | WRONG_KIND    | duration",
                "\"deadline\": \"2027-12-31\"| \"deadline\": \"20270-12-31\"| INVALID_VALUE | deadline",
                "\"deadline\": \"2027-12-31\"| \"deadline\": \"2999-12-31\" | INVALID_VALUE | deadline",
                "\"deadline\": \"2027-12-31\"| \"deadline\": \"2027-02-30\" | INVALID_VALUE | deadline",
                "\"type\": \"DEPLOY\"        | \"type\": \"DEPLOYED\"       | INVALID_VALUE | type",
                "\"goLive\": true            | \"goLive\": \"true\"         | WRONG_KIND    | goLive",
                "\"amount\": 1000.01         | \"amount\": 1000.011         | INVALID_VALUE | amount",
                "\"amount\": 1000.01         | \"amount\": 1e999999999      | INVALID_VALUE | amount",
                "\"amount\": 1000.01         | \"amount\": \"€1000\"       | NOT_AN_AMOUNT | amount",
                "\"amount\": 1000.01         | \"amount\": { \"EUR\": 1 }  | NOT_AN_AMOUNT | amount",
                "\"amount\": 1000.01         | \"amount\": [1]             | WRONG_KIND    | amount",
                "\"note\": \"Kit\"           | \"currency\": \"EUR\"       | SECOND_CURRENCY | currency",
                "\"conditions\": \"Match\"  | \"currency\": \"EUR\"       | SECOND_CURRENCY | currency",
                "\"currency\": \"GBP\"      | \"currency\": \"GBP, EUR\"  | INVALID_VALUE | currency",
                "\"baseline\": 1.42          | \"baseline\": 1.4444444444444444444444444444444 | INVALID_VALUE |"
                        + " baseline",
                "\"headcount\": 420          | \"headcount\": 42.5          | INVALID_VALUE | headcount",
                "\"headcount\": 420          | \"headcount\": -1            | INVALID_VALUE | headcount",
                "\"notes\": \"Merges\"       | \"notes\": \"\\u0000\"       | INVALID_VALUE | notes",
                "\"notes\": \"Merges\"       | \"notes\": \"\\ud83d\"       | INVALID_VALUE | notes",
                "\"tags\": [\"red\"]         | \"tags\": \"red\"            | WRONG_KIND    | tags",
                "\"code\": \"AA\"            | \"code\": \"\"               | INVALID_VALUE | code",
                "\"id\": \"C3\"              | \"id\": \"C 3\"              | INVALID_VALUE | id",
                "\"id\": \"C3\"              | \"id\": \"C2\"               | SAME_ID_TWICE | id",
                "\"ownerName\"               | \"owner\"                    | SAME_NAME_TWICE |",
                "\"order\": \"V\"            | \"ordre\": \"V\"             | MISSING_FIELD | order",
                "\"version\": \"1.0\"        | \"version\": \"one\"         | INVALID_VALUE | version",
                "\"format\": \"trajectory\"  | \"format\": \"geojson\"      | OTHER_FORMAT  | format",
                "\"lineage\"                 | \"line\"                     | MISSING_FIELD | lineage",
            })
    void aWrongValueIsRefusedWhereItStands(String from, String to, Kind kind, String field) {
        assertThat(GOOD).contains(from);
        String text = GOOD.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

        FileProblem problem = Expect.refused(text.getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.path().isEmpty() ? null : problem.path().getLast()).isEqualTo(field);
        assertThat(problem.pointer()).endsWith(field == null ? "" : "/" + field);
        if (kind != Kind.MISSING_FIELD) {
            assertThat(text.lines().toList().get(problem.line() - 1)).contains(to);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"months\": [600, 0, 400.01] | \"months\": [600, 0, 400]   | WRONG_SUM     | profile",
                "\"months\": [600, 0, 400.01] | \"months\": [1600, -599.99] | OUT_OF_RANGE  | profile",
                "\"months\": [600, 0, 400.01] | \"months\": [], \"payments\": {} | NOT_UNDERSTOOD | months",
                "\"vat\": 20                  | \"vat\": 120                | OUT_OF_RANGE  | vat",
                "\"probability\": 75          | \"probability\": 101        | OUT_OF_RANGE  | probability",
                "\"unitPrice\": 12.5          | \"unitPrice\": -12.5        | OUT_OF_RANGE  | unitPrice",
                "\"rampUp\": [100],           | \"rampUp\": [100], \"fullYearValue\": 500, | SAID_TWICE |"
                        + " fullYearValue",
                "\"extendedUntil\": \"2026-10-13\" | \"extendedUntil\": \"2020-10-13\" | NOT_IN_ORDER |"
                        + " extendedUntil",
            })
    void moneyThatDoesNotAgreeIsRefusedWhereItStands(String from, String to, String reason, String field)
            throws IOException {
        String file = Files.readString(Path.of("src/test/resources/dev/trajectory/file/v1.4.trajectory"));
        assertThat(file).contains(from);

        FileProblem problem = Expect.refused(file.replace(from, to).getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(Kind.INVALID_VALUE);
        assertThat(problem.terms().get(1)).isEqualTo(reason);
        assertThat(problem.path().getLast()).isEqualTo(field);
    }

    @Test
    void aCurrencySaidAgainIsNoSecondOne() {
        String text = GOOD.replace("\"note\": \"Kit\"", "\"currency\": \"GBP\"");

        assertThat(new String(PlanFiles.encode(Expect.opened(text.getBytes(UTF_8))), UTF_8))
                .isEqualTo(text);
    }

    @Test
    void aProblemNamesTheRecordTheLineAndTheColumn() {
        FileProblem problem =
                Expect.refused(GOOD.replace("\"8w\",\n", "\"8x\",\n").getBytes(UTF_8));

        assertThat(problem.path()).containsExactly("plan", "chunks", "C2", "duration");
        assertThat(problem.pointer()).isEqualTo("/plan/chunks/1/duration");
        assertThat(GOOD.lines().toList().get(problem.line() - 1).substring(problem.column() - 1))
                .startsWith("\"8w\"");
    }

    @Test
    void whatARecordWouldNotTakeAsAWholeIsRefusedAtTheRecord() {
        FileProblem problem = Expect.refused(
                GOOD.replace("{ \"A\": 3, \"B\": 1 }", "{ \"A\": 3000 }").getBytes(UTF_8));

        assertThat(problem.path()).containsExactly("plan", "chunks", "C2", "impact points of A");
        assertThat(problem.pointer()).isEqualTo("/plan/chunks/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void tenThousandDeepNestingIsRefused(String open) {
        String text = "{\"format\": \"trajectory\", \"x\": " + open.repeat(10_000);

        FileProblem problem = Expect.refused(text.getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(problem.column()).isPositive();
    }

    @Test
    void twoHundredMegabytesAreRefusedByTheirSize() throws IOException {
        Path file = folder.resolve("noise.trajectory");
        try (RandomAccessFile noise = new RandomAccessFile(file.toFile(), "rw")) {
            noise.setLength(200 << 20);
        }

        FileProblem problem = refused(file);

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.terms()).containsExactly("200", "64");
    }

    /// The largest that is let in, of the kinds that take the most memory for their size. How long it takes is
    /// asked where tests are thorough alone: on a computer that others work on too, that is no fault of the
    /// program's.
    @ParameterizedTest
    @ValueSource(strings = {"{},", "[],", "{\"a\":{\"b\":[1]}},", "1,", "\"\","})
    void theLargestFileIsRefusedInFiveSecondsOfWork(String filling) {
        byte[] bytes = filled("{\"format\": \"trajectory\", \"x\": [", filling);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        FileProblem problem = Expect.refused(bytes);

        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY_VALUES);
        if (Boolean.getBoolean("trajectory.thorough")) {
            assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void textWithoutEndIsRefused() {
        assertThat(Expect.refused(filled("{\"format\": \"", "a")).kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(Expect.refused(filled("{\"", "a")).kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(Expect.refused(filled("{\"format\": ", "1")).kind()).isEqualTo(Kind.TOO_LONG);
    }

    @Test
    void noiseIsRefusedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("noise.trajectory");
        byte[] noise = new byte[1 << 20];
        for (int seed = 0; seed < 20; seed++) {
            new Random(seed).nextBytes(noise);
            Files.write(file, noise);

            assertThat(refused(file).file()).isEqualTo("noise.trajectory");
            assertThat(Files.readAllBytes(file)).isEqualTo(noise);
        }
    }

    @Test
    void aPlanWithAnyByteChangedIsReadOrRefusedButNothingElse() {
        byte[] good = GOOD.getBytes(UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);

            assertThat(PlanFiles.decode(changed, "plan.trajectory")).isNotNull();
        }
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertThat(refused(folder.resolve("none.trajectory")).kind()).isEqualTo(Kind.MISSING);
        assertThat(refused(folder).kind()).isEqualTo(Kind.FOLDER);
        assertThat(refused(folder.resolve("none/none.trajectory")).kind()).isEqualTo(Kind.MISSING);
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        assertThat(refused(loop).kind()).isEqualTo(Kind.UNREADABLE);
    }

    /// They are wrong, but can be read: they open, so that they can be mended.
    @Test
    void danglingIdsCirclesAndHeadingsWithDurationsOpen() {
        String text = GOOD.replace("\"on\": \"C4\"", "\"on\": \"C2\"")
                .replace("\"on\": \"C3\"", "\"on\": \"C99\"")
                .replace("\"parent\": \"C1\"", "\"parent\": \"C2\"");

        assertThat(Expect.opened(text.getBytes(UTF_8)).plan().chunks().size()).isEqualTo(4);
    }

    private static byte[] filled(String start, String filling) {
        byte[] bytes = new byte[PlanFiles.MOST_MEGABYTES << 20];
        byte[] first = start.getBytes(UTF_8);
        byte[] more = filling.getBytes(UTF_8);
        System.arraycopy(first, 0, bytes, 0, first.length);
        Arrays.fill(bytes, first.length, bytes.length, (byte) ' ');
        for (int at = first.length; at + more.length <= bytes.length; at += more.length) {
            System.arraycopy(more, 0, bytes, at, more.length);
        }
        return bytes;
    }

    private static FileProblem refused(Path file) {
        return switch (PlanFiles.read(file)) {
            case Reading.Opened opened -> throw new AssertionError("opened");
            case Reading.Refused refused -> refused.problem();
        };
    }

    private static String place(FileProblem problem) {
        return problem.line() + ":" + problem.column();
    }

    private static String good() {
        try {
            return Files.readString(Path.of("src/test/resources/dev/trajectory/file/v1.0.trajectory"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
