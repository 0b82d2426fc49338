package dev.trajectory.model;

/// What may happen to an asset without support. The loss expected in a year is its probability times the loss.
///
/// @param probabilityBefore that it happens in a year while the asset is there, 0 to 100 %
/// @param probabilityAfter that it happens in a year once the asset is gone, 0 to 100 %
/// @param loss what it costs if it happens, nil or more
public record Incident(Percent probabilityBefore, Percent probabilityAfter, Money loss) {
    public Incident {
        InvalidValue.requireRange("probabilityBefore", probabilityBefore, 0, 100);
        InvalidValue.requireRange("probabilityAfter", probabilityAfter, 0, 100);
        InvalidValue.requireRange("loss", loss.pence(), 0, Money.MOST);
    }
}
