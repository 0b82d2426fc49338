package dev.trajectory.app.start;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is answered about one organisation of a new plan. It may be wrong: see [NewPlan#problems()].
///
/// @param code 2 to 5 letters or digits, made capital
/// @param capacity impact points a month it can take, or null where no limit has been agreed
/// @param winterFreeze whether it takes no go-live in the plan's winter freeze
/// @param takesPart whether the starter pattern is for it too
public record NewOrganisation(
        String code,
        String name,
        OrganisationType type,
        @Nullable Integer capacity,
        boolean winterFreeze,
        boolean takesPart) {

    public NewOrganisation {
        code = code.strip().toUpperCase(Locale.ROOT);
        name = name.strip();
    }

    /// What the plan knows it by.
    OrganisationId id() {
        return new OrganisationId(code);
    }

    Organisation organisation(List<Freeze> freezes) {
        return new Organisation(
                id(),
                code,
                name,
                type,
                null,
                null,
                0,
                capacity == null ? null : ByMonth.always(capacity),
                List.of(),
                winterFreeze ? freezes : List.of(),
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                "");
    }
}
