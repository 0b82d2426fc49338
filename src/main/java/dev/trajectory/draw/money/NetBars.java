package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.List;

/// What each party gains more than it pays, as a bar below its column: up where it gains, down and hatched where it
/// loses.
record NetBars(Parties parties, PayersGrid grid) {

    private static final double LABEL = 18;
    private static final double WIDEST = 34;

    /// Draws them between two heights.
    void draw(double top, double bottom) {
        Sheet out = grid.out();
        List<Money> nets = parties.ids().stream().map(parties::net).toList();
        double above = Math.max(0, nets.stream().mapToDouble(Money::pence).max().orElse(0));
        double below =
                Math.max(0, -nets.stream().mapToDouble(Money::pence).min().orElse(0));
        double label = out.px(LABEL);
        double high = bottom - top - 2 * label;
        double whole = Math.max(1, above + below);
        double base = top + label + high * above / whole;
        name(base);
        for (int i = 0; i < nets.size(); i++) {
            bar(i, nets.get(i), base, high * Math.abs(nets.get(i).pence()) / whole);
        }
        out.rule(grid.left(), base, grid.right() - grid.left(), Token.LINE_STRONG);
    }

    private void name(double base) {
        Sheet out = grid.out();
        MoneyWords words = parties.scene().words();
        double left = grid.box().x();
        double top = base - out.px(24);
        top += out.paragraph(left, top, grid.names(), words.say("payers.net"), TextRole.CONTROL, Token.INK);
        out.paragraph(left, top, grid.names(), words.say("payers.net.what"), TextRole.AXIS, Token.INK_2);
    }

    private void bar(int column, Money net, double base, double tall) {
        Sheet out = grid.out();
        boolean isLoss = net.pence() < 0;
        double wide = Math.min(grid.cell() * 0.62, out.px(WIDEST));
        Box bar = new Box(grid.middle(column) - wide / 2, isLoss ? base : base - tall, wide, tall);
        if (isLoss) {
            out.box(bar, 0, out.drawing().colour(Token.DANGER_SOFT), null);
            out.hatch(bar, Token.DANGER);
            out.box(bar.inset(0.5, 0.5), 0, null, out.stroke(Token.DANGER, 1));
        } else if (net.pence() > 0) {
            out.box(bar, 0, out.drawing().colour(Token.OK_FILL), null);
        }
        MoneyScene scene = parties.scene();
        OrganisationId party = parties.ids().get(column);
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        String text = (net.pence() > 0 ? "+" : "") + scene.amounts().millions(net);
        double label = out.px(LABEL);
        double middle = isLoss ? bar.bottom() + label / 2 : bar.y() - label / 2;
        grid.figure(grid.middle(column), middle, grid.cell(), text, type, isLoss ? Token.DANGER : Token.OK);
        out.spot(
                grid.spot(grid.middle(column), middle, type, text),
                scene.figures().net(party, net));
    }
}
