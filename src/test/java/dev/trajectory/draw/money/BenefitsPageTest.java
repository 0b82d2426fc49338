package dev.trajectory.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.money.BenefitsLook.Shown;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.BenefitOutturn.BenefitBasis;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.Id;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Realisation;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.MoneyWords;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of benefits of a programme under way: some forecast, some measured, one review missed.
class BenefitsPageTest {

    private static final Plan NORTHMOOR = northmoor();
    private static final BenefitId FIRST = new BenefitId("B01");
    private static final BenefitId SECOND = new BenefitId("B02");

    /// One that cannot be valued, and has got a value all the same.
    private static final BenefitId UNVALUED = new BenefitId("B48");
    private static final Outlook UNDER_WAY = Outlook.of(underWay());

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples/northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    /// B01 is forecast to be worth half, and something of it was measured; a review of B02 was missed.
    private static Plan underWay() {
        Benefit first = NORTHMOOR.benefits().get(FIRST);
        Money half = new Money(first.fullYearValue().pence() / 2);
        Measurement measured =
                new Measurement(LocalDate.of(2029, 5, 1), BigDecimal.TEN, Money.ofPounds(90_000), "Finance");
        PlanDraft draft = NORTHMOOR.draft();
        draft.put(first.withRealisation(new Realisation(
                BenefitStatus.REALISING, null, new BenefitForecast(half, null, false), List.of(measured), List.of())));
        draft.put(NORTHMOOR
                .benefits()
                .get(UNVALUED)
                .withRealisation(new Realisation(
                        BenefitStatus.REALISING,
                        null,
                        new BenefitForecast(half, null, false),
                        List.of(measured),
                        List.of())));
        draft.put(NORTHMOOR
                .benefits()
                .get(SECOND)
                .withRealisation(new Realisation(
                        BenefitStatus.PLANNED, null, null, List.of(), List.of(LocalDate.of(2028, 1, 31)))));
        return draft.settings(NORTHMOOR.settings().withStatusDate(LocalDate.of(2029, 6, 1)))
                .plan();
    }

    private static Page page(BenefitsLook look) {
        return BenefitsPage.of(UNDER_WAY, new PageStyle(Theme.LIGHT), 1300, look, Locale.UK);
    }

