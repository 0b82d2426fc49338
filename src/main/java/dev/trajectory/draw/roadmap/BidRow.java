package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.AwardRows;
import dev.trajectory.model.BidWindow;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.PictureWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// When funds may be bid for, in a row under their awards: a bar from the day on which bids open to that on which they
/// close, and a diamond on the day on which a decision is expected. Behind them stands which fund it is and when bids
/// close, or as much of that as has room before the next.
final class BidRow {

    private static final double BAR = 5;
    private static final double DIAMOND = 4;
    private static final double GAP = 5;

    private final RoadmapLayout layout;
    private final Drawing out;
    private final PictureWords words;
    private final Lettering plain;
    private final Lettering bold;
    private final double middle;

    /// A fund's window and where it lies.
    ///
    /// @param left where its marks begin
    /// @param right where they end
    private record Bid(Fund fund, BidWindow window, double left, double right) {}

    private BidRow(RoadmapLayout layout, Drawing out) {
        this.layout = layout;
        this.out = out;
        words = layout.words();
        bold = new Lettering(Typeface.CONDENSED_SEMIBOLD, layout.sizes().caption());
        plain = bold.in(Typeface.CONDENSED);
        double unit = layout.sizes().unit();
        double top =
                layout.frame().awardTop() + AwardRows.height(layout.awardKinds().size(), unit);
        middle = top + AwardRows.height(1, unit) / 2 - 1;
    }

    /// Whether there is such a row: where awards are shown and any window is not over before the plan begins. It
    /// does not come and go with the time that is looked at.
    static boolean isIn(Outlook outlook, Viewport viewport) {
        LocalDate start = outlook.schedule().start();
        return viewport.shows(Viewport.Part.AWARDS)
                && start != null
                && windows(outlook.plan())
                        .anyMatch(fund ->
                                !end(Objects.requireNonNull(fund.bidWindow())).isBefore(start));
    }

    private static Stream<Fund> windows(Plan plan) {
        return plan.funds().stream().filter(fund -> fund.bidWindow() != null);
    }

    private static LocalDate end(BidWindow window) {
        LocalDate decision = window.decisionExpected();
        return decision == null || decision.isBefore(window.closes()) ? window.closes() : decision;
    }

    static void draw(RoadmapLayout layout, Drawing out) {
        if (isIn(layout.outlook(), layout.viewport())) {
            new BidRow(layout, out).draw();
        }
    }

    private void draw() {
        TimeScale scale = layout.scale();
        out.text(scale.left() + px(3), middle, words.bids(), bold, Token.INK_2, Anchor.START, null);
        double least = scale.left() + bold.width(words.bids()) + px(10);
        List<Bid> bids = windows(layout.outlook().plan())
                .map(fund -> bid(fund, Objects.requireNonNull(fund.bidWindow())))
                .filter(bid -> bid.right() > least && bid.left() < scale.right())
                .sorted(Comparator.comparingDouble(Bid::left))
                .toList();
        for (int i = 0; i < bids.size(); i++) {
            double next = i + 1 < bids.size() ? bids.get(i + 1).left() : scale.right();
            draw(bids.get(i), least, next);
        }
    }

    private double px(double desktop) {
        return layout.sizes().px(desktop);
    }

    private Bid bid(Fund fund, BidWindow window) {
        TimeScale scale = layout.scale();
        double closes = scale.x(window.closes().plusDays(1));
        LocalDate decision = window.decisionExpected();
        double right = decision == null ? closes : Math.max(closes, scale.x(decision) + px(DIAMOND));
        return new Bid(fund, window, scale.x(window.opens()), right);
    }

    private void draw(Bid bid, double least, double next) {
        TimeScale scale = layout.scale();
        double from = Math.max(least, bid.left());
        double to = Math.min(scale.right(), scale.x(bid.window().closes().plusDays(1)));
        if (to > from) {
            out.fill(
                    from,
                    middle - px(BAR) / 2,
                    to - from,
                    px(BAR),
                    out.colour(Token.ASKED),
                    bid.fund().id());
        }
        LocalDate decision = bid.window().decisionExpected();
        double decided = decision == null ? 0 : scale.x(decision);
        if (decision != null && decided - px(DIAMOND) > least) {
            double joins = Math.max(least, to);
            if (decided > joins) {
                out.add(new Shape.Line(
                        joins,
                        middle,
                        decided,
                        middle,
                        out.dashed(Token.ASKED, px(1), px(2), px(2)),
                        bid.fund().id()));
            }
            out.add(new Shape.Diamond(
                    decided,
                    middle,
                    px(DIAMOND),
                    out.colour(Token.CANVAS),
                    out.stroke(Token.ASKED, px(1.5)),
                    bid.fund().id()));
        }
        double x = Math.max(least, bid.right()) + px(GAP);
        Stream.of(
                        words.bid(bid.fund().name(), bid.window().closes()),
                        words.bid(bid.fund().id().value(), bid.window().closes()),
                        bid.fund().id().value())
                .filter(text -> x + plain.width(text) + px(GAP) <= Math.min(next, scale.right()))
                .findFirst()
                .ifPresent(text -> out.text(
                        x,
                        middle,
                        text,
                        plain,
                        Token.INK,
                        Anchor.START,
                        bid.fund().id()));
    }
}
