package dev.trajectory.ui.map;

import dev.trajectory.app.Search;
import dev.trajectory.edit.Implied;
import dev.trajectory.edit.Label;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.ImpliedThroughout;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;

/// Hides dependencies that say nothing new, and takes them away once it is said which go. Those that an option needs
/// stay; which these are is worked out beside the UI thread.
final class ImpliedKeys {

    private static final double TALLEST = 260;

    /// Of one line, with room for a name so long that it takes two.
    private static final double LINE = 42;

    private final Desk desk;
    private final MapSurface surface;
    private final Search<ImpliedThroughout> search;

    ImpliedKeys(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.search = desk.session().search();
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("map.implied", "I", () -> true, this::hide),
                Action.of("map.removeImplied", "", () -> !surface.implied().isEmpty(), this::find));
    }

    private void hide() {
        boolean hides = !surface.wish().hidesImplied();
        surface.wish(surface.wish().withoutImplied(hides));
        int count = surface.implied().size();
        desk.host().say(desk.words().say(hides ? "map.impliedHidden" : "map.impliedShown", count));
    }

    /// Finds out which can go. Where the plan changes meanwhile, it is found out anew.
    private void find() {
        Plan plan = desk.plan();
        List<Option> options =
                desk.snapshot().option() == null ? List.copyOf(plan.options().all()) : List.of();
        search.start(_ -> ImpliedThroughout.of(plan, options), new Search.Listener<>() {
            @Override
            public void sofar(double share, ImpliedThroughout best) {}

            @Override
            public void done(ImpliedThroughout found) {
                if (!plan.equals(desk.plan())) {
                    find();
                } else if (found.implied().isEmpty()) {
                    desk.host().say(kept(found));
                } else {
                    ask(found);
                }
            }

            @Override
            public void failed(Throwable error) {
                desk.host().say(desk.words().say("map.removeImplied.failed", String.valueOf(error.getMessage())));
            }
        });
    }

    /// How many say nothing new here, but do in some option.
    private String kept(ImpliedThroughout found) {
        List<Id> options = List.copyOf(found.needed().keySet());
        long count = found.needed().values().stream()
                .flatMap(List::stream)
                .distinct()
                .count();
        return options.isEmpty()
                ? desk.words().say("map.impliedShown", 0)
                : desk.words()
                        .say("map.removeImplied.kept", count, desk.sentences().names(options), options.size());
    }

    private void ask(ImpliedThroughout found) {
        List<Implied> implied = found.implied();
        WindowWords words = desk.words();
        String text = words.say("map.removeImplied.text");
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
                        found.needed().isEmpty() ? text : text + " " + kept(found),
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
