package dev.trajectory.ui.chunk;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Begins a new chunk, in the bar of every view on which chunks are drawn.
public final class NewChunkButton extends Button {

    /// @param action what begins it in the view, by its id
    /// @param actions all that can be done in the view
    public NewChunkButton(WindowWords words, String action, Supplier<List<Action>> actions) {
        super(words.say("roadmap.newChunk"), Icons.icon("fltral-add-16", 14));
        setId("new-chunk");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(words.say("roadmap.newChunk.help")));
        setOnAction(_ -> actions.get().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .ifPresent(Action::tryToRun));
    }

    /// The same as a sign alone, for a bar that has little room.
    public NewChunkButton small() {
        setAccessibleText(getText());
        setText(null);
        return this;
    }
}
