package dev.trajectory.ui.money;

import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Figures;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What less money does to the plan, and what could be done about it.
final class CutResults extends VBox {

    /// What is done with a set to defer; without one, with the cut alone.
    interface Deeds {

        void keep(@Nullable Deferral deferral);

        void adopt(@Nullable Deferral deferral);
    }

    private static final int MOST_LISTED = 12;

    private final Desk desk;
    private final WindowWords words;
    private final Deeds deeds;
    private @Nullable CutOutlook shown;

    CutResults(Desk desk, Deeds deeds) {
        this.desk = desk;
        this.words = desk.words();
        this.deeds = deeds;
        getStyleClass().add("cut-results");
    }

    /// Shows nothing.
    void clear() {
        shown = null;
        getChildren().clear();
    }

    /// Shows what has been found so far.
    ///
    /// @param done whether that is all
    void show(CutOutlook cut, CutWords sentences, boolean done) {
        if (done || !cut.equals(shown)) {
            shown = cut;
            fill(cut, sentences, done);
        }
    }

    private void fill(CutOutlook cut, CutWords sentences, boolean done) {
        List<Node> nodes = new ArrayList<>();
        Line verdict = new Line(sentences.verdict(cut), "effect");
        verdict.setId("cut-verdict");
        nodes.add(verdict);
        nodes.add(figures(cut, sentences));
        if (!cut.unpaid().isEmpty()) {
            nodes.add(new Line(words.say("cut.unpaid"), "cut-head"));
            nodes.add(links(cut.unpaid()));
        }
        List<String> losers = sentences.losers(cut.test());
        if (!losers.isEmpty()) {
            nodes.add(new Line(words.say("cut.losers"), "cut-head"));
            losers.forEach(line -> nodes.add(new Line(line, "cut-line")));
        }
        nodes.addAll(deferrals(cut, sentences, done));
        if (done) {
            nodes.add(new Line(words.say("cut.alone"), "cut-head"));
            nodes.add(card(List.of(new Line(words.say("cut.alone.text"), "quiet")), null));
        }
        getChildren().setAll(nodes);
    }

    private List<Node> deferrals(CutOutlook cut, CutWords sentences, boolean done) {
        List<Node> nodes = new ArrayList<>();
        List<Deferral> deferrals = cut.test().deferrals();
        if (!deferrals.isEmpty()) {
            nodes.add(new Line(words.say("cut.deferrals"), "cut-head"));
            nodes.add(new Line(words.say("cut.dates"), "quiet"));
        } else if (done && !cut.test().losers().isEmpty()) {
            nodes.add(new Line(words.say("cut.defer.none"), "cut-line"));
        }
        for (Deferral deferral : deferrals) {
            List<Node> parts = new ArrayList<>();
            parts.add(new Line(sentences.aim(deferral.aim()), "effect"));
            parts.add(links(deferral.chosen()));
            sentences.about(deferral).forEach(line -> parts.add(new Line(line, "cut-line")));
            nodes.add(card(parts, done ? deferral : null, done));
        }
        return nodes;
    }

    private VBox card(List<Node> parts, @Nullable Deferral deferral) {
        return card(parts, deferral, true);
    }

    /// @param offers whether something can be done with it already
    private VBox card(List<Node> parts, @Nullable Deferral deferral, boolean offers) {
        VBox card = new VBox();
        card.getStyleClass().add("cut-card");
        card.getChildren().addAll(parts);
        if (offers) {
            Button keep = button("cut.keep", deferral, () -> deeds.keep(deferral));
            Button adopt = button("cut.adopt", deferral, () -> deeds.adopt(deferral));
            HBox buttons = new HBox(keep, adopt);
            buttons.getStyleClass().add("status-top");
            card.getChildren().add(buttons);
        }
        return card;
    }

    private Button button(String key, @Nullable Deferral deferral, Runnable deed) {
        Button button = new Button(words.say(key));
        String of = deferral == null ? "alone" : deferral.aim().toString();
        button.setId(key.replace('.', '-') + "-" + of);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private GridPane figures(CutOutlook cut, CutWords sentences) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("cut-figures");
        grid.addRow(
                0, new Label(), new Line(words.say("cut.before"), "quiet"), new Line(words.say("cut.after"), "quiet"));
        row(grid, "FINISH", finish(cut.before()), finish(cut.after()));
        for (FundKind kind : FundKind.values()) {
            row(grid, kind.toString(), gap(cut.before(), kind, sentences), gap(cut.after(), kind, sentences));
        }
        row(
                grid,
                "NPSV",
                sentences.money().amounts().brief(cut.before().worth().netPresentValue()),
                sentences.money().amounts().brief(cut.after().worth().netPresentValue()));
        return grid;
    }

    private static String gap(Figures figures, FundKind kind, CutWords sentences) {
        return sentences.money().amounts().brief(figures.gap(kind).total());
    }

    private String finish(Figures figures) {
        LocalDate finish = figures.finish();
        return finish == null ? "" : words.day(finish);
    }

    private void row(GridPane grid, String key, String before, String after) {
        Label is = new Label(after);
        is.getStyleClass().add(before.equals(after) ? "quiet" : "changed");
        Label was = new Label(before);
        was.getStyleClass().add("quiet");
        grid.addRow(grid.getRowCount(), new Line(words.say("cut.row." + key), "cut-line"), was, is);
    }

    /// Chunks to go to, so many as can be read.
    private VBox links(Collection<ChunkId> chunks) {
        VBox links = new VBox();
        chunks.stream().limit(MOST_LISTED).forEach(chunk -> {
            Hyperlink link = new Hyperlink(desk.sentences().name(chunk));
            link.setWrapText(true);
            link.setOnAction(_ -> desk.host().open(chunk));
            links.getChildren().add(link);
        });
        if (chunks.size() > MOST_LISTED) {
            links.getChildren().add(new Line(words.say("cut.more", chunks.size() - MOST_LISTED), "quiet"));
        }
        return links;
    }
}
