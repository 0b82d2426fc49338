package dev.trajectory.draw.money;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.finance.PayersAndGainers;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Who pays and who gains: in each row the good done by what an organisation pays for, in each column who feels it;
/// below, what each gains more than it pays.
final class PayersCard implements Part {

    private static final double NAMES = 150;
    private static final double MOST_NAMES = 260;
    private static final double PAYS = 104;
    private static final double WIDEST_CELL = 72;
    private static final double NARROWEST_CELL = 32;
    private static final double ROW = 32;
    private static final double CELL_GAP = 2;
    private static final double NET = 132;
    private static final double CALLOUT_GAP = 10;

    private final MoneyScene scene;
    private final Sheet out;
    private final MoneyWords words;
    private final PayersAndGainers figures;
    private final List<OrganisationId> parties;
    private final String title;
    private final String explanation;

    PayersCard(MoneyScene scene) {
        this.scene = scene;
        this.out = scene.out();
        this.words = scene.words();
        this.figures = scene.money().payersAndGainers();
        this.parties = figures.organisations().entrySet().stream()
                .filter(each -> !isNil(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        this.title = words.say("payers.title");
        this.explanation =
                words.say("payers.explanation", scene.amounts().millionsUnit(), scene.appraised(), words.prices());
    }

    private static boolean isNil(PayersAndGainers.Standing standing) {
        return standing.cost().pence() == 0
                && standing.benefit().pence() == 0
                && standing.cashBenefit().pence() == 0;
    }

    boolean isEmpty() {
        return parties.isEmpty();
    }

    /// Whether a card so wide has room for a column for everybody.
    boolean fits(double width) {
        return grid(new Box(0, 0, width - 2 * out.style().padding(), 0)).cell() >= out.px(NARROWEST_CELL);
    }

    @Override
    public double height(double width) {
        double inside = width - 2 * out.style().padding();
        return out.cardFrame(width, title, explanation)
                + heads()
                + (parties.size() + 1) * out.px(ROW)
                + out.px(8)
                + out.px(NET)
                + calloutHeight(inside);
    }

    private double heads() {
        return out.px(30);
    }

    /// Where the columns of the matrix stand.
    private record Grid(double left, double cell, double right) {
        double x(int column) {
            return left + column * cell;
        }

        double middle(int column) {
            return x(column) + cell / 2;
        }
    }

    /// The room for what stands before the columns.
    private double names(Grid grid, Box box) {
        return grid.left() - box.x() - out.px(8);
    }

    private Grid grid(Box box) {
        Lettering all = out.lettering(TextRole.BAR_LABEL_CRITICAL);
        double words = Math.max(all.width(gained()), all.width(paid())) + out.px(11);
        double pays = Math.max(out.px(PAYS), words);
        double least = Math.min(out.px(NAMES), box.width() * 0.25);
        double cell = Math.min(out.px(WIDEST_CELL), (box.width() - least - pays) / Math.max(1, parties.size()));
        double names = Math.min(out.px(MOST_NAMES), box.width() - cell * parties.size() - pays);
        return new Grid(box.x() + names, cell, box.x() + names + cell * parties.size());
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title, explanation);
        Grid grid = grid(inside);
        double y = inside.y();
        heads(grid, inside, y);
        y += heads();
        for (OrganisationId payer : parties) {
            row(grid, inside, payer, y);
            y += out.px(ROW);
        }
        out.rule(inside.x(), y, grid.right() - inside.x(), Token.LINE);
        totals(grid, inside, y);
        y += out.px(ROW) + out.px(8);
        double spare = Math.max(0, box.height() - height(box.width()));
        net(grid, new Box(inside.x(), y, inside.width(), out.px(NET) + spare));
        callout(new Box(inside.x(), box.bottom() - out.px(14) - calloutHeight(inside.width()), inside.width(), 0));
    }

    private void heads(Grid grid, Box box, double y) {
        double middle = y + heads() / 2;
        out.around(box.x(), middle, names(grid, box), words.say("payers.corner"), TextRole.AXIS, Token.INK_2);
        for (int i = 0; i < parties.size(); i++) {
            chip(parties.get(i), grid.middle(i), middle, grid.cell());
        }
        double pays = box.right() - grid.right() - out.px(10);
        out.around(grid.right() + out.px(10), middle, pays, words.say("payers.pays"), TextRole.CAPTION, Token.INK_2);
    }

    /// An organisation in the middle of a column.
    private void chip(OrganisationId id, double x, double middle, double room) {
        Organisation organisation = scene.plan().organisations().find(id);
        if (organisation == null) {
            out.text(x, middle, room, id.value(), TextRole.AXIS, Token.INK_2, Anchor.MIDDLE);
            return;
        }
        double wide = Math.min(out.chipWidth(organisation), room - out.px(2));
        out.chip(scene.plan(), organisation, x - wide / 2, middle, wide);
        out.spot(
                new Box(x - wide / 2, middle - out.px(10), wide, out.px(20)),
                new Subject.InPlan(id),
                organisation.name());
    }

    private void row(Grid grid, Box box, OrganisationId payer, double y) {
        double middle = y + out.px(ROW) / 2;
        name(box.x(), middle, grid.left() - box.x() - out.px(8), payer);
        for (int i = 0; i < parties.size(); i++) {
            OrganisationId gainer = parties.get(i);
            Money gain = figures.gain(payer, gainer);
            Box cell =
                    new Box(grid.x(i), y, grid.cell(), out.px(ROW)).inset(out.px(CELL_GAP) / 2, out.px(CELL_GAP) / 2);
            cell(cell, gain, payer, gainer);
        }
        pays(grid, box, payer, middle);
    }

    private void name(double x, double middle, double width, OrganisationId id) {
        Organisation organisation = scene.plan().organisations().find(id);
        double at = x;
        if (organisation != null) {
            double wide = out.chipWidth(organisation);
            out.chip(scene.plan(), organisation, x, middle);
            out.spot(new Box(x, middle - out.px(10), wide, out.px(20)), new Subject.InPlan(id), organisation.name());
            at = x + wide + out.px(6);
        }
        Lettering type = out.lettering(TextRole.SMALLEST);
        List<String> lines = type.typeface().wrap(words.name(id), type.size(), x + width - at, 2);
        double y = middle - (lines.size() - 1) * type.size() * 1.15 / 2;
        for (String line : lines) {
            out.drawing().text(at, y, line, type, Token.INK_2, Anchor.START, null);
            y += type.size() * 1.15;
        }
    }

    private void cell(Box cell, Money gain, OrganisationId payer, OrganisationId gainer) {
        boolean own = payer.equals(gainer);
        double share = (double) Math.max(0, gain.pence()) / largestGain();
        Colour ground = gain.pence() < 0 ? out.drawing().colour(Token.DANGER_SOFT) : ramp(share);
        if (gain.pence() != 0 || own) {
            out.box(
                    own ? cell.inset(0.5, 0.5) : cell,
                    Measures.BAR_RADIUS,
                    ground,
                    own ? out.stroke(Token.INK, 1.3) : null);
        }
        if (gain.pence() != 0) {
            Lettering type = out.lettering(TextRole.TABLE_ROW);
            figure(
                    cell.middle(),
                    cell.centre(),
                    cell.width() - out.px(2),
                    scene.amounts().millions(gain),
                    own || share > 0.2 ? type.in(Typeface.SEMIBOLD) : type,
                    gain.pence() < 0 ? Token.DANGER : Token.INK);
            out.spot(cell, scene.figures().gain(payer, gainer, gain));
        }
    }

    /// A figure, in condensed type where the usual one is too wide.
    private void figure(double x, double middle, double room, String text, Lettering type, Token ink) {
        Lettering narrow =
                type.in(type.typeface() == Typeface.SEMIBOLD ? Typeface.CONDENSED_SEMIBOLD : Typeface.CONDENSED);
        Lettering fitting = type.width(text) <= room ? type : narrow;
        out.drawing().text(x, middle, fitting.fit(text, room), fitting, ink, Anchor.MIDDLE, null);
    }

    private long largestGain() {
        long largest = 1;
        for (OrganisationId payer : parties) {
            for (OrganisationId gainer : parties) {
                largest = Math.max(largest, figures.gain(payer, gainer).pence());
            }
        }
        return largest;
    }

    /// From the canvas to the colour of paying, as deep as ink on it can be read.
    private Colour ramp(double share) {
        Colour canvas = out.drawing().colour(Token.CANVAS);
        Colour pays = out.drawing().colour(Token.PAYS);
        Colour ink = out.drawing().colour(Token.INK);
        double deepest = 1;
        while (deepest > 0
                && pays.over(canvas, deepest).contrast(ink)
                        < out.style().theme().leastContrast()) {
            deepest -= 0.01;
        }
        return pays.over(canvas, share == 0 ? 0 : (0.06 + 0.94 * share) * deepest);
    }

    private PayersAndGainers.Standing standing(OrganisationId id) {
        return Objects.requireNonNull(figures.organisations().get(id));
    }

    private void pays(Grid grid, Box box, OrganisationId payer, double middle) {
        Money cost = standing(payer).cost();
        if (cost.pence() == 0) {
            return;
        }
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        String text = scene.amounts().millions(cost);
        double left = grid.right() + out.px(10);
        double room = box.right() - left - type.width("000.0") - out.px(6);
        double wide = Math.max(1, room * Math.max(0, cost.pence()) / largestCost());
        out.box(
                new Box(left, middle - out.px(6), wide, out.px(12)),
                Measures.BAR_RADIUS,
                out.drawing().colour(Token.LOAD_HIGH),
                null);
        double at = left + wide + out.px(6);
        out.drawing().text(at, middle, text, type, Token.INK, Anchor.START, null);
        out.spot(
                spot(at + type.width(text) / 2, middle, type, text),
                scene.figures().pays(payer, cost));
    }

    /// The place of a figure.
    private Box spot(double middle, double centre, Lettering type, String text) {
        double wide = type.width(text) + out.px(8);
        return new Box(middle - wide / 2, centre - out.px(10), wide, out.px(20));
    }

    private long largestCost() {
        return Math.max(
                1,
                parties.stream()
                        .mapToLong(each -> standing(each).cost().pence())
                        .max()
                        .orElse(1));
    }

    private void totals(Grid grid, Box box, double y) {
        double middle = y + out.px(ROW) / 2;
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        out.around(box.x(), middle, names(grid, box), words.say("payers.gains"), TextRole.CONTROL, Token.INK);
        for (int i = 0; i < parties.size(); i++) {
            Money benefit = standing(parties.get(i)).benefit();
            String text = scene.amounts().millions(benefit);
            figure(grid.middle(i), middle, grid.cell(), text, type, Token.INK);
            out.spot(spot(grid.middle(i), middle, type, text), scene.figures().gains(parties.get(i), benefit));
        }
        double left = grid.right() + out.px(10);
        double line = out.px(7.5);
        double room = box.right() - left;
        all(left, middle - line, room, gained(), scene.figures().gains(null, sum(PayersAndGainers.Standing::benefit)));
        all(left, middle + line, room, paid(), scene.figures().pays(null, sum(PayersAndGainers.Standing::cost)));
    }

    private String gained() {
        return words.say("payers.all", scene.amounts().brief(sum(PayersAndGainers.Standing::benefit)));
    }

    private String paid() {
        return words.say("payers.all.for", scene.amounts().brief(sum(PayersAndGainers.Standing::cost)));
    }

    private Money sum(Function<PayersAndGainers.Standing, Money> part) {
        return new Money(parties.stream()
                .mapToLong(each -> part.apply(standing(each)).pence())
                .sum());
    }

    private void all(double x, double middle, double room, String text, Subject.Figure figure) {
        double wide = out.text(x, middle, room, text, TextRole.BAR_LABEL_CRITICAL, Token.INK, Anchor.START);
        out.spot(new Box(x - out.px(3), middle - out.px(7.5), wide + out.px(6), out.px(15)), figure);
    }

    private Money net(OrganisationId id) {
        return standing(id).benefit().minus(standing(id).cost());
    }

    private void net(Grid grid, Box box) {
        List<Money> nets = parties.stream().map(this::net).toList();
        double above = nets.stream().mapToDouble(Money::pence).max().orElse(0);
        double below = -nets.stream().mapToDouble(Money::pence).min().orElse(0);
        double label = out.px(18);
        double high = box.height() - 2 * label;
        double whole = Math.max(1, Math.max(0, above) + Math.max(0, below));
        double base = box.y() + label + high * Math.max(0, above) / whole;
        double names = names(grid, box);
        double top = base - out.px(24);
        top += out.paragraph(box.x(), top, names, words.say("payers.net"), TextRole.CONTROL, Token.INK);
        out.paragraph(box.x(), top, names, words.say("payers.net.what"), TextRole.AXIS, Token.INK_2);
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        for (int i = 0; i < nets.size(); i++) {
            Money net = nets.get(i);
            double tall = high * Math.abs(net.pence()) / whole;
            double wide = Math.min(grid.cell() * 0.62, out.px(34));
            Box bar = new Box(grid.middle(i) - wide / 2, net.pence() >= 0 ? base - tall : base, wide, tall);
            if (net.pence() < 0) {
                out.box(bar, 0, out.drawing().colour(Token.DANGER_SOFT), null);
                out.hatch(bar, Token.DANGER);
                out.box(bar.inset(0.5, 0.5), 0, null, out.stroke(Token.DANGER, 1));
            } else if (net.pence() > 0) {
                out.box(bar, 0, out.drawing().colour(Token.OK_FILL), null);
            }
            String text = (net.pence() > 0 ? "+" : "") + scene.amounts().millions(net);
            double middle = net.pence() >= 0 ? bar.y() - label / 2 : bar.bottom() + label / 2;
            figure(grid.middle(i), middle, grid.cell(), text, type, net.pence() < 0 ? Token.DANGER : Token.OK);
            out.spot(spot(grid.middle(i), middle, type, text), scene.figures().net(parties.get(i), net));
        }
        out.rule(grid.left(), base, grid.right() - grid.left(), Token.LINE_STRONG);
    }

    /// Who is worst off and who best, in a sentence; empty where nobody is either.
    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        parties.stream()
                .filter(each -> net(each).pence() < 0)
                .min(Comparator.comparing(this::net))
                .ifPresent(worst -> sentences.add(words.say(
                        "payers.worst",
                        words.name(worst),
                        scene.amounts().brief(net(worst).negated()))));
        parties.stream()
                .filter(each -> net(each).pence() > 0)
                .max(Comparator.comparing(this::net))
                .ifPresent(best -> sentences.add(words.say(
                        "payers.best",
                        words.name(best),
                        scene.amounts().brief(net(best)),
                        scene.amounts().brief(standing(best).cost()))));
        return sentences;
    }

    private double calloutHeight(double width) {
        List<String> sentences = sentences();
        if (sentences.isEmpty()) {
            return 0;
        }
        Lettering type = out.lettering(TextRole.BODY);
        double lines =
                type.wrap(String.join(" ", sentences), width - 2 * out.px(14)).size();
        return out.px(CALLOUT_GAP) + lines * type.lineHeight() + 2 * out.px(10);
    }

    private void callout(Box box) {
        double high = calloutHeight(box.width()) - out.px(CALLOUT_GAP);
        if (high > 0) {
            Box ground = new Box(box.x(), box.y() + out.px(CALLOUT_GAP), box.width(), high);
            out.box(ground, Measures.CARD_RADIUS, out.drawing().colour(Token.ACCENT_SOFT), null);
            out.paragraph(
                    ground.x() + out.px(14),
                    ground.y() + out.px(10),
                    ground.width() - 2 * out.px(14),
                    String.join(" ", sentences()),
                    TextRole.BODY,
                    Token.INK);
        }
    }
}
