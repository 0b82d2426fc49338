package dev.trajectory.check;

import java.util.Locale;

/// What a check looks for. Its key is how commands, settings and texts name it.
///
/// Rules about dates ask of every placed chunk that the limit holds, unless limits of its kind are ignored. Where a
/// kind is kept, the engine sees to that, so only what is fixed by what has happened, by hand or by agreement can
/// break it.
public enum Rule {
    /// Chunks wait for each other, so none of them can start (scheduling has no answer to a circle).
    CYCLE,
    /// A chunk lies below itself.
    PARENT_LOOP,
    /// An id names nothing (the file can be opened so that it can be mended).
    DANGLING_REFERENCE,
    /// It waits for itself by way of a gate.
    UNPLACED_CIRCLE,
    /// Freezes leave no day on which it may go live.
    UNPLACED_FROZEN,
    /// It asks more of an organisation than that can ever take.
    UNPLACED_CAPACITY,
    /// It asks for more people than there ever are.
    UNPLACED_POOL,
    /// It would start after the last year that is planned.
    UNPLACED_HORIZON,
    /// It waits for a chunk that has no dates, and is planned as if it did not.
    WAITS_FOR_UNPLACED,
    /// It finishes after its deadline.
    DEADLINE_MISSED,
    /// It starts before the plan does.
    STARTS_BEFORE_PLAN,
    /// It has not started, yet is fixed to start before the status date.
    STARTS_BEFORE_STATUS_DATE,
    /// It starts before the date set for it.
    STARTS_BEFORE_NOT_BEFORE,
    /// It starts before its tranche's start.
    STARTS_BEFORE_TRANCHE,
    /// It starts before a gate that unlocks it opens (method 2.3: gate not before the spend it unlocks).
    STARTS_BEFORE_GATE,
    /// It begins or ends on a day that nobody works.
    DAY_NOT_WORKED,
    /// Its agreed dates leave less working time than it needs.
    HOLD_TOO_SHORT,
    /// Its dates do not leave what it waits for enough time.
    DEPENDENCY_BROKEN,
    /// It started, or went on, before what it waits for allowed: work out of sequence.
    OUT_OF_SEQUENCE,
    /// It goes live while an organisation it touches is frozen (method 2.3).
    GO_LIVE_IN_FREEZE,
    /// More change in a month than an organisation can take (method 5).
    CAPACITY_OVERLOAD,
    /// More people asked for in a month, on average, than there are (method 5).
    ROLE_OVERLOAD,
    /// More people asked for on some day of a month than there are, by chunks with fixed dates.
    ROLE_DAY_OVERLOAD,
    /// Something has happened later than the status date, or without one.
    ACTUAL_AFTER_STATUS_DATE,
    /// A chunk needs an organisation after its last day (method 3.1: organisations merge and end).
    ORGANISATION_ENDED,
    /// A chunk needs an organisation before its first day.
    ORGANISATION_NOT_YET,
    /// More than 26 weeks long (method 2.2, red).
    CHUNK_TOO_LARGE,
    /// More than 16 weeks long (method 2.2, amber).
    CHUNK_LARGE,
    /// No organisation leads it (method 2.2 and 2.3).
    NO_OWNER,
    /// Nobody could test that it is done (method 2.2 and 2.3).
    NO_DONE_WHEN,
    /// A parent carries work of its own, which does not count.
    PARENT_CARRIES_WORK,
    /// It waits for the same chunk twice in the same way (method 2.3).
    DUPLICATE_DEPENDENCY,
    /// It leads to no benefit, removes no asset and nothing waits for it (method 2.3).
    ORPHAN_CHUNK,
    /// No chunk leads to this outcome.
    OUTCOME_WITHOUT_CHUNK,
    /// It finishes after the landing point of its tranche (method 2.1).
    AFTER_LANDING_POINT,
    /// Three or more chunks in a row, none of which is useful by itself (method 2.2 and 2.3).
    LONG_ENABLER_CHAIN,
    /// More than 30 % of chunks have no room to slip (method 2.3).
    MANY_CRITICAL;

    /// The rule's name in lower case with hyphens, such as `deadline-missed`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
