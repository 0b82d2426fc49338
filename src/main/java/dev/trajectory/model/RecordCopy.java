package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One benefit or gate of a rollout's copy, and what the pattern last gave it. A gate that is decided once for all
/// follows itself: of it, only which of the copy's chunks it unlocks was given.
///
/// @param of the record of the pattern that it follows; null when that was removed
/// @param copy the record itself; null when the copy does without it
/// @param given what the pattern gave it last, under its own id; null when it is on its own
/// @param declined the same with what was declined in its place; null where nothing was
/// @param said what the record of the pattern itself said of its organisation when that was given or declined
public record RecordCopy<I extends Id, R extends Identified<I>>(
        @Nullable I of,
        @Nullable I copy,
        @Nullable R given,
        @Nullable R declined,
        SequencedMap<Field<R>, Object> said) implements Follower<I, R> {

    /// Throws [InvalidValue] where it names no record, or what was given goes under another id.
    public RecordCopy {
        I named = copy == null ? of : copy;
        if (named == null) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "copy", "");
        }
        requireNamed("given", given, named);
        requireNamed("declined", declined, named);
        said = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(said));
    }

    private static void requireNamed(String field, @Nullable Identified<?> row, Id named) {
        if (row != null && !row.id().equals(named)) {
            throw new InvalidValue(
                    InvalidValue.Reason.NOT_UNDERSTOOD, field, row.id().value(), named.value());
        }
    }

    /// A record of a copy, or one that it does without, with what it was given.
    public static <I extends Id, R extends Identified<I>> RecordCopy<I, R> given(I of, @Nullable I copy, R given) {
        return new RecordCopy<>(of, copy, given, null, new LinkedHashMap<>());
    }

    /// A record of a copy that follows nothing in the pattern, and is to stay.
    public static <I extends Id, R extends Identified<I>> RecordCopy<I, R> ofItself(I copy) {
        return new RecordCopy<>(null, copy, null, null, new LinkedHashMap<>());
    }

    /// Whether it is the pattern's own, decided once for all.
    public boolean isShared() {
        return of != null && of.equals(copy);
    }

    @Override
    public boolean isGiven() {
        return given != null;
    }

    @Override
    public R givenTo(I id) {
        return Objects.requireNonNull(given);
    }

    @Override
    public @Nullable Object answered(Field<R> field) {
        R last = declined == null ? given : declined;
        return last == null ? null : field.in(last);
    }

    @Override
    public RecordCopy<I, R> saying(Field<R> field, Object text) {
        SequencedMap<Field<R>, Object> now = new LinkedHashMap<>(said);
        now.put(field, text);
        return new RecordCopy<>(of, copy, given, declined, now);
    }

    @Override
    public boolean declines(Field<R> field, @Nullable Object value) {
        return declined != null && Objects.equals(field.in(declined), value);
    }

    @Override
    public RecordCopy<I, R> taking(Field<R> field, @Nullable Object value) {
        return told(row -> field.with(row, value));
    }

    @Override
    public RecordCopy<I, R> declining(Field<R> field, @Nullable Object value) {
        R last = declined == null ? given : declined;
        return new RecordCopy<>(of, copy, given, last == null ? null : field.with(last, value), said);
    }

    /// This with what was given and declined told otherwise.
    public RecordCopy<I, R> told(UnaryOperator<R> otherwise) {
        return new RecordCopy<>(
                of,
                copy,
                given == null ? null : otherwise.apply(given),
                declined == null ? null : otherwise.apply(declined),
                said);
    }

    /// This where some records are not there; null where nothing is left of it.
    ///
    /// @param named puts a record under another id
    @Nullable
    RecordCopy<I, R> without(Predicate<? super I> away, BiFunction<R, I, R> named) {
        I leads = of == null || away.test(of) ? null : of;
        I follows = copy == null || away.test(copy) ? null : copy;
        I name = follows == null ? leads : follows;
        return name == null
                ? null
                : new RecordCopy<>(
                        leads,
                        follows,
                        given == null ? null : named.apply(given, name),
                        declined == null ? null : named.apply(declined, name),
                        said);
    }
}
