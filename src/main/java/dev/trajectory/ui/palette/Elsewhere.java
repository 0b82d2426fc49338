package dev.trajectory.ui.palette;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;

/// What can be done in the other views than the one that is looked at: choosing it opens the view and does it there.
///
/// What can be done in a view is known once that is made, which takes a moment; so views that nobody has looked at yet
/// are made one at a time.
final class Elsewhere {

    private final Desk desk;
    private final List<Place> places;
    private final Consumer<Place> goTo;

    Elsewhere(Desk desk, List<Place> places, Consumer<Place> goTo) {
        this.desk = desk;
        this.places = List.copyOf(places);
        this.goTo = goTo;
    }

    /// Makes one more view; false where all are made.
    boolean makeOne() {
        for (Place place : places) {
            if (!place.view().isMade()) {
                place.view().get();
                return true;
            }
        }
        return false;
    }

    /// What can be done in the views made so far.
    ///
    /// @param here the names of what can be done without going anywhere
    List<Entry> entries(Set<String> here) {
        List<Entry> entries = new ArrayList<>();
        for (Place place : places) {
            if (place.view().isMade()) {
                Set<String> named = new HashSet<>(here);
                for (Action action : place.view().get().actions()) {
                    String name = desk.words().say(action.key(""));
                    if (named.add(name)) {
                        entries.add(entry(place, action, name));
                    }
                }
            }
        }
        return entries;
    }

    private Entry entry(Place place, Action action, String name) {
        String key = action.key() == null ? "" : action.key().getDisplayText();
        String where = desk.words().say("view." + place.id());
        return new Entry(
                Entry.Kind.ACTION,
                Haystack.of(name),
                key,
                where,
                true,
                () -> goAndDo(place, action.id(), desk.words().say("palette.notThere", name, where)));
    }

    /// What is done may go by where things lie in the view, so they are laid out first.
    ///
    /// @param unless what is said where it cannot be done there
    private void goAndDo(Place place, String id, String unless) {
        goTo.accept(place);
        Scene scene = place.view().get().node().getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        place.view().get().actions().stream()
                .filter(action -> action.id().equals(id) && action.enabled().getAsBoolean())
                .findFirst()
                .ifPresentOrElse(Action::tryToRun, () -> desk.host().say(unless));
    }
}
