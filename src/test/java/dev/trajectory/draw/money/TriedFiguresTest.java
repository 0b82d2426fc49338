package dev.trajectory.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.Gaps;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.SpendOutlook;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.MoneyWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What is tried with money answers why: every figure is the sum of what it is made of.
class TriedFiguresTest {

    private static final Plan PLAN = northmoor();

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused ->
                throw new AssertionError(refused.problem().toString());
        };
    }

    private static void assertAddsUp(Subject.Figure figure, Finances money) {
        long sum = 0;
        for (Subject.Term term : figure.terms()) {
            sum += term.amount(money).pence();
            if (term instanceof Subject.Term.Change(var quantity, var before, var after)) {
                assertThat(after.why(quantity).since(before.why(quantity)).total())
                        .isEqualTo(term.amount(money));
            }
        }
        assertThat(sum)
                .as(figure.said())
                .isEqualTo(Objects.requireNonNull(figure.amount()).pence());
    }

    private static void assertAddsUp(Plan plan, Watch<CutTest> watch) {
        Cut cut = new Cut(new FundId("F02"), null, null, new Cut.Size.Share(Percent.of(20)));
        CutTest test = CutTest.of(Outlook.dates(plan).money(), Counting.SECURED, cut, watch);
        CutWords words = new CutWords(plan, Locale.UK);
        CutFigures figures = new CutFigures(test, Counting.SECURED, words);
        assertThat(test.deferrals()).isNotEmpty();
        for (Finances money : List.of(test.money(), test.less())) {
            for (FundKind kind : FundKind.values()) {
                assertAddsUp(figures.gap("", kind, money), money);
            }
            assertAddsUp(figures.netPresentValue("", money), money);
            assertThat(figures.ratio("", money).value())
                    .isEqualTo(
                            Objects.requireNonNull(money.economicCase(Bias.WITH).benefitCostRatio())
                                    .rounded(2)
                                    .toPlainString());
        }
        Subject.Figure missing = figures.missing();
        if (missing == null) {
            assertThat(test.losers().keySet())
                    .extracting(Gaps.Purse::kind)
                    .contains(FundKind.CAPITAL, FundKind.REVENUE);
        } else {
            assertAddsUp(missing, test.money());
        }
        test.losers().forEach((purse, more) -> assertAddsUp(figures.missing(purse, more), test.money()));
        for (Deferral deferral : test.deferrals()) {
            assertAddsUp(figures.value(deferral), test.money());
            assertAddsUp(figures.exit(deferral), test.money());
            deferral.losers()
                    .forEach((organisation, less) ->
                            assertAddsUp(figures.loser(deferral, organisation, less), test.money()));
        }
        assertAddsUp(Objects.requireNonNull(CutFigures.taken(plan, cut, Counting.SECURED, words)), test.money());
    }

    @Test
    void theFiguresOfACutAreSumsOnTheDatesThereAre() {
        assertAddsUp(PLAN, () -> false);
    }

    @Test
    void theFiguresOfACutAreSumsWhereWorkIsOnOrder() {
        assertAddsUp(ordered(PLAN), () -> false);
    }

    @Test
    void theFiguresOfACutAreSumsWhereFundingIsKept() {
        List<Integer> found = new ArrayList<>(List.of(0));
        Plan kept = PLAN.withSettings(PLAN.settings().with(Map.of(LimitKind.FUNDING, Enforcement.KEEP)));
        assertAddsUp(kept, new Watch<>() {
            @Override
            public boolean isStopped() {
                return found.getLast() > 0;
            }

            @Override
            public void sofar(double share, CutTest best) {
                found.add(best.deferrals().size());
            }
        });
    }

    /// A plan in which part of everything is on order and can be left at a tenth of that.
    private static Plan ordered(Plan plan) {
        Plan changed = plan;
        for (Chunk chunk : plan.chunks()) {
            List<CostLine> lines =
                    chunk.costs().stream().map(TriedFiguresTest::ordered).toList();
            changed = changed.draft()
                    .chunks(changed.chunks().with(chunk.draft().costs(lines).chunk()))
                    .plan();
        }
        return changed;
    }

    private static CostLine ordered(CostLine line) {
        long committed = Math.max(0, line.amount().pence() / 2);
        return line.withOutturn(
                new Outturn(new LinkedHashMap<>(), new Money(committed), null), new Money(committed / 10));
    }

    @Test
    void whatIsSpentBesidesIsASumOverTheWorkThatTheFundMayPayFor() {
        Outlook before = Outlook.dates(PLAN);
        SpendBy asked = new SpendBy(
                new FundId("F11"), new OrganisationId("FCHT"), new FinancialYear(2028), Money.ofPounds(100_000));
        SpendOutlook spend = SpendOutlook.of(before, asked, () -> false);
        BroughtForward found = Objects.requireNonNull(spend.found());
        SpendFigures figures =
                new SpendFigures(before.money(), new MoneyWords(PLAN, Locale.UK), new AccountWords(PLAN, Locale.UK));
        Subject.Figure uses =
                figures.uses(found, Objects.requireNonNull(spend.after()).money());
        assertAddsUp(uses, before.money());
        assertThat(uses.terms())
                .isNotEmpty()
                .allMatch(term -> term.amount(before.money()).pence() != 0);
        assertAddsUp(figures.lapsing(asked.fund(), asked.organisation(), asked.year()), before.money());
    }

    @Test
    void whatIsTheSameInTwoPlansIsNoPartOfAChange() {
        Finances money = Outlook.dates(PLAN).money();
        ChunkId any = PLAN.chunks().stream().findFirst().orElseThrow().id();
        Quantity spent = new Quantity.Spending(null, null, any, null);
        assertThat(money.why(spent).rows()).isNotEmpty();
        assertThat(money.why(spent).since(money.why(spent)).rows()).isEmpty();
    }
}
