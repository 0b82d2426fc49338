package dev.trajectory.ui.chunk;

import dev.trajectory.check.Finding;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Foreseen;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;

/// What an edit would do, said where the hand is, a line for each: the edit itself, what else moves, the new finish,
/// new overloads, and why.
///
/// @param what the edit itself in words, such as its date
public record EffectText(Desk desk, String what) {

    /// What would become of the plan as it is looked at, and below it why.
    ///
    /// @param broken limits that the edit breaks, as far as they are known
    public String of(Foreseen foreseen, List<Finding> broken) {
        List<String> lines = new ArrayList<>(List.of(what));
        lines.addAll(effects(foreseen.effect()));
        foreseen.reasons().forEach(reason -> lines.add(reason(reason)));
        if (!broken.isEmpty()) {
            lines.add(desk.words().say("drag.breaks", desk.sentences().finding(broken.getFirst()), broken.size() - 1));
        }
        return String.join("\n", lines);
    }

    private List<String> effects(Effect effect) {
        WindowWords words = desk.words();
        List<String> parts = new ArrayList<>();
        List<ChunkId> lost = effect.lost();
        int moved = effect.moved().size() - lost.size();
        if (!lost.isEmpty()) {
            parts.add(lost(lost, desk));
        }
        if (moved > 0) {
            parts.add(words.say("drag.moves", moved));
        }
        if (isFinishTold(effect)) {
            parts.add(finish(effect, words));
        }
        if (!effect.overloads().isEmpty()) {
            parts.add(overload(effect.overloads(), desk));
        }
        return parts;
    }

    /// "City go-live, 3 weeks later: Waits for the network, 3 May 2028".
    private String reason(Foreseen.Reason reason) {
        String name = desk.sentences().name(reason.chunk());
        String why = desk.sentences().cause(reason.cause());
        return reason.days() == 0
                ? desk.words().say("drag.reason", name, why)
                : desk.words().say("drag.reason.moved", name, shift("shift.", reason.days(), desk.words()), why);
    }

    /// What can be given no date any more: "“City go-live” and 1 more have no date any more".
    public static String lost(List<ChunkId> lost, Desk desk) {
        return desk.words().say("effect.lost", desk.sentences().name(lost.getFirst()), lost.size() - 1);
    }

    /// Of what more is asked than there is: "Eastvale over capacity in June 2027 and 2 more months".
    public static String overload(List<Effect.Overload> overloads, Desk desk) {
        Effect.Overload first = overloads.getFirst();
        return desk.words()
                .say(
                        "drag.overload",
                        desk.sentences().name(first.subject()),
                        desk.words().month(first.month()),
                        overloads.size() - 1);
    }

    /// Whether it is told that the finish changes: an earlier one is none where what made it has no date any more.
    public static boolean isFinishTold(Effect effect) {
        return effect.finishDays() > 0
                || (effect.finishDays() < 0 && effect.lost().isEmpty());
    }

    /// The change of the finish in weeks where it is whole weeks, else in days.
    public static String finish(Effect effect, WindowWords words) {
        return shift("finish.", effect.finishDays(), words);
    }

    private static String shift(String what, long days, WindowWords words) {
        String sign = days > 0 ? "later" : "sooner";
        long size = Math.abs(days);
        return size % 7 == 0 ? words.say(what + sign + ".weeks", size / 7) : words.say(what + sign + ".days", size);
    }
}
