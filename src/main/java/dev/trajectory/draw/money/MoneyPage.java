package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.FundKind;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The page of a plan's money: answers at the top, below them cards, side by side where there is room.
public final class MoneyPage {

    private static final double ROOM_FOR_TWO = 1_120;

    private final MoneyScene scene;
    private final Sheet out;

    private MoneyPage(MoneyScene scene) {
        this.scene = scene;
        this.out = scene.out();
    }

    /// The page as wide as that and as high as it needs; the same for the same arguments.
    ///
    /// @param width in pixels, 600 or more
    /// @param locale of the words and figures
    public static Page of(Outlook outlook, PageStyle style, double width, MoneySwitches switches, Locale locale) {
        Sheet out = new Sheet(style);
        return new MoneyPage(MoneyScene.of(outlook, switches, out, locale)).page(width);
    }

    private Page page(double width) {
        double margin = out.style().margin();
        Box box = out.begin(width);
        double bottom = isEmpty() ? stack(box, List.of(new NothingCard(scene)), 0) : answers(box);
        return out.page(scene.words().say("title", scene.plan().programme().name()), width, bottom + margin);
    }

    private boolean isEmpty() {
        return scene.money().costs().lines().isEmpty()
                && scene.money().costs().undated().isEmpty()
                && scene.money().benefits().flows().isEmpty()
                && Arrays.stream(FundKind.values())
                        .allMatch(kind -> scene.asked(kind).isNil());
    }

    private double answers(Box box) {
        MoneyTiles tiles = new MoneyTiles(scene);
        double high = tiles.height(box.width());
        tiles.draw(box.top(high));
        return cards(box.below(high + out.style().gap()));
    }

    private double cards(Box box) {
        Part spend = scene.inCash() ? new SpendCard(scene) : new WorthCard(scene);
        ReachCard reach = new ReachCard(scene);
        WholeCard whole = new WholeCard(scene);
        PayersCard payers = new PayersCard(scene);
        List<Box> columns = box.columns(out.style().gap(), 0.97, 1.03);
        boolean hasRoom = box.width() >= out.px(ROOM_FOR_TWO)
                && payers.fits(columns.getLast().width());
        if (payers.isEmpty()) {
            return stack(box, all(spent(spend), List.of(reach)), 0);
        }
        WhatIfCard sure = new WhatIfCard(scene);
        if (!hasRoom) {
            Part gains = payers.fits(box.width()) ? payers : new PayersList(scene);
            return stack(box, all(spent(spend), all(List.of(reach, gains, whole, sure), more())), 0);
        }
        List<Part> left = all(spent(spend), List.of(whole));
        List<Part> right = new ArrayList<>(List.of(payers, reach, sure));
        for (Part part : more()) {
            boolean isLeftLower = height(columns.getFirst(), left) <= height(columns.getLast(), right);
            (isLeftLower ? left : right).add(part);
        }
        double high = Math.max(height(columns.getFirst(), left), height(columns.getLast(), right));
        stack(columns.getFirst(), left, high);
        return stack(columns.getLast(), right, high);
    }

    /// What is spent in each year, and in none.
    private List<Part> spent(Part spend) {
        UndatedCard undated = new UndatedCard(scene);
        return undated.isEmpty() ? List.of(spend) : List.of(spend, undated);
    }

    /// What has become of costs, where anything is recorded of it, and what to do next, where anything is left to
    /// do.
    private List<Part> more() {
        OutturnCard outturn = new OutturnCard(scene);
        NextCard next = new NextCard(scene);
        List<Part> more = new ArrayList<>();
        if (!outturn.isEmpty()) {
            more.add(outturn);
        }
        if (!next.isEmpty()) {
            more.add(next);
        }
        BidsCard bids = new BidsCard(scene);
        if (!bids.isEmpty()) {
            more.add(bids);
        }
        return more;
    }

    private static List<Part> all(List<Part> first, List<Part> then) {
        List<Part> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private double height(Box box, List<? extends Part> parts) {
        double high = (parts.size() - 1) * out.style().gap();
        for (Part part : parts) {
            high += part.height(box.width());
        }
        return high;
    }

    /// Draws cards below each other; the first, which has a chart, is made higher where together they are not so
    /// high.
    ///
    /// @return where they end
    private double stack(Box box, List<? extends Part> parts, double least) {
        double spare = Math.max(0, least - height(box, parts));
        double y = box.y();
        for (Part part : parts) {
            double high = part.height(box.width()) + (part.equals(parts.getFirst()) ? spare : 0);
            part.draw(new Box(box.x(), y, box.width(), high));
            y += high + out.style().gap();
        }
        return y - out.style().gap();
    }
}
