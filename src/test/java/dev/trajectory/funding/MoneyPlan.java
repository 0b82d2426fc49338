package dev.trajectory.funding;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.model.WorkstreamId;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plan put together line by line for a test of money, with the dates of its chunks beside it. Amounts are
/// thousands of pounds.
public final class MoneyPlan implements Dates {

    private final Appraisal appraisal;
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<ChunkId, Span> spans = new LinkedHashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private final List<Fund> funds = new ArrayList<>();
    private final List<GainShareRule> shares = new ArrayList<>();

    public MoneyPlan(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    public static OrganisationId organisation(String id) {
        return new OrganisationId(id);
    }

    /// The workstream of every third chunk, the first from the number on.
    static WorkstreamId workstream(int number) {
        return new WorkstreamId("W" + number);
    }

    public static ChunkId chunk(String id) {
        return new ChunkId(id);
    }

    public static Money thousands(double amount) {
        return new Money(Math.round(amount * 100_000));
    }

    /// What an organisation pays.
    public static CostLine cost(String payer, CostKind kind, double thousands) {
        return new CostLine(organisation(payer), kind, thousands(thousands), "");
    }

    /// An award made in the year that starts in this calendar year.
    public static Award award(String organisation, int year, double thousands) {
        return new Award(
                new FinancialYear(year), organisation(organisation), thousands(thousands), AwardStatus.SECURED, null);
    }

    /// A fund for anything, which keeps nothing over the year's end and asks for no match.
    public static Fund fund(String id, FundKind kind, Award... awards) {
        return new Fund(
                new FundId(id), id, FundSource.OTHER, kind, "", false, Percent.ZERO, null, null, List.of(awards), "");
    }

    /// The same fund asking for a match, and keeping what is left or not.
    public static Fund with(Fund fund, long match, boolean carryForward) {
        return new Fund(
                fund.id(),
                fund.name(),
                fund.source(),
                fund.kind(),
                fund.holder(),
                carryForward,
                Percent.of(match),
                fund.eligibleChunks(),
                fund.bidWindow(),
                fund.awards(),
                fund.conditions());
    }

    public MoneyPlan organisation(String id, OrganisationType type) {
        organisations.add(new Organisation(
                organisation(id),
                id,
                id,
                type,
                null,
                null,
                0,
                null,
                List.of(),
                List.of(),
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                ""));
        return this;
    }

    /// A chunk from one day to another; later ones come later in the priority order.
    public MoneyPlan chunk(String id, @Nullable String start, @Nullable String finish, CostLine... costs) {
        OrderKey order =
                OrderKey.between(chunks.isEmpty() ? null : chunks.getLast().order(), null);
        Chunk chunk = Chunk.of(chunk(id), id, order, WorkSpan.weeks(1));
        chunks.add(chunk.draft()
                .costs(List.of(costs))
                .workstream(workstream(chunks.size() % 3))
                .chunk());
        if (start != null && finish != null) {
            spans.put(chunk(id), new Span(LocalDate.parse(start), LocalDate.parse(finish)));
        }
        return this;
    }

    public MoneyPlan fund(Fund fund) {
        funds.add(fund);
        return this;
    }

    public MoneyPlan share(GainShareRule rule) {
        shares.add(rule);
        return this;
    }

    public MoneyPlan benefit(Benefit benefit) {
        benefits.add(benefit);
        return this;
    }

    public List<Fund> funds() {
        return funds;
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /// The same chunks on the same dates with other money.
    MoneyPlan withFunds(List<Fund> changed) {
        MoneyPlan other = new MoneyPlan(appraisal);
        other.organisations.addAll(organisations);
        other.chunks.addAll(chunks);
        other.spans.putAll(spans);
        other.benefits.addAll(benefits);
        other.shares.addAll(shares);
        other.funds.addAll(changed);
        return other;
    }

    @Override
    public @Nullable Span of(ChunkId chunk) {
        return spans.get(chunk);
    }

    public Plan plan() {
        Settings settings = new Settings(
                "GBP",
                Month.APRIL,
                LocalDate.of(2027, 4, 1),
                null,
                WorkingDays.EVERY_DAY,
                8,
                4,
                new LinkedHashMap<>(),
                appraisal);
        return Plan.blank(new Programme("P", "P", "", "", "", 0, ""), settings)
                .draft()
                .organisations(Register.of(organisations))
                .chunks(Register.of(chunks))
                .benefits(Register.of(benefits))
                .funds(Register.of(funds))
                .gainShares(Register.of(shares))
                .plan();
    }

    /// What the plan costs on these dates.
    public Costs costs() {
        return Costs.of(plan(), this);
    }

    /// What its awards pay for, all of them counted.
    public Ledger ledger() {
        return Ledger.of(plan(), costs(), Counting.SECURED);
    }
}
