/// Everything in the plan, section by section: a list of sections, a table of records, a form of the one selected.
/// Built from the components of the model's records, so that a field added tomorrow has its place as well.
@NullMarked
package dev.trajectory.ui.records;

import org.jspecify.annotations.NullMarked;
