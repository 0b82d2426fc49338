package dev.trajectory.draw.governance;

import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.GovernanceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The entries of one row in the making, from the left.
final class Entries {

    private final GovernanceWords words;
    private final List<Entry> all = new ArrayList<>();

    Entries(GovernanceWords words) {
        this.words = words;
    }

    Entries add(Entry entry) {
        all.add(entry);
        return this;
    }

    /// A text that is typed.
    Entries text(String text, String field) {
        return add(Entry.of(text.replace('\n', ' '), field));
    }

    /// What names the row.
    Entries title(String text, String field) {
        return add(Entry.of(text, field).in(Tone.STRONG));
    }

    Entries organisation(@Nullable OrganisationId id, String field) {
        return text(words.code(id), field);
    }

    Entries records(List<? extends Id> ids, String field) {
        return text(words.names(ids), field);
    }

    Entries day(@Nullable LocalDate day, String field) {
        return add(Entry.of(words.day(day), field).sortedBy(day == null ? "" : day));
    }

    private static int order(Enum<?> value) {
        return List.of(value.getDeclaringClass().getEnumConstants()).indexOf(value);
    }

    /// A day that is worked out.
    Entries shownDay(@Nullable LocalDate day) {
        return add(Entry.shown(words.day(day)).sortedBy(day == null ? "" : day));
    }

    Entries number(@Nullable Integer number, String field) {
        String text = number == null ? "" : String.format(Locale.ROOT, "%d", number);
        return add(Entry.of(text, field));
    }

    /// One of a few values, with its sign, sorted in the order they have.
    Entries constant(Enum<?> value, Tone tone, String mark, String field) {
        return add(Entry.of(words.constant(value), field).in(tone).marked(mark).sortedBy(order(value)));
    }

    Entries shown(String text) {
        return add(Entry.shown(text));
    }

    /// Nothing, where a row has none of what its column holds.
    Entries none() {
        return shown("");
    }

    List<Entry> all() {
        return all;
    }
}
