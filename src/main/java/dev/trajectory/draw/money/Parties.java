package dev.trajectory.draw.money;

import dev.trajectory.finance.PayersAndGainers;
import dev.trajectory.finance.PayersAndGainers.Standing;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Who pays or gains anything, and how much: an organisation that does neither is left out.
///
/// @param ids in the plan's order
record Parties(MoneyScene scene, PayersAndGainers figures, List<OrganisationId> ids) {

    static Parties of(MoneyScene scene) {
        PayersAndGainers figures = scene.money().payersAndGainers();
        List<OrganisationId> ids = figures.organisations().entrySet().stream()
                .filter(each -> !isNil(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Parties(scene, figures, ids);
    }

    private static boolean isNil(Standing standing) {
        return standing.cost().pence() == 0
                && standing.benefit().pence() == 0
                && standing.cashBenefit().pence() == 0;
    }

    int count() {
        return ids.size();
    }

    private Standing standing(OrganisationId id) {
        return Objects.requireNonNull(figures.organisations().get(id));
    }

    /// The good that what one pays for does another.
    Money gain(OrganisationId payer, OrganisationId gainer) {
        return figures.gain(payer, gainer);
    }

    Money cost(OrganisationId id) {
        return standing(id).cost();
    }

    Money benefit(OrganisationId id) {
        return standing(id).benefit();
    }

    /// What it gains more than it pays.
    Money net(OrganisationId id) {
        return benefit(id).minus(cost(id));
    }

    /// What all gain.
    Money benefit() {
        return sum(this::benefit);
    }

    /// What all pay.
    Money cost() {
        return sum(this::cost);
    }

    private Money sum(Function<OrganisationId, Money> part) {
        return ids.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    /// The most that anybody pays, in pence; 1 at least.
    long largestCost() {
        return ids.stream().mapToLong(each -> cost(each).pence()).reduce(1, Math::max);
    }

    /// The most that anybody gains by what one pays for, in pence; 1 at least.
    long largestGain() {
        long largest = 1;
        for (OrganisationId payer : ids) {
            for (OrganisationId gainer : ids) {
                largest = Math.max(largest, gain(payer, gainer).pence());
            }
        }
        return largest;
    }

    /// Who is worst off and who best, in a sentence each; none where nobody is.
    List<String> sentences() {
        MoneyWords words = scene.words();
        List<String> sentences = new ArrayList<>();
        ids.stream()
                .filter(each -> net(each).pence() < 0)
                .min(Comparator.comparing(this::net))
                .ifPresent(worst -> sentences.add(words.say(
                        "payers.worst",
                        words.name(worst),
                        scene.amounts().brief(net(worst).negated()))));
        ids.stream()
                .filter(each -> net(each).pence() > 0)
                .max(Comparator.comparing(this::net))
                .ifPresent(best -> sentences.add(words.say(
                        "payers.best",
                        words.name(best),
                        scene.amounts().brief(net(best)),
                        scene.amounts().brief(cost(best)))));
        return sentences;
    }
}
