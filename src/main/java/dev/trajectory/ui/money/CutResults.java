package dev.trajectory.ui.money;

import dev.trajectory.draw.money.CutFigures;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Figures;
import dev.trajectory.ui.account.FigureLink;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.OptionWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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

    /// Shows what has been found so far. A cut that takes nothing does nothing: that alone is said.
    ///
    /// @param done whether that is all
    void show(CutOutlook cut, CutFigures figures, boolean done) {
        if (done || !cut.equals(shown)) {
            shown = cut;
            if (cut.test().cut().isNothing(money().plan(), figures.counting())) {
                String nothing = figures.words().touched(cut.test().cut(), figures.counting());
                getChildren().setAll(new Line(nothing, "effect"));
            } else {
                fill(cut, figures, done);
            }
        }
    }

    private void fill(CutOutlook cut, CutFigures figures, boolean done) {
        List<Node> nodes = new ArrayList<>();
        Subject.@Nullable Figure missing = figures.missing();
        Labeled verdict = missing == null
                ? new Line(figures.words().verdict(cut), "effect")
                : asked(figures.words().verdict(cut), "effect", missing);
        verdict.setId("cut-verdict");
        nodes.add(verdict);
        nodes.add(table(cut, figures));
        OptionWords basis = new OptionWords(money().plan(), words.locale());
        nodes.add(new Line(basis.basis(figures.counting()), "quiet"));
        if (!cut.unpaid().isEmpty()) {
            nodes.add(new Line(words.say("cut.unpaid"), "cut-head"));
            nodes.add(links(cut.unpaid()));
        }
        if (!cut.test().losers().isEmpty()) {
            nodes.add(new Line(words.say("cut.losers"), "cut-head"));
            cut.test()
                    .losers()
                    .forEach((purse, more) -> nodes.add(
                            asked(figures.words().loser(purse, more), "cut-line", figures.missing(purse, more))));
        }
        nodes.addAll(deferrals(cut, figures, done));
        if (done) {
            nodes.add(new Line(words.say("cut.alone"), "cut-head"));
            nodes.add(card(List.of(new Line(words.say("cut.alone.text"), "quiet")), null));
        }
        getChildren().setAll(nodes);
    }

    /// A sentence whose figure can be asked.
    private FigureLink asked(String sentence, String style, Subject.Figure figure) {
        FigureLink link = new FigureLink(desk, sentence, figure, money());
        link.getStyleClass().add(style);
        return link;
    }

    /// Of the plan before the cut, which has all the records that a figure can be about.
    private Finances money() {
        return Objects.requireNonNull(shown).test().money();
    }

    private List<Node> deferrals(CutOutlook cut, CutFigures figures, boolean done) {
        List<Node> nodes = new ArrayList<>();
        List<Deferral> deferrals = cut.test().deferrals();
        if (!deferrals.isEmpty()) {
            nodes.add(new Line(words.say("cut.deferrals"), "cut-head"));
            nodes.add(new Line(words.say(money().isKept() ? "cut.dates.kept" : "cut.dates"), "quiet"));
        } else if (done && !cut.test().losers().isEmpty()) {
            nodes.add(new Line(words.say("cut.defer.none"), "cut-line"));
        }
        for (Deferral deferral : deferrals) {
            List<Node> parts = new ArrayList<>();
            parts.add(new Line(figures.words().aim(deferral.aim()), "effect"));
            parts.add(links(deferral.chosen()));
            parts.addAll(about(deferral, figures));
            nodes.add(card(parts, done ? deferral : null, done));
        }
        return nodes;
    }

    private List<Node> about(Deferral deferral, CutFigures figures) {
        CutWords sentences = figures.words();
        List<Node> lines = new ArrayList<>();
        lines.add(new Line(sentences.leaving(deferral), "cut-line"));
        lines.add(asked(sentences.value(deferral), "cut-line", figures.value(deferral)));
        if (deferral.exitCosts().pence() > 0) {
            lines.add(asked(sentences.exit(deferral), "cut-line", figures.exit(deferral)));
        }
        sentences.besides(deferral).forEach(line -> lines.add(new Line(line, "cut-line")));
        deferral.losers()
                .forEach((organisation, less) -> lines.add(asked(
                        sentences.loser(organisation, less), "cut-line", figures.loser(deferral, organisation, less))));
        return lines;
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

    private GridPane table(CutOutlook cut, CutFigures figures) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("cut-figures");
        grid.addRow(
                0, new Label(), new Line(words.say("cut.before"), "quiet"), new Line(words.say("cut.after"), "quiet"));
        row(grid, "FINISH", new Label(finish(cut.before())), new Label(finish(cut.after())));
        for (FundKind kind : FundKind.values()) {
            row(grid, kind.toString(), (name, money) -> figures.gap(name, kind, money));
        }
        row(grid, "NPSV", figures::netPresentValue);
        row(grid, "BCR", figures::ratio);
        return grid;
    }

    private String finish(Figures figures) {
        LocalDate finish = figures.finish();
        return finish == null ? "" : words.day(finish);
    }

    /// A figure before the cut and with it, each of the money it is a figure of.
    private void row(GridPane grid, String key, BiFunction<String, Finances, Subject.Figure> figure) {
        CutTest test = Objects.requireNonNull(shown).test();
        String name = words.say("cut.row." + key);
        row(
                grid,
                key,
                new FigureLink(desk, figure.apply(name, test.money()), test.money()),
                new FigureLink(desk, figure.apply(name, test.less()), test.less()));
    }

    private void row(GridPane grid, String key, Labeled was, Labeled is) {
        is.getStyleClass().add(was.getText().equals(is.getText()) ? "quiet" : "changed");
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
