package dev.trajectory.draw.page;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Plan;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.PictureWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Awards under a scale of time, a row for each kind of money: in each financial year, as wide as it, parts as wide as
/// they are large. What is secured is filled, what is conditional dashed, what is only asked for hatched. The parts of
/// a row are awards of one fund each where the words on all of them have room, else of one certainty. A part without
/// room for its words bears its amount alone, and without room for that nothing.
public final class AwardRows {

    private static final double ROW = 17;

    /// Where days lie.
    public interface Time {

        /// The first day in sight, or one before it.
        LocalDate from();

        /// The last day in sight, or one after it.
        LocalDate to();

        /// Where what is in sight begins.
        double left();

        /// Where it ends.
        double right();

        /// The x at which a day begins; it may lie out of sight.
        double x(LocalDate day);
    }

    /// How large all of it is.
    ///
    /// @param unit what a pixel on a desktop is here
    /// @param caption the size of text
    /// @param line the width of lines
    public record Size(double unit, double caption, double line) {

        private double px(double desktop) {
            return desktop * unit;
        }
    }

    private final Plan plan;
    private final Time time;
    private final Size size;
    private final Drawing out;
    private final PictureWords phrases;
    private final MoneyWords words;
    private final Lettering bold;
    private final Lettering plain;

    /// A part of a year's awards and where it is drawn.
    private record Piece(Awards.Part part, double left, double width) {}

    public AwardRows(Plan plan, PictureWords words, Time time, Size size, Drawing out) {
        this.plan = plan;
        this.time = time;
        this.size = size;
        this.out = out;
        this.phrases = words;
        this.words = new MoneyWords(plan, words.locale());
        this.bold = new Lettering(Typeface.CONDENSED_SEMIBOLD, size.caption());
        this.plain = bold.in(Typeface.CONDENSED);
    }

    /// How tall so many rows are when everything is so much larger.
    public static double height(int rows, double unit) {
        return rows * Math.rint(ROW * unit);
    }

    /// Draws a row for each kind, one under the other.
    public void draw(List<FundKind> kinds, double from) {
        double height = height(1, size.unit());
        double top = from;
        for (FundKind kind : kinds) {
            row(kind, top, height);
            top += height;
        }
    }

    /// The kind's name stands at the left; awards begin right of it.
    private void row(FundKind kind, double top, double height) {
        String name = words.kind(kind);
        out.text(time.left() + size.px(3), top + height / 2 - 1, name, bold, Token.INK_2, Anchor.START, null);
        double least = time.left() + bold.width(name) + size.px(10);
        Month first = plan.settings().firstMonthOfFinancialYear();
        List<FinancialYear> years = years(first);
        boolean hasNames = years.stream().allMatch(year -> canName(kind, year, first));
        Awards awards = Awards.of(plan);
        for (FinancialYear year : years) {
            double left = Math.max(least, begin(year, first));
            double right = Math.min(time.right(), end(year, first));
            if (right - left >= 2) {
                List<Awards.Part> parts = hasNames ? awards.byFund(kind, year) : awards.byCertainty(kind, year);
                placed(parts, left, right - left).forEach(piece -> draw(piece, top + 1, height - size.px(3)));
            }
        }
    }

    private List<FinancialYear> years(Month first) {
        int from = FinancialYear.containing(time.from(), first).startYear();
        int to = FinancialYear.containing(time.to(), first).startYear();
        return IntStream.rangeClosed(from, to).mapToObj(FinancialYear::new).toList();
    }

    private double begin(FinancialYear year, Month first) {
        return Math.rint(time.x(year.start(first))) + 1;
    }

    private double end(FinancialYear year, Month first) {
        return Math.rint(time.x(year.end(first).plusDays(1)));
    }

    /// Whether all that funds award in a year can be called by their names. What is out of sight counts, so that
    /// words stay as they are while time moves under them.
    private boolean canName(FundKind kind, FinancialYear year, Month first) {
        double left = begin(year, first);
        List<Awards.Part> parts = Awards.of(plan).byFund(kind, year);
        return placed(parts, left, end(year, first) - left).stream()
                .allMatch(piece -> hasRoom(piece, words(piece.part())));
    }

    private String words(Awards.Part part) {
        FundId fund = part.fund();
        return fund == null
                ? phrases.awards(part.certainty().toString(), amount(part))
                : phrases.award(words.name(fund), amount(part));
    }

    private String amount(Awards.Part part) {
        return words.amounts().brief(part.amount());
    }

    private static List<Piece> placed(List<Awards.Part> parts, double left, double width) {
        double whole = parts.stream().mapToDouble(part -> part.amount().pence()).sum();
        List<Piece> pieces = new ArrayList<>();
        double sofar = 0;
        for (Awards.Part part : parts) {
            double begins = Math.rint(left + width * sofar / whole);
            sofar += part.amount().pence();
            double ends = Math.rint(left + width * sofar / whole);
            pieces.add(new Piece(part, begins, Math.max(0, ends - begins - 1)));
        }
        return pieces;
    }

    private boolean hasRoom(Piece piece, String text) {
        return plain.width(text) + size.px(11) <= piece.width();
    }

    private void draw(Piece piece, double top, double height) {
        if (piece.width() < 1) {
            return;
        }
        @Nullable FundId owner = piece.part().fund();
        double inset = size.line() / 2;
        switch (piece.part().certainty()) {
            case SECURED -> {
                out.fill(piece.left(), top, piece.width(), height, out.colour(Token.OK_SOFT), owner);
                out.fill(piece.left(), top, Math.min(piece.width(), size.px(3)), height, out.colour(Token.OK), owner);
            }
            case CONDITIONAL ->
                out.box(
                        piece.left() + inset,
                        top + inset,
                        Math.max(0, piece.width() - 2 * inset),
                        height - 2 * inset,
                        0,
                        out.colour(Token.CANVAS),
                        out.dashed(Token.ASKED, size.line(), size.px(3), size.px(2)),
                        owner);
            case ASKED ->
                out.add(new Shape.Hatch(
                        piece.left(),
                        top,
                        piece.width(),
                        height,
                        size.px(5),
                        out.stroke(Token.LINE_STRONG, size.line()),
                        owner));
        }
        Stream.of(words(piece.part()), amount(piece.part()))
                .filter(text -> hasRoom(piece, text))
                .findFirst()
                .ifPresent(text -> text(piece, text, top, height, owner));
    }

    private void text(Piece piece, String text, double top, double height, @Nullable FundId owner) {
        double x = piece.left() + size.px(6);
        if (piece.part().certainty() == Awards.Certainty.ASKED) {
            double width = plain.width(text) + size.px(6);
            out.fill(x - size.px(3), top + 1, width, height - 2, out.colour(Token.HEAD), owner);
        }
        out.text(x, top + height / 2, text, plain, Token.INK, Anchor.START, owner);
    }
}
