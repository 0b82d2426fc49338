/// The funding editor: every award of every fund, a row for each organisation it gives money to and a column for each
/// financial year, worked in as in a spreadsheet. Capital and revenue stand apart, each with its own totals, and are
/// nowhere added up.
@NullMarked
package dev.trajectory.ui.funding;

import org.jspecify.annotations.NullMarked;
