package dev.trajectory.draw.promises;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Promises in a list, each on two lines: what is handed over, and why it wants looking at or who waits for what.
final class PromiseList implements Part {

    private static final double HEAD = 24;
    private static final double LINE = 38;

    /// Which of the two organisations stands beside each promise.
    enum Side {
        GIVER,
        TAKER,
        BOTH
    }

    private final Plan plan;
    private final Sheet out;
    private final PromiseWords words;
    private final String title;
    private final String about;
    private final List<PromiseNow> promises;
    private final List<PromiseNow> measured;
    private final Side side;

    /// @param measured whose days and states make columns as wide as they are: also those of other lists on the
    /// page, so that their columns stand below each other
    PromiseList(
            Plan plan,
            Sheet out,
            PromiseWords words,
            String title,
            String about,
            List<PromiseNow> promises,
            List<PromiseNow> measured,
            Side side) {
        this.plan = plan;
        this.out = out;
        this.words = words;
        this.title = title;
        this.about = about;
        this.promises = promises;
        this.measured = measured;
        this.side = side;
    }

    @Override
    public double height(double width) {
        double high = out.cardFrame(width, title, about);
        if (promises.isEmpty()) {
            return high;
        }
        Box inside = new Box(0, 0, width - 2 * out.style().padding(), 0);
        Columns columns = columns(inside);
        return high
                + out.px(HEAD)
                + promises.stream()
                        .mapToDouble(promise -> text(promise, columns, inside).height())
                        .sum();
    }

    /// Where things stand across a row.
    private record Columns(Box what, double organisations, double offered, double needed, double spare, Box state) {}

    @Override
    public void draw(Box card) {
        Box inside = out.card(card, title, about);
        if (promises.isEmpty()) {
            return;
        }
        Columns columns = columns(inside);
        double y = inside.y();
        heads(columns, y + out.px(HEAD / 2));
        y += out.px(HEAD);
        for (PromiseNow promise : promises) {
            out.rule(inside.x(), y, inside.width(), Token.LINE_SOFT);
            PromiseText text = text(promise, columns, inside);
            Box box = new Box(inside.x(), y, inside.width(), text.height());
            row(promise, text, columns, box);
            out.spot(box, Subject.promised(promise), words.said(promise));
            y = box.bottom();
        }
    }

    private PromiseText text(PromiseNow promise, Columns columns, Box inside) {
        return PromiseText.of(out, words, promise, columns.what().width(), inside.width());
    }

    private Columns columns(Box inside) {
        double state = stateWidth() + out.px(LINE + 12);
        double spare = Math.max(headWidth("head.spare"), out.px(30)) + out.px(14);
        double offered = dayWidth(words::planned) + out.px(14);
        double needed = dayWidth(words::agreed) + out.px(14);
        double organisations = organisationsWidth() + out.px(14);
        double what = inside.width() - state - spare - offered - needed - organisations;
        double x = inside.x() + what;
        return new Columns(
                inside.left(what - out.px(12)),
                x,
                x + organisations,
                x + organisations + offered,
                x + organisations + offered + needed,
                new Box(inside.right() - state, inside.y(), state, 0));
    }

    /// How wide a column of days is, with what stands under them.
    private double dayWidth(Function<PromiseNow, String> under) {
        Lettering caption = out.lettering(TextRole.CAPTION);
        return measured.stream()
                .mapToDouble(each -> caption.width(under.apply(each)))
                .reduce(out.lettering(TextRole.TABLE_ROW).width(words.say("none") + "00 May 0000"), Math::max);
    }

    private double headWidth(String key) {
        return out.lettering(TextRole.AXIS).width(words.say(key));
    }

    private double stateWidth() {
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        return measured.stream()
                .mapToDouble(each -> type.width(words.state(each)))
                .max()
                .orElse(0);
    }

    private double organisationsWidth() {
        double chip = 0;
        for (Organisation each : plan.organisations()) {
            chip = Math.max(chip, out.chipWidth(each));
        }
        return side == Side.BOTH ? 2 * chip + out.px(22) : Math.max(chip, headWidth("head.from"));
    }

    private void heads(Columns columns, double middle) {
        head(columns.what().x(), middle, "head.what");
        head(columns.organisations(), middle, side == Side.TAKER ? "head.to" : "head.from");
        if (side == Side.BOTH) {
            head(columns.organisations() + organisationsWidth() / 2 + out.px(11), middle, "head.to");
        }
        head(columns.offered(), middle, "head.offered");
        head(columns.needed(), middle, "head.needed");
        head(columns.spare(), middle, "head.spare");
        head(columns.state().x(), middle, "head.state");
    }

