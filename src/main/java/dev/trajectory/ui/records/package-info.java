/// Everything in the plan, section by section: a list of sections, a table of records, a form of the one selected.
/// Built from the components of the model's records, so that a field added tomorrow has its place as well.
///
/// Rows of a spreadsheet become records of any section: the first row names the columns as the forms do or as people
/// call them, each row is tried on the plan as those before it leave it, and what it makes, or why it cannot, is shown
/// before anything is done.
@NullMarked
package dev.trajectory.ui.records;

import org.jspecify.annotations.NullMarked;
