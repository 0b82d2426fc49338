package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.words.PromiseWords;
import dev.trajectory.words.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is found about promises: B, of one trust, waits for A, of another, which takes the week from 1 April 2027, so
/// that it is needed by 7 April.
class PromiseRulesTest {

    private static final OrganisationId NORTH = new OrganisationId("NORTH");

    private static CheckedPlan plan(PromiseState state, @Nullable String offered, @Nullable String needBy) {
        Promise promise = new Promise(
                state, "The contract", offered == null ? null : day(offered), needBy == null ? null : day(needBy), "");
        return plan(promise);
    }

    private static CheckedPlan plan(@Nullable Promise promise) {
        return plan(promise, Progress.NONE);
    }

    private static CheckedPlan plan(@Nullable Promise promise, Progress progress) {
        return new CheckedPlan()
                .chunk("A", draft -> draft.owner(NORTH).progress(progress))
                .chunk(
                        "B",
                        draft -> draft.dependencies(
                                List.of(new Dependency(id("A"), DependencyType.FS, Lag.parse("0d"), null, promise))))
                .with(draft -> draft.organisations(
                        Register.of(List.of(CheckedPlan.trust("TRUST"), CheckedPlan.trust("NORTH")))));
    }

    private static String said(CheckedPlan plan, Rule rule) {
        return Words.of(plan.plan(), Locale.UK).finding(plan.findings(rule).getFirst());
    }

    @Test
    void whatIsOfferedAfterItIsNeededIsFound() {
        CheckedPlan late = plan(PromiseState.AGREED, "2027-04-10", null);
        assertThat(late.found(Rule.PROMISE_OFFERED_TOO_LATE)).containsExactly("B");
        assertThat(said(late, Rule.PROMISE_OFFERED_TOO_LATE))
                .isEqualTo(
                        "Trust NORTH offers “Chunk A” for 10 Apr 2027, but Trust TRUST needs it for “Chunk B” by 7 Apr"
                                + " 2027, 3 days sooner");
        assertThat(plan(PromiseState.AGREED, "2027-04-07", null).found(Rule.PROMISE_OFFERED_TOO_LATE))
                .isEmpty();
    }

    /// A slips from one week to three and takes B along, so that it is needed by 21 April: the plan still has it
    /// after what was said.
    @Test
    void whatThePlanHasAfterTheDayThatWasGivenIsFoundThoughTheWaiterHasMovedAlong() {
        CheckedPlan offered = slipped(new Promise(PromiseState.AGREED, "", day("2027-04-07"), day("2027-04-09"), ""));
        assertThat(said(offered, Rule.PROMISE_BEHIND))
                .isEqualTo("Trust NORTH offered “Chunk A” for 7 Apr 2027, but the plan has it on 21 Apr 2027, 14 days"
                        + " later, and Trust TRUST waits for it with “Chunk B”");
        CheckedPlan agreed = slipped(new Promise(PromiseState.AT_RISK, "", null, day("2027-04-20"), ""));
        assertThat(said(agreed, Rule.PROMISE_BEHIND))
                .isEqualTo("Trust NORTH agreed on “Chunk A” for 20 Apr 2027, but the plan has it on 21 Apr 2027, 1 day"
                        + " later, and Trust TRUST waits for it with “Chunk B”");

        assertThat(slipped(new Promise(PromiseState.AGREED, "", null, day("2027-04-21"), ""))
                        .found(Rule.PROMISE_BEHIND))
                .isEmpty();
        assertThat(slipped(new Promise(PromiseState.ASKED, "", null, day("2027-04-07"), ""))
                        .found(Rule.PROMISE_BEHIND))
                .as("nothing is agreed")
                .isEmpty();
        assertThat(offered.statusDate("2027-04-08").found(Rule.PROMISE_BEHIND))
                .as("told as overdue")
                .isEmpty();
        assertThat(agreed.statusDate("2027-04-21").found(Rule.PROMISE_OVERDUE))
                .as("its day is the one agreed, not the one that has moved along")
                .containsExactly("B");
    }

