package dev.trajectory.model;

/// Names a working calendar; stable for life and never used again.
public record CalendarId(String value) implements Id {
    public CalendarId {
        Id.requireValid("calendar id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
