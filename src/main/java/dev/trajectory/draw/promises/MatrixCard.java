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

    private static final double ROW = 36;
    private static final double WIDEST = 112;
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
        int rows = organisations.isEmpty() ? 0 : organisations.size() + 2;
        return out.cardFrame(width, words.say("matrix.title"), verdict) + rows * out.px(ROW);
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, words.say("matrix.title"), verdict);
        if (organisations.isEmpty()) {
            return;
        }
        RowName names = new RowName(out);
        double widest = 0;
        for (Organisation each : organisations) {
            widest = Math.max(widest, names.width(each.name()) + out.chipWidth(each));
        }
        double left = Math.min(widest + out.px(24), inside.width() * MOST_NAMES);
        double wide = Math.min(out.px(WIDEST), (inside.width() - left) / (organisations.size() + 1));
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
        for (Organisation giver : organisations) {
            y += out.px(ROW);
            row(giver, new Box(inside.x(), y, left, out.px(ROW)), wide);
        }
        y += out.px(ROW);
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
            total(null, organisations.get(column).id(), inside.x() + left + column * wide, y, wide);
        }
        total(null, null, last, y, wide);
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
        total(giver.id(), null, x, name.y(), wide);
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
        Lettering strong = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        out.drawing()
                .text(
                        box.middle(),
                        box.centre() - out.px(7),
                        Integer.toString(these.size()),
                        strong,
                        stand.ink,
                        Anchor.MIDDLE,
                        null);
        Lettering small = out.lettering(TextRole.SMALLEST_CONDENSED);
        String counts = counts(these);
        String state =
                small.width(counts) <= ground.width() - out.px(2) ? counts : words.say("cell.worst", worst(these));
        out.drawing()
                .text(
                        box.middle(),
                        box.centre() + out.px(8),
                        small.fit(state, ground.width() - out.px(2)),
                        small,
                        stand.ink,
                        Anchor.MIDDLE,
                        null);
        out.spot(
                box,
                new Subject.PromisesOf(Whose.between(giver.id(), taker.id())),
                words.say("cell.said", giver.name(), taker.name(), these.size(), counts));
    }

    /// How many stand in which way, the worst first.
    private String counts(List<PromiseNow> these) {
        return String.join(words.say("cell.and"), counted(these));
    }

    private String worst(List<PromiseNow> these) {
        return counted(these).getFirst();
    }

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

    private void total(
            @Nullable OrganisationId giver, @Nullable OrganisationId taker, double x, double y, double wide) {
        List<PromiseNow> these = PromiseSection.between(promises, giver, taker);
        if (these.isEmpty()) {
            return;
        }
        Lettering strong = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        String count = Integer.toString(these.size());
        double middle = y + out.px(ROW / 2);
        out.drawing().text(x + wide / 2, middle - out.px(7), count, strong, Token.INK, Anchor.MIDDLE, null);
        Lettering small = out.lettering(TextRole.SMALLEST_CONDENSED);
        String stand = words.say(
                "total.agreed", these.stream().filter(PromiseNow::stands).count());
        out.drawing()
                .text(
                        x + wide / 2,
                        middle + out.px(8),
                        small.fit(stand, wide - out.px(4)),
                        small,
                        Token.INK_2,
                        Anchor.MIDDLE,
                        null);
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
