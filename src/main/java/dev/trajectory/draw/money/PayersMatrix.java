package dev.trajectory.draw.money;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.List;

/// In each row the good done by what an organisation pays for, in each column who feels it, with what each pays behind
/// its row and what each gains below its column.
///
/// @param largestGain the most that anybody gains by what one pays for, in pence
/// @param deepest how much of the colour of paying a cell may have so that ink on it can be read, up to 1
record PayersMatrix(Parties parties, PayersGrid grid, long largestGain, double deepest) {

    private static final double HEADS = 30;
    private static final double ROW = 32;
    private static final double CELL_GAP = 2;

    static PayersMatrix of(Parties parties, PayersGrid grid) {
        return new PayersMatrix(parties, grid, parties.largestGain(), deepest(grid.out()));
    }

    private static double deepest(Sheet out) {
        Colour canvas = out.drawing().colour(Token.CANVAS);
        Colour pays = out.drawing().colour(Token.PAYS);
        Colour ink = out.drawing().colour(Token.INK);
        double least = out.style().theme().leastContrast();
        double deepest = 1;
        while (deepest > 0 && pays.over(canvas, deepest).contrast(ink) < least) {
            deepest -= 0.01;
        }
        return deepest;
    }

    private MoneyScene scene() {
        return parties.scene();
    }

    private MoneyWords words() {
        return scene().words();
    }

    private Sheet out() {
        return grid.out();
    }

    private double px(double desktop) {
        return out().px(desktop);
    }

    private Lettering strong() {
        return out().lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
    }

    /// How high one for so many is.
    static double height(Sheet out, int parties) {
        return out.px(HEADS) + (parties + 1) * out.px(ROW);
    }

    /// Draws it from a height down.
    void draw(double top) {
        heads(top);
        double y = top + px(HEADS);
        for (OrganisationId payer : parties.ids()) {
            row(payer, y);
            y += px(ROW);
        }
        double left = grid.box().x();
        out().rule(left, y, grid.right() - left, Token.LINE);
        totals(y);
    }

    private void heads(double top) {
        double middle = top + px(HEADS) / 2;
        out().around(grid.box().x(), middle, grid.names(), words().say("payers.corner"), TextRole.AXIS, Token.INK_2);
        for (int i = 0; i < parties.count(); i++) {
            chip(parties.ids().get(i), grid.middle(i), middle);
        }
        double room = grid.box().right() - grid.behind();
        out().around(grid.behind(), middle, room, words().say("payers.pays"), TextRole.CAPTION, Token.INK_2);
    }

    /// An organisation in the middle of a column.
    private void chip(OrganisationId id, double x, double middle) {
        Organisation organisation = scene().plan().organisations().find(id);
        if (organisation == null) {
            out().text(x, middle, grid.cell(), id.value(), TextRole.AXIS, Token.INK_2, Anchor.MIDDLE);
            return;
        }
        double wide = Math.min(out().chipWidth(organisation), grid.cell() - px(2));
        chip(organisation, x - wide / 2, middle, wide);
    }

    private void chip(Organisation organisation, double x, double middle, double wide) {
        out().chip(scene().plan(), organisation, x, middle, wide);
        Box box = new Box(x, middle - px(10), wide, px(20));
        out().spot(box, new Subject.InPlan(organisation.id()), organisation.name());
    }

    private void row(OrganisationId payer, double y) {
        double middle = y + px(ROW) / 2;
        name(grid.box().x(), middle, grid.names(), payer);
        for (int i = 0; i < parties.count(); i++) {
            Box cell = new Box(grid.x(i), y, grid.cell(), px(ROW)).inset(px(CELL_GAP) / 2, px(CELL_GAP) / 2);
            cell(cell, payer, parties.ids().get(i));
        }
        pays(payer, middle);
    }

    private void name(double x, double middle, double width, OrganisationId id) {
        Organisation organisation = scene().plan().organisations().find(id);
        double at = x;
        if (organisation != null) {
            double wide = out().chipWidth(organisation);
            chip(organisation, x, middle, wide);
            at = x + wide + px(6);
        }
        Lettering type = out().lettering(TextRole.SMALLEST);
        List<String> lines = type.typeface().wrap(words().name(id), type.size(), x + width - at, 2);
        double y = middle - (lines.size() - 1) * type.size() * 1.15 / 2;
        for (String line : lines) {
            out().drawing().text(at, y, line, type, Token.INK_2, Anchor.START, null);
            y += type.size() * 1.15;
        }
    }

