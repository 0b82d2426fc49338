package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets a benefit, named by its title or a part of it, be one that an outcome brings.
record AddBenefit(Desk desk, OutcomeId outcome) implements AddField.Addition<Benefit> {

    /// How benefits answer to a text in lower case, from the strictest way to the loosest.
    private static final List<Way> WAYS = List.of(String::equals, String::startsWith, String::contains);

    private interface Way {
        boolean answers(String title, String typed);
    }

    @Override
    public List<String> offers(String typed) {
        Predicate<Benefit> isNew = benefit -> !benefit.outcomes().contains(outcome);
        return Stream.concat(
                        answering(typed, String::startsWith).filter(isNew),
                        answering(typed, String::contains).filter(isNew))
                .map(Benefit::title)
                .distinct()
                .toList();
    }

    @Override
    public List<Benefit> find(String typed) {
        return typed.isBlank()
                ? List.of()
                : WAYS.stream()
                        .map(way -> answering(typed, way).toList())
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private Stream<Benefit> answering(String typed, Way way) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return desk.plan().benefits().stream()
                .filter(benefit -> way.answers(benefit.title().toLowerCase(Locale.ROOT), text));
    }

    @Override
    public String title(Benefit benefit) {
        return benefit.title();
    }

    @Override
    public @Nullable Edit edit(Benefit benefit) {
        if (benefit.outcomes().contains(outcome)) {
            return null;
        }
        List<OutcomeId> outcomes = new ArrayList<>(benefit.outcomes());
        outcomes.add(outcome);
        return new PutRecord<>(Section.BENEFITS, benefit.withOutcomes(outcomes), false);
    }

    @Override
    public String key() {
        return "outcomes.benefit";
    }
}
