package dev.trajectory.ui.records;

/// What was typed is no value of its field. The message is a sentence for the user.
public final class NotRead extends Exception {

    private static final long serialVersionUID = 1L;

    /// Something that was not read.
    ///
    /// @param sentence what is wrong and what to do, in words
    public NotRead(String sentence) {
        super(sentence, null, false, false);
    }

    /// What is wrong and what to do, in words.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
