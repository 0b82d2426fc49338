package dev.trajectory.words;

import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says how options of one plan differ, in one language. Options go by their ids, which are short.
public final class OptionWords {

    private static final String NO_VALUE = "\u2013";

    /// Of more options the verdict tells the gaps of those alone that it names.
    private static final int MOST_GAPS = 3;

    /// So many chunks are named, the rest are counted.
    private static final int MOST_NAMED = 12;

    private final Phrasebook book;
    private final Plan plan;
    private final AmountWords amounts;
    private final Names names;
    private final LoadWords loads;

    /// @param plan the plan the options are of
    public OptionWords(Plan plan, Locale locale) {
        this.plan = plan;
        names = new Names(plan, locale);
        loads = new LoadWords(plan, locale);
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
                year(appraisal.firstYear()),
                year(appraisal.priceBase()),
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

    /// What a record of the plan is called.
    public String name(Id id) {
        return names.plain(id);
    }

    /// The words on load it speaks with.
    public LoadWords loads() {
        return loads;
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
            case SPENT_ON_LEFT_OUT -> amounts.brief(figures.leftOut().total());
            case CAPITAL_GAP -> peak(figures.peakGap(FundKind.CAPITAL));
            case REVENUE_GAP -> peak(figures.peakGap(FundKind.REVENUE));
            case PRESENT_COSTS -> amounts.brief(figures.worth().costs());
            case SUNK_COSTS -> amounts.brief(figures.worth().sunk());
            case CASH_RELEASING -> benefits(figures, BenefitClass.CRB);
            case NON_CASH_RELEASING -> benefits(figures, BenefitClass.NCRB);
            case SOCIETAL -> benefits(figures, BenefitClass.SB);
            case NPSV -> amounts.brief(figures.worth().netPresentValue());
            case BCR -> ratio(figures.worth().benefitCostRatio());
            case ECONOMIC_PAYBACK -> year(figures.worth().payback());
            case CASH_PAYBACK -> year(figures.cashPayback());
            case BENEFITS_MAY_FALL ->
                switching(figures.worth().benefitsMayFall(), "switching.fall", "switching.mustRise");
            case COSTS_MAY_RISE -> switching(figures.worth().costsMayRise(), "switching.rise", "switching.mustFall");
            case COSTS_A_TENTH_HIGHER -> sensitive(figures, Sensitivity.COSTS_A_TENTH_HIGHER);
            case BENEFITS_A_FIFTH_LOWER -> sensitive(figures, Sensitivity.BENEFITS_A_FIFTH_LOWER);
            case BENEFITS_A_YEAR_LATE -> sensitive(figures, Sensitivity.BENEFITS_A_YEAR_LATE);
            case MONTH_OF_DELAY -> amounts.brief(figures.sensitivities().month().netPresentValue());
            case GRADE_A, GRADE_B, GRADE_C, GRADE_D, GRADE_E, NO_GRADE ->
                amounts.brief(figures.worth().graded(figure.grade()));
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
        return peak == null ? book.say("none") : book.say("peak", amounts.brief(peak.amount()), year(peak.year()));
    }

    private String ratio(@Nullable Ratio ratio) {
        return ratio == null ? book.say("none") : ratio.rounded(2).toPlainString();
    }

    private String sensitive(Figures figures, Sensitivity sensitivity) {
        return amounts.brief(figures.sensitivities().value(sensitivity));
    }

    private String benefits(Figures figures, BenefitClass of) {
        return amounts.brief(figures.worth().benefits(of));
    }

    /// A switching value: how far there is to go before nothing is left, or how far to something.
    private String switching(@Nullable Ratio share, String spare, String lacking) {
        if (share == null) {
            return book.say("none");
        }
        BigDecimal percent = share.rounded(4).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return book.say(
                percent.signum() < 0 ? lacking : spare,
                percent.abs().stripTrailingZeros().toPlainString());
    }

    /// A financial year by the calendar year it starts in.
    public String year(int startYear) {
        return Phrasebook.year(startYear, plan.settings().firstMonthOfFinancialYear());
    }

    /// What all years up to one add up to.
    public String sofar(Money sum) {
        return book.say("sofar", amounts.brief(sum));
    }

    private String year(@Nullable FinancialYear year) {
        return year == null ? book.say("never") : year(year.startYear());
    }

    /// Which options come first by net present social value and by benefit-cost ratio, whether the two disagree,
    /// and what each option lacks in its worst year. Recommends nothing.
    public String verdict(Comparison comparison) {
        Comparison.Verdict verdict = comparison.verdict();
        String ratio = verdict.worthMost().equals(verdict.mostForEachPound())
                        && !verdict.worthMost().isEmpty()
                ? "verdict.ratio.same"
                : "verdict.ratio";
        if (comparison.options().size() == 1) {
            Comparison.Compared only = comparison.options().getFirst();
            return book.say(
                    "verdict.one",
                    only.id().value(),
                    value(Figure.NPSV, only.figures()),
                    value(Figure.BCR, only.figures()),
                    gap(FundKind.CAPITAL, only.figures()),
                    gap(FundKind.REVENUE, only.figures()));
        }
        String first = book.say(
                verdict.disagrees() ? "verdict.disagree" : "verdict.agree",
                first("verdict.worth", Figure.NPSV, verdict.worthMost(), comparison),
                first(ratio, Figure.BCR, verdict.mostForEachPound(), comparison));
        String gaps = comparison.options().stream()
                .filter(each -> comparison.options().size() <= MOST_GAPS || verdict.names(each.id()))
                .map(each -> book.say(
                        "verdict.gap",
                        each.id().value(),
                        gap(FundKind.CAPITAL, each.figures()),
                        gap(FundKind.REVENUE, each.figures())))
                .collect(Collectors.joining(book.say("verdict.then")));
        return first + " " + book.say(against(verdict), gaps, list(verdict.leastGap()));
    }

    /// Whether the smallest cash gap is where the most worth is.
    private static String against(Comparison.Verdict verdict) {
        if (verdict.leastGap().isEmpty()) {
            return "verdict.gaps";
        }
        return verdict.isAgainstGap() ? "verdict.gaps.disagree" : "verdict.gaps.agree";
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
                : book.say("verdict.gap." + kind, amounts.brief(peak.amount()), year(peak.year()));
    }

    /// What kind an option is of, as a column says it.
    public String kind(OptionKind kind) {
        return book.say("kind." + kind);
    }

    /// How well an option meets a critical success factor, 1 to 5; a dash where it is not scored by it.
    public String score(Option option, String successFactor) {
        Integer score = option.successFactors().get(successFactor);
        return score == null ? NO_VALUE : Integer.toString(score);
    }

    /// What is said of options that is not valued in money, a sentence or more for each that has some.
    public List<String> unmonetised(Comparison comparison) {
        return comparison.options().stream()
                .filter(each -> !each.option().unmonetised().isBlank())
                .map(each -> book.say(
                        "notes.of",
                        each.id().value(),
                        each.option().unmonetised().strip().replaceAll("\\s+", " ")))
                .toList();
    }

    /// How many chunks are done whichever option is chosen.
    public String noRegret(Alternatives.Choice choice) {
        return book.say("noRegret.title", choice.noRegret().size());
    }

    /// Which chunks are done whichever option is chosen, and until when all options are open, and why.
    public List<String> choice(Alternatives.Choice choice) {
        List<String> lines = new ArrayList<>();
        List<ChunkId> noRegret = choice.noRegret();
        if (!noRegret.isEmpty()) {
            String named = noRegret.stream()
                    .limit(MOST_NAMED)
                    .map(names::plain)
                    .collect(Collectors.joining(book.say("noRegret.then")));
            int more = noRegret.size() - MOST_NAMED;
            lines.add(more > 0 ? book.say("noRegret.more", named, more) : book.say("noRegret.all", named));
        }
        Alternatives.Closing closing = choice.closing();
        lines.add(
                closing == null
                        ? book.say("closing.never")
                        : book.say(
                                "closing",
                                book.day(closing.until()),
                                names.quoted(closing.chunk()),
                                closing.option().value()));
        return lines;
    }

    /// Options in a row, such as "O2, O3"; a dash for none.
    public String list(List<OptionId> ids) {
        return ids.isEmpty() ? NO_VALUE : ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }
}
