package dev.trajectory.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trajectory.app.start.StartProblem.Kind;
import dev.trajectory.check.Finding;
import dev.trajectory.file.Document;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.StartWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewPlanTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final StartWords WORDS = new StartWords(Locale.UK);

    /// Whatever is answered: either it is said what is wrong, or there is a plan without errors that a file can
    /// hold.
    @Property
    void answersAreAPlanOrAProblem(@ForAll("answers") NewPlan answers) {
        List<StartProblem> problems = answers.problems();
        for (StartProblem problem : problems) {
            String sentence =
                    WORDS.say("problem." + problem.kind().key(), problem.terms().toArray());
            assertThat(sentence).isNotBlank().doesNotContain("{");
        }
        Statistics.collect(problems.isEmpty() ? "a plan" : "a problem");
        if (!problems.isEmpty()) {
            assertThatThrownBy(() -> answers.plan(WORDS)).isInstanceOf(IllegalStateException.class);
            return;
        }
        Plan plan = answers.plan(WORDS);
        Outlook outlook = Outlook.of(plan);
        assertThat(outlook.schedule().unplaced()).isEmpty();
        assertThat(outlook.findings()).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        byte[] bytes = PlanFiles.encode(Document.first(new UUID(0, 0), plan));
        assertThat(PlanFiles.decode(bytes, "new.trajectory"))
                .isInstanceOfSatisfying(
                        Reading.Opened.class,
                        opened -> assertThat(opened.document().plan()).isEqualTo(plan));
    }

    @Provide
    Arbitrary<NewPlan> answers() {
        Arbitrary<NewOrganisation> organisation = Combinators.combine(
                        often(List.of("ABC", "XY", "gp1", "TRUST", "É1", "Q9"), List.of("", "TOOLONG", "A-B")),
                        often(List.of("A trust", "A council"), List.of(" ")),
                        Arbitraries.of(OrganisationType.class),
                        often(List.of(5, 6, 12), List.of(-1, 0, 2)).injectNull(0.4),
                        Arbitraries.of(true, false),
                        often(List.of(true), List.of(false)))
                .as(NewOrganisation::new);
        Arbitrary<MonthDay> from = often(List.of(MonthDay.of(12, 1), MonthDay.of(11, 15)), List.of(MonthDay.of(2, 1)));
        Arbitrary<MonthDay> to = often(List.of(MonthDay.of(2, 29), MonthDay.of(1, 15)), List.of(MonthDay.of(8, 31)));
        Arbitrary<Set<DayOfWeek>> week =
                often(List.of(WorkingDays.MONDAY_TO_FRIDAY.week(), EnumSet.of(DayOfWeek.SUNDAY)), List.of(Set.of()));
        return Combinators.combine(
                        often(List.of("Plan", "Cynllun"), List.of("", "\0")),
                        Arbitraries.of(Month.class),
                        often(List.of("2024-02-29", "2027-04-01", "2098-12-31"), List.of("1812-01-01", "+12026-01-01"))
                                .map(LocalDate::parse),
                        week,
                        Arbitraries.of(BankHolidays.class),
                        organisation.list().ofMaxSize(3),
                        Combinators.combine(from, to).as(List::of),
                        Combinators.combine(
                                        Arbitraries.of(StarterPattern.class).injectNull(0.3),
                                        often(List.of(0), List.of(1, 2)))
                                .as(Start::new))
                .as((name, year, start, days, holidays, bodies, freeze, begun) -> new NewPlan(
                        name,
                        "",
                        year,
                        start,
                        days,
                        holidays,
                        bodies,
                        freeze.get(0),
                        freeze.get(1),
                        begun.pattern,
                        begun.lead));
    }

    /// Most often one of the first, at times one of the second.
    private static <T> Arbitrary<T> often(List<T> usual, List<T> odd) {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.of(odd)));
    }

    private record Start(@Nullable StarterPattern pattern, int lead) {}

    @Test
    void theAnswersAreInThePlan() {
        NewOrganisation trust =
                new NewOrganisation(" hht ", "Harbour Trust", OrganisationType.ACUTE_TRUST, 7, true, false);
        NewOrganisation council =
                new NewOrganisation("SMC", "Saltmarsh Council", OrganisationType.LOCAL_AUTHORITY, null, false, false);

        Plan plan = NewPlan.named("Home first", START)
                .withOrganisations(List.of(trust, council))
                .plan(WORDS);

        assertThat(plan.programme().name()).isEqualTo("Home first");
        assertThat(plan.settings().planStart()).isEqualTo(START);
        assertThat(plan.settings().appraisal().firstYear()).hasToString("2026/27");
        assertThat(plan.settings().workingDays().holidays())
                .hasSize(8 * NewPlan.HOLIDAY_YEARS)
                .anyMatch(day -> day.name().equals("Christmas Day (substitute day)")
                        && day.from().equals(LocalDate.of(2027, 12, 27)));
        assertThat(plan.organisations())
                .hasSize(2)
                .satisfiesExactly(
                        first -> {
                            assertThat(first.id().value()).isEqualTo("HHT");
                            assertThat(first.capacity()).isEqualTo(ByMonth.always(7));
                            assertThat(first.freezes())
                                    .containsExactly(
                                            new Freeze(MonthDay.of(12, 1), MonthDay.of(1, 15), "Winter pressures"));
                        },
                        second -> {
                            assertThat(second.capacity()).isNull();
                            assertThat(second.freezes()).isEmpty();
                        });
    }

    @Test
    void aCapacityThatThePatternCanNeverMeetIsSaid() {
        NewOrganisation small = new NewOrganisation("GP", "Practice", OrganisationType.PRIMARY_CARE, 4, false, true);
        NewPlan answers = NewPlan.named("Plan", START)
                .withOrganisations(List.of(small))
                .withPattern(StarterPattern.ELECTRONIC_RECORD, 0);

        assertThat(answers.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.CAPACITY_TOO_SMALL);
            assertThat(problem.terms()).containsExactly("GP", 4, 5);
        });
    }

    @Test
    void whatIsWrongIsSaidAboutItsRow() {
        NewOrganisation one = new NewOrganisation("AB", "One", OrganisationType.OTHER, null, false, true);
        NewPlan answers = new NewPlan(
                " ",
                "",
                Month.APRIL,
                START,
                EnumSet.noneOf(DayOfWeek.class),
                BankHolidays.NONE,
                List.of(one, one),
                MonthDay.of(1, 15),
                MonthDay.of(12, 1),
                null,
                0);

        assertThat(answers.problems())
                .extracting(StartProblem::kind)
                .containsExactly(Kind.NAME_EMPTY, Kind.NO_WORKING_DAY, Kind.CODE_TWICE, Kind.FREEZE_TOO_LONG);
        assertThat(answers.problems().get(2).row()).isEqualTo(1);
    }

    @Test
    void codesAreInitialsThatDiffer() {
        List<String> names = List.of(
                "Northmoor Integrated Care Board",
                "Eastvale and Riverside District Hospitals",
                "Nice Industrial Cake Bakery",
                "Saltmarsh",
                "of",
                "",
                "A Very Long Name Of Many Words",
                "NMCC",
                "HOSPITAL");

        assertThat(Codes.of(names, List.of("SAL")))
                .containsExactly("NICB", "ERDH", "NICB2", "SAL2", "OF", "O2", "AVLNO", "NMCC", "HOSPI");
    }
}
