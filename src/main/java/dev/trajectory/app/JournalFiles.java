package dev.trajectory.app;

/// What the files of journals are called.
final class JournalFiles {

    static final String EXTENSION = ".journal";

    private JournalFiles() {}
}
