package dev.trajectory.model;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What follows a record of a rollout's pattern in one of its copies, and what the pattern last gave it.
///
/// What was given and accepted is kept beside the record, so that what changed in the pattern since can be told apart
/// from what the copy's owner changed by hand: the first is where that differs from what the pattern gives today, the
/// second where it differs from the record. Texts that speak of an organisation are given in other words by the names
/// it goes by at the time: of those the pattern's own words are kept as well, so that another name of an organisation
/// is no change of the pattern.
///
/// @param <I> the ids of its kind
/// @param <R> the records of its kind
public sealed interface Follower<I extends Id, R extends Identified<I>> permits ChunkCopy, RecordCopy {

    /// The record of the pattern that it follows; null when that was removed.
    @Nullable
    I of();

    /// The record itself; null when the copy does without it.
    @Nullable
    I copy();

    /// Whether it was given by the pattern, and is not on its own.
    boolean isGiven();

    /// What it was given, as a record of that id; only where it was given.
    R givenTo(I id);

    /// What the record of the pattern itself said in the fields that speak of its organisation, as that was last
    /// given or declined; without those of which it is not known.
    SequencedMap<Field<R>, Object> said();

    /// What a field was given last, or what was declined of it since.
    @Nullable
    Object answered(Field<R> field);

    /// This where the record of the pattern itself says that in a field.
    Follower<I, R> saying(Field<R> field, Object text);

    /// Whether it was declined that a field holds that.
    boolean declines(Field<R> field, @Nullable Object value);

    /// This where it was taken that a field holds that.
    Follower<I, R> taking(Field<R> field, @Nullable Object value);

    /// This where it was declined that a field holds that; not offered again until the pattern changes further.
    Follower<I, R> declining(Field<R> field, @Nullable Object value);
}
