package dev.trajectory.ui.vote;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.Spread;
import dev.trajectory.words.VoteWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a vote comes to so far: the mean, right below it what those below 3 are asked, what the plan says itself, and
/// the verdict in a sentence.
final class VoteResult extends VBox {

    private final WindowWords words;
    private final MeanLine mean;
    private final ReasonFields reasons;
    private final Label verdict = new Label();
    private final Node planned;

    /// @param count told who could vote, and of the reasons
    /// @param planned what the plan says
    /// @param reached told which of its fields the keyboard is in
    VoteResult(WindowWords words, Count count, Node planned, Consumer<Node> reached) {
        this.words = words;
        this.planned = planned;
        this.mean = new MeanLine(words, count::inRoom);
        this.reasons = new ReasonFields(count::because, reached);
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.getStyleClass().add("vote-readiness");
        verdict.setId("vote-readiness");
        Region rule = new Region();
        rule.getStyleClass().add("vote-rule");
        getStyleClass().add("vote-result");
        getChildren().addAll(rule, mean, reasons, planned, verdict);
    }

    /// Shows how many were said to be in the room.
    void restore(Tally tally) {
        mean.restore(tally.hands().inRoom());
    }

    void show(Tally tally, VoteWords sentences) {
        Spread spread = tally.poll().spread();
        mean.show(tally, sentences);
        verdict.setText(spread.cast() == 0 ? words.say("vote.how") : sentences.verdict(tally.poll()));
        reasons.show(words.say("vote.ask", spread.low()), asked(tally, sentences));
        arrange(spread.low() > 0);
    }

    /// Whoever is asked for reasons, and the room, see first what the vote comes to; before that, what the plan
    /// says.
    private void arrange(boolean isAsked) {
        Node last = isAsked ? planned : verdict;
        if (!last.equals(getChildren().getLast())) {
            getChildren().remove(last);
            getChildren().add(last);
        }
    }

    private List<ReasonFields.Asked> asked(Tally tally, VoteWords sentences) {
        List<Tally.Low> low = tally.low();
        return IntStream.range(0, low.size())
                .mapToObj(place -> {
                    Ballot whose = low.get(place).whose();
                    String who = whose == null
                            ? words.say("vote.reason.hand", place + 1, low.size())
                            : words.say("vote.reason.ballot", sentences.code(whose.organisation()), whose.confidence());
                    return new ReasonFields.Asked(who, low.get(place).reason());
                })
                .toList();
    }

    /// Says how many reasons are missing, and goes to the first that is.
    void missing(int reasonsMissing) {
        reasons.missing(words.say("vote.missing", reasonsMissing));
    }

    /// Takes back what was said to be missing.
    void fine() {
        reasons.fine();
    }
}
