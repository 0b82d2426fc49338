package dev.trajectory.file;

import java.util.List;
import java.util.function.UnaryOperator;

/// Turns files of older versions into this one, step by step, before they are read. A file of each version that ever
/// was is kept among the tests.
///
/// @param steps in the order of their versions
record Migrations(List<Step> steps) {

    /// Turns the tree of a file of one version into that of the next.
    ///
    /// @param from the version it turns into the next
    record Step(Version from, UnaryOperator<Node.Obj> change) {}

    /// All there are. Versions 1.1 to 1.4 added fields that may be absent, so older files read as they are, but
    /// for rollouts, which scale benefits since 1.4.
    static final Migrations ALL = new Migrations(List.of(new Step(new Version(1, 3), BenefitScales::asCosts)));

    Migrations {
        steps = List.copyOf(steps);
    }

    /// The file as the current version would have written it; a file that is not older stays as it is.
    Node.Obj upgrade(Node.Obj file, Version version) {
        Node.Obj upgraded = file;
        for (Step step : steps) {
            if (step.from().compareTo(version) >= 0) {
                upgraded = step.change().apply(upgraded);
            }
        }
        return upgraded;
    }
}
