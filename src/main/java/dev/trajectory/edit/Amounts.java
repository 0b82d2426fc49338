package dev.trajectory.edit;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardChange;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells two funds apart by the amounts of their awards.
final class Amounts {

    private Amounts() {}

    private record Key(FinancialYear year, OrganisationId organisation) {}

    /// The awards of the first that are of another amount in the second; null where something else differs, or the
    /// awards cannot be told by their year and organisation.
    static @Nullable List<AwardChange> between(Fund from, Identified<?> to) {
        if (!(to instanceof Fund other)
                || from.awards().size() != other.awards().size()) {
            return null;
        }
        List<AwardChange> changes = new ArrayList<>();
        List<Award> awards = new ArrayList<>();
        Set<Key> keys = new HashSet<>();
        for (int i = 0; i < from.awards().size(); i++) {
            Award award = from.awards().get(i);
            Award is = other.awards().get(i);
            if (!keys.add(new Key(award.year(), award.organisation()))) {
                return null;
            }
            awards.add(award.withAmount(is.amount()));
            if (!award.amount().equals(is.amount())) {
                changes.add(new AwardChange(from.id(), award.year(), award.organisation(), is.amount()));
            }
        }
        return from.withAwards(awards).equals(other) ? changes : null;
    }
}
