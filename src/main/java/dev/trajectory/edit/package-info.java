/// What a user does to a plan, as records: each [Edit] turns a plan into another one or says why not, and
/// [History] keeps what they made.
///
/// An edit never changes a plan in place and never throws for what a user may try: asking whether it would apply and
/// applying it are the same function. What it says of itself ([Label]) and why it will not ([Refusal]) are values that
/// `words` renders. Edits know records only: a date that has to be computed first is handed to them.
@NullMarked
package dev.trajectory.edit;

import org.jspecify.annotations.NullMarked;
