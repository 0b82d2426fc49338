/// Why a figure of money is what it is: a card beside the figure with the rows it is the sum of, each of which can
/// be asked in turn, down to records.
@NullMarked
package dev.trajectory.ui.account;

import org.jspecify.annotations.NullMarked;
