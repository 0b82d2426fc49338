/// Puts dates to chunks: `Plan → Network → Schedule`, pure and deterministic.
///
/// ## What is placed
/// Chunks that no other names as parent (*leaves*). A parent spans its leaves. A dependency on a parent, or of a
/// parent, stands for one on, or of, every leaf below it.
///
/// ## Days
/// A chunk of `d` working days starts on a working day `s` of its owner's calendar (else the plan's) and finishes on
/// its `d`-th working day. Its *end* `e` is the day after its finish. A milestone (`d` = 0) has start = finish and
/// end = start: whatever waits for it may start that day. Milestones fall on working days like all else. Where
/// calendars
/// are not kept every day is a working day and a week has seven.
///
/// ## Dependencies
/// With `T` = the end (FS, FF) or the start (SS, SF) of the chunk waited for, moved by the lag: FS and SS ask that the
/// one waiting start on `T` or later; FF and SF that its *end* be `T` or later. Elapsed lag adds days to `T`. Working
/// lag runs on the calendar of the one waiting: a lag of `n` > 0 moves `T` to the day after the `n`-th working day on
/// or after `T`; a lead of `n` moves it back to the working day with exactly `n` working days from it up to, not
/// including, `T`; nil leaves it.
///
/// ## Earliest start
/// The latest of: the plan's start, the status date, dependencies, the chunk's not-before, its tranche's start, and
/// the opening of each gate that unlocks it; each moved on to a working day. A gate opens on the day it was decided,
/// else its approval weeks (elapsed) after the end of its producer. One that was rejected is dated as if its case were
/// put again, and no money behind it is drawn. From there the chunk is moved on, until nothing
/// pushes it any more, by
/// - *freezes*: a go-live may not finish in a freeze of its owner or of an organisation with impact points above nil;
///   it then starts so that it finishes on the first working day after the freeze;
/// - *capacity*: a chunk adds its points to each calendar month touched by
///   `[max(start, finish + 1 day - 7 × weeks before), finish + 7 × weeks after]`; no organisation may be asked for
/// more
///   than its capacity in a month, load from outside the plan included;
/// - *roles*: on each calendar day from start to finish the people asked for may not exceed the pool; a milestone,
///   which has no days, asks for nobody.
///
/// Only limits whose kind is *kept* do any of this. Chunks are placed one after another, each as early as it can be
/// (serial schedule generation): of those whose dependencies are all placed, the first in the priority order is next.
///
/// ## Fixed dates
/// Actuals beat pins, which beat holds; these beat every limit, and take capacity and people before any other chunk.
/// - Finished: from its actual start (or its duration back from the finish) to its actual finish.
/// - Started: from its actual start; what remains (as given, else the part of the duration not complete, rounded up to
///   whole days) resumes on the status date, if that is later than the start. With nothing left, and no finish given,
///   it finishes on the last working day before the status date, or on its start; a milestone, on its start.
/// - Pinned: starts on its pin, working day or not. Held: both dates are the hold's.
///
/// ## Circles and the impossible
/// A chunk on a circle of dependencies, one whose freezes leave no day, and one that asks for more than an
/// organisation or a pool ever has, is not placed, and says why. A dependency on it falls away for those that wait:
/// a circle's from the first, the others' when their turn has come. Chunks with fixed dates wait for nothing, so no
/// circle runs through them.
///
/// ## Float
/// The most working days a chunk alone may start later than scheduled, every other chunk starting no earlier than
/// scheduled and moved only by dependencies, calendars, not-befores, tranches, freezes and gates (never by capacity,
/// roles or funding), without moving the plan's finish. Chunks that are pinned, held or finished have none and are not
/// critical; for one in progress it is what remains that is delayed, and with nothing left it has none. Critical: a
/// float of nil.
///
/// ## Causes
/// The reasons that pushed a chunk's start past the plan's start and the status date, each with the start it allowed,
/// the binding one last; when nothing did, the plan's start or the status date. For limits with windows (freezes,
/// capacity, pools) the date is where the last push ended; the last to push binds.
///
/// May use `calendar`, `funding`, `graph` and `model`.
@NullMarked
package dev.trajectory.schedule;

import org.jspecify.annotations.NullMarked;
