package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// One field of a record that can be told and set by itself.
///
/// @param <R> the records that have it
public sealed interface Field<R> permits ChunkField, BenefitField, GateField {

    /// Its name as the file spells it.
    String spelling();

    /// What it holds in a record.
    @Nullable
    Object in(R row);

    /// A record in which it holds something else, of the type it says. Throws [InvalidValue] for what no plan may
    /// hold.
    R with(R row, @Nullable Object value);
}
