package dev.trajectory.edit;

/// Where an edit goes that was made while an option is looked at.
public enum Going {
    /// Into the plan, though it was asked of the option alone, which cannot hold it.
    ALL,
    /// Into the option alone, as asked; what is of the plan alone names what it is done to.
    NAMED,
    /// As asked, and there is nothing to say of that.
    AS_ASKED
}
