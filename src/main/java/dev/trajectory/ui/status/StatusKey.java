package dev.trajectory.ui.status;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/// What one key says of the chunk that has the focus.
enum StatusKey {
    STARTED(KeyCode.S),
    FINISHED(KeyCode.F),
    AS_PLANNED(KeyCode.P),
    REMAINING(KeyCode.R),
    DATES(KeyCode.D),
    CLEAR(KeyCode.DIGIT0);

    private final KeyCode code;

    StatusKey(KeyCode code) {
        this.code = code;
    }

    /// The key as it is written on keyboards.
    String shown() {
        return code.getChar();
    }

    static Optional<StatusKey> of(KeyCode pressed) {
        KeyCode plain = pressed == KeyCode.NUMPAD0 ? KeyCode.DIGIT0 : pressed;
        for (StatusKey key : values()) {
            if (key.code == plain) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
