/// What differs between two states of a plan, record by record.
///
/// Records are the same where their ids are, for ids are stable for life and never used again. Two states of one plan
/// share every record that was not touched, and a record is equal to itself without being looked into, so a
/// difference costs little however large the plan.
///
/// May use `model`; knows nothing of dates, which are computed.
@NullMarked
package dev.trajectory.diff;

import org.jspecify.annotations.NullMarked;
