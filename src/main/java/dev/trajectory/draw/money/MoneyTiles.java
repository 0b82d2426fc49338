package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Ratio;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Costs;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answers at the top of the page.
final class MoneyTiles implements Part {

    /// How much of the width each asks for.
    private static final double[] SHARES = {1.14, 1.14, 0.9, 0.84, 1.14};

    private static final double ROOM_FOR_ALL = 1_080;
    private static final int IN_A_ROW = 3;

    private final MoneyScene scene;
    private final MoneyWords words;
    private final List<Tile> tiles;

    MoneyTiles(MoneyScene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.tiles = List.of(cost(), funded(), value(), ratio(), payback());
    }

    private Tile cost() {
        List<Tile.Figure> figures = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            figures.add(new Tile.Figure(
                    scene.inCash()
                            ? scene.figures().cost(kind)
                            : scene.figures().presentCost(kind),
                    besides(kind)));
        }
        String basis = scene.inCash() ? scene.cashBasis(scene.appraised()) : scene.presentBasis();
        return new Tile(words.say("tile.cost"), figures, basis);
    }

    /// The kind of money, and how much of it falls in no year.
    private String besides(FundKind kind) {
        Costs costs = scene.money().costs();
        Money once = costs.undated(line -> line.kind().money() == kind && !line.isRecurrent());
        Money yearly = costs.undated(line -> line.kind().money() == kind && line.isRecurrent());
        List<String> parts = new ArrayList<>();
        if (once.pence() != 0) {
            parts.add(words.say("tile.cost.undated", scene.amounts().brief(once)));
        }
        if (yearly.pence() != 0) {
            parts.add(words.say("tile.cost.undated.yearly", scene.amounts().brief(yearly)));
        }
        String all = words.kindInside(kind);
        for (String part : parts) {
            all = words.say("tile.cost.besides", all, part);
        }
        return all;
    }

    private Tile funded() {
        List<Tile.Figure> figures = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            KindOfMoney counted = scene.counted(kind);
            Money spend = counted.spend().total();
            Money paid = counted.paid().total();
            Money more = counted.gap().minus(scene.asked(kind).gap()).total();
            figures.add(new Tile.Figure(
                    scene.figures().awarded(kind),
                    words.say("tile.funded.pays", words.kindInside(kind), words.percent(paid, spend)),
                    new Tile.Share(share(paid, spend), share(more, spend))));
        }
        return new Tile(scene.money(true), figures, scene.cashBasis(scene.appraised()));
    }

    private static double share(Money part, Money whole) {
        return whole.pence() == 0 ? 0 : (double) part.pence() / whole.pence();
    }

    private Tile value() {
        EconomicCase economic = scene.economicCase();
        String parts = words.say(
                scene.isPaid() ? "tile.value.parts.paid" : "tile.value.parts",
                scene.amounts().brief(economic.presentBenefits()),
                scene.amounts().brief(economic.presentCosts()),
                scene.amounts().brief(economic.presentSunk()));
        return new Tile(
                words.say("tile.value"),
                List.of(new Tile.Figure(scene.figures().netPresentValue(), parts)),
                scene.presentBasis());
    }

    private Tile ratio() {
        Ratio ratio = scene.economicCase().benefitCostRatio();
        String value =
                ratio == null ? words.say("tile.ratio.none") : scene.amounts().ratio(ratio.rounded(2));
        return new Tile(
                words.say("tile.ratio", scene.amounts().one()),
                List.of(new Tile.Figure(
                        scene.figures().ratio(value),
                        words.say(scene.isPaid() ? "tile.ratio.what.paid" : "tile.ratio.what"))),
                scene.presentBasis());
    }

    private Tile payback() {
        EconomicCase economic = scene.economicCase();
        return new Tile(
                words.say("tile.payback"),
                List.of(
                        payback("tile.payback.economic", economic.presentByYear(), economic.payback()),
                        payback(
                                "tile.payback.cash",
                                scene.money().cashByYear(),
                                scene.money().cashPayback())),
                words.say("tile.payback.basis." + scene.switches().bias(), scene.appraised(), words.prices()));
    }

    private Tile.Figure payback(String key, ByYear net, @Nullable FinancialYear paidBack) {
        String what = words.say(key);
        return new Tile.Figure(scene.figures().payback(what, year(paidBack), net, paidBack), what);
    }

    private String year(@Nullable FinancialYear year) {
        return year == null ? scene.words().say("never") : scene.words().year(year.startYear());
    }

    private List<List<Tile>> rows(double width) {
        return width >= scene.out().px(ROOM_FOR_ALL)
                ? List.of(tiles)
                : List.of(tiles.subList(0, IN_A_ROW), tiles.subList(IN_A_ROW, tiles.size()));
    }

    @Override
    public double height(double width) {
        double high = 0;
        int at = 0;
        for (List<Tile> row : rows(width)) {
            high += height(row, boxes(new Box(0, 0, width, 0), at, row)) + (at == 0 ? 0 : gap());
            at += row.size();
        }
        return high;
    }

    private double height(List<Tile> row, List<Box> boxes) {
        double high = 0;
        for (int i = 0; i < row.size(); i++) {
            high = Math.max(high, row.get(i).height(scene.out(), boxes.get(i).width()));
        }
        return high;
    }

    private List<Box> boxes(Box box, int at, List<Tile> row) {
        double[] shares = new double[row.size()];
        System.arraycopy(SHARES, at, shares, 0, shares.length);
        return box.columns(gap(), shares);
    }

    private double gap() {
        return scene.out().style().gap();
    }

    @Override
    public void draw(Box box) {
        double factor = 1;
        int at = 0;
        for (List<Tile> row : rows(box.width())) {
            List<Box> boxes = boxes(box, at, row);
            for (int i = 0; i < row.size(); i++) {
                factor = Math.min(
                        factor, row.get(i).squeeze(scene.out(), boxes.get(i).width()));
            }
            at += row.size();
        }
        at = 0;
        double y = box.y();
        for (List<Tile> row : rows(box.width())) {
            List<Box> boxes = boxes(box, at, row);
            double high = height(row, boxes);
            for (int i = 0; i < row.size(); i++) {
                Box place = boxes.get(i);
                row.get(i).draw(scene.out(), new Box(place.x(), y, place.width(), high), factor);
            }
            y += high + gap();
            at += row.size();
        }
    }
}
