package dev.trajectory.ui.workshop;

import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is typed of a decision and not written down yet; as text a line for each, its fields set apart by tabs.
///
/// @param title of the decision: its id may be another's once it is undone; empty where it is not known
/// @param was what the decision said when what is typed was begun
record HalfDecided(DecisionId decision, String title, Said was, Said typed) {

    /// What was decided, and by whom.
    record Said(String outcome, String decider) {

        static final Said NOTHING = new Said("", "");

        static Said by(Decision decision) {
            return new Said(decision.outcome(), decision.decider());
        }

        /// Those of both that say anything.
        Stream<String> parts() {
            return Stream.of(outcome, decider).filter(each -> !each.isBlank());
        }
    }

    private static final String TAB = "\t";

    /// Stands for the end of a line within a field.
    private static final String LINE = "\u2028";

    /// The fields there were before the decision was kept by its title.
    private static final int FEWEST = 3;

    private static final int FIELDS = 6;

    /// Whether it is typed of that decision.
    boolean isOf(@Nullable Decision now) {
        return now != null
                && now.id().equals(decision)
                && (title.isEmpty() || plain(title).equals(plain(now.title())));
    }

    static String text(Collection<HalfDecided> all) {
        return String.join("\n", all.stream().map(HalfDecided::line).toList());
    }

    private String line() {
        return Stream.of(decision.value(), typed.outcome(), typed.decider(), title, was.outcome(), was.decider())
                .map(each -> plain(each).replace("\n", LINE))
                .collect(Collectors.joining(TAB));
    }

    private static String plain(String typed) {
        return typed.replace(TAB, " ").replace("\r", "");
    }

    /// What a text says; lines that say nothing that is known are passed over.
    static List<HalfDecided> read(String text) {
        List<HalfDecided> all = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<String> fields = Arrays.stream(line.split(TAB, -1))
                    .map(each -> each.replace(LINE, "\n"))
                    .toList();
            if ((fields.size() == FEWEST || fields.size() == FIELDS)
                    && !fields.getFirst().isBlank()) {
                boolean isWhole = fields.size() == FIELDS;
                all.add(new HalfDecided(
                        new DecisionId(fields.getFirst()),
                        isWhole ? fields.get(3) : "",
                        isWhole ? new Said(fields.get(4), fields.get(5)) : Said.NOTHING,
                        new Said(fields.get(1), fields.get(2))));
            }
        }
        return all;
    }
}