    private static CheckedPlan slipped(Promise promise) {
        return new CheckedPlan()
                .chunk("A", draft -> draft.owner(NORTH).duration(WorkSpan.weeks(3)))
                .chunk(
                        "B",
                        draft -> draft.dependencies(
                                List.of(new Dependency(id("A"), DependencyType.FS, Lag.parse("0d"), null, promise))))
                .with(draft -> draft.organisations(
                        Register.of(List.of(CheckedPlan.trust("TRUST"), CheckedPlan.trust("NORTH")))));
    }

    @Test
    void whatNobodyHasAnsweredIsFoundEightWeeksBeforeItIsNeeded() {
        assertThat(plan((Promise) null).statusDate("2027-02-10").found(Rule.PROMISE_UNANSWERED))
                .containsExactly("B");
        assertThat(plan((Promise) null).statusDate("2027-02-09").found(Rule.PROMISE_UNANSWERED))
                .isEmpty();
        assertThat(plan((Promise) null).found(Rule.PROMISE_UNANSWERED)).isEmpty();
        assertThat(plan(PromiseState.AGREED, null, "2027-04-07")
                        .statusDate("2027-03-30")
                        .found(Rule.PROMISE_UNANSWERED))
                .isEmpty();
    }

    @Test
    void whatIsNeededSoonerThanAgreedAndSoonIsFound() {
        CheckedPlan again = plan(PromiseState.AGREED, null, "2027-04-20").statusDate("2027-03-30");
        assertThat(again.found(Rule.PROMISE_UNANSWERED)).containsExactly("B");
        assertThat(said(again, Rule.PROMISE_UNANSWERED))
                .isEqualTo("Trust NORTH has not answered Trust TRUST, which needs “Chunk A” sooner than was agreed:"
                        + " “Chunk B” needs it by 7 Apr 2027, in 8 days");
    }

    /// Who says no has broken nothing; who agreed before and says no now has.
    @Test
    void whatWasRefusedIsSaidToBeRefusedAndNotBroken() {
        Promise refused = Promise.ASKED.said(PromiseState.BROKEN, null, null, "No staff", day("2027-02-01"));
        assertThat(said(plan(refused), Rule.PROMISE_BROKEN))
                .startsWith("Trust NORTH has refused to give “Chunk A”, which Trust TRUST needs");
        Promise broken = Promise.ASKED
                .said(PromiseState.AGREED, null, null, "", day("2027-02-01"))
                .said(PromiseState.BROKEN, null, null, "", day("2027-03-01"));
        assertThat(said(plan(broken), Rule.PROMISE_BROKEN))
                .startsWith("Trust NORTH has broken its promise of “Chunk A”, which Trust TRUST needs");
        Promise unknown = new Promise(PromiseState.BROKEN, "", null, null, "");
        assertThat(unknown.isRefused()).isFalse();

        CheckedPlan plan = plan(refused);
        PromiseWords words = new PromiseWords(plan.plan(), Locale.UK);
        assertThat(words.history(refused)).containsExactly("1 Feb 2027: Refused – No staff");
        assertThat(words.history(broken)).containsExactly("1 Mar 2027: Broken", "1 Feb 2027: Agreed");
    }

    @Test
    void whatWasBrokenIsFoundUntilItHasCome() {
        assertThat(plan(PromiseState.BROKEN, "2027-05-01", null).found(Rule.PROMISE_BROKEN))
                .containsExactly("B");
        assertThat(plan(PromiseState.BROKEN, "2027-05-01", null).found(Rule.PROMISE_OFFERED_TOO_LATE))
                .isEmpty();
        assertThat(plan(PromiseState.AT_RISK, null, null).found(Rule.PROMISE_BROKEN))
                .isEmpty();
        Promise broken = new Promise(PromiseState.BROKEN, "", null, null, "");
        assertThat(plan(broken, new Progress(day("2027-04-01"), day("2027-04-07"), 100, null))
                        .statusDate("2027-04-30")
                        .found(Rule.PROMISE_BROKEN))
                .isEmpty();
    }

