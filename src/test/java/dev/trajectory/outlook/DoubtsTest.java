package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.words.VoteWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a plan says against being sure of it.
class DoubtsTest {

    private static Plan plan(String sample) {
        return ((Reading.Opened) PlanFiles.read(Path.of("samples", sample + ".trajectory")))
                .document()
                .plan();
    }

    /// Every chunk has one that leads it, and every promise one that gives and another one that takes it.
    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "northmoor-one-year-on", "first-steps", "blank"})
    void whatIsSaidOfEachOrganisationAddsUpToWhatIsSaidOfThePlan(String sample) {
        Plan plan = plan(sample);
        assertThat(plan.chunks().stream()).extracting(Chunk::owner).doesNotContainNull();
        Outlook outlook = Outlook.dates(plan);
        Doubts all = Doubts.of(outlook);
        List<Doubts> each = plan.organisations().stream()
                .map(Organisation::id)
                .map(id -> Doubts.of(outlook, id))
                .toList();

        assertThat(sum(each, Doubts::late)).isEqualTo(all.late());
        assertThat(sum(each, Doubts::undated)).isEqualTo(all.undated());
        assertThat(sum(each, Doubts::broken)).isEqualTo(2 * all.broken());
        assertThat(sum(each, Doubts::unanswered)).isEqualTo(2 * all.unanswered());
        assertThat(sum(each, Doubts::organisations)).isEqualTo(all.organisations());
        assertThat(sum(each, Doubts::months)).isEqualTo(all.months());
    }

    private static int sum(List<Doubts> each, ToIntFunction<Doubts> count) {
        return each.stream().mapToInt(count).sum();
    }

    @Test
    void theyAreSaidInASentence() {
        Plan plan = plan("northmoor");
        VoteWords words = new VoteWords(plan, Locale.UK);
        assertThat(words.doubts(new Doubts(1, 0, 0, 2, 3, 7), true, null))
                .isEqualTo("It has 1 chunk late, 2 promises unanswered, 3 organisations over-full.");
        Organisation organisation = plan.organisations().stream().findFirst().orElseThrow();
        assertThat(words.doubts(new Doubts(0, 2, 1, 0, 1, 7), true, organisation.id()))
                .isEqualTo(organisation.code()
                        + " has 2 chunks without a date, 1 promise late or broken, 7 months over-full in the plan.");
        assertThat(words.doubts(new Doubts(0, 0, 0, 0, 0, 0), false, null))
                .isEqualTo("The plan has nothing late, unanswered or over-full.");
    }
}