    private void cell(Box cell, OrganisationId payer, OrganisationId gainer) {
        Money gain = parties.gain(payer, gainer);
        boolean isOwn = payer.equals(gainer);
        double share = (double) Math.max(0, gain.pence()) / largestGain;
        if (gain.pence() != 0 || isOwn) {
            Colour ground = gain.pence() < 0 ? out().drawing().colour(Token.DANGER_SOFT) : ramp(share);
            out().box(
                            isOwn ? cell.inset(0.5, 0.5) : cell,
                            Measures.BAR_RADIUS,
                            ground,
                            isOwn ? out().stroke(Token.INK, 1.3) : null);
        }
        if (gain.pence() != 0) {
            grid.figure(
                    cell.middle(),
                    cell.centre(),
                    cell.width() - px(2),
                    scene().amounts().millions(gain),
                    isOwn || share > 0.2 ? strong() : out().lettering(TextRole.TABLE_ROW),
                    gain.pence() < 0 ? Token.DANGER : Token.INK);
            out().spot(cell, scene().figures().gain(payer, gainer, gain));
        }
    }

    /// From the canvas to the colour of paying.
    private Colour ramp(double share) {
        Colour canvas = out().drawing().colour(Token.CANVAS);
        return out().drawing().colour(Token.PAYS).over(canvas, share == 0 ? 0 : (0.06 + 0.94 * share) * deepest);
    }

    private void pays(OrganisationId payer, double middle) {
        Money cost = parties.cost(payer);
        if (cost.pence() == 0) {
            return;
        }
        Lettering type = strong();
        String text = scene().amounts().millions(cost);
        double room = grid.box().right() - grid.behind() - type.width("000.0") - px(6);
        double wide = Math.max(1, room * Math.max(0, cost.pence()) / parties.largestCost());
        Box bar = new Box(grid.behind(), middle - px(6), wide, px(12));
        out().box(bar, Measures.BAR_RADIUS, out().drawing().colour(Token.LOAD_HIGH), null);
        double at = bar.right() + px(6);
        out().drawing().text(at, middle, text, type, Token.INK, Anchor.START, null);
        Box spot = grid.spot(at + type.width(text) / 2, middle, type, text);
        out().spot(spot, scene().figures().pays(payer, cost));
    }

    private void totals(double y) {
        double middle = y + px(ROW) / 2;
        Lettering type = strong();
        String head = words().say("payers.gains");
        out().around(grid.box().x(), middle, grid.names(), head, TextRole.CONTROL, Token.INK);
        for (int i = 0; i < parties.count(); i++) {
            OrganisationId gainer = parties.ids().get(i);
            Money benefit = parties.benefit(gainer);
            String text = scene().amounts().millions(benefit);
            grid.figure(grid.middle(i), middle, grid.cell(), text, type, Token.INK);
            out().spot(
                            grid.spot(grid.middle(i), middle, type, text),
                            scene().figures().gains(gainer, benefit));
        }
        double line = px(7.5);
        all(middle - line, gained(parties), scene().figures().gains(null, parties.benefit()));
        all(middle + line, paid(parties), scene().figures().pays(null, parties.cost()));
    }

    private void all(double middle, String text, Subject.Figure figure) {
        double room = grid.box().right() - grid.behind();
        double wide =
                out().text(grid.behind(), middle, room, text, TextRole.BAR_LABEL_CRITICAL, Token.INK, Anchor.START);
        out().spot(new Box(grid.behind() - px(3), middle - px(7.5), wide + px(6), px(15)), figure);
    }

    /// How wide the words behind the totals are.
    static double behind(Sheet out, Parties parties) {
        Lettering type = out.lettering(TextRole.BAR_LABEL_CRITICAL);
        return Math.max(type.width(gained(parties)), type.width(paid(parties)));
    }

    private static String gained(Parties parties) {
        MoneyScene scene = parties.scene();
        return scene.words().say("payers.all", scene.amounts().brief(parties.benefit()));
    }

    private static String paid(Parties parties) {
        MoneyScene scene = parties.scene();
        return scene.words().say("payers.all.for", scene.amounts().brief(parties.cost()));
    }
}
