package dev.trajectory.ui.vote;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.outlook.Confidence;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.VoteWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was given before, the latest on top: the spread, the mean, and whether it rose since the same was asked.
final class EarlierVotes extends VBox {

    /// So many are shown; all are among the records.
    private static final int MOST = 8;

    private final Desk desk;
    private @Nullable Plan shown;

    EarlierVotes(Desk desk) {
        this.desk = desk;
        getStyleClass().add("vote-earlier");
    }

    void show(Plan plan) {
        if (shown != null
                && shown.votes().equals(plan.votes())
                && shown.signOffs().equals(plan.signOffs())) {
            return;
        }
        shown = plan;
        List<Confidence> all = Confidence.of(plan);
        VoteWords words = new VoteWords(plan, desk.words().locale());
        List<Node> rows = new ArrayList<>();
        if (!all.isEmpty()) {
            Label title = new Label(desk.words().say("vote.earlier"));
            title.getStyleClass().add("vote-earlier-title");
            rows.add(title);
        }
        all.stream().limit(MOST).forEach(each -> rows.add(row(each, words)));
        if (all.size() > MOST) {
            rows.add(line(desk.words().say("vote.earlier.more", all.size() - MOST), "quiet"));
        }
        getChildren().setAll(rows);
    }

    private Node row(Confidence each, VoteWords words) {
        String when = each.on() == null
                ? desk.words().say("vote.signed")
                : each.vote() == null
                        ? desk.words().say("vote.signedOn", desk.words().day(each.on()))
                        : desk.words().day(each.on());
        String change = each.change().isPresent() ? words.change(each.change().getAsDouble()) : "";
        Label mean = line(words.mean(each.poll().spread()), "vote-count");
        Label since = line(change, "vote-change");
        HBox figures = new HBox(new SpreadBars(each.poll().spread()), mean, since);
        figures.getStyleClass().add("vote-row");
        VBox row = new VBox(wrapping(each.question(), "vote-earlier-question"), figures);
        String rest = desk.words().say("vote.earlier.rest", when, words.voted(each.poll()));
        row.getChildren().add(wrapping(rest, "quiet"));
        row.getChildren().add(wrapping(words.readiness(each.poll()), "quiet"));
        reasons(each.poll(), words).forEach(reason -> row.getChildren().add(wrapping(reason, "quiet")));
        row.getStyleClass().add("vote-earlier-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(desk.words()
                .say(
                        "vote.earlier.said",
                        each.question(),
                        when,
                        words.mean(each.poll().spread()),
                        words.spread(each.poll().spread()),
                        words.readiness(each.poll())));
        return row;
    }

    private List<String> reasons(Poll poll, VoteWords words) {
        return switch (poll) {
            case Poll.Hands hands ->
                hands.reasons().stream()
                        .map(reason -> desk.words().say("vote.reason", reason))
                        .toList();
            case Poll.ByOrganisation organisations ->
                organisations.ballots().stream()
                        .filter(ballot -> ballot.isLow() && !ballot.reason().isBlank())
                        .map(ballot -> reason(ballot, words))
                        .toList();
        };
    }

    private String reason(Ballot ballot, VoteWords words) {
        return desk.words()
                .say("vote.reason.of", words.code(ballot.organisation()), ballot.confidence(), ballot.reason());
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label wrapping(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
