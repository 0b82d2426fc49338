package dev.trajectory.words;

import dev.trajectory.finance.Ratio;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Id;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says how options of one plan differ, in one language. Options go by their ids, which are short.
public final class OptionWords {

    private static final String NO_VALUE = "\u2013";

    private final Phrasebook book;
    private final Plan plan;
    private final AmountWords amounts;

    /// @param plan the plan the options are of
    public OptionWords(Plan plan, Locale locale) {
        this.plan = plan;
        book = new Phrasebook("options", locale);
        amounts = new AmountWords(plan.settings().currency(), locale);
    }

    /// The text of that key with its terms put in. Throws [java.util.MissingResourceException] where there is
    /// none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// Over which years and in which prices figures are, and which awards count as money there is.
    public String basis(Counting counting) {
        Appraisal appraisal = plan.settings().appraisal();
        return book.say(
                "basis",
                appraisal.years(),
                appraisal.firstYear().toString(),
                appraisal.priceBase().toString(),
                book.say("counting." + counting));
    }

    /// How many chunks move from one option to another, and how many only one of them has.
    public String moves(Comparison.Shift shift) {
        return book.say(
                "moves",
                shift.before().value(),
                shift.after().value(),
                shift.effect().moved().size(),
                shift.onlyBefore().size(),
                shift.onlyAfter().size());
    }

    /// By how many weeks a chunk starts later, such as "+6" or "\u221230"; a dash where it had or has no dates.
    public String weeks(Effect.Move move) {
        return move.before() == null || move.after() == null ? NO_VALUE : book.say("weeks", move.weeks());
    }

    /// What a figure is called, and in what it is measured.
    public String name(Figure figure) {
        return book.say("figure." + figure);
    }

    /// A figure of an option, such as "£20.8m", "2035/36" or "143% EGH, Feb 2029".
    public String value(Figure figure, Figures figures) {
        return switch (figure) {
            case CHUNKS -> Integer.toString(figures.chunks());
            case FINISH -> day(figures.finish());
            case FIRST_BENEFIT -> day(figures.firstBenefit());
            case HIGHEST_LOAD -> load(figures.highestLoad());
            case CAPITAL -> amounts.brief(figures.capital());
            case REVENUE -> amounts.brief(figures.revenue());
            case CAPITAL_GAP -> peak(figures.peakGap(FundKind.CAPITAL));
            case REVENUE_GAP -> peak(figures.peakGap(FundKind.REVENUE));
            case NPSV -> amounts.brief(figures.npsv());
            case BCR -> ratio(figures.bcr());
            case ECONOMIC_PAYBACK -> year(figures.economicPayback());
            case CASH_PAYBACK -> year(figures.cashPayback());
        };
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? book.say("none") : book.day(date);
    }

    private String load(Figures.@Nullable PeakLoad load) {
        return load == null
                ? book.say("none")
                : book.say(
                        "load", Integer.toString(load.percent()), code(load.organisation()), book.month(load.month()));
    }

    private String code(OrganisationId id) {
        Organisation organisation = plan.organisations().find(id);
        return organisation == null ? id.value() : organisation.code();
    }

    private String peak(Figures.@Nullable Peak peak) {
        return peak == null
                ? book.say("none")
                : book.say("peak", amounts.brief(peak.amount()), peak.year().toString());
    }

    private String ratio(@Nullable Ratio ratio) {
        return ratio == null ? book.say("none") : ratio.rounded(2).toPlainString();
    }

    private String year(@Nullable FinancialYear year) {
        return year == null ? book.say("never") : year.toString();
    }

    /// Which options come first by net present social value and by benefit-cost ratio, whether the two disagree,
    /// and what each option lacks in its worst year. Recommends nothing.
    public String verdict(Comparison comparison) {
        Comparison.Verdict verdict = comparison.verdict();
        String ratio = verdict.worthMost().equals(verdict.mostForEachPound())
                        && !verdict.worthMost().isEmpty()
                ? "verdict.ratio.same"
                : "verdict.ratio";
        String first = book.say(
                verdict.disagrees() ? "verdict.disagree" : "verdict.agree",
                first("verdict.worth", Figure.NPSV, verdict.worthMost(), comparison),
                first(ratio, Figure.BCR, verdict.mostForEachPound(), comparison));
        String gaps = comparison.options().stream()
                .map(each -> book.say(
                        "verdict.gap",
                        each.id().value(),
                        gap(FundKind.CAPITAL, each.figures()),
                        gap(FundKind.REVENUE, each.figures())))
                .collect(Collectors.joining(book.say("verdict.then")));
        return first + " " + book.say("verdict.gaps", gaps);
    }

    private String first(String key, Figure figure, List<OptionId> ids, Comparison comparison) {
        if (ids.isEmpty()) {
            return book.say(key + ".none");
        }
        Figures any = comparison.options().stream()
                .filter(each -> each.id().equals(ids.getFirst()))
                .findFirst()
                .orElseThrow()
                .figures();
        return book.say(key, list(ids), value(figure, any));
    }

    private String gap(FundKind kind, Figures figures) {
        Figures.Peak peak = figures.peakGap(kind);
        return peak == null
                ? book.say("verdict.gap.none." + kind)
                : book.say(
                        "verdict.gap." + kind,
                        amounts.brief(peak.amount()),
                        peak.year().toString());
    }

    /// Options in a row, such as "O2, O3"; a dash for none.
    public String list(List<OptionId> ids) {
        return ids.isEmpty() ? NO_VALUE : ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }
}
