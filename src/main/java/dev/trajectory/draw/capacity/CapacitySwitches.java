package dev.trajectory.draw.capacity;

/// What the capacity page shows.
///
/// @param grain what a column stands for
/// @param freezes whether months without go-lives are hatched
/// @param roles whether scarce roles are shown
/// @param stretchedOnly whether rows that never come near their limit are left out
public record CapacitySwitches(Measure measure, Grain grain, boolean freezes, boolean roles, boolean stretchedOnly) {

    /// What a cell says.
    public enum Measure {
        /// What is asked in per cent of what there is.
        PERCENT,
        /// Impact points, or people.
        ASKED,
        /// What is left, below nil where too much is asked.
        LEFT
    }

    /// What a column stands for.
    public enum Grain {
        MONTHS(1),
        QUARTERS(3),
        YEARS(12);

        private final int months;

        Grain(int months) {
            this.months = months;
        }

        /// How many months it has.
        public int months() {
            return months;
        }
    }

    /// Above this share of what there is, in per cent, a row counts as stretched.
    public static final int STRETCHED = 85;

    /// What is shown until a user chooses.
    public static final CapacitySwitches USUAL = new CapacitySwitches(Measure.PERCENT, Grain.MONTHS, true, true, false);

    public CapacitySwitches with(Measure changed) {
        return new CapacitySwitches(changed, grain, freezes, roles, stretchedOnly);
    }

    public CapacitySwitches with(Grain changed) {
        return new CapacitySwitches(measure, changed, freezes, roles, stretchedOnly);
    }

    public CapacitySwitches withFreezes(boolean changed) {
        return new CapacitySwitches(measure, grain, changed, roles, stretchedOnly);
    }

    public CapacitySwitches withRoles(boolean changed) {
        return new CapacitySwitches(measure, grain, freezes, changed, stretchedOnly);
    }

    public CapacitySwitches withStretchedOnly(boolean changed) {
        return new CapacitySwitches(measure, grain, freezes, roles, changed);
    }
}
