package dev.trajectory.ui.map;

import dev.trajectory.edit.Implied;
import dev.trajectory.edit.Label;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;

/// Hides dependencies that say nothing new, and takes them away once it is said which go.
record ImpliedKeys(Desk desk, MapSurface surface) {

    private static final double TALLEST = 260;

    /// Of one line, with room for a name so long that it takes two.
    private static final double LINE = 42;

    List<Action> actions() {
        return List.of(
                Action.onCanvas("map.implied", "I", () -> true, this::hide),
                Action.of("map.removeImplied", "", () -> !surface.implied().isEmpty(), this::ask));
    }

    private void hide() {
        boolean hides = !surface.wish().hidesImplied();
        surface.wish(surface.wish().withoutImplied(hides));
        int count = surface.implied().size();
        desk.host().say(desk.words().say(hides ? "map.impliedHidden" : "map.impliedShown", count));
    }

    private void ask() {
        List<Implied> implied = surface.implied();
        WindowWords words = desk.words();
        String all = implied.stream().map(this::sentence).collect(Collectors.joining("\n"));
        javafx.scene.control.Label list = new javafx.scene.control.Label(all);
        list.setWrapText(true);
        ScrollPane details = new ScrollPane(list);
        details.setFitToWidth(true);
        details.setMaxHeight(TALLEST);
        details.setPrefHeight(Math.min(TALLEST, LINE * implied.size()));
        details.setAccessibleText(all);
        desk.host()
                .ask(
                        words.say("map.removeImplied.title", implied.size()),
                        words.say("map.removeImplied.text"),
                        details,
                        List.of(
                                new Answer(words.say("map.removeImplied.do", implied.size()), () -> remove(implied)),
                                new Answer(words.say("answer.cancel"), () -> {})));
    }

    private String sentence(Implied implied) {
        return desk.words()
                .say(
                        "map.removeImplied.one",
                        desk.sentences().name(implied.waiting()),
                        desk.sentences().name(implied.on()));
    }

    private void remove(List<Implied> implied) {
        String done = desk.words().say("map.removedImplied", implied.size());
        if (desk.perform(Implied.removal(implied, Label.told(done)))) {
            desk.host().sayDone(done);
        }
    }
}
