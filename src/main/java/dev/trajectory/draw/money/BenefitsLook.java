package dev.trajectory.draw.money;

import dev.trajectory.model.Id;
import org.jspecify.annotations.Nullable;

/// How the page of benefits is looked at.
///
/// @param shown which of its parts
/// @param focus the record of the map that what hangs on stands out; null for none
public record BenefitsLook(Shown shown, @Nullable Id focus) {

    /// All of it, as it is printed.
    public static final BenefitsLook WHOLE = new BenefitsLook(Shown.ALL, null);

    /// Parts of the page.
    public enum Shown {
        ALL,
        /// Benefits by year, the register, what is amiss, technology without support.
        REGISTER,
        /// From chunks to benefits to outcomes.
        MAP
    }

    public BenefitsLook with(Shown changed) {
        return new BenefitsLook(changed, focus);
    }

    public BenefitsLook withFocus(@Nullable Id changed) {
        return new BenefitsLook(shown, changed);
    }
}
