package dev.trajectory.ui.vote;

import dev.trajectory.model.Readiness;
import dev.trajectory.words.VoteWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The mean of a vote, in a word whether the plan is ready by it, and how many voted of how many: where hands are
/// counted, somebody types how many there are.
final class MeanLine extends HBox {

    private static final PseudoClass VERDICT = PseudoClass.getPseudoClass("verdict");

    private final WindowWords words;
    private final Label mean = new Label();
    private final Label said = new Label();
    private final Label voted = new Label();
    private final Label votedOf = new Label();
    private final TextField inRoom = new TextField();
    private final HBox room;
    private Tally tally = Tally.of(List.of());

    /// @param counted told how many could raise a hand; 0 where that is not known
    MeanLine(WindowWords words, IntConsumer counted) {
        this.words = words;
        mean.getStyleClass().add("vote-mean");
        mean.setId("vote-mean");
        mean.setMinWidth(Region.USE_PREF_SIZE);
        said.setId("vote-said");
        voted.setId("vote-voted");
        inRoom.setId("vote-room");
        inRoom.setPrefColumnCount(4);
        inRoom.setAccessibleText(words.say("vote.room"));
        inRoom.textProperty().addListener((_, _, text) -> {
            boolean isNumber = text.strip().matches("\\d{1,5}");
            counted.accept(isNumber ? Integer.parseInt(text.strip()) : 0);
        });
        inRoom.focusedProperty().subscribe(_ -> settle());
        room = new HBox(votedOf, inRoom, new Label(words.say("vote.voted.after")));
        room.getStyleClass().add("vote-voted");
        getStyleClass().add("vote-average");
        getChildren().addAll(mean, new VBox(said, voted, room));
    }

    /// Shows how many were said to be in the room; nothing where nobody has said.
    void restore(int people) {
        inRoom.setText(people == 0 ? "" : String.valueOf(people));
    }

    void show(Tally counted, VoteWords sentences) {
        tally = counted;
        mean.setText(sentences.mean(tally.poll().spread()));
        Readiness readiness = Readiness.of(tally.poll().spread());
        said.setText(words.say("vote.said." + readiness));
        said.pseudoClassStateChanged(VERDICT, readiness != Readiness.OPEN);
        voted.setText(sentences.voted(tally.poll()));
        votedOf.setText(words.say("vote.voted.before", tally.poll().spread().cast()));
        inRoom.setPromptText(String.valueOf(tally.poll().couldVote()));
        show(voted, !tally.isByHands());
        show(room, tally.isByHands());
        settle();
    }

    /// More cannot have voted than are in the room: what is kept is shown as soon as nobody types there.
    private void settle() {
        int said = tally.hands().inRoom();
        int could = tally.hands().poll().couldVote();
        if (!inRoom.isFocused() && said > 0 && said < could) {
            restore(could);
        }
    }

    private static void show(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
