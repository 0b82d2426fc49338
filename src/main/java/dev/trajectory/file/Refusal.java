package dev.trajectory.file;

/// Carries a problem out of the depths of a file being read; [PlanFiles] turns it into a value.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    Refusal(FileProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
