/// One quantity has one value: the engine's, in the window, in every picture that is exported and in every command.
///
/// A [Quantity][dev.trajectory.ui.quantity.Quantity] is what the engine says of some subjects, such as the finish of
/// each chunk, with everywhere that it can be read and how it is written there. The tables, one class per matter, list
/// them; [Places][dev.trajectory.ui.quantity.Places] is where they are read; the test compares, and says of every
/// place that has figures whether something of it is compared.
@NullMarked
package dev.trajectory.ui.quantity;

import org.jspecify.annotations.NullMarked;
