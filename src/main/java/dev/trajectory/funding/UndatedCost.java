package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;

/// A cost line of a chunk without dates: it falls in no year, and is in no sum of years.
///
/// @param index which of the chunk's cost lines, 0 first
/// @param cash all of it when one-off, a year's when recurrent; in the plan's prices, with contingency and with the
/// tax
///     on both that is not recovered
public record UndatedCost(ChunkId chunk, int index, CostLine line, Money cash) {}
