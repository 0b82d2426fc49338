/// How a programme is governed, as tables: risks and what else may go wrong (RAID), decisions, gates, who is
/// responsible for what (RACI), how committed stakeholders are, and who has signed what.
///
/// A [dev.trajectory.draw.governance.Ledger] says what stands in a table, and which component of which record each of
/// its cells shows; the window lays it into a grid that is typed into, and
/// [dev.trajectory.draw.governance.GovernancePage] draws it. So what is printed is what was seen.
///
/// May use `draw.page` and all below.
@NullMarked
package dev.trajectory.draw.governance;

import org.jspecify.annotations.NullMarked;
