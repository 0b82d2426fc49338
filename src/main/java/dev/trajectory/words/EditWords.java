package dev.trajectory.words;

import dev.trajectory.edit.Label;
import dev.trajectory.edit.Refusal;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says what edits do and why they will not. The sentences are in `edits.properties`: of a label under `label.` and
/// its kind, of a refusal under `refusal.` and its reason, of a field under `field.` and how the file spells it.
final class EditWords {

    /// Kinds whose text is not what the subjects are called.
    private static final Set<Label.Kind> NAMED = EnumSet.of(
            Label.Kind.CHANGE,
            Label.Kind.ROLL_ON,
            Label.Kind.ROLLOUT_WAVE,
            Label.Kind.ROLLOUT_SIZE,
            Label.Kind.CUT_LOOSE);

    private final Names names;
    private final Phrasebook book;
    private final BoundsWords bounds;

    EditWords(Names names, Locale locale) {
        this.names = names;
        this.book = new Phrasebook("edits", locale);
        this.bounds = new BoundsWords(locale);
    }

    /// Terms: what it is done to, the field, the text.
    String label(Label label) {
        String field = label.field().isEmpty() ? "" : field(label.field());
        String done = book.say(key(label), subjects(label), field, label.text());
        return label.only() == null ? done : book.say("onlyIn", done, names.plain(label.only()));
    }

    private String key(Label label) {
        boolean one = label.kind() == Label.Kind.PROGRAMME
                || (label.kind() == Label.Kind.CHANGE && label.subjects().size() == 1);
        if (one && !label.text().isEmpty() && !label.text().equals(subjects(label))) {
            return "renamed";
        }
        return label.kind() == Label.Kind.CHANGE && label.field().isEmpty() ? "changed" : "label." + label.kind();
    }

    private String subjects(Label label) {
        List<Id> subjects = label.subjects();
        if (subjects.isEmpty()) {
            return label.kind() == Label.Kind.PROGRAMME ? names.programme() : label.text();
        }
        if (label.kind() == Label.Kind.LINK
                || label.kind() == Label.Kind.UNLINK
                || label.kind() == Label.Kind.CHANGE_DEPENDENCY) {
            return book.say("waits", names.plain(subjects.getFirst()), names.plain(subjects.getLast()));
        }
        String first = label.text().isEmpty() || NAMED.contains(label.kind())
                ? names.plain(subjects.getFirst())
                : label.text();
        return subjects.size() == 1 ? first : book.say("more", first, subjects.size() - 1);
    }

    /// Terms: the subjects as a list, the first one, how many more, the field.
    String refusal(Refusal refusal) {
        if (refusal.reason() == Refusal.Reason.INVALID_VALUE) {
            return invalid(refusal);
        }
        if (refusal.reason() == Refusal.Reason.STILL_USED) {
            return stillUsed(refusal);
        }
        List<Id> subjects = refusal.subjects();
        String first = subjects.isEmpty() ? "" : names.plain(subjects.getFirst());
        String last = subjects.isEmpty() ? "" : names.plain(subjects.getLast());
        String list = refusal.reason() == Refusal.Reason.CIRCLE
                ? names.circle(subjects)
                : names.list(subjects.stream().skip(1).toList());
        return book.say("refusal." + refusal.reason().name(), list, first, Math.max(0, subjects.size() - 1), last);
    }

    /// Terms: those that name it as a list, the one named, how many they are.
    private String stillUsed(Refusal refusal) {
        List<Id> users = refusal.subjects().subList(1, refusal.subjects().size());
        List<String> all = new ArrayList<>(users.stream().map(names::quoted).toList());
        refusal.terms().forEach(person -> all.add(names.quoted(person)));
        return book.say(
                "refusal.STILL_USED",
                names.listed(all),
                names.plain(refusal.subjects().getFirst()),
                all.size());
    }

    String copySuffix() {
        return book.say("copy");
    }

    /// How many dependencies of others go with chunks that are removed: a sentence, empty where none does.
    String lost(int dependencies) {
        return dependencies == 0 ? "" : book.say("lost", dependencies);
    }

    /// Terms: the field, the value, the bounds.
    private String invalid(Refusal refusal) {
        List<String> terms = refusal.terms();
        return book.say("invalid." + terms.get(0), field(refusal.field()), terms.get(1), allowed(terms));
    }

    /// What is allowed; of what is said twice, the other field that says it.
    private String allowed(List<String> terms) {
        boolean isField = terms.get(0).equals(InvalidValue.Reason.SAID_TWICE.name());
        return isField ? field(terms.get(2)) : bounds.say(terms.get(2));
    }

    private String field(String name) {
        return book.has("field." + name) ? book.say("field." + name) : name;
    }
}
