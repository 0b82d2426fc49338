package dev.trajectory.model;

/// A record of the plan that has an id.
///
/// @param <I> the kind of id
public sealed interface Identified<I extends Id>
        permits Asset,
                Assumption,
                Benefit,
                Chunk,
                Decision,
                Fund,
                GainShareRule,
                Gate,
                Issue,
                Option,
                Organisation,
                Outcome,
                Risk,
                Role,
                Rollout,
                Tranche,
                Vote,
                WorkCalendar,
                Workstream {

    I id();
}
