package dev.trajectory.ui.money;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.KeepAsOption;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.util.List;

/// Keeps what was tried as an option of the plan, or of the option looked at.
record Keeping(Desk desk) {

    /// Keeps what an edit would do as a new option, and says so.
    ///
    /// @param name of the option; where another has it, a number is put behind
    void keep(Edit edit, String name) {
        Option looked = desk.snapshot().option();
        String free = free(name);
        Option option = Option.of(fresh(1).getFirst(), free, OptionKind.LESS_AMBITIOUS);
        if (desk.perform(new KeepAsOption(option, looked == null ? null : looked.id(), edit))) {
            desk.host().sayDone(desk.words().say("option.kept", free));
        }
    }

    /// A name that no option has.
    String free(String name) {
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = desk.words().say("option.numbered", name, number);
        }
        return free;
    }

    private boolean isTaken(String name) {
        return desk.snapshot().whole().options().stream()
                .map(option -> option.name().strip())
                .anyMatch(name::equalsIgnoreCase);
    }

    /// Ids for new options.
    List<OptionId> fresh(int count) {
        Plan whole = desk.snapshot().whole();
        return Section.OPTIONS.freshIds(desk.snapshot().history()).take(count, whole.options(), OptionId::new);
    }
}
