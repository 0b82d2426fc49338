package dev.trajectory.draw.rollout;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.words.RolloutWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Organisations below each other and time to the right: a bar for each copy, wave by wave.
record WavesCard(Plan plan, Sheet out, RolloutWords words, Rollout rollout, List<CopyNow> copies, String verdict)
        implements Part {

    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double HEAD = 24;

    /// Where what is done ends.
    private static final double PROGRESS_EDGE = 1.6;

    /// The room left of the bars at most, as a share of the card.
    private static final double NAMES = 0.34;

    private String title() {
        return words.say("waves.title", rollout.name());
    }

    private String about() {
        return verdict + " " + words.pace(rollout.pace()) + " " + words.say("waves.about");
    }

    @Override
    public double height(double width) {
        return out.cardFrame(width, title(), about())
                + out.px(HEAD)
                + copies.size() * out.px(ROW)
                + newWaves() * out.px(6);
    }

    /// Above the first copy of each wave but the first is a little room.
    private long newWaves() {
        return Math.max(0, copies.stream().mapToInt(CopyNow::wave).distinct().count() - 1);
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title(), about());
        double names = Math.min(inside.width() * NAMES, namesWidth());
        Scale scale = scale(inside.x() + names + out.px(12), inside.right() - out.px(40));
        double bottom = inside.y() + out.px(HEAD) + copies.size() * out.px(ROW) + newWaves() * out.px(6);
        axis(scale, inside.y(), bottom);
        double y = inside.y() + out.px(HEAD);
        int wave = copies.getFirst().wave();
        for (CopyNow copy : copies) {
            if (copy.wave() != wave) {
                wave = copy.wave();
                out.rule(inside.x(), y + out.px(3), inside.width(), Token.LINE_SOFT);
                y += out.px(6);
            }
            row(copy, new Box(inside.x(), y, inside.width(), out.px(ROW)), names, scale);
            y += out.px(ROW);
        }
    }

    private String label(CopyNow copy) {
        OrganisationId organisation = copy.organisation();
        return organisation == null ? words.say("none") : words.name(organisation);
    }

    private double namesWidth() {
        Lettering type = out.lettering(TextRole.TABLE_ROW);
        double widest = copies.stream()
                .mapToDouble(copy -> type.width(label(copy)))
                .max()
                .orElse(0);
        return chips() + widest + waveWidth();
    }

    private double chips() {
        return copies.stream()
                        .map(copy -> plan.organisations().find(copy.organisation()))
                        .filter(Objects::nonNull)
                        .mapToDouble(out::chipWidth)
                        .max()
                        .orElse(0)
                + out.px(8);
    }

    private double waveWidth() {
        int most = copies.stream().mapToInt(CopyNow::wave).max().orElse(1);
        Lettering type = out.lettering(TextRole.CAPTION);
        return Math.max(type.width(words.say("waves.first")), type.width(words.say("waves.wave", most))) + out.px(12);
    }

    /// Where days are.
    private record Scale(LocalDate first, LocalDate last, double left, double right) {

        double x(LocalDate day) {
            double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
            return left + (right - left) * (day.toEpochDay() - first.toEpochDay()) / days;
        }
    }

    private Scale scale(double left, double right) {
        LocalDate first = copies.stream()
                .map(CopyNow::start)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(plan.settings().planStart());
        LocalDate last = copies.stream()
                .map(CopyNow::finish)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(first.plusYears(1));
        return new Scale(first.withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(1), left, right);
    }

    /// A line at the beginning of each quarter; its month is told where there is room for that of each, else of
    /// each second one, else at the beginning of years.
    private void axis(Scale scale, double top, double bottom) {
        Lettering type = out.lettering(TextRole.AXIS);
        double room = type.width(words.month(scale.first())) + out.px(16);
        double quarter = scale.x(scale.first().plusMonths(3)) - scale.left();
        int told = quarter >= room ? 3 : 2 * quarter >= room ? 6 : 12;
        double free = scale.left();
        for (LocalDate day = scale.first(); !day.isAfter(scale.last()); day = day.plusMonths(1)) {
            int into = day.getMonthValue() - 1;
            if (into % 3 == 0) {
                double x = scale.x(day);
                Token colour = into == 0 ? Token.LINE : Token.LINE_SOFT;
                out.drawing().vertical(x, top + out.px(HEAD), bottom, out.stroke(colour, 1), null);
                String text = words.month(day);
                if (into % told == 0 && x >= free && x + type.width(text) <= scale.right() + out.px(40)) {
                    out.drawing().text(x, top + out.px(HEAD / 2), text, type, Token.INK_3, Anchor.START, null);
                    free = x + type.width(text) + out.px(14);
                }
            }
        }
    }

    private void row(CopyNow now, Box box, double names, Scale scale) {
        double middle = box.centre();
        Organisation organisation = plan.organisations().find(now.organisation());
        if (organisation != null) {
            out.chip(plan, organisation, box.x(), middle);
        }
        Lettering type = out.lettering(TextRole.TABLE_ROW);
        Lettering strong = now.copy() == null ? type.in(Typeface.SEMIBOLD) : type;
        double x = box.x() + chips();
        double room = names - chips() - waveWidth();
        Lettering narrow = now.copy() == null ? type.in(Typeface.CONDENSED_SEMIBOLD) : type.in(Typeface.CONDENSED);
        Lettering fitting = strong.width(label(now)) <= room ? strong : narrow;
        out.drawing().text(x, middle, fitting.fit(label(now), room), fitting, Token.INK, Anchor.START, null);
        out.text(
                box.x() + names,
                middle,
                waveWidth(),
                now.copy() == null ? words.say("waves.first") : words.say("waves.wave", now.wave()),
                TextRole.CAPTION,
                Token.INK_3,
                Anchor.END);
        bar(now, scale, middle);
        RolloutCopy copy = now.copy();
        if (copy != null) {
            String said = words.say(
                    "waves.said",
                    label(now),
                    now.wave(),
                    words.day(now.start()),
                    words.day(now.finish()),
                    now.percentDone());
            out.spot(box, new Subject.CopyOf(rollout.id(), copy.organisation()), said);
        }
    }

    private void bar(CopyNow now, Scale scale, double middle) {
        LocalDate start = now.start();
        LocalDate finish = now.finish();
        double high = out.px(BAR);
        if (start == null || finish == null) {
            out.text(
                    scale.left(),
                    middle,
                    out.px(300),
                    words.say("waves.undated"),
                    TextRole.CAPTION,
                    Token.INK_3,
                    Anchor.START);
            return;
        }
        double left = scale.x(start);
        double wide = Math.max(out.px(3), scale.x(finish.plusDays(1)) - left);
        OrganisationId organisation = now.organisation();
        Livery livery = organisation == null ? null : out.livery(plan, organisation);
        Drawing drawing = out.drawing();
        double top = middle - high / 2;
        Colour tint = livery == null ? drawing.colour(Token.SUNKEN) : livery.tint();
        Colour border = livery == null ? drawing.colour(Token.LINE_STRONG) : livery.border();
        if (now.percentDone() > 0) {
            double done = wide * now.percentDone() / 100;
            Colour deeper = livery == null ? drawing.colour(Token.LOAD) : livery.progress();
            drawing.box(left, top, wide, high, Measures.BAR_RADIUS, tint, null, organisation);
            drawing.box(left, top, done, high, Measures.BAR_RADIUS, deeper, null, organisation);
            Colour edge = livery == null ? drawing.colour(Token.LOAD_HIGH) : livery.solid();
            Stroke tick = Stroke.solid(edge, out.px(PROGRESS_EDGE));
            drawing.add(new Shape.Line(left + done, top, left + done, top + high, tick, organisation));
            tint = null;
        }
        drawing.box(left, top, wide, high, Measures.BAR_RADIUS, tint, Stroke.solid(border, out.px(1)), organisation);
        if (!now.offers().isEmpty()) {
            Lettering count = out.lettering(TextRole.CAPTION).in(Typeface.SEMIBOLD);
            out.drawing()
                    .text(
                            left + wide + out.px(5),
                            middle,
                            now.offers().size() + "",
                            count,
                            Token.WARN,
                            Anchor.START,
                            null);
        }
    }
}
