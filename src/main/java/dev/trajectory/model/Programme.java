package dev.trajectory.model;

/// What the plan is for and who answers for it.
///
/// @param code what the programme is called for short
/// @param population how many people it serves, 0 or more
public record Programme(
        String code,
        String name,
        String vision,
        String seniorResponsibleOwner,
        String programmeManager,
        long population,
        String notes) {
    public Programme {
        InvalidValue.requireLength("code", code, Id.MAX_LENGTH);
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("vision", vision, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("seniorResponsibleOwner", seniorResponsibleOwner, Plan.NAME_LENGTH);
        InvalidValue.requireLength("programmeManager", programmeManager, Plan.NAME_LENGTH);
        InvalidValue.requireRange("population", population, 0, 100_000_000_000L);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }
}
