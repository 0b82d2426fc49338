package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is now expected of a benefit, beside what was planned.
///
/// @param fullYearValue what it will be worth in a full year, below nil for a disbenefit; null for as planned
/// @param start when it will start; null for as planned
/// @param adopted whether the appraisal goes by it; until then it goes by the plan
public record BenefitForecast(
        @Nullable Money fullYearValue, @Nullable LocalDate start, boolean adopted) {
    public BenefitForecast {
        InvalidValue.requireDate("start", start);
    }
}