    private void head(double x, double middle, String key) {
        out.text(x, middle, out.px(400), words.say(key), TextRole.AXIS, Token.INK_3, Anchor.START);
    }

    private void row(PromiseNow promise, PromiseText text, Columns columns, Box box) {
        double first = box.y() + out.px(PromiseText.FIRST);
        lines(text.what(), PromiseText.whatType(out), box.x(), first, Token.INK, promise.waiter());
        boolean wanting = promise.concern() == PromiseNow.Concern.LATE || promise.isNeededSooner();
        Lettering small = PromiseText.aboutType(out);
        double about = box.y() + text.aboutTop();
        lines(text.reasons(), small, box.x(), about, wanting ? Token.DANGER : Token.INK_3, null);
        about += text.reasons().size() * small.lineHeight();
        lines(text.besides(), small, box.x(), about, Token.INK_3, null);
        organisations(promise, columns.organisations(), first);
        say(columns.offered(), first, words.day(promise.promise().offered()), promise.isOfferedTooLate());
        under(columns.offered(), first, words.planned(promise), promise.daysBehind() > 0);
        say(columns.needed(), first, words.day(promise.needed()), false);
        under(columns.needed(), first, words.agreed(promise), false);
        Long weeks = promise.weeksToSpare();
        say(columns.spare(), first, words.spare(promise), weeks != null && weeks < 0);
        state(promise, columns.state(), first);
    }

    private void lines(List<String> lines, Lettering type, double x, double first, Token colour, @Nullable Id id) {
        double y = first;
        for (String line : lines) {
            out.drawing().text(x, y, line, type, colour, Anchor.START, id);
            y += type.lineHeight();
        }
    }

    private void organisations(PromiseNow promise, double x, double middle) {
        double at = x;
        if (side != Side.TAKER) {
            at = chip(promise.giver(), at, middle);
        }
        if (side == Side.BOTH) {
            double to = x + organisationsWidth() / 2 + out.px(11);
            out.drawing()
                    .add(new Shape.Line(
                            at + out.px(4), middle, to - out.px(4), middle, out.stroke(Token.INK_3, 1), null));
            at = to;
        }
        if (side != Side.GIVER) {
            chip(promise.taker(), at, middle);
        }
    }

    private double chip(OrganisationId id, double x, double middle) {
        Organisation organisation = plan.organisations().find(id);
        if (organisation == null) {
            return x;
        }
        out.chip(plan, organisation, x, middle);
        return x + out.chipWidth(organisation);
    }

    private void say(double x, double middle, String text, boolean bad) {
        Lettering type = out.lettering(TextRole.TABLE_ROW);
        out.drawing()
                .text(
                        x,
                        middle,
                        text,
                        bad ? type.in(Typeface.SEMIBOLD) : type,
                        bad ? Token.DANGER : Token.INK,
                        Anchor.START,
                        null);
    }

    /// What stands under a day, on the second line of the row.
    private void under(double x, double first, String text, boolean bad) {
        if (!text.isEmpty()) {
            Lettering caption = out.lettering(TextRole.CAPTION);
            out.drawing()
                    .text(
                            x,
                            first + out.px(PromiseText.SECOND),
                            text,
                            caption,
                            bad ? Token.DANGER : Token.INK_3,
                            Anchor.START,
                            null);
        }
    }

    private void state(PromiseNow promise, Box box, double middle) {
        PromiseLook look = PromiseLook.of(promise.standing());
        double line = out.px(LINE);
        out.drawing()
                .add(new Shape.Line(
                        box.x(),
                        middle,
                        box.x() + line,
                        middle,
                        look.stroke(out.drawing(), out.px(1.6), out.px(1)),
                        null));
        look.sign(
                out.drawing(),
                box.x() + line / 2,
                middle,
                out.px(7),
                out.drawing().colour(look.colour()),
                words.say("question"));
        Lettering type = out.lettering(TextRole.TABLE_ROW).in(Typeface.SEMIBOLD);
        out.drawing()
                .text(
                        box.x() + line + out.px(8),
                        middle,
                        words.state(promise),
                        type,
                        look.colour(),
                        Anchor.START,
                        null);
    }
}