    @ParameterizedTest
    @CsvSource({"1290, LIGHT, 1", "1290, LIGHT, 1.5", "1856, PROJECTOR, 1", "700, DARK, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) {
        for (BenefitsLook look : List.of(BenefitsLook.WHOLE, BenefitsLook.WHOLE.withFocus(FIRST))) {
            Page page = BenefitsPage.of(UNDER_WAY, new PageStyle(theme, factor), width, look, Locale.UK);
            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
        }
    }

    @Test
    void theChartShowsPlannedForecastAndRealisedAndEachAnswersWhy() {
        Set<BenefitBasis> seen = EnumSet.noneOf(BenefitBasis.class);
        for (Spot spot : page(BenefitsLook.WHOLE).spots()) {
            if (spot.subject() instanceof Subject.Figure figure
                    && figure.terms().getFirst() instanceof Subject.Term.Of(Quantity.BenefitOutturn of, var less)
                    && of.benefitClass() == null) {
                seen.add(of.basis());
                long expected = UNDER_WAY.plan().benefits().stream()
                        .filter(each -> each.benefitClass() != BenefitClass.TRANSFER)
                        .count();
                assertThat(UNDER_WAY.money().why(of).rows()).hasSizeLessThanOrEqualTo((int) expected);
                assertThat(UNDER_WAY.money().why(of).total()).isEqualTo(figure.amount());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(BenefitBasis.values());
    }

    @Test
    void tablesOfAmountsSayInWhichPricesTheyAre() {
        assertThat(Seen.words(page(BenefitsLook.WHOLE).picture()))
                .extracting(Seen.Words::text)
                .anyMatch(text -> text.contains("A full year’s worth, 2027/28 prices, not discounted"))
                .anyMatch(text -> text.contains("2027/28 prices, not discounted") && !text.contains("full year"));
    }

    @Test
    void alertsNameWhatWasMissedAndWhatFallsShortAndLeadToTheirBenefits() {
        List<BenefitAlerts.Alert> alerts =
                new BenefitAlerts(UNDER_WAY, new MoneyWords(UNDER_WAY.plan(), Locale.UK), Locale.UK).all();

        assertThat(alerts)
                .anyMatch(each -> each.benefit().equals(FIRST)
                        && each.sentence().contains("£320k")
                        && each.sentence().contains("£640k"))
                .anyMatch(
                        each -> each.benefit().equals(SECOND) && each.sentence().contains("31 Jan 2028"))
                .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
        Set<Id> led = new HashSet<>();
        page(BenefitsLook.WHOLE).spots().forEach(spot -> {
            if (spot.subject() instanceof Subject.InPlan(Id id)) {
                led.add(id);
            }
        });
        assertThat(led)
                .containsAll(alerts.stream().map(BenefitAlerts.Alert::benefit).toList());
    }

    @Test
    void theMapHoldsEveryTieOfThePlan() {
        BenefitTies ties = BenefitTies.of(NORTHMOOR, null);
        for (Benefit benefit : NORTHMOOR.benefits()) {
            benefit.enablingChunks()
                    .forEach(each -> assertThat(ties.ties()).contains(new BenefitTies.Tie(each, benefit.id())));
            benefit.outcomes()
                    .forEach(each -> assertThat(ties.ties()).contains(new BenefitTies.Tie(benefit.id(), each)));
        }
        assertThat(ties.more()).isZero();
    }

    @Test
    void whatIsAboutABenefitIsItsChunksAndItsOutcomes() {
        Benefit benefit = NORTHMOOR.benefits().get(FIRST);
        Set<Id> expected = new HashSet<>(Set.of(FIRST));
        expected.addAll(benefit.enablingChunks());
        expected.addAll(benefit.outcomes());

        assertThat(BenefitTies.of(NORTHMOOR, FIRST).about(FIRST)).isEqualTo(expected);
    }

    @Test
    void ofManyBenefitsThoseWorthMostAreDrawnAndTheOneLookedAtAlways() {
        PlanDraft draft = NORTHMOOR.draft();
        for (int i = 0; i < 100; i++) {
            Benefit like = NORTHMOOR.benefits().get(FIRST);
            draft.put(new Benefit(
                    new BenefitId("X" + i),
                    "Worth little " + i,
                    like.benefitClass(),
                    like.beneficiary(),
                    Money.ofPounds(i),
                    like.enablingChunks(),
                    like.outcomes(),
                    like.businessChanges(),
                    like.startLagWeeks(),
                    like.rampUp(),
                    like.durationYears(),
                    like.owner(),
                    like.measure(),
                    like.unit(),
                    like.baseline(),
                    like.target(),
                    like.measuring(),
                    like.inEconomicCase(),
                    like.inFinancialCase(),
                    like.discountSchedule(),
                    like.optimismAdjustment(),
                    like.evidence(),
                    like.grade(),
                    like.isDisbenefit(),
                    like.counterparty(),
                    like.realisation(),
                    like.notes()));
        }
        Plan many = draft.plan();
        BenefitTies ties = BenefitTies.of(many, new BenefitId("X3"));

        assertThat(ties.benefits()).hasSize(60).contains(many.benefits().get(new BenefitId("X3")));
        assertThat(ties.benefits()).contains(NORTHMOOR.benefits().get(FIRST));
        assertThat(ties.more()).isEqualTo(90);
    }

    @Test
    void aRecordLookedAtLeadsToThePlanAndTheOthersStandOutWhenAsked() {
        Page plain = page(new BenefitsLook(Shown.MAP, null));
        assertThat(plain.spots()).extracting(Spot::subject).contains(new Subject.ToFocus(FIRST));
        Page focused = page(new BenefitsLook(Shown.MAP, FIRST));
        assertThat(focused.spots())
                .extracting(Spot::subject)
                .contains(new Subject.InPlan(FIRST), new Subject.ToFocus(SECOND))
                .doesNotContain(new Subject.ToFocus(FIRST));
    }
}