    /// The two wait for each other, so that neither has dates.
    @Test
    void whatWasBrokenOrIsPastItsDayIsFoundWhereThePlanHasNoDatesForIt() {
        CheckedPlan broken = knotted(new Promise(PromiseState.BROKEN, "", null, null, ""));
        assertThat(broken.found(Rule.PROMISE_BROKEN)).containsExactly("B");
        assertThat(said(broken, Rule.PROMISE_BROKEN))
                .isEqualTo("Trust NORTH has broken its promise of “Chunk A”, which Trust TRUST needs for “Chunk B”,"
                        + " though the plan has no date for it: agree on another day, or find another way");
        assertThat(said(plan(PromiseState.BROKEN, null, null), Rule.PROMISE_BROKEN))
                .endsWith("needs for “Chunk B” by 7 Apr 2027: agree on another day, or find another way");

        CheckedPlan agreed = knotted(new Promise(PromiseState.AGREED, "", day("2027-04-02"), null, ""));
        assertThat(agreed.statusDate("2027-04-03").found(Rule.PROMISE_OVERDUE)).containsExactly("B");
        assertThat(agreed.statusDate("2027-04-02").found(Rule.PROMISE_OVERDUE)).isEmpty();
    }

    private static CheckedPlan knotted(Promise promise) {
        return new CheckedPlan()
                .chunk("A", draft -> draft.owner(NORTH).dependencies(List.of(Dependency.on(id("B")))))
                .chunk(
                        "B",
                        draft -> draft.dependencies(
                                List.of(Dependency.on(id("A")).withPromise(promise))))
                .with(draft -> draft.organisations(
                        Register.of(List.of(CheckedPlan.trust("TRUST"), CheckedPlan.trust("NORTH")))));
    }

    @Test
    void whatIsSaidToBeKeptAndHasNotComeIsFound() {
        CheckedPlan claimed = plan(PromiseState.KEPT, "2027-04-02", null).statusDate("2027-04-30");
        assertThat(said(claimed, Rule.PROMISE_KEPT_EARLY))
                .isEqualTo("Trust NORTH is said to have kept its promise of “Chunk A” to Trust TRUST, but it has not"
                        + " come, and “Chunk B” waits for it: say how far it is, or where the promise stands");
        assertThat(claimed.found(Rule.PROMISE_OVERDUE)).isEmpty();
        Promise kept = new Promise(PromiseState.KEPT, "", null, null, "");
        assertThat(plan(kept, new Progress(day("2027-04-01"), day("2027-04-07"), 100, null))
                        .statusDate("2027-04-30")
                        .found(Rule.PROMISE_KEPT_EARLY))
                .isEmpty();
    }

    @Test
    void whatHasNotComeOnItsDayIsFound() {
        CheckedPlan agreed = plan(PromiseState.AGREED, "2027-04-02", null);
        assertThat(agreed.statusDate("2027-04-03").found(Rule.PROMISE_OVERDUE)).containsExactly("B");
        assertThat(said(agreed, Rule.PROMISE_OVERDUE))
                .isEqualTo(
                        "Trust NORTH was to hand over “Chunk A” by 2 Apr 2027, 1 day ago, and Trust TRUST still waits"
                                + " for it with “Chunk B”");
        assertThat(agreed.statusDate("2027-04-02").found(Rule.PROMISE_OVERDUE)).isEmpty();
    }

    @Test
    void whatWasToBeLookedAtAgainByNowIsFoundUntilItHasCome() {
        Promise seenTo = new Promise(PromiseState.AGREED, "", null, day("2027-06-01"), "")
                .seenTo("Head of data", day("2027-04-02"));
        CheckedPlan plan = plan(seenTo);

        assertThat(plan.statusDate("2027-04-02").found(Rule.PROMISE_REVIEW_OVERDUE))
                .isEmpty();
        assertThat(said(plan.statusDate("2027-04-05"), Rule.PROMISE_REVIEW_OVERDUE))
                .isEqualTo("The promise of “Chunk A” to “Chunk B” was to be looked at again on 2 Apr 2027, 3 days ago");
        Progress done = new Progress(day("2027-04-01"), day("2027-04-05"), 100, null);
        assertThat(plan(seenTo, done).statusDate("2027-04-06").found(Rule.PROMISE_REVIEW_OVERDUE))
                .isEmpty();
    }
}
