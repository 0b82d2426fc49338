package dev.trajectory.draw.promises;

import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Concern;
import dev.trajectory.words.PromiseWords;
import java.util.List;

/// How promises stand, in a sentence or two.
final class Verdict {

    private Verdict() {}

    /// How these stand; there is one at least.
    static String of(PromiseWords words, List<PromiseNow> promises) {
        long agreed = promises.stream().filter(PromiseNow::stands).count();
        StringBuilder said = new StringBuilder(words.say("verdict", promises.size(), agreed));
        add(said, words, "verdict.late", count(promises, Concern.LATE));
        add(said, words, "verdict.unanswered", count(promises, Concern.UNANSWERED));
        add(said, words, "verdict.unconfirmed", count(promises, Concern.UNCONFIRMED));
        return said.toString();
    }

    private static void add(StringBuilder said, PromiseWords words, String key, long count) {
        if (count > 0) {
            said.append(' ').append(words.say(key, count));
        }
    }

    static long count(List<PromiseNow> promises, Concern concern) {
        return promises.stream().filter(each -> each.concern() == concern).count();
    }
}
