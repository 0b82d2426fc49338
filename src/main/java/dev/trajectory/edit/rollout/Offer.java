package dev.trajectory.edit.rollout;

import dev.trajectory.model.Field;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that changed in a rollout's pattern and that a copy may have too.
public sealed interface Offer {

    /// Whose copy it is offered to.
    OrganisationId organisation();

    /// The chunk, benefit or gate it is about: of the copy, or of the pattern where the copy has none.
    Id subject();

    /// A field holds something else in the pattern now.
    ///
    /// @param given what the pattern gave before
    /// @param now what it gives now
    /// @param own what the copy's record holds
    /// @param taken what that holds when the offer is taken
    /// @param overwrites whether something done by hand is lost by that
    record Change(
            OrganisationId organisation,
            Id subject,
            Field<?> field,
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

    /// The pattern has something that the copy does without.
    ///
    /// @param with the benefits and gates of the pattern that come with a chunk, for nothing in the copy has them
    /// yet
    record Addition(OrganisationId organisation, Id subject, List<Id> with) implements Offer {

        public Addition {
            with = List.copyOf(with);
        }

        public Addition(OrganisationId organisation, Id subject) {
            this(organisation, subject, List.of());
        }
    }

    /// The pattern does without something that the copy has.
    ///
    /// @param overwrites whether the copy's owner has changed it by hand, which would be lost
    record Removal(OrganisationId organisation, Id subject, boolean overwrites) implements Offer {

        /// Of something that is as it was given.
        public Removal(OrganisationId organisation, Id subject) {
            this(organisation, subject, false);
        }
    }

    /// Whether something done by hand is lost when it is taken.
    default boolean overwrites() {
        return false;
    }

    /// Whether it is about the same of the same record as another.
    default boolean isAbout(Offer other) {
        return getClass() == other.getClass()
                && subject().equals(other.subject())
                && organisation().equals(other.organisation())
                && (!(this instanceof Change one && other instanceof Change two)
                        || one.field().equals(two.field()));
    }
}
