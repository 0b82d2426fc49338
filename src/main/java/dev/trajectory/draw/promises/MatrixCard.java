package dev.trajectory.draw.promises;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.RowName;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Concern;
import dev.trajectory.words.PromiseWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many promises each organisation has given to each other one, and how they stand.
final class MatrixCard implements Part {

    private static final char NO_BREAK = '\u00a0';
    private static final double ROW = 36;

    /// How much higher a row gets for each further line of counts.
    private static final double LINE = 12;

    private static final double WIDEST = 152;
    private static final double MOST_NAMES = 0.3;

    private final Plan plan;
    private final Sheet out;
    private final PromiseWords words;
    private final List<PromiseNow> promises;
    private final List<Organisation> organisations = new ArrayList<>();
    private final String verdict;

    MatrixCard(Plan plan, Sheet out, PromiseWords words, List<PromiseNow> promises) {
        this.plan = plan;
        this.out = out;
        this.words = words;
        this.promises = promises;
        for (Organisation organisation : plan.organisations()) {
            if (promises.stream()
                    .anyMatch(each -> each.giver().equals(organisation.id())
                            || each.taker().equals(organisation.id()))) {
                organisations.add(organisation);
            }
        }
        this.verdict = promises.isEmpty() ? words.say("nothing") : Verdict.of(words, promises);
    }

    @Override
    public double height(double width) {
        double frame = out.cardFrame(width, words.say("matrix.title"), verdict);
        if (organisations.isEmpty()) {
            return frame;
        }
        Sizes sizes = sizes(width - 2 * out.style().padding());
        return frame
                + out.px(ROW)
                + totalsHeight(sizes.wide())
                + organisations.stream()
                        .mapToDouble(giver -> rowHeight(giver, sizes.wide()))
                        .sum();
    }

    /// @param left how wide names are
    /// @param wide how wide a column is
    private record Sizes(double left, double wide) {}

    private Sizes sizes(double inside) {
        RowName names = new RowName(out);
        double widest = 0;
        for (Organisation each : organisations) {
            widest = Math.max(widest, names.width(each.name()) + out.chipWidth(each));
        }
        double left = Math.min(widest + out.px(24), inside * MOST_NAMES);
        double wide = Math.min(out.px(WIDEST), (inside - left) / (organisations.size() + 1));
        return new Sizes(left, wide);
    }

    /// How high the row of an organisation is: as the longest list of counts in it needs it.
    private double rowHeight(Organisation giver, double wide) {
        int cells = organisations.stream()
                .map(taker -> PromiseSection.between(promises, giver.id(), taker.id()))
                .mapToInt(these -> lines(these, wide).size())
                .max()
                .orElse(1);
        return high(Math.max(cells, totalLines(giver.id(), null, wide).size()));
    }

    /// How high the last row is.
    private double totalsHeight(double wide) {
        int columns = organisations.stream()
                .mapToInt(taker -> totalLines(null, taker.id(), wide).size())
                .max()
                .orElse(1);
        return high(Math.max(columns, totalLines(null, null, wide).size()));
    }

    private double high(int lines) {
        return out.px(ROW + (Math.max(1, lines) - 1) * LINE);
    }

    private List<String> totalLines(@Nullable OrganisationId giver, @Nullable OrganisationId taker, double wide) {
        long stand = PromiseSection.between(promises, giver, taker).stream()
                .filter(PromiseNow::stands)
                .count();
        return small().wrap(words.say("total.agreed", stand), wide - out.px(6));
    }

    private Lettering small() {
        return out.lettering(TextRole.SMALLEST_CONDENSED);
    }

