package dev.trajectory.ui.workshop;

import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Together;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Programme;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/// What was said in the room that belongs nowhere yet. It is kept in the plan: it goes to all who were there, is
/// undone like all else, and is in the journal as soon as it is said.
record ParkingLot(Desk desk) {

    List<String> parked() {
        return desk.plan().programme().parked();
    }

    /// Parks what was said.
    ///
    /// @return whether it could be
    boolean park(String said) {
        String text = said.strip();
        List<String> changed = new ArrayList<>(parked());
        changed.add(text);
        return !text.isEmpty() && change(changed, "park.parked", text);
    }

    /// Takes out what was parked, and parks in its place what is half typed.
    ///
    /// @param place counted from 0
    /// @param instead what is parked in its place; nothing where it is empty
    /// @return whether it could be
    boolean takeOut(int place, String instead) {
        List<String> changed = new ArrayList<>(parked());
        String taken = changed.remove(place);
        if (!instead.isBlank()) {
            changed.add(place, instead.strip());
        }
        return change(changed, "park.taken", taken);
    }

    private boolean change(List<String> parked, String deed, String text) {
        Programme now = desk.plan().programme();
        try {
            Label label = Label.told(desk.words().say(deed, text));
            return desk.perform(new Together(label, List.of(new ChangeProgramme(now.withParked(parked)))));
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
            return false;
        }
    }
}
