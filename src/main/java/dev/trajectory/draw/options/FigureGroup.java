package dev.trajectory.draw.options;

import dev.trajectory.outlook.Figure;
import java.util.Arrays;
import java.util.List;

/// Figures that are about the same.
enum FigureGroup {
    TIME,
    PEOPLE,
    CASH,
    WORTH,
    SURE;

    /// Those of the group, in their order.
    List<Figure> figures() {
        return Arrays.stream(Figure.values())
                .filter(figure -> of(figure) == this)
                .toList();
    }

    private static FigureGroup of(Figure figure) {
        return switch (figure) {
            case FINISH, FIRST_BENEFIT -> TIME;
            case CHUNKS, HIGHEST_LOAD -> PEOPLE;
            case CAPITAL, REVENUE, SPENT_ON_LEFT_OUT, CAPITAL_GAP, REVENUE_GAP, CASH_PAYBACK -> CASH;
            case PRESENT_COSTS, SUNK_COSTS, CASH_RELEASING, NON_CASH_RELEASING, SOCIETAL, NPSV, BCR, ECONOMIC_PAYBACK ->
                WORTH;
            case BENEFITS_MAY_FALL,
                    COSTS_MAY_RISE,
                    COSTS_A_TENTH_HIGHER,
                    BENEFITS_A_FIFTH_LOWER,
                    BENEFITS_A_YEAR_LATE,
                    MONTH_OF_DELAY,
                    GRADE_A,
                    GRADE_B,
                    GRADE_C,
                    GRADE_D,
                    GRADE_E,
                    NO_GRADE -> SURE;
        };
    }
}
