package dev.trajectory.finance;

import dev.trajectory.model.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What becomes of the net present social value when estimates turn out otherwise, each for itself.
///
/// @param base as estimated
/// @param values by how they turn out, all of [#ASKED]
/// @param month what it costs when every benefit starts a month later
public record Sensitivities(Money base, Map<Sensitivity, Money> values, Delay month) {

    /// What boards ask: costs a tenth higher, benefits a fifth lower, benefits a year late.
    public static final List<Sensitivity> ASKED = List.of(
            Sensitivity.COSTS_A_TENTH_HIGHER, Sensitivity.BENEFITS_A_FIFTH_LOWER, Sensitivity.BENEFITS_A_YEAR_LATE);

    public Sensitivities {
        values = Map.copyOf(values);
    }

    /// Those of a plan.
    public static Sensitivities of(Finances finances, Bias bias) {
        return finances.answer(new Asked(bias));
    }

    /// The net present social value if so.
    ///
    /// @param sensitivity one of [#ASKED]
    public Money value(Sensitivity sensitivity) {
        return Objects.requireNonNull(values.get(sensitivity));
    }

    private record Asked(Bias bias) implements Finances.Question<Sensitivities> {
        @Override
        public Sensitivities answer(Finances finances) {
            Map<Sensitivity, Money> values = new LinkedHashMap<>();
            ASKED.forEach(each -> values.put(each, finances.netPresentValue(bias, each)));
            return new Sensitivities(
                    finances.economicCase(bias).netPresentValue(), values, finances.monthOfDelay(bias));
        }
    }
}
