package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Register;
import dev.trajectory.model.Scope;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is found in the plan itself, whatever its dates.
class PlanRulesTest {

    @Test
    void aSoundPlanHasNoFindings() {
        assertThat(new CheckedPlan().chunk("A").chunk("B", after("A")).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.ORPHAN_CHUNK);
    }

    @Test
    void theShortestCircleIsNamed() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", after("B"))
                .chunk("B", after("C"))
                .chunk("C", after("A"), after("B"))
                .chunk("D", after("C"));

        assertThat(plan.findings(Rule.CYCLE))
                .extracting(Finding::subjects)
                .first()
                .isEqualTo(List.of(id("B"), id("C")));
        assertThat(plan.found(Rule.WAITS_FOR_UNPLACED)).containsExactly("D");
    }

    @Test
    void aCircleIsFoundEvenWhereDependenciesAreIgnored() {
        CheckedPlan plan = new CheckedPlan()
                .limit(LimitKind.DEPENDENCIES, Enforcement.IGNORE)
                .chunk("A", after("B"))
                .chunk("B", after("A"));

        assertThat(plan.findings(Rule.CYCLE))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aCircleThroughAParentNamesItsLeaves() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("P", draft -> draft.duration(WorkSpan.NIL))
                .chunk("A", draft -> draft.parent(id("P")).dependencies(List.of(after("B"))))
                .chunk("B", after("P"));

        assertThat(plan.findings(Rule.CYCLE)).extracting(Finding::subjects).containsExactly(List.of(id("A"), id("B")));
    }

    @Test
    void chunksThatLieInsideEachOtherAreFound() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("P", draft -> draft.parent(id("Q")))
                .chunk("Q", draft -> draft.parent(id("P")))
                .chunk("A", draft -> draft.parent(id("P")));

        assertThat(plan.findings(Rule.PARENT_LOOP))
                .extracting(Finding::subjects)
                .containsExactly(List.of(id("P"), id("Q")));
    }

    @Test
    void eachIdThatNamesNothingIsFoundOnceInItsPlace() {
        CheckedPlan plan = new CheckedPlan()
                .chunk(
                        "A",
                        draft -> draft.parent(id("X"))
                                .dependencies(List.of(after("Y"), after("Y", DependencyType.SS, "0d")))
                                .outcomes(List.of(new OutcomeId("O"))))
                .with(draft -> draft.signOffs(List.of(new SignOff(
                                new OrganisationId("GONE"), "Baseline 1", SignOffState.IN_REVIEW, null, "", "", null)
                        .withSignedFinishes(finishing("A", "Z")))));

        assertThat(plan.findings(Rule.DANGLING_REFERENCE))
                .extracting(finding -> finding.terms().get(1))
                .containsExactly(
                        new Term.Place(Reference.CHUNK_PARENT),
                        new Term.Place(Reference.CHUNK_DEPENDENCY),
                        new Term.Place(Reference.CHUNK_OUTCOME),
                        new Term.Place(Reference.SIGN_OFF_ORGANISATION),
                        new Term.Place(Reference.SIGN_OFF_CHUNK));
    }

    private static SequencedMap<ChunkId, LocalDate> finishing(String... chunks) {
        SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
        for (String chunk : chunks) {
            finishes.put(id(chunk), day("2027-01-01"));
        }
        return finishes;
    }

    @Test
    void anOptionThatNamesWhatIsNotInThePlanIsFoundOnceForEachName() {
        ChunkId only = id("OWN");
        Chunk own = Chunk.blank(only)
                .draft()
                .dependencies(List.of(after("X"), after("A")))
                .chunk();
        ChunkChange change = ChunkChange.NOTHING
                .with(ChunkField.DEPENDENCIES, List.of(after("X"), after("OWN")))
                .with(ChunkField.OWNER, new OrganisationId("GONE"));
        Option option = Option.of(new OptionId("O1"), "Otherwise", OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(new Scope.Without(Set.of(id("Y"))))
                .changes(new LinkedHashMap<>(Map.of(
                        id("A"),
                        change,
                        id("Z"),
                        ChunkChange.between(
                                Chunk.blank(id("Z")),
                                Chunk.blank(id("Z")).draft().goLive(true).chunk()))))
                .own(new LinkedHashMap<>(Map.of(only, own)))
                .option();
        CheckedPlan plan = new CheckedPlan().chunk("A").with(draft -> draft.options(Register.of(List.of(option))));

        assertThat(plan.findings(Rule.DANGLING_REFERENCE))
                .extracting(finding -> finding.terms().subList(1, 3))
                .containsExactlyInAnyOrder(
                        List.of(new Term.Place(Reference.OPTION_SCOPE), new Term.Quote("Y")),
                        List.of(new Term.Place(Reference.OPTION_CHANGE), new Term.Quote("Z")),
                        List.of(new Term.Place(Reference.OPTION_OTHERWISE), new Term.Quote("X")),
                        List.of(new Term.Place(Reference.OPTION_OTHERWISE), new Term.Quote("GONE")));
    }

    @Test
    void aChunkIsLargeAboveSixteenWeeksAndTooLargeAboveTwentySix() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.duration(WorkSpan.weeks(16)))
                .chunk("B", draft -> draft.duration(WorkSpan.days(16 * 7 + 1)))
                .chunk("C", draft -> draft.duration(WorkSpan.weeks(26)))
                .chunk("D", draft -> draft.duration(WorkSpan.weeks(27)));

        assertThat(plan.found(Rule.CHUNK_LARGE)).containsExactly("B", "C");
        assertThat(plan.found(Rule.CHUNK_TOO_LARGE)).containsExactly("D");
    }

    @Test
    void aChunkNeedsAnOwnerAndAWayToTellThatItIsDone() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.owner(null))
                .chunk("B", draft -> draft.doneWhen(" "))
                .chunk("M", draft -> draft.doneWhen("").duration(WorkSpan.NIL));

        assertThat(plan.found(Rule.NO_OWNER)).containsExactly("A");
        assertThat(plan.found(Rule.NO_DONE_WHEN)).containsExactly("B");
    }

    @Test
    void aParentThatCarriesWorkIsFound() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("P")
                .chunk("Q", draft -> draft.duration(WorkSpan.NIL))
                .chunk("A", draft -> draft.parent(id("P")))
                .chunk("B", draft -> draft.parent(id("Q")));

        assertThat(plan.found(Rule.PARENT_CARRIES_WORK)).containsExactly("P");
    }

    @Test
    void waitingTwiceInTheSameWayIsFoundOnce() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A")
                .chunk("B", after("A"), after("A", DependencyType.FS, "2d"), after("A"))
                .chunk("C", after("A"), after("A", DependencyType.SS, "0d"));

        assertThat(plan.found(Rule.DUPLICATE_DEPENDENCY)).containsExactly("B");
    }

    @Test
    void anOutcomeThatNoChunkLeadsToIsFound() {
        OutcomeId reached = new OutcomeId("O1");
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.outcomes(List.of(reached)))
                .with(draft -> draft.outcomes(Register.of(List.of(
                        new Outcome(reached, "Reached", ""), new Outcome(new OutcomeId("O2"), "Forgotten", "")))));

        assertThat(plan.found(Rule.OUTCOME_WITHOUT_CHUNK)).containsExactly("O2");
    }

    @Test
    void threeInARowWithNothingUsableAreAChainAndTwoAreNot() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.standsAlone(false))
                .chunk("B", draft -> draft.standsAlone(false).dependencies(List.of(after("A"))))
                .chunk("C", draft -> draft.standsAlone(false).dependencies(List.of(after("B"))))
                .chunk("D", draft -> draft.dependencies(List.of(after("C"))))
                .chunk("E", draft -> draft.standsAlone(false).dependencies(List.of(after("A"))));

        assertThat(plan.findings(Rule.LONG_ENABLER_CHAIN))
                .extracting(Finding::subjects)
                .containsExactly(List.of(id("A"), id("B"), id("C")));
    }

    @Test
    void findingsComeWorstFirstThenByRuleThenInThePlansOrder() {
        List<Finding> findings = new CheckedPlan()
                .chunk("A", draft -> draft.owner(null).pin(day("2027-03-01")))
                .chunk("B", draft -> draft.dependencies(List.of(after("X"), after("A"))))
                .chunk("C", draft -> draft.owner(null))
                .findings();

        assertThat(findings)
                .isSortedAccordingTo(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.DANGLING_REFERENCE,
                        Rule.STARTS_BEFORE_PLAN,
                        Rule.NO_OWNER,
                        Rule.NO_OWNER,
                        Rule.ORPHAN_CHUNK,
                        Rule.ORPHAN_CHUNK);
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.ERROR);
    }
}
