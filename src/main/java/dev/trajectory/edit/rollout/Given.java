package dev.trajectory.edit.rollout;

import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the pattern of a rollout gives its copies of one kind of record as the plan is now.
///
/// Never given is what has happened to a record: that is its owner's.
///
/// @param <I> the ids of the kind
/// @param <R> its records
sealed interface Given<I extends Id, R extends Identified<I>> permits GivenChunks, GivenBenefits, OfGates {

    /// The records of the kind in a plan.
    Register<I, R> in(Plan plan);

    /// The records of the pattern that a copy gets one of each of, in order.
    List<R> pattern(RolloutCopy copy);

    /// The fields that are given, in the order of the record.
    List<? extends Field<R>> fields();

    /// What a copy gets of a record of the pattern, under an id. Throws [dev.trajectory.model.InvalidValue] where
    /// a number or a date would be larger than a plan may hold.
    R given(R of, RolloutCopy copy, I name);

    /// The fields that speak of the pattern's organisation, and in a copy of that one's.
    List<? extends Field<R>> naming();

    /// What follows the pattern in a copy.
    List<? extends Follower<I, R>> followers(RolloutCopy copy);

    /// What follows a record of the pattern in a copy; null where nothing does.
    default @Nullable Follower<I, R> following(RolloutCopy copy, R of) {
        return followers(copy).stream()
                .filter(each -> of.id().equals(each.of()))
                .findFirst()
                .orElse(null);
    }

    /// What a copy remembers that was given a record which follows one of the pattern, or does without it.
    default Follower<I, R> remembered(R of, @Nullable I copy, R given) {
        Follower<I, R> remembered = follower(of.id(), copy, given);
        for (Field<R> field : naming()) {
            remembered = saying(remembered, field, of);
        }
        return remembered;
    }

    /// As [#remembered], but for what the pattern itself said.
    Follower<I, R> follower(I of, @Nullable I copy, R given);

    /// What remembers how the pattern itself said what a field was given, where that speaks of its organisation.
    default Follower<I, R> saying(Follower<I, R> following, Field<R> field, R of) {
        Object text = field.in(of);
        return text == null || !naming().contains(field) ? following : following.saying(field, text);
    }

    /// What remembers of a record of a copy that it follows nothing, and is to stay.
    Follower<I, R> ofItself(I copy);

    /// A copy that remembers something in the place of what it remembered of the same; null for what was is to be
    /// forgotten.
    RolloutCopy with(RolloutCopy copy, @Nullable Follower<I, R> was, @Nullable Follower<I, R> is);

    /// Rows with one in the place of another, at the end where there was none, or without it.
    static <F> List<F> replaced(List<F> rows, @Nullable F was, @Nullable F is) {
        List<F> replaced = new ArrayList<>(rows);
        int at = was == null ? -1 : replaced.indexOf(was);
        if (at >= 0) {
            replaced.remove(at);
        }
        if (is != null) {
            replaced.add(at < 0 ? replaced.size() : at, is);
        }
        return replaced;
    }

    /// Whether a copy has a record by hand: nothing says what it follows.
    default boolean isByHand(R row, RolloutCopy copy) {
        return followers(copy).stream().noneMatch(each -> row.id().equals(each.copy()) && each.of() != null);
    }

    /// Whether something is in the pattern that nothing follows yet, that can be told of a copy, and that the copy
    /// has not by hand.
    boolean isNew(R of, RolloutCopy copy);

    /// What a field of a record holds that is the copy's to compare, without what has happened to it.
    default @Nullable Object own(Field<R> field, R row, RolloutCopy copy) {
        return field.in(row);
    }

    /// What a field was given, as far as that still stands.
    default @Nullable Object last(Field<R> field, R given, R now) {
        return field.in(given);
    }

    /// Leads a field of a record from what it was given to what it is given now, where it holds something.
    default Merge merge(Field<R> field, R row, @Nullable Object from, @Nullable Object to, @Nullable Object is) {
        return Merge.of(from, to, is);
    }

    /// A record that holds something else in a field, and in it what has happened to that record.
    default R taken(Field<R> field, @Nullable Object value, R row, RolloutCopy copy) {
        return field.with(row, value);
    }

    /// Whether a record is past being changed.
    boolean isSettled(R row);

    /// Whether a record holds something else than it was given, apart from what has happened to it.
    default boolean isOther(R row, R given, RolloutCopy copy) {
        return fields().stream().anyMatch(field -> !Objects.equals(own(field, row, copy), last(field, given, row)));
    }

    /// Whether something has happened to a record or rests on it, so that it is not offered to go.
    boolean hasBegun(R row);
}
