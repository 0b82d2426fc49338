package dev.trajectory.file;

/// Reads what a test expects to open, or not to.
final class Expect {

    private Expect() {}

    static Document opened(byte[] bytes) {
        return switch (PlanFiles.decode(bytes, "plan.trajectory")) {
            case Reading.Opened opened -> opened.document();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    static FileProblem refused(byte[] bytes) {
        return switch (PlanFiles.decode(bytes, "plan.trajectory")) {
            case Reading.Opened opened -> throw new AssertionError("opened");
            case Reading.Refused refused -> refused.problem();
        };
    }
}
