package dev.trajectory.ui.chunk;

import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;

/// What an edit would do, said where the hand is: what else moves, the new finish, new overloads.
public final class EffectText {

    private EffectText() {}

    /// What would become of the plan as it is looked at.
    ///
    /// @param what the edit itself in words, such as its date
    public static String of(Desk desk, Outlook would, String what) {
        Effect effect = Effect.between(desk.snapshot().outlook(), would);
        WindowWords words = desk.words();
        List<String> parts = new ArrayList<>(List.of(what));
        if (!effect.moved().isEmpty()) {
            parts.add(words.say("drag.moves", effect.moved().size()));
        }
        if (effect.finishDays() != 0) {
            String sign = effect.finishDays() > 0 ? "later" : "sooner";
            parts.add(words.say("finish." + sign + ".days", Math.abs(effect.finishDays())));
        }
        if (!effect.overloads().isEmpty()) {
            Effect.Overload first = effect.overloads().getFirst();
            parts.add(words.say(
                    "drag.overload",
                    desk.sentences().name(first.subject()),
                    words.month(first.month()),
                    effect.overloads().size() - 1));
        }
        return String.join(words.say("drag.and"), parts);
    }
}
