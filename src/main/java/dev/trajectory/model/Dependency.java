package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// One thing a chunk waits for. On a parent it means every chunk below that parent.
///
/// @param on the chunk waited for
/// @param promise where the promise stands when the two chunks have different owners; null means not yet asked
public record Dependency(
        ChunkId on,
        DependencyType type,
        Lag lag,
        @Nullable DependencyKind kind,
        @Nullable Promise promise) {

    /// Waits for the other chunk's finish, with no lag.
    public static Dependency on(ChunkId chunk) {
        return new Dependency(chunk, DependencyType.FS, Lag.NONE, null, null);
    }

    /// The same on another chunk.
    public Dependency withOn(ChunkId other) {
        return new Dependency(other, type, lag, kind, promise);
    }

    /// The same where the chunk that waits passes from one body to another: what was agreed with one does not hold
    /// for another, so a promise is asked for again. What was kept stays kept, and what was agreed while nobody
    /// led stays agreed.
    public Dependency takenBy(@Nullable OrganisationId from, @Nullable OrganisationId to) {
        return promise != null && isOpen(promise) && hasPassed(from, to) ? withPromise(promise.askedAgain()) : this;
    }

    /// The same where the chunk waited for passes from one body to another, whom nothing binds that the former
    /// agreed to or offered.
    public Dependency givenBy(@Nullable OrganisationId from, @Nullable OrganisationId to) {
        return promise != null && isOpen(promise) && hasPassed(from, to) ? withPromise(promise.askedOfAnother()) : this;
    }

    private static boolean isOpen(Promise promise) {
        return promise.state() != PromiseState.KEPT;
    }

    private static boolean hasPassed(@Nullable OrganisationId from, @Nullable OrganisationId to) {
        return from != null && !from.equals(to);
    }

    public Dependency withPromise(@Nullable Promise changed) {
        return new Dependency(on, type, lag, kind, changed);
    }
}
