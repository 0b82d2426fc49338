package dev.trajectory.ui.shell;

import dev.trajectory.app.start.NewPlan;
import dev.trajectory.model.Plan;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.WindowWords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/// A plan with nothing in it, from the next April on.
final class Blank {

    private Blank() {}

    static Plan plan(WindowWords words, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        LocalDate start = today.isAfter(april) ? april.plusYears(1) : april;
        return NewPlan.named(words.say("new.name"), start).plan(new StartWords(words.locale()));
    }
}
