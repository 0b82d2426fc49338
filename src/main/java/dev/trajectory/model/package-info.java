/// The plan: records with typed ids, validated and copied where they are made, and nothing computed.
///
/// A [Plan] is a value. Everything on a screen is computed from one, and every edit makes another that shares each
/// record it did not touch. Wrong *values* (an empty name, a date in the year 20270) cannot be made: the constructors
/// throw [InvalidValue]. Wrong *plans* (a dependency on a chunk that does not exist, a circle) can be, so that they
/// can be opened and mended: `check` reports them.
///
/// May use nothing else of the program.
@NullMarked
package dev.trajectory.model;

import org.jspecify.annotations.NullMarked;
