package dev.trajectory.words;

import dev.trajectory.file.FileProblem;
import dev.trajectory.file.PlanFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/// Says why a plan file cannot be read or saved: what is wrong, where, and what to do.
public final class ProblemWords {

    private final Phrasebook phrases;
    private final BoundsWords bounds;

    public ProblemWords(Locale locale) {
        phrases = new Phrasebook("problems", locale);
        bounds = new BoundsWords(locale);
    }

    /// The whole of it, in two or three sentences.
    public String say(FileProblem problem) {
        String place = place(problem);
        return what(problem) + (place.isEmpty() ? " " : " " + place + " ") + advice(problem);
    }

    /// What is wrong, with its name and its value.
    public String what(FileProblem problem) {
        if (problem.kind() == FileProblem.Kind.INVALID_VALUE) {
            return invalidValue(problem);
        }
        List<String> terms = new ArrayList<>();
        for (String term : problem.terms()) {
            terms.add(
                    switch (problem.kind()) {
                        case WRONG_KIND -> phrases.say("kind." + term);
                        case UNREADABLE, NOT_SAVED -> system(term);
                        default -> term;
                    });
        }
        return what(problem, "", terms);
    }

    /// Where in the file it is, or nothing when it is not in it.
    public String place(FileProblem problem) {
        if (problem.line() == 0) {
            return "";
        }
        String line = Integer.toString(problem.line());
        String column = Integer.toString(problem.column());
        if (problem.path().isEmpty()) {
            return phrases.say("where", line, column, problem.file());
        }
        String path = problem.path().getFirst();
        for (String step : problem.path().subList(1, problem.path().size())) {
            path = phrases.say("path.step", path, step);
        }
        return phrases.say("where.path", line, column, problem.file(), path, problem.pointer());
    }

    /// What may help.
    public String advice(FileProblem problem) {
        return phrases.say(problem.kind().name() + ".do", problem.file(), problem.file() + PlanFiles.BACKUP_EXTENSION);
    }

    private String invalidValue(FileProblem problem) {
        String value = problem.terms().get(0);
        String reason = problem.terms().get(1);
        String allowed = problem.terms().get(2);
        String what = reason.equals("EMPTY")
                ? what(problem, ".empty", List.of())
                : what(problem, "", List.of(value, phrases.say("reason." + reason, allowed)));
        return allowed.isEmpty() || reason.equals("SAID_TWICE")
                ? what
                : phrases.say("INVALID_VALUE.allowed", what, bounds.say(allowed));
    }

    private String what(FileProblem problem, String variant, List<String> terms) {
        List<String> all = new ArrayList<>();
        all.add(problem.file());
        all.add(problem.path().isEmpty() ? problem.file() : problem.path().getLast());
        all.addAll(terms);
        return phrases.say(problem.kind().name() + ".what" + variant, all.toArray());
    }

    /// What the computer said, in our words where it is something usual.
    String system(String term) {
        try {
            return phrases.say("system." + term);
        } catch (MissingResourceException e) {
            return term;
        }
    }
}
