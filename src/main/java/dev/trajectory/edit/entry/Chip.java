package dev.trajectory.edit.entry;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Id;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.List;

/// A part of a line that says more than the title.
public sealed interface Chip {

    /// Where in the line it begins, counted in chars from 0.
    int from();

    /// Where it ends; the char there is no longer part of it.
    int to();

    record Owner(int from, int to, OrganisationId organisation) implements Chip {}

    record Participant(int from, int to, OrganisationId organisation) implements Chip {}

    record Duration(int from, int to, WorkSpan span) implements Chip {}

    /// The chunk waits for that one.
    ///
    /// @param type which end of the one waits for which of the other
    /// @param isPlain whether neither the type nor a lag is said
    record After(int from, int to, ChunkId chunk, DependencyType type, Lag lag, boolean isPlain) implements Chip {

        public Dependency dependency() {
            return new Dependency(chunk, type, lag, null, null);
        }
    }

    /// That one waits for the chunk.
    record Before(int from, int to, ChunkId chunk) implements Chip {}

    record GoLive(int from, int to) implements Chip {}

    record Deadline(int from, int to, LocalDate day) implements Chip {}

    record NotBefore(int from, int to, LocalDate day) implements Chip {}

    record Tag(int from, int to, String tag) implements Chip {}

    /// A chunk that is there already of which the line speaks.
    record Subject(int from, int to, ChunkId chunk) implements Chip {}

    /// Two chunks that are there already: the second waits for the first.
    record Waits(int from, int to, ChunkId first, ChunkId second) implements Chip {}

    /// A part that is not understood.
    ///
    /// @param text what is not understood
    /// @param candidates what it may mean, the likeliest first; some of them where there are many
    record Unread(int from, int to, Problem problem, String text, List<Id> candidates) implements Chip {
        public Unread {
            candidates = List.copyOf(candidates);
        }
    }

    /// Why a part is not understood.
    enum Problem {
        /// No organisation has that code or name.
        NO_ORGANISATION,
        /// Several organisations could be meant.
        WHICH_ORGANISATION,
        /// No chunk has that name.
        NO_CHUNK,
        /// No chunk has that number.
        NO_NUMBER,
        /// Several chunks could be meant.
        WHICH_CHUNK,
        /// Several rows of the same table have that number.
        SEVERAL_ROWS,
        /// It could belong to the link before it or to the one behind it.
        WHICH_LINK,
        /// It links numbers, and it is not clear of which of them the rest of the line speaks.
        LINKS_APART,
        /// It is no list of numbers.
        NOT_NUMBERS,
        /// It looks like a link between numbers, and is none.
        NOT_LINKS,
        /// It is an organisation, behind the number of a chunk, and not marked as one.
        NO_AT,
        /// It says nothing of the chunks of which the line speaks by their numbers.
        SAYS_NOTHING,
        /// Nothing follows that could be meant.
        NOTHING_NAMED,
        /// The day is not in the calendar, or has no year, or lies outside 1900 to 2199.
        NOT_A_DAY,
        /// It is no working time.
        NOT_A_SPAN,
        /// There is one like it already in the line.
        TWICE,
        /// The time is longer than a chunk may take, the tag or title longer than it may be.
        TOO_LONG,
        /// It has a character that no file can hold.
        UNWRITABLE,
        /// There is no title.
        NO_TITLE
    }
}
