package dev.trajectory.edit.rollout;

import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that changed in a rollout's pattern and that a copy may have too.
public sealed interface Offer {

    /// Whose copy it is offered to.
    OrganisationId organisation();

    /// The chunk it is about: of the copy, or of the pattern where the copy has none.
    ChunkId chunk();

    /// A field holds something else in the pattern now.
    ///
    /// @param given what the pattern gave before
    /// @param now what it gives now
    /// @param own what the copy's chunk holds
    /// @param taken what that holds when the offer is taken
    /// @param overwrites whether something done by hand is lost by that
    record Change(
            OrganisationId organisation,
            ChunkId chunk,
            ChunkField<?> field,
            @Nullable Object given,
            @Nullable Object now,
            @Nullable Object own,
            @Nullable Object taken,
            boolean overwrites)
            implements Offer {

        /// Whether the copy's owner has changed the field by hand.
        public boolean isByHand() {
            return !Objects.equals(given, own);
        }
    }

    /// The pattern has a chunk that the copy does without.
    record Addition(OrganisationId organisation, ChunkId chunk) implements Offer {}

    /// The pattern does without a chunk that the copy has.
    record Removal(OrganisationId organisation, ChunkId chunk) implements Offer {}

    /// Whether it is about the same of the same chunk as another.
    default boolean isAbout(Offer other) {
        return getClass() == other.getClass()
                && chunk().equals(other.chunk())
                && organisation().equals(other.organisation())
                && (!(this instanceof Change one && other instanceof Change two)
                        || one.field().equals(two.field()));
    }
}
