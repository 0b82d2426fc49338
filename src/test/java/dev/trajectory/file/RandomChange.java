package dev.trajectory.file;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Any change of a plan: in some of its sections, records are taken out, put in, replaced and moved.
final class RandomChange {

    private final Random random;

    RandomChange(Random random) {
        this.random = random;
    }

    /// A plan that has some of one plan, most of it the very same records, and some of another.
    Plan of(Plan plan, Plan other) {
        return plan.draft()
                .programme(seldom() ? other.programme() : plan.programme())
                .settings(seldom() ? other.settings() : plan.settings())
                .calendars(mixed(plan.calendars(), other.calendars()))
                .organisations(mixed(plan.organisations(), other.organisations()))
                .workstreams(mixed(plan.workstreams(), other.workstreams()))
                .tranches(mixed(plan.tranches(), other.tranches()))
                .outcomes(mixed(plan.outcomes(), other.outcomes()))
                .roles(mixed(plan.roles(), other.roles()))
                .chunks(mixed(plan.chunks(), other.chunks()))
                .rollouts(mixed(plan.rollouts(), other.rollouts()))
                .gates(mixed(plan.gates(), other.gates()))
                .benefits(mixed(plan.benefits(), other.benefits()))
                .funds(mixed(plan.funds(), other.funds()))
                .gainShares(mixed(plan.gainShares(), other.gainShares()))
                .assets(mixed(plan.assets(), other.assets()))
                .risks(mixed(plan.risks(), other.risks()))
                .assumptions(mixed(plan.assumptions(), other.assumptions()))
                .issues(mixed(plan.issues(), other.issues()))
                .decisions(mixed(plan.decisions(), other.decisions()))
                .signOffs(seldom() ? other.signOffs() : plan.signOffs())
                .stakeholders(seldom() ? other.stakeholders() : plan.stakeholders())
                .votes(mixed(plan.votes(), other.votes()))
                .log(seldom() ? other.log() : plan.log())
                .options(mixed(plan.options(), other.options()))
                .plan();
    }

    private <I extends Id, R extends Identified<I>> Register<I, R> mixed(Register<I, R> rows, Register<I, R> others) {
        if (!seldom()) {
            return rows;
        }
        List<R> changed = new ArrayList<>();
        for (R row : rows) {
            R other = others.find(row.id());
            if (!seldom()) {
                changed.add(seldom() && other != null ? other : row);
            }
        }
        for (R other : others) {
            if (random.nextBoolean()
                    && changed.stream().noneMatch(row -> row.id().equals(other.id()))) {
                changed.add(seldom() ? 0 : changed.size(), other);
            }
        }
        if (seldom()) {
            Collections.shuffle(changed, random);
        }
        return Register.of(changed);
    }

    private boolean seldom() {
        return random.nextInt(4) == 0;
    }
}
