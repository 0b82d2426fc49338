package dev.trajectory.cli.bench;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.AssetType;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Incident;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.Support;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;

/// Money made up for measuring: each chunk costs two organisations something of each kind, every second one
/// enables a benefit (at most 500 in all), those that release cash pass part of it on, and 60 funds pay every
/// organisation every year. The plan's last chunk is the start line, and 100 assets are removed by chunks. The same
/// plan gives the same money.
final class SyntheticMoney {

    private static final int BENEFITS = 500;
    private static final int FUNDS = 60;
    private static final int ELIGIBLE = 30;
    private static final int ASSETS = 100;
    private static final int YEARS = 10;

    private final SplittableRandom random = new SplittableRandom(20270401);
    private final Plan plan;
    private final List<Chunk> chunks;
    private final List<OrganisationId> organisations;

    private SyntheticMoney(Plan plan) {
        this.plan = plan;
        chunks = List.copyOf(plan.chunks().all());
        organisations = plan.organisations().stream().map(Organisation::id).toList();
    }

    /// The plan with money.
    static Plan on(Plan plan) {
        return new SyntheticMoney(plan).plan();
    }

    private Plan plan() {
        List<Benefit> benefits = benefits();
        Settings settings = plan.settings();
        return plan.draft()
                .settings(settings.withFunding(
                        settings.funding().withStartLine(chunks.getLast().id())))
                .chunks(Register.of(chunks.stream()
                        .map(chunk -> chunk.draft()
                                .costs(costs())
                                .optimismBias(Percent.of(20))
                                .chunk())
                        .toList()))
                .benefits(Register.of(benefits))
                .funds(Register.of(funds()))
                .gainShares(Register.of(gainShares(benefits)))
                .assets(Register.of(assets()))
                .plan();
    }

    private List<CostLine> costs() {
        List<CostLine> costs = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            costs.add(new CostLine(organisation(), kind, Money.ofPounds(random.nextInt(1_000, 900_000)), ""));
        }
        return costs;
    }

    private OrganisationId organisation() {
        return organisations.get(random.nextInt(organisations.size()));
    }

    private ChunkId chunk() {
        return chunks.get(random.nextInt(chunks.size())).id();
    }

    private List<Benefit> benefits() {
        List<Benefit> benefits = new ArrayList<>();
        BenefitClass[] classes = {BenefitClass.CRB, BenefitClass.NCRB, BenefitClass.SB};
        for (int i = 0; i < Math.min(BENEFITS, chunks.size() / 2); i++) {
            BenefitClass benefitClass = classes[i % classes.length];
            benefits.add(new Benefit(
                    new BenefitId("B" + i),
                    "Benefit " + i,
                    benefitClass,
                    organisation(),
                    Money.ofPounds(random.nextInt(10_000, 2_000_000)),
                    List.of(chunk(), chunk()),
                    List.of(),
                    random.nextInt(20),
                    List.of(Percent.of(30), Percent.of(70), Percent.of(100)),
                    null,
                    "",
                    "",
                    "",
                    null,
                    null,
                    true,
                    benefitClass == BenefitClass.CRB,
                    benefitClass == BenefitClass.SB ? DiscountSchedule.HEALTH : DiscountSchedule.STANDARD,
                    Percent.of(-20),
                    "",
                    false,
                    null,
                    ""));
        }
        return benefits;
    }

    private List<Fund> funds() {
        List<Fund> funds = new ArrayList<>();
        int first = plan.settings().appraisal().firstYear().startYear();
        for (int i = 0; i < FUNDS; i++) {
            List<Award> awards = new ArrayList<>();
            for (OrganisationId organisation : organisations) {
                for (int year = first; year < first + YEARS; year++) {
                    awards.add(new Award(
                            new FinancialYear(year),
                            organisation,
                            Money.ofPounds(random.nextInt(2_000_000)),
                            AwardStatus.SECURED,
                            null));
                }
            }
            funds.add(new Fund(
                    new FundId("F" + i),
                    "Fund " + i,
                    FundSource.OTHER,
                    i % 2 == 0 ? FundKind.CAPITAL : FundKind.REVENUE,
                    "",
                    i % 3 == 0,
                    Percent.of(i % 4 == 0 ? 25 : 0),
                    i % 5 == 0 ? null : eligible(),
                    null,
                    awards,
                    ""));
        }
        return funds;
    }

    /// A rule for each benefit that releases cash.
    private List<GainShareRule> gainShares(List<Benefit> benefits) {
        List<GainShareRule> rules = new ArrayList<>();
        for (Benefit benefit : benefits) {
            if (benefit.benefitClass() == BenefitClass.CRB) {
                rules.add(new GainShareRule(
                        new GainShareId("G" + rules.size()),
                        benefit.id(),
                        benefit.beneficiary(),
                        other(benefit.beneficiary()),
                        Percent.of(random.nextInt(10, 60)),
                        GainShareBasis.SHARE_OF_CASH_BENEFIT,
                        plan.settings().appraisal().firstYear(),
                        null,
                        null,
                        GainShareStatus.AGREED,
                        ""));
            }
        }
        return rules;
    }

    private OrganisationId other(OrganisationId than) {
        int next = organisations.indexOf(than) + 1;
        return organisations.get(next % organisations.size());
    }

    private List<Asset> assets() {
        List<Asset> assets = new ArrayList<>();
        for (int i = 0; i < ASSETS; i++) {
            LocalDate ends = SyntheticPlan.START.plusMonths(random.nextInt(60));
            assets.add(new Asset(
                    new AssetId("A" + i),
                    "Asset " + i,
                    organisation(),
                    AssetType.OTHER,
                    ends,
                    new Support("", ends.plusYears(1), Money.ofPounds(random.nextInt(100_000))),
                    1,
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    new Incident(Percent.of(10), Percent.of(2), Money.ofPounds(random.nextInt(5_000_000))),
                    "",
                    chunk(),
                    ""));
        }
        return assets;
    }

    private List<ChunkId> eligible() {
        List<ChunkId> eligible = new ArrayList<>();
        while (eligible.size() < ELIGIBLE) {
            eligible.add(chunk());
        }
        return eligible;
    }
}
