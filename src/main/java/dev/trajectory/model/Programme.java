package dev.trajectory.model;

import java.util.List;

/// What the plan is for and who answers for it.
///
/// @param code what the programme is called for short
/// @param population how many people it serves, 0 or more
/// @param parked what was said of it that belongs nowhere yet, the oldest first: the parking lot of its workshops
public record Programme(
        String code,
        String name,
        String vision,
        String seniorResponsibleOwner,
        String programmeManager,
        long population,
        String notes,
        List<String> parked) {

    /// How many things may be parked.
    public static final int MOST_PARKED = 1_000;

    public Programme {
        InvalidValue.requireLength("code", code, Id.MAX_LENGTH);
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("vision", vision, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("seniorResponsibleOwner", seniorResponsibleOwner, Plan.NAME_LENGTH);
        InvalidValue.requireLength("programmeManager", programmeManager, Plan.NAME_LENGTH);
        InvalidValue.requireRange("population", population, 0, 100_000_000_000L);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
        InvalidValue.requireRange("parked", parked.size(), 0, MOST_PARKED);
        parked.forEach(each -> InvalidValue.requireText("parked", each, Plan.NAME_LENGTH));
        parked = List.copyOf(parked);
    }

    /// A programme with nothing parked.
    public Programme(
            String code,
            String name,
            String vision,
            String seniorResponsibleOwner,
            String programmeManager,
            long population,
            String notes) {
        this(code, name, vision, seniorResponsibleOwner, programmeManager, population, notes, List.of());
    }

    /// The same with another vision.
    public Programme withVision(String changed) {
        return new Programme(code, name, changed, seniorResponsibleOwner, programmeManager, population, notes, parked);
    }

    /// The same with other things parked.
    public Programme withParked(List<String> changed) {
        return new Programme(code, name, vision, seniorResponsibleOwner, programmeManager, population, notes, changed);
    }
}
