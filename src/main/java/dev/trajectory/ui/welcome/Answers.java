package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.BankHolidays;
import dev.trajectory.app.start.Codes;
import dev.trajectory.app.start.NewOrganisation;
import dev.trajectory.app.start.NewPlan;
import dev.trajectory.app.start.StartProblem;
import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What has been typed for a new plan so far, as it was typed.
final class Answers {

    /// A year with a 29 February, to read days that come back every year.
    private static final int LEAP_YEAR = 2024;

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty vision = new SimpleStringProperty("");
    final ObjectProperty<Month> financialYear = new SimpleObjectProperty<>(Month.APRIL);
    final StringProperty start;
    final ObservableSet<DayOfWeek> week = FXCollections.observableSet();
    final ObjectProperty<BankHolidays> holidays = new SimpleObjectProperty<>(BankHolidays.ENGLAND_AND_WALES);
    final StringProperty freezeFrom;
    final StringProperty freezeTo;
    final ObservableList<OrganisationRow> organisations =
            FXCollections.observableArrayList(row -> row.parts().toArray(Observable[]::new));
    final ObjectProperty<Optional<StarterPattern>> pattern;
    final ObjectProperty<@Nullable OrganisationRow> lead = new SimpleObjectProperty<>(null);

    private final WindowWords words;
    private final StartWords startWords;
    private final DateInput days;
    private final LocalDate usualStart;

    /// @param usualStart the start that is offered
    Answers(WindowWords words, StartWords startWords, LocalDate usualStart, @Nullable StarterPattern chosen) {
        this.words = words;
        this.startWords = startWords;
        this.usualStart = usualStart;
        this.days = new DateInput(words.locale());
        NewPlan usual = NewPlan.named("", usualStart);
        start = new SimpleStringProperty(words.day(usualStart));
        week.addAll(WorkingDays.MONDAY_TO_FRIDAY.week());
        freezeFrom = new SimpleStringProperty(words.dayOfYear(usual.freezeFrom().atYear(LEAP_YEAR)));
        freezeTo = new SimpleStringProperty(words.dayOfYear(usual.freezeTo().atYear(LEAP_YEAR)));
        pattern = new SimpleObjectProperty<>(Optional.ofNullable(chosen));
    }

    /// Calls back whenever an answer changes.
    void onChange(Runnable changed) {
        List.<Observable>of(
                        name,
                        vision,
                        financialYear,
                        start,
                        week,
                        holidays,
                        freezeFrom,
                        freezeTo,
                        organisations,
                        pattern,
                        lead)
                .forEach(each -> each.addListener(_ -> changed.run()));
    }

    /// Adds an organisation for each line that has text, with a code of its own.
    void addNames(String lines) {
        List<String> names =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> taken = organisations.stream().map(row -> row.code.get()).toList();
        TypeGuess guess = new TypeGuess(words);
        List<String> codes = Codes.of(names, taken);
        for (int i = 0; i < names.size(); i++) {
            organisations.add(new OrganisationRow(codes.get(i), names.get(i), guess.of(names.get(i))));
        }
    }

    /// All that keeps the answers from being a plan, in the order in which they are asked.
    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        if (days.read(start.get()).isEmpty()) {
            complaints.add(new Complaint(Field.START, -1, words.say("new.start.wrong", words.day(usualStart))));
        }
        if (monthDay(freezeFrom).isEmpty() || monthDay(freezeTo).isEmpty()) {
            complaints.add(new Complaint(Field.FREEZE, -1, words.say("new.freeze.wrong")));
        }
        for (int row = 0; row < organisations.size(); row++) {
            String typed = organisations.get(row).capacity.get();
            if (!typed.isBlank() && number(typed).isEmpty()) {
                complaints.add(new Complaint(Field.CAPACITY, row, words.say("new.capacity.wrong", typed.strip())));
            }
        }
        for (StartProblem problem : newPlan().problems()) {
            String sentence = startWords.say(
                    "problem." + problem.kind().key(), problem.terms().toArray());
            complaints.add(new Complaint(problem.field(), problem.row(), sentence));
        }
        return complaints;
    }

    /// The plan. To be asked for only when there are no complaints.
    Plan plan() {
        return newPlan().plan(startWords);
    }

    /// The answers as values; what cannot be read is left as it usually is.
    private NewPlan newPlan() {
        NewPlan usual = NewPlan.named("", usualStart);
        return new NewPlan(
                name.get(),
                vision.get(),
                financialYear.get(),
                days.read(start.get()).orElse(usualStart),
                week,
                holidays.get(),
                organisations.stream().map(Answers::organisation).toList(),
                monthDay(freezeFrom).orElse(usual.freezeFrom()),
                monthDay(freezeTo).orElse(usual.freezeTo()),
                pattern.get().orElse(null),
                leadPlace());
    }

    /// Whoever was chosen to lead, else the first that takes part.
    private int leadPlace() {
        int chosen = organisations.indexOf(lead.get());
        if (chosen >= 0) {
            return chosen;
        }
        return organisations.stream()
                .filter(row -> row.takesPart.get())
                .findFirst()
                .map(organisations::indexOf)
                .orElse(0);
    }

    private static NewOrganisation organisation(OrganisationRow row) {
        return new NewOrganisation(
                row.code.get(),
                row.name.get(),
                row.type.get(),
                number(row.capacity.get()).orElse(null),
                row.winterFreeze.get(),
                row.takesPart.get());
    }

    private static Optional<Integer> number(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private Optional<MonthDay> monthDay(StringProperty text) {
        return days.read(text.get().strip() + " " + LEAP_YEAR).map(MonthDay::from);
    }
}
