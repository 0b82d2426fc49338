package dev.trajectory.ui.workshop;

import dev.trajectory.model.DecisionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is typed of a decision and not written down yet; as text a line for each, its fields set apart by tabs.
record HalfDecided(DecisionId decision, String outcome, String decider) {

    private static final String TAB = "\t";

    /// Stands for the end of a line within a field.
    private static final String LINE = "\u2028";

    static String text(Collection<HalfDecided> all) {
        return String.join(
                "\n",
                all.stream()
                        .map(each -> String.join(
                                TAB,
                                each.decision().value(),
                                plain(each.outcome()).replace("\n", LINE),
                                plain(each.decider()).replace("\n", LINE)))
                        .toList());
    }

    private static String plain(String typed) {
        return typed.replace(TAB, " ").replace("\r", "");
    }

    /// What a text says; lines that say nothing that is known are passed over.
    static List<HalfDecided> read(String text) {
        List<HalfDecided> all = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] fields = line.split(TAB, -1);
            if (fields.length == 3 && !fields[0].isBlank()) {
                all.add(new HalfDecided(
                        new DecisionId(fields[0]), fields[1].replace(LINE, "\n"), fields[2].replace(LINE, "\n")));
            }
        }
        return all;
    }
}
