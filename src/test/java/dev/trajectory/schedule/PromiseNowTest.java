package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Result;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow.Concern;
import dev.trajectory.schedule.PromiseNow.Standing;
import dev.trajectory.words.PromiseWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where promises stand, by what was said of them and by the dates of Northmoor.
class PromiseNowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Plan PLAN = plan();
    private static final PromiseNow FIRST = Outlook.dates(PLAN).promises().getFirst();

    private static Plan plan() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Plan said(PromiseState state, @Nullable LocalDate offered, @Nullable LocalDate needBy) {
        return with(FIRST.promise().said(state, offered, needBy, "", TODAY));
    }

    private static Plan with(Promise promise) {
        Dependency dependency = FIRST.dependency().withPromise(promise);
        return ((Result.Changed) new ChangeDependency(FIRST.waiter(), dependency).apply(PLAN)).plan();
    }

    /// The plan nine days after the first promise is needed, with what is promised done two days before.
    private static Plan come(Plan plan) {
        Plan later = plan.withSettings(plan.settings().withStatusDate(needed().plusDays(9)));
        Chunk awaited = later.chunks().get(FIRST.dependency().on());
        Progress done = new Progress(needed().minusDays(40), needed().minusDays(2), 100, null);
        return later.withChunks(
                later.chunks().with(awaited.draft().progress(done).chunk()));
    }

    private static PromiseNow of(Plan plan) {
        return Outlook.dates(plan).promises().stream()
                .filter(each -> each.waiter().equals(FIRST.waiter())
                        && each.dependency().on().equals(FIRST.dependency().on()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate needed() {
        assertThat(FIRST.needed()).isNotNull();
        return FIRST.needed();
    }

    /// While its dates are worked out, what was said since is known already.
    @Test
    void whatWasSaidSinceStandsOnTheSameDates() {
        Plan agreed = said(PromiseState.AGREED, null, needed());
        Dependency since = agreed.chunks().get(FIRST.waiter()).dependencyLike(FIRST.dependency());
        assertThat(since).isNotNull().isNotEqualTo(FIRST.dependency());

        assertThat(FIRST.by(since)).isEqualTo(of(agreed));
        assertThat(FIRST.by(FIRST.dependency())).isEqualTo(FIRST);
    }

    @Test
    void thereIsOneForEachDependencyBetweenTwoOrganisations() {
        long between = PLAN.chunks().stream()
                .flatMap(waiter -> waiter.dependencies().stream()
                        .filter(each -> waiter.owner() != null
                                && !waiter.owner()
                                        .equals(PLAN.chunks().get(each.on()).owner())))
                .count();
        assertThat(Outlook.dates(PLAN).promises()).hasSize((int) between).allSatisfy(each -> {
            Chunk waiter = PLAN.chunks().get(each.waiter());
            ChunkId on = each.dependency().on();
            assertThat(each.taker()).isEqualTo(waiter.owner());
            assertThat(each.giver()).isEqualTo(PLAN.chunks().get(on).owner());
            assertThat(each.comes()).isBeforeOrEqualTo(each.needed());
        });
    }

    @Test
    void whatIsNeededSoonerThanAgreedShowsAsAskedAgainAndNothingIsWritten() {
        Plan agreed = said(PromiseState.AGREED, null, needed().plusWeeks(3));
        PromiseNow now = of(agreed);

        assertThat(now.isNeededSooner()).isTrue();
        assertThat(now.shown()).isEqualTo(PromiseState.ASKED);
        assertThat(now.concern()).isEqualTo(Concern.UNANSWERED);
        assertThat(now.promise().state()).isEqualTo(PromiseState.AGREED);

        assertThat(now.answered(PromiseState.ASKED, TODAY)).as("no answer").isEqualTo(now.promise());
        assertThat(now.answered(PromiseState.AGREED, TODAY).needBy()).isEqualTo(needed());

        assertThat(of(said(PromiseState.AGREED, null, needed())).shown()).isEqualTo(PromiseState.AGREED);
        assertThat(of(said(PromiseState.KEPT, null, needed().plusWeeks(3))).shown())
                .isEqualTo(PromiseState.KEPT);
    }

    @Test
    void anAgreementKeepsTheDayOnWhichItIsNeededWhenItIsMade() {
        LocalDate early = needed().minusWeeks(2);

        assertThat(FIRST.answered(PromiseState.AGREED, TODAY).needBy()).isEqualTo(needed());
        assertThat(FIRST.needByOf(PromiseState.BROKEN)).isNull();
        assertThat(of(said(PromiseState.BROKEN, null, early))
                        .answered(PromiseState.AGREED, TODAY)
                        .needBy())
                .as("what was broken is agreed anew")
                .isEqualTo(needed());
        assertThat(of(said(PromiseState.AGREED, null, early)).needByOf(PromiseState.AGREED))
                .as("agreed already")
                .isEqualTo(early);
    }

    /// The plan has it in time, and its day is still to come.
    @Test
    void whatHasJustBeenAgreedIsNotLateHoweverItWasOffered() {
        LocalDate today = needed().minusDays(20);
        LocalDate comes = needed().minusDays(10);
        for (LocalDate offered : Arrays.asList(null, comes.minusDays(1), comes, needed(), needed().plusDays(1))) {
            boolean holds = offered == null || offered.equals(comes) || offered.equals(needed());
            for (PromiseState state : PromiseState.values()) {
                LocalDate needBy = state == PromiseState.AGREED ? needed().plusWeeks(9) : null;
                Promise said = new Promise(state, "", offered, needBy, "");
                PromiseNow before = asOf(said, comes, today);
                Promise agreed = before.answered(PromiseState.AGREED, today);
                PromiseNow then = before.by(before.dependency().withPromise(agreed));
                assertThat(then.standing()).isEqualTo(Standing.AGREED);
                assertThat(then.dayToAgreeOn()).isEqualTo(needed()).isEqualTo(agreed.needBy());
                assertThat(agreed.offered()).isEqualTo(holds ? offered : needed());

                assertThat(before.offeredOf(PromiseState.AT_RISK)).isEqualTo(offered);
                assertThat(before.offeredOf(PromiseState.BROKEN)).isEqualTo(offered);
                PromiseNow onceItHasPassed = asOf(said, today, comes.plusDays(1));
                assertThat(onceItHasPassed.offeredOf(PromiseState.AGREED)).isEqualTo(offered == null ? null : needed());
            }
        }
    }

    @Test
    void nobodyAgreesOnADayThatHasPassedNorOnWhatHasCome() {
        assertThat(asOf(Promise.ASKED, needed(), needed()).dayToAgreeOn()).isEqualTo(needed());
        assertThat(asOf(Promise.ASKED, needed(), needed().plusDays(1)).dayToAgreeOn())
                .isNull();
        assertThat(of(come(PLAN)).dayToAgreeOn()).isNull();
        assertThat(of(said(PromiseState.KEPT, null, null)).dayToAgreeOn()).isNull();
    }

    @Test
    void whoSaysThatItIsAtRiskSpeaksOfTheDayThatWasAgreedUnlessItIsNeededSooner() {
        LocalDate early = needed().minusWeeks(2);
        LocalDate late = needed().plusWeeks(2);

        assertThat(FIRST.answered(PromiseState.AGREED, TODAY).needBy()).isEqualTo(needed());
        assertThat(FIRST.answered(PromiseState.AT_RISK, TODAY).needBy()).isEqualTo(needed());
        assertThat(of(said(PromiseState.AGREED, null, early))
                        .answered(PromiseState.AT_RISK, TODAY)
                        .needBy())
                .isEqualTo(early);
        assertThat(of(said(PromiseState.AGREED, null, late))
                        .answered(PromiseState.AT_RISK, TODAY)
                        .needBy())
                .isEqualTo(needed());
        assertThat(of(said(PromiseState.AGREED, null, late))
                        .answered(PromiseState.BROKEN, TODAY)
                        .needBy())
                .isEqualTo(late);
    }

    @Test
    void whatIsOfferedTooLateIsLateByWholeWeeksRoundedUp() {
        PromiseNow late = of(said(PromiseState.AGREED, needed().plusDays(8), needed()));
        assertThat(late.isOfferedTooLate()).isTrue();
        assertThat(late.concern()).isEqualTo(Concern.LATE);
        assertThat(late.weeksToSpare()).isEqualTo(-2);

        assertThat(expected(needed().minusDays(8), needed().minusDays(20)).weeksToSpare())
                .isEqualTo(1);
        assertThat(expected(needed().minusDays(20), needed().minusDays(8)).weeksToSpare())
                .as("the plan has it after what was offered")
                .isEqualTo(1);
        assertThat(expected(null, needed().minusDays(22)).weeksToSpare()).isEqualTo(3);
        assertThat(of(said(PromiseState.AGREED, needed(), needed())).weeksToSpare())
                .isZero();
    }

    /// The chunk promised becomes a year long; what waits for it moves along.
    @Test
    void whatThePlanItselfNoLongerKeepsIsLateThoughItIsNeededLaterToo() {
        LocalDate comes = FIRST.comes();
        assertThat(comes).isNotNull();
        for (PromiseState state : List.of(PromiseState.AGREED, PromiseState.AT_RISK)) {
            PromiseNow before = of(said(state, comes, needed()));
            assertThat(before.daysBehind()).isZero();
            assertThat(before.concern()).isNotEqualTo(Concern.LATE);

            PromiseNow offered = of(slipped(said(state, comes, needed())));
            assertThat(offered.comes()).isAfter(comes);
            assertThat(offered.needed()).isAfterOrEqualTo(offered.comes());
            assertThat(offered.concern()).isEqualTo(Concern.LATE);
            assertThat(offered.stands()).isFalse();
            assertThat(offered.wantsAnswer()).isTrue();
            assertThat(offered.daysBehind()).isEqualTo(ChronoUnit.DAYS.between(comes, offered.comes()));
            assertThat(offered.isNeededSooner())
                    .as("asked again is another thing")
                    .isFalse();

            PromiseNow agreed = of(slipped(said(state, null, comes)));
            assertThat(agreed.daysBehind()).isEqualTo(offered.daysBehind());
        }
        assertThat(of(slipped(said(PromiseState.KEPT, comes, comes))).daysBehind())
                .isZero();
    }

    private static Plan slipped(Plan plan) {
        Chunk awaited = plan.chunks().get(FIRST.dependency().on());
        return plan.withChunks(
                plan.chunks().with(awaited.draft().duration(WorkSpan.weeks(52)).chunk()));
    }

    private static PromiseNow expected(@Nullable LocalDate offered, LocalDate comes) {
        return asOf(new Promise(PromiseState.AGREED, "", offered, null, ""), comes, null);
    }

    private static PromiseNow asOf(Promise promise, LocalDate comes, @Nullable LocalDate today) {
        return new PromiseNow(
                FIRST.waiter(),
                FIRST.dependency(),
                FIRST.giver(),
                FIRST.taker(),
                promise,
                needed(),
                comes,
                today,
                false);
    }

    @Test
    void whatIsPastItsDayAndNotKeptIsOverdue() {
        Plan agreed = said(PromiseState.AGREED, needed().minusDays(1), needed());
        Plan later = agreed.withSettings(agreed.settings().withStatusDate(needed()));
        assertThat(of(later).isOverdue()).isTrue();
        assertThat(of(agreed.withSettings(agreed.settings().withStatusDate(needed().minusDays(1))))
                        .isOverdue())
                .isFalse();
    }

    @Test
    void whatHasComeIsLateNoMore() {
        Plan agreed = said(PromiseState.AGREED, needed().minusDays(1), needed());
        Plan later = agreed.withSettings(agreed.settings().withStatusDate(needed().plusDays(9)));
        Plan come = come(agreed);

        assertThat(of(later).concern()).isEqualTo(Concern.LATE);
        assertThat(of(come).isDelivered()).isTrue();
        assertThat(of(come).isOverdue()).isFalse();
        assertThat(of(come).standing()).isEqualTo(Standing.COME);
        assertThat(of(come).concern()).as("nobody has said so").isEqualTo(Concern.UNCONFIRMED);
        assertThat(of(come).stands()).isTrue();
        assertThat(of(come).weeksToSpare()).as("it is late no more").isNull();
    }

    @Test
    void whatIsSaidToBeKeptBeforeItHasComeIsNotConfirmed() {
        PromiseNow claimed = of(said(PromiseState.KEPT, needed().plusDays(9), needed()));
        assertThat(claimed.standing()).isEqualTo(Standing.CLAIMED);
        assertThat(claimed.concern()).isEqualTo(Concern.UNCONFIRMED);
        assertThat(claimed.stands()).isFalse();
        assertThat(claimed.weeksToSpare()).isNull();
    }

    /// It is shown as kept, nothing is written, and all that was said stays known.
    @Test
    void whatWasBrokenAndHasComeSinceIsLateNoMore() {
        for (boolean isLate : new boolean[] {true, false}) {
            LocalDate agreed = needed().minusDays(isLate ? 30 : 1);
            Promise broken = FIRST.promise()
                    .said(PromiseState.AGREED, null, agreed, "", TODAY)
                    .said(PromiseState.BROKEN, null, agreed, "No staff", TODAY.plusDays(1));
            PromiseNow now = of(come(with(broken)));
            PromiseWords words = new PromiseWords(PLAN, Locale.UK);

            assertThat(of(with(broken)).concern()).isEqualTo(Concern.LATE);
            assertThat(now.concern()).isEqualTo(Concern.KEPT);
            assertThat(now.stands()).isTrue();
            assertThat(now.wantsAnswer()).isFalse();
            assertThat(now.shown()).isEqualTo(PromiseState.KEPT);
            assertThat(now.promise()).isEqualTo(broken);
            assertThat(words.state(now)).isEqualTo(isLate ? "Kept late" : "Kept after all");
            assertThat(words.about(now)).startsWith("It was broken, and has come since.");
        }
        Promise refused = Promise.ASKED.said(PromiseState.BROKEN, null, null, "", TODAY);
        assertThat(new PromiseWords(PLAN, Locale.UK).about(of(come(with(refused)))))
                .startsWith("It was refused, and has come all the same.");
    }

    @Test
    void whoSeesToItAndWhenItIsLookedAtAgainAreSaidOfIt() {
        LocalDate review = LocalDate.of(2027, 4, 12);
        PromiseNow seenTo = of(with(FIRST.promise().seenTo("Head of data", review)));
        PromiseWords words = new PromiseWords(PLAN, Locale.UK);
        assertThat(words.about(seenTo).replace('\u00a0', ' '))
                .contains("Seen to by Head of data. To be looked at again on 12 Apr 2027. ");
        assertThat(words.whyAndNoted(seenTo)).doesNotContain("Head of data", "looked at");
        assertThat(words.about(FIRST)).doesNotContain("Seen to", "looked at");
        assertThat(words.said(seenTo).replace('\u00a0', ' '))
                .startsWith(words.said(FIRST).replace('\u00a0', ' '))
                .endsWith(", seen to by Head of data, to be looked at again on 12 Apr 2027");
    }

    @Test
    void thoseThatWantLookingAtComeFirst() {
        Plan plan = said(PromiseState.BROKEN, null, null);
        List<Concern> concerns =
                Outlook.dates(plan).promises().stream().map(PromiseNow::concern).toList();
        assertThat(concerns).isSorted();
        assertThat(concerns.getFirst()).isEqualTo(Concern.LATE);
    }

    /// A workshop is one day.
    @Test
    void whatIsSaidIsKeptInTheHistoryAndCorrectedOnlyInTheSameStateOnTheSameDay() {
        Promise said = Promise.ASKED
                .said(PromiseState.AGREED, null, needed(), "", TODAY)
                .said(PromiseState.AGREED, needed(), needed(), "By ship", TODAY)
                .said(PromiseState.BROKEN, needed(), needed(), "No ship", TODAY);
        assertThat(said.history())
                .extracting(each -> each.on() + " " + each.state() + " " + each.note())
                .containsExactly("2026-11-27 AGREED By ship", "2026-11-27 BROKEN No ship");
        assertThat(said.isRefused()).isFalse();
        assertThat(said.said(PromiseState.BROKEN, needed(), needed(), "No ship", TODAY.plusDays(1)))
                .isSameAs(said);
    }

    @Test
    void howItStoodBeforeThereWasAHistoryCountsAsSaid() {
        Promise agreed = new Promise(PromiseState.AGREED, "", needed(), needed(), "By ship");
        Promise broken = agreed.said(PromiseState.BROKEN, null, needed(), "", TODAY);
        assertThat(broken.isRefused()).isFalse();
        assertThat(broken.history())
                .extracting(each -> each.on() + " " + each.state() + " " + each.note())
                .containsExactly("null AGREED By ship", "2026-11-27 BROKEN ");

        Promise unknown = new Promise(PromiseState.BROKEN, "", null, null, "");
        assertThat(unknown.said(PromiseState.BROKEN, null, null, "No ship", TODAY)
                        .isRefused())
                .as("nobody knows what had been agreed")
                .isFalse();
        assertThat(Promise.ASKED
                        .said(PromiseState.BROKEN, null, null, "", TODAY)
                        .isRefused())
                .isTrue();
        assertThat(broken.said(PromiseState.ASKED, null, null, "", TODAY)
                        .said(PromiseState.BROKEN, null, null, "", TODAY)
                        .isRefused())
                .as("asked for again, and nothing agreed since")
                .isTrue();
    }
}
