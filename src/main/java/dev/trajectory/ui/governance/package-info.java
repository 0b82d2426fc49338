/// The view of how a programme is governed: the ledgers of `draw.governance` as grids that are typed into, with a
/// filter that says how many rows it hides.
///
/// What a cell shows comes from the ledger, so that it is what is printed; what typing into it means comes from
/// [dev.trajectory.ui.records.Typing], so that it means the same as in the table of records.
@NullMarked
package dev.trajectory.ui.governance;

import org.jspecify.annotations.NullMarked;
