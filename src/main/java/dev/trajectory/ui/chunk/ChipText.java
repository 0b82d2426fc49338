package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.WaitsLine;
import dev.trajectory.model.Id;
import dev.trajectory.words.WindowWords;
import java.util.function.Function;

/// Says what a part of a typed or pasted line means.
///
/// @param manner the keys it is said by
/// @param name what records are called
record ChipText(WindowWords words, String manner, Function<Id, String> name) {

    static final String LONG = "chip.";

    String words(Chip chip) {
        return switch (chip) {
            case Chip.Subject subject -> say("subject", name.apply(subject.chunk()));
            case Chip.Owner owner -> say("owner", name.apply(owner.organisation()));
            case Chip.Participant participant -> say("participant", name.apply(participant.organisation()));
            case Chip.Duration duration -> say("duration", duration.span().toString());
            case Chip.After after -> after(after);
            case Chip.Before before -> say("before", name.apply(before.chunk()));
            case Chip.GoLive _ -> say("goLive");
            case Chip.Deadline deadline -> say("deadline", words.day(deadline.day()));
            case Chip.NotBefore notBefore -> say("notBefore", words.day(notBefore.day()));
            case Chip.Tag tag -> say("tag", tag.tag());
            case Chip.Waits waits -> say("waits", name.apply(waits.second()), name.apply(waits.first()));
            case Chip.Unread unread -> unread.text();
        };
    }

    private String after(Chip.After after) {
        String code = WaitsLine.code(after.dependency());
        return code.isEmpty()
                ? say("after", name.apply(after.chunk()))
                : say("afterCoded", name.apply(after.chunk()), code);
    }

    private String say(String chip, Object... terms) {
        return words.say(manner + chip, terms);
    }
}
