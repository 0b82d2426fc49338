package dev.trajectory.ui.inspector;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Funding;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// Which funds pay for a chunk, in which years, and what nobody pays.
final class PaidBy {

    private final Desk desk;
    private final WindowWords words;
    private final Lines<Line> lines;

    /// One line.
    ///
    /// @param fund the fund it is about, or null
    private record Line(String text, String style, @Nullable FundId fund) {}

    PaidBy(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.lines = new Lines<>(this::node, words.say("paid.none"));
        lines.getStyleClass().add("paid-by");
    }

    Node node() {
        return lines;
    }

    void show(Chunk chunk, Outlook outlook) {
        MoneyWords money = new MoneyWords(outlook.plan(), words.locale());
        Ledger ledger = outlook.money().ledger();
        List<Line> said = new ArrayList<>();
        Funding funding = outlook.schedule().funding();
        Cover cover = funding == null ? null : funding.cover(chunk.id());
        if (cover != null) {
            String style = cover.state() == Cover.State.FUNDED ? "quiet" : "trouble";
            said.add(new Line(desk.sentences().cover(cover), style, null));
        }
        drawn(ledger, chunk)
                .forEach((fund, sum) -> said.add(new Line(said(money, money.name(fund), sum.amounts()), "fund", fund)));
        for (Funded funded : ledger.needs()) {
            if (funded.need().chunk().equals(chunk.id()) && !funded.gap().isNil()) {
                boolean isCapital = funded.need().kind() == FundKind.CAPITAL;
                String nobody = words.say(
                        isCapital ? "paid.nobody.capital" : "paid.nobody.revenue",
                        money.name(funded.need().payer()));
                said.add(new Line(said(money, nobody, funded.gap()), "trouble", null));
            }
        }
        lines.show(said);
    }

    private static Map<FundId, ByYear.Sum> drawn(Ledger ledger, Chunk chunk) {
        Map<FundId, ByYear.Sum> drawn = new LinkedHashMap<>();
        for (Draw draw : ledger.draws(chunk.id())) {
            drawn.computeIfAbsent(draw.fund(), _ -> new ByYear.Sum())
                    .add(draw.year().startYear(), draw.amount().pence());
        }
        return drawn;
    }

    /// "National records fund: £900k, 2027/28 to 2028/29".
    private String said(MoneyWords money, String who, ByYear amounts) {
        return words.say(
                "paid.line", who, money.amounts().brief(amounts.total()), money.years(amounts.first(), amounts.end()));
    }

    private Node node(Line line) {
        Labeled node = line.fund() == null ? new Label(line.text()) : link(line.text(), line.fund());
        node.setWrapText(true);
        node.getStyleClass().add(line.style());
        return node;
    }

    private Hyperlink link(String text, FundId fund) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(_ -> desk.host().reveal(fund));
        return link;
    }
}
