package dev.trajectory.app.start;

import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.app.start.StartProblem.Kind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what keeps answers from being a plan.
final class StartProblems {

    /// The first and the last year in which a new plan may start: what is reckoned for it reaches a century
    /// further.
    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2099;

    /// The longest winter freeze, in weeks: a longer one leaves go-lives too little of the year.
    static final int LONGEST_FREEZE_WEEKS = 26;

    /// More points than any organisation could take.
    static final int MOST_CAPACITY = 1_000;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]{2,5}");

    /// Any year that is not a leap year and the one after it.
    private static final int SOME_YEAR = 2025;

    private final List<StartProblem> problems = new ArrayList<>();
    private final NewPlan answers;

    private StartProblems(NewPlan answers) {
        this.answers = answers;
    }

    static List<StartProblem> of(NewPlan answers) {
        StartProblems found = new StartProblems(answers);
        found.namesAndDates();
        found.organisations();
        found.freeze();
        found.pattern();
        return List.copyOf(found.problems);
    }

    private void namesAndDates() {
        if (answers.name().isBlank()) {
            add(Field.NAME, Kind.NAME_EMPTY, -1);
        }
        text(Field.NAME, answers.name(), Plan.NAME_LENGTH, -1);
        text(Field.VISION, answers.vision(), Plan.TEXT_LENGTH, -1);
        int year = answers.start().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            add(Field.START, Kind.START_OUT_OF_RANGE, -1, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        if (answers.week().isEmpty()) {
            add(Field.WEEK, Kind.NO_WORKING_DAY, -1);
        }
    }

    private void text(Field field, String text, int most, int row) {
        if (text.length() > most) {
            add(field, Kind.TEXT_TOO_LONG, row, most);
        }
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            add(field, Kind.TEXT_NOT_WRITABLE, row);
        }
    }

    private void organisations() {
        Set<String> codes = new HashSet<>();
        for (int row = 0; row < answers.organisations().size(); row++) {
            NewOrganisation organisation = answers.organisations().get(row);
            String code = organisation.code();
            if (code.length() > 5 || !CODE.matcher(code).matches()) {
                add(Field.CODE, Kind.CODE_NOT_UNDERSTOOD, row, code);
            } else if (!codes.add(code)) {
                add(Field.CODE, Kind.CODE_TWICE, row, code);
            }
            if (organisation.name().isBlank()) {
                add(Field.ORGANISATION, Kind.ORGANISATION_EMPTY, row, row + 1);
            }
            text(Field.ORGANISATION, organisation.name(), Plan.NAME_LENGTH, row);
            capacity(row, organisation);
        }
    }

    private void capacity(int row, NewOrganisation organisation) {
        Integer capacity = organisation.capacity();
        StarterPattern pattern = answers.pattern();
        if (capacity == null) {
            return;
        }
        if (capacity < 1 || capacity > MOST_CAPACITY) {
            add(Field.CAPACITY, Kind.CAPACITY_OUT_OF_RANGE, row, organisation.code(), MOST_CAPACITY);
        } else if (pattern != null && organisation.takesPart() && capacity < pattern.heaviestImpact()) {
            add(Field.CAPACITY, Kind.CAPACITY_TOO_SMALL, row, organisation.code(), capacity, pattern.heaviestImpact());
        }
    }

    private void freeze() {
        if (weeks(answers.freezeFrom(), answers.freezeTo()) > LONGEST_FREEZE_WEEKS) {
            add(Field.FREEZE, Kind.FREEZE_TOO_LONG, -1, LONGEST_FREEZE_WEEKS);
        }
    }

    private static double weeks(MonthDay from, MonthDay to) {
        LocalDate first = from.atYear(SOME_YEAR);
        LocalDate last = to.atYear(to.isBefore(from) ? SOME_YEAR + 1 : SOME_YEAR);
        return (ChronoUnit.DAYS.between(first, last) + 1) / 7.0;
    }

    private void pattern() {
        if (answers.pattern() == null) {
            return;
        }
        if (answers.organisations().stream().noneMatch(NewOrganisation::takesPart)) {
            add(Field.PATTERN, Kind.NOBODY_TAKES_PART, -1);
        } else if (answers.lead() < 0
                || answers.lead() >= answers.organisations().size()
                || !answers.organisations().get(answers.lead()).takesPart()) {
            add(Field.PATTERN, Kind.LEAD_TAKES_NO_PART, -1);
        }
    }

    private void add(Field field, Kind kind, int row, Object... terms) {
        problems.add(new StartProblem(field, kind, row, List.of(terms)));
    }
}
