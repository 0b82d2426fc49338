package dev.trajectory.outlook;

import dev.trajectory.finance.SignOffNow;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What breaking chunks down or merging them does to a plan: to its dates and loads, to when a benefit is first felt,
/// and to what organisations signed.
///
/// @param benefitBefore the first day a benefit is felt as the plan is; null where none is
/// @param benefitAfter the same as the plan would be
/// @param lapsing what is signed and would have lapsed
/// @param standing what has lapsed and would stand again
public record Reshaping(
        Effect effect,
        @Nullable LocalDate benefitBefore,
        @Nullable LocalDate benefitAfter,
        List<Signed> lapsing,
        List<Signed> standing) {

    /// What an organisation signed.
    public record Signed(OrganisationId organisation, String subject) {
        static Signed of(SignOff signOff) {
            return new Signed(signOff.organisation(), signOff.subject());
        }
    }

    public Reshaping {
        lapsing = List.copyOf(lapsing);
        standing = List.copyOf(standing);
    }

    /// What differs between two outlooks.
    public static Reshaping between(Outlook before, Outlook after) {
        Set<Signed> was = lapsed(before);
        Set<Signed> is = lapsed(after);
        return new Reshaping(
                Effect.between(before, after),
                Figures.firstBenefit(before).orElse(null),
                Figures.firstBenefit(after).orElse(null),
                is.stream().filter(signed -> !was.contains(signed)).toList(),
                was.stream().filter(signed -> !is.contains(signed)).toList());
    }

    private static Set<Signed> lapsed(Outlook outlook) {
        Set<Signed> lapsed = new LinkedHashSet<>();
        for (SignOff signOff : outlook.plan().signOffs()) {
            SignOffNow now = SignOffNow.of(signOff, outlook.plan(), outlook.schedule(), outlook.money());
            if (now.shown() == SignOffState.LAPSED) {
                lapsed.add(Signed.of(signOff));
            }
        }
        return lapsed;
    }
}
