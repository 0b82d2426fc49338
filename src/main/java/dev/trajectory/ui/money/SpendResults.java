package dev.trajectory.ui.money;

import dev.trajectory.draw.money.SpendFigures;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.SpendOutlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.account.FigureLink;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What comes forward so that money is spent by the end of a year, and what moves with it.
final class SpendResults extends VBox {

    private final Desk desk;
    private final WindowWords words;
    private final Consumer<BroughtForward> keep;
    private final Consumer<BroughtForward> adopt;

    SpendResults(Desk desk, Consumer<BroughtForward> keep, Consumer<BroughtForward> adopt) {
        this.desk = desk;
        this.words = desk.words();
        this.keep = keep;
        this.adopt = adopt;
        getStyleClass().add("cut-results");
    }

    /// Shows nothing.
    void clear() {
        getChildren().clear();
    }

    /// Shows what has been found so far.
    ///
    /// @param done whether that is all
    void show(SpendOutlook spend, SpendBy asked, boolean done) {
        BroughtForward found = spend.found();
        List<Node> nodes = new ArrayList<>();
        if (found != null) {
            nodes.add(found(spend, found));
            nodes.add(chunks(spend, found));
            if (done) {
                nodes.add(new Line(words.say(found.isBest() ? "spend.best" : "spend.notBest"), "quiet"));
                nodes.addAll(effects(spend, found));
                nodes.add(deeds(found));
            }
        } else if (done) {
            nodes.add(verdict(words.say("spend.none", brief(spend, asked.amount()), end(spend, asked))));
        }
        getChildren().setAll(nodes);
    }

    private String brief(SpendOutlook spend, Money amount) {
        return new MoneyWords(spend.before().plan(), words.locale()).amounts().brief(amount);
    }

    private String end(SpendOutlook spend, SpendBy asked) {
        return words.day(asked.year().end(spend.before().plan().settings().firstMonthOfFinancialYear()));
    }

    /// What is spent besides, which answers why it is so much once all is known.
    private Labeled found(SpendOutlook spend, BroughtForward found) {
        SpendBy asked = found.asked();
        String text =
                words.say("spend.verdict", brief(spend, found.uses()), brief(spend, asked.amount()), end(spend, asked));
        Outlook after = spend.after();
        if (after == null) {
            return verdict(text);
        }
        Finances money = spend.before().money();
        SpendFigures figures = new SpendFigures(
                money, new MoneyWords(money.plan(), words.locale()), new AccountWords(money.plan(), words.locale()));
        FigureLink link = new FigureLink(desk, text, figures.uses(found, after.money()), money);
        link.setId("spend-verdict");
        link.getStyleClass().add("effect");
        return link;
    }

    private static Line verdict(String text) {
        Line verdict = new Line(text, "effect");
        verdict.setId("spend-verdict");
        return verdict;
    }

    private VBox chunks(SpendOutlook spend, BroughtForward found) {
        VBox card = new VBox(new Line(words.say("spend.chunks"), "cut-head"));
        card.getStyleClass().add("cut-card");
        for (ChunkId chunk : found.chunks()) {
            Hyperlink link = new Hyperlink(moved(spend, chunk));
            link.setWrapText(true);
            link.setOnAction(_ -> desk.host().open(chunk));
            card.getChildren().add(link);
        }
        card.getChildren().add(new Line(words.say("spend.how"), "quiet"));
        return card;
    }

    private String moved(SpendOutlook spend, ChunkId chunk) {
        String name = desk.sentences().name(chunk);
        Outlook after = spend.after();
        Placement was = spend.before().schedule().placement(chunk);
        Placement is = after == null ? null : after.schedule().placement(chunk);
        return was == null || is == null
                ? name
                : words.say("spend.from", name, words.day(was.start()), words.day(is.start()));
    }

    private List<Node> effects(SpendOutlook spend, BroughtForward found) {
        Outlook after = spend.after();
        if (after == null) {
            return List.of();
        }
        Effect effect = Effect.between(spend.before(), after);
        long others = effect.moved().stream()
                .filter(move -> !found.chunks().contains(move.chunk()))
                .count();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Line(words.say("spend.title"), "cut-head"));
        LocalDate was = effect.finishBefore();
        LocalDate is = effect.finishAfter();
        if (was != null && is != null) {
            nodes.add(new Line(
                    was.equals(is)
                            ? words.say("spend.finish.same", words.day(was))
                            : words.say("spend.finish", words.day(was), words.day(is)),
                    "cut-line"));
        }
        nodes.add(new Line(words.say("spend.moves", others), "cut-line"));
        return nodes;
    }

    private HBox deeds(BroughtForward found) {
        Button keeping = new Button(words.say("cut.keep"));
        keeping.setId("spend-keep");
        keeping.setOnAction(_ -> keep.accept(found));
        Button adopting = new Button(words.say("cut.adopt"));
        adopting.setId("spend-adopt");
        adopting.setOnAction(_ -> adopt.accept(found));
        HBox deeds = new HBox(keeping, adopting);
        deeds.getStyleClass().add("status-top");
        return deeds;
    }
}
