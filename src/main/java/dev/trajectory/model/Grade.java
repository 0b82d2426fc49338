package dev.trajectory.model;

/// How good the evidence behind a figure is. Grading confidence is the practice of local partnerships' cost-benefit
/// analyses (Greater Manchester's, backed by HM Treasury); what each letter stands for is this product's convention.
public enum Grade {
    /// Measured here, and checked by someone else.
    A,
    /// Measured here, or at a place much like this one.
    B,
    /// Published for other places.
    C,
    /// Estimated by people who know the work.
    D,
    /// Assumed.
    E
}