    /// How many of a cell's promises stand in which way, in lines that part no number from what it counts.
    private List<String> lines(List<PromiseNow> these, double wide) {
        List<String> whole =
                counted(these).stream().map(each -> each.replace(' ', NO_BREAK)).toList();
        return small().wrap(String.join(words.say("cell.and"), whole), wide - out.px(6)).stream()
                .map(line -> line.replace(NO_BREAK, ' '))
                .toList();
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("matrix.title"), verdict);
        if (organisations.isEmpty()) {
            return;
        }
        Sizes sizes = sizes(inside.width());
        double left = sizes.left();
        double wide = sizes.wide();
        double y = inside.y();
        out.text(
                inside.x(),
                y + out.px(ROW / 2),
                left,
                words.say("matrix.corner"),
                TextRole.AXIS,
                Token.INK_3,
                Anchor.START);
        for (int column = 0; column < organisations.size(); column++) {
            Organisation taker = organisations.get(column);
            double chip = Math.min(out.chipWidth(taker), wide - out.px(4));
            out.chip(plan, taker, inside.x() + left + column * wide + (wide - chip) / 2, y + out.px(ROW / 2), chip);
        }
        double last = inside.x() + left + organisations.size() * wide;
        out.text(
                last + wide / 2,
                y + out.px(ROW / 2),
                wide,
                words.say("matrix.total"),
                TextRole.AXIS,
                Token.INK_3,
                Anchor.MIDDLE);
        y += out.px(ROW);
        for (Organisation giver : organisations) {
            double high = rowHeight(giver, wide);
            row(giver, new Box(inside.x(), y, left, high), wide);
            y += high;
        }
        out.rule(inside.x(), y, last + wide - inside.x(), Token.LINE);
        out.text(
                inside.x(),
                y + out.px(ROW / 2) - out.px(7),
                left,
                words.say("matrix.total"),
                TextRole.TABLE_ROW,
                Token.INK_2,
                Anchor.START);
        for (int column = 0; column < organisations.size(); column++) {
            Box total = new Box(inside.x() + left + column * wide, y, wide, totalsHeight(wide));
            total(null, organisations.get(column).id(), total);
        }
        total(null, null, new Box(last, y, wide, totalsHeight(wide)));
    }

    private void row(Organisation giver, Box name, double wide) {
        out.rule(name.x(), name.y(), name.width() + wide * (organisations.size() + 1), Token.LINE_SOFT);
        double chip = out.chipWidth(giver);
        out.chip(plan, giver, name.x(), name.centre(), chip);
        double room = name.width() - chip - out.px(16);
        new RowName(out).draw(name.x() + chip + out.px(8), name.centre(), room, giver.name(), giver.id());
        out.spot(name, new Subject.PromisesOf(Whose.of(giver.id())), giver.name());
        double x = name.right();
        for (Organisation taker : organisations) {
            cell(giver, taker, new Box(x, name.y(), wide, name.height()));
            x += wide;
        }
        total(giver.id(), null, new Box(x, name.y(), wide, name.height()));
    }

    private void cell(Organisation giver, Organisation taker, Box box) {
        List<PromiseNow> these = PromiseSection.between(promises, giver.id(), taker.id());
        if (giver.equals(taker)) {
            out.box(box.inset(out.px(2), out.px(2)), 3, null, out.stroke(Token.LINE_SOFT, 1));
        }
        if (these.isEmpty()) {
            return;
        }
        Stand stand = Stand.of(these);
        Box ground = box.inset(out.px(2), out.px(2));
        out.box(ground, 3, out.drawing().colour(stand.ground), null);
        stack(box, these.size(), stand.ink, lines(these, box.width()), stand.ink);
        out.spot(
                box,
                new Subject.PromisesOf(Whose.between(giver.id(), taker.id())),
                words.say(
                        "cell.said",
                        giver.name(),
                        taker.name(),
                        these.size(),
                        String.join(words.say("cell.and"), counted(these))));
    }

    /// A number, and what is said of it in small lines below.
    private void stack(Box box, int count, Token ink, List<String> lines, Token small) {
        Lettering strong = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        double y = box.centre() - out.px(7 + (lines.size() - 1) * LINE / 2);
        out.drawing().text(box.middle(), y, words.say("count", count), strong, ink, Anchor.MIDDLE, null);
        y += out.px(15);
        for (String line : lines) {
            String fitting = small().fit(line, box.width() - out.px(6));
            out.drawing().text(box.middle(), y, fitting, small(), small, Anchor.MIDDLE, null);
            y += out.px(LINE);
        }
    }

    /// How many stand in which way, the worst first.
    private List<String> counted(List<PromiseNow> these) {
        List<String> counted = new ArrayList<>();
        for (Concern each : Concern.values()) {
            long count = Verdict.count(these, each);
            if (count > 0) {
                counted.add(words.say("cell." + each, count));
            }
        }
        return counted;
    }

    private void total(@Nullable OrganisationId giver, @Nullable OrganisationId taker, Box box) {
        int all = PromiseSection.between(promises, giver, taker).size();
        if (all > 0) {
            stack(box, all, Token.INK, totalLines(giver, taker, box.width()), Token.INK_2);
        }
    }

    /// How the promises of a cell stand: as the worst of them.
    private enum Stand {
        LATE(Token.DANGER, Token.DANGER_SOFT),
        UNANSWERED(Token.ASKED, Token.SUNKEN),
        AT_RISK(Token.WARN, Token.WARN_SOFT),
        AGREED(Token.OK, Token.OK_SOFT);

        private final Token ink;
        private final Token ground;

        Stand(Token ink, Token ground) {
            this.ink = ink;
            this.ground = ground;
        }

        static Stand of(List<PromiseNow> promises) {
            Concern worst = promises.stream()
                    .map(PromiseNow::concern)
                    .min(Concern::compareTo)
                    .orElse(Concern.KEPT);
            return switch (worst) {
                case LATE -> LATE;
                case UNANSWERED, UNCONFIRMED -> UNANSWERED;
                case AT_RISK -> AT_RISK;
                case AGREED, KEPT -> AGREED;
            };
        }
    }
}
