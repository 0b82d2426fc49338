package dev.trajectory.ui.shell;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.words.WindowWords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;

/// A plan with nothing in it: the next financial year, working weeks of five days.
final class Blank {

    private Blank() {}

    static Plan plan(WindowWords words, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = LocalDate.of(today.getYear() + (today.getMonthValue() >= 4 ? 1 : 0), Month.APRIL, 1);
        Programme programme = new Programme("", words.say("new.name"), "", "", "", 0, "");
        Settings settings = new Settings(
                "GBP", Month.APRIL, start, null, WorkingDays.MONDAY_TO_FRIDAY, 4, 4, new LinkedHashMap<>(), Appraisal.USUAL);
        return Plan.blank(programme, settings);
    }
}
