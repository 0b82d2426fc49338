package dev.trajectory.app.start;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.words.StartWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answers from which a plan is made. They may be wrong: ask for [#problems()] first.
///
/// @param vision may be empty
/// @param financialYear the month in which financial years start
/// @param start no chunk starts earlier
/// @param week the days of the week that are worked
/// @param freezeFrom the first day of the winter freeze, every year
/// @param freezeTo its last day
/// @param pattern what the plan begins with, or null for nothing
/// @param lead the organisation that leads the pattern, counted from 0
public record NewPlan(
        String name,
        String vision,
        Month financialYear,
        LocalDate start,
        Set<DayOfWeek> week,
        BankHolidays holidays,
        List<NewOrganisation> organisations,
        MonthDay freezeFrom,
        MonthDay freezeTo,
        @Nullable StarterPattern pattern,
        int lead) {

    /// For how many years bank holidays are put in, the plan's first year among them.
    public static final int HOLIDAY_YEARS = 10;

    public NewPlan {
        name = name.strip();
        vision = vision.strip();
        week = Collections.unmodifiableSet(week.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(week));
        organisations = List.copyOf(organisations);
    }

    /// A plan of that name with what most begin with: financial years from April, Monday to Friday, the bank
    /// holidays of England and Wales, a winter freeze from 1 December to 15 January, no organisations and no
    /// pattern.
    public static NewPlan named(String name, LocalDate start) {
        return new NewPlan(
                name,
                "",
                Month.APRIL,
                start,
                WorkingDays.MONDAY_TO_FRIDAY.week(),
                BankHolidays.ENGLAND_AND_WALES,
                List.of(),
                MonthDay.of(12, 1),
                MonthDay.of(1, 15),
                null,
                0);
    }

    /// These answers with other organisations.
    public NewPlan withOrganisations(List<NewOrganisation> changed) {
        return new NewPlan(
                name, vision, financialYear, start, week, holidays, changed, freezeFrom, freezeTo, pattern, lead);
    }

    /// These answers with a pattern that one of the organisations leads.
    public NewPlan withPattern(@Nullable StarterPattern changed, int led) {
        return new NewPlan(
                name, vision, financialYear, start, week, holidays, organisations, freezeFrom, freezeTo, changed, led);
    }

    /// What keeps these answers from being a plan, in the order in which they are asked; empty when nothing does.
    public List<StartProblem> problems() {
        return StartProblems.of(this);
    }

    /// The plan. Throws [IllegalStateException] while there are problems.
    ///
    /// @param words in which holidays and the freeze are named
    public Plan plan(StartWords words) {
        List<StartProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("No plan can be made of " + problems);
        }
        Plan empty = StarterPattern.resource("empty");
        Programme programme = new Programme("", name, vision, "", "", 0, "");
        Plan plan = Plan.blank(programme, settings(empty.settings(), words))
                .draft()
                .organisations(Register.of(bodies(words)))
                .plan();
        if (pattern == null) {
            return plan;
        }
        PlanDraft draft = plan.draft();
        PatternCopies.add(pattern.plan(), parts(), draft, plan);
        return draft.plan();
    }

    private Part parts() {
        List<OrganisationId> all = organisations.stream()
                .filter(NewOrganisation::takesPart)
                .map(NewOrganisation::id)
                .toList();
        return new Part(organisations.get(lead).id(), all);
    }

    private List<Organisation> bodies(StartWords words) {
        List<Freeze> winter = List.of(new Freeze(freezeFrom, freezeTo, words.say("freeze.winter")));
        return organisations.stream().map(each -> each.organisation(winter)).toList();
    }

    private Settings settings(Settings usual, StartWords words) {
        FinancialYear first = FinancialYear.containing(start, financialYear);
        Appraisal known = usual.appraisal();
        Appraisal appraisal = new Appraisal(
                first,
                first,
                first,
                known.years(),
                known.schedules(),
                known.vintage(),
                known.recurrentOptimismBias(),
                known.pdcDividend(),
                known.assetLifeYears(),
                known.gdpDeflator());
        return new Settings(
                usual.currency(),
                financialYear,
                start,
                null,
                new WorkingDays(week, holidayList(words)),
                usual.impactWeeksBefore(),
                usual.impactWeeksAfter(),
                usual.limits(),
                appraisal);
    }

    private List<Holiday> holidayList(StartWords words) {
        List<Holiday> days = new ArrayList<>();
        int last = Math.min(start.getYear() + HOLIDAY_YEARS - 1, InvalidValue.LATEST.getYear());
        for (int year = start.getYear(); year <= last; year++) {
            for (BankHoliday day : holidays.in(year)) {
                String named = words.say("holiday." + day.occasion().name());
                String text = day.substitute() ? words.say("holiday.substitute", named) : named;
                days.add(new Holiday(day.date(), day.date(), text));
            }
        }
        return days;
    }
}
