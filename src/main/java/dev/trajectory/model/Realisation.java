package dev.trajectory.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a benefit comes true: what stands behind it, what is expected, what was found.
///
/// @param signOff the finance lead's, or null while there is none
/// @param forecast what is now expected, or null for as planned
/// @param measurements what was found, in the order of their dates
/// @param reviews the days on which it is looked at again, in their order
public record Realisation(
        BenefitStatus status,
        @Nullable FinanceSignOff signOff,
        @Nullable BenefitForecast forecast,
        List<Measurement> measurements,
        List<LocalDate> reviews) {

    /// Identified, and no more.
    public static final Realisation NONE = new Realisation(BenefitStatus.IDENTIFIED, null, null, List.of(), List.of());

    public Realisation {
        measurements = measurements.stream()
                .sorted(Comparator.comparing(Measurement::date))
                .toList();
        reviews = reviews.stream().sorted().distinct().toList();
        reviews.forEach(review -> InvalidValue.requireDate("reviews", review));
    }

    /// The forecast if the appraisal goes by it, else null.
    public @Nullable BenefitForecast adopted() {
        return forecast != null && forecast.adopted() ? forecast : null;
    }

    /// This with what was found.
    public Realisation withMeasurements(List<Measurement> changed) {
        return new Realisation(status, signOff, forecast, changed, reviews);
    }
}
