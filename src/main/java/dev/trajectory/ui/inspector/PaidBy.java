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
import javafx.scene.layout.VBox;

/// Which funds pay for a chunk, in which years, and what nobody pays.
final class PaidBy {

    private final Desk desk;
    private final WindowWords words;
    private final VBox node = new VBox();

    PaidBy(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        node.getStyleClass().add("paid-by");
    }

    Node node() {
        return node;
    }

    void show(Chunk chunk, Outlook outlook) {
        MoneyWords money = new MoneyWords(outlook.plan(), words.locale());
        Ledger ledger = outlook.money().ledger();
        List<Node> lines = new ArrayList<>();
        Funding funding = outlook.schedule().funding();
        Cover cover = funding == null ? null : funding.cover(chunk.id());
        if (cover != null) {
            lines.add(label(desk.sentences().cover(cover), cover.state() == Cover.State.FUNDED ? "quiet" : "trouble"));
        }
        drawn(ledger, chunk).forEach((fund, sum) -> {
            Hyperlink link = new Hyperlink(said(money, money.name(fund), sum.amounts()));
            link.setWrapText(true);
            link.setOnAction(_ -> desk.host().reveal(fund));
            lines.add(link);
        });
        for (Funded funded : ledger.needs()) {
            if (funded.need().chunk().equals(chunk.id()) && !funded.gap().isNil()) {
                boolean isCapital = funded.need().kind() == FundKind.CAPITAL;
                String nobody = words.say(
                        isCapital ? "paid.nobody.capital" : "paid.nobody.revenue",
                        money.name(funded.need().payer()));
                lines.add(label(said(money, nobody, funded.gap()), "trouble"));
            }
        }
        if (lines.isEmpty()) {
            lines.add(label(words.say("paid.none"), "quiet"));
        }
        node.getChildren().setAll(lines);
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

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
