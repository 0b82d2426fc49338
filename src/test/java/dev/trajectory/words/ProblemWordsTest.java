package dev.trajectory.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.FileProblem;
import dev.trajectory.file.FileProblem.Kind;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.InvalidValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Why a file cannot be read or saved, as a person reads it.
class ProblemWordsTest {

    private final ProblemWords words = new ProblemWords(Locale.UK);

    @Test
    void aWrongValueIsNamedPlacedAndFollowedByWhatToDo() throws IOException {
        String file = Files.readString(Path.of("samples/first-steps.trajectory"));
        FileProblem problem = refused(file.replace("\"low\": \"6w\"", "\"low\": \"6 weeks\""));

        assertThat(words.say(problem))
                .isEqualTo("“low” is “6 weeks”, which is not understood. Allowed: such as 12d or 8w."
                        + " Line 251, column 30 of home.trajectory: plan › chunks › C03 › estimate › low"
                        + " (/plan/chunks/2/estimate/low)."
                        + " Maybe mend that line in a text editor, or open the backup, home.trajectory.bak.");
    }

    @Test
    void aWrongKindOfValueIsNamedInWords() throws IOException {
        String file = Files.readString(Path.of("samples/first-steps.trajectory"));

        assertThat(words.what(refused(file.replace("\"tags\": [\"legal\"]", "\"tags\": \"legal\""))))
                .isEqualTo("“tags” should be a list in square brackets, but is text in quotation marks.");
    }

    @Test
    void anAmountInAnotherCurrencySaysWhatAnAmountIs() throws IOException {
        String file = Files.readString(Path.of("samples/northmoor.trajectory"));

        assertThat(words.what(refused(file.replaceFirst("\"amount\": 185000", "\"amount\": \"€185,000\""))))
                .isEqualTo("“amount” is “€185,000”; an amount is a plain number in the plan's one currency.");
        assertThat(words.what(
                        refused(file.replaceFirst("\"amount\": 185000", "\"amount\": 185000, \"currency\": \"EUR\""))))
                .isEqualTo("There are amounts in “EUR”, but all amounts of a plan are in one currency,"
                        + " and this plan's is GBP.");
    }

    @Test
    void aValueThatAnotherFieldSaysToo() throws IOException {
        String file = Files.readString(Path.of("samples/northmoor.trajectory"));

        assertThat(words.what(refused(file.replaceFirst(
                        "\"fullYearValue\": 640000,",
                        "\"fullYearValue\": 640000, \"measuring\": {\"unitPrice\": 1},"))))
                .isEqualTo("“fullYearValue” is “640000”, but “unitPrice” says it too.");
    }

    @Test
    void anEmptyFileHasAPlaceButNoPath() {
        assertThat(words.say(refused("")))
                .isEqualTo("“home.trajectory” is empty. Line 1, column 1 of home.trajectory."
                        + " Maybe it was not copied whole: copy it again, or open its backup, home.trajectory.bak.");
    }

    @Test
    void aMissingFileHasNoPlace() {
        FileProblem problem =
                ((Reading.Refused) PlanFiles.read(Path.of("no such folder", "home.trajectory"))).problem();

        assertThat(words.say(problem))
                .isEqualTo("There is no file “home.trajectory”."
                        + " Maybe it was moved or its name is spelt differently: look in its folder.");
    }

    @Test
    void whatTheComputerSaidIsSaidInOurWordsWhereItIsUsual() {
        assertThat(words.what(problem(Kind.NOT_SAVED, "DENIED"))).endsWith("as it was before: access is denied.");
        assertThat(words.what(problem(Kind.NOT_SAVED, "Input/output error")))
                .endsWith("as it was before: Input/output error.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindSaysWhatIsWrongAndWhatMayHelp(Kind kind) {
        FileProblem problem = switch (kind) {
            case INVALID_VALUE -> problem(kind, "value", "OUT_OF_RANGE", "1 to 12");
            case WRONG_KIND -> problem(kind, "LIST", "NUMBER");
            default -> problem(kind, "first", "second", "third");
        };

        assertThat(words.what(problem)).endsWith(".").doesNotContain("{", "}", "''");
        assertThat(words.advice(problem)).startsWith("Maybe ").endsWith(".").doesNotContain("{", "}", "''");
    }

    @ParameterizedTest
    @EnumSource(InvalidValue.Reason.class)
    void everyReasonHasWords(InvalidValue.Reason reason) {
        assertThat(words.what(problem(Kind.INVALID_VALUE, "it's", reason.name(), "")))
                .endsWith(".");
    }

    private static FileProblem problem(Kind kind, String... terms) {
        return new FileProblem(kind, "home.trajectory", 3, 5, "/plan", List.of("plan"), List.of(terms));
    }

    private static FileProblem refused(String text) {
        return ((Reading.Refused) PlanFiles.decode(text.getBytes(UTF_8), "home.trajectory")).problem();
    }
}
