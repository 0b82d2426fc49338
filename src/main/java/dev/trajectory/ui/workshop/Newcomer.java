package dev.trajectory.ui.workshop;

import dev.trajectory.app.start.Codes;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Entry;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An organisation that a line names and that the plan does not have: somebody has come whom nobody had on the list.
///
/// @param name as the line has it
record Newcomer(String name) {

    /// What is as short as this is taken for a code, however it is typed.
    private static final String SHORT = "[\\p{L}\\p{N}]{2,5}";

    /// The first that a line names; null for none.
    static @Nullable Newcomer of(Entry entry) {
        return entry.problems().stream()
                .filter(each -> each.problem() == Chip.Problem.NO_ORGANISATION)
                .map(each -> each.text().strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Newcomer::new)
                .orElse(null);
    }

    /// Adds it to the plan, as one step.
    void join(Desk desk) {
        String called = name.matches(SHORT) ? name.toUpperCase(Locale.ROOT) : name;
        List<String> taken =
                desk.plan().organisations().stream().map(Organisation::code).toList();
        String code = Codes.of(List.of(called), taken).getFirst();
        OrganisationId id = new OrganisationId(
                Section.ORGANISATIONS.freshIds(desk.snapshot().history()).next());
        try {
            Organisation organisation = Organisation.named(id, code, called);
            if (desk.perform(new PutRecord<>(Section.ORGANISATIONS, organisation, true))) {
                desk.host().sayDone(desk.words().say("room.newcomer.joined", code));
            }
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
        }
    }
}
