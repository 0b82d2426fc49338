package dev.trajectory.cli;

/// A command cannot do what it was asked; its message is what the user reads.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
