package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks what complaints are about.
final class Complaints {

    private Complaints() {}

    static Set<Field> fields(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::field).collect(Collectors.toSet());
    }

    static boolean about(List<Complaint> complaints, Field field, int row) {
        return complaints.stream().anyMatch(each -> each.field() == field && each.row() == row);
    }
}
