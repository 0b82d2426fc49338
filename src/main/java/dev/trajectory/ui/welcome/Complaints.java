package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import dev.trajectory.ui.control.Wrong;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with the answers of a page, handed out to the fields it is about.
final class Complaints {

    private final List<Complaint> left;

    Complaints(List<Complaint> all) {
        left = new ArrayList<>(all);
    }

    /// Says at a field what is wrong with it; the field's sentence is seen.
    void tell(Wrong at, Field field) {
        at.say(about(field, -1));
        left.removeIf(each -> each.field() == field);
    }

    /// Marks a field of which there is one in each row; the sentence has no room there and is left.
    void mark(Wrong at, Field field, int row) {
        at.say(about(field, row));
    }

    private String about(Field field, int row) {
        return left.stream()
                .filter(each -> each.field() == field && (row < 0 || each.row() == row))
                .map(Complaint::sentence)
                .findFirst()
                .orElse("");
    }

    /// What is still to be said, the first of it; empty where nothing is.
    String first() {
        return left.isEmpty() ? "" : left.getFirst().sentence();
    }
}
