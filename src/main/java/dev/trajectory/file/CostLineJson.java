package dev.trajectory.file;

import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OptimismCategory;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import java.time.YearMonth;
import java.util.SequencedMap;

/// A cost line in the file.
final class CostLineJson {

    static final Form<CostLine> FORM = RecordForm.small(CostLineJson::read, CostLineJson::write, "payer", "kind");

    static final Form<Grade> GRADE = Forms.oneOf(Grade.class);

    private static final Form<CostKind> KIND = Forms.oneOf(CostKind.class);

    private static final Form<OptimismCategory> CATEGORY = Forms.oneOf(OptimismCategory.class);

    private static final Form<Pricing> PRICING =
            RecordForm.small(CostLineJson::readPricing, CostLineJson::writePricing);

    private static final Form<Optimism> OPTIMISM =
            RecordForm.small(CostLineJson::readOptimism, CostLineJson::writeOptimism);

    private static final Form<Outturn> OUTTURN =
            RecordForm.small(CostLineJson::readOutturn, CostLineJson::writeOutturn);

    private static final Form<SequencedMap<YearMonth, Money>> BY_MONTH = new MapForm<>(Forms.MONTH, Forms.MONEY);

    private CostLineJson() {}

    private static CostLine read(In in) {
        return new CostLine(
                in.need("payer", Ids.ORGANISATION),
                in.need("kind", KIND),
                in.need("amount", Forms.MONEY),
                in.or("profile", SpendProfileForm.FORM, new SpendProfile.Even()),
                in.or("pricing", PRICING, Pricing.PLAIN),
                in.or("optimism", OPTIMISM, Optimism.USUAL),
                in.maybe("assetLifeYears", Forms.INT),
                in.or("outturn", OUTTURN, Outturn.NONE),
                in.or("exitCost", Forms.MONEY, Money.ZERO),
                in.maybe("confidence", GRADE),
                in.text("evidence"),
                in.text("note"));
    }

    private static void write(CostLine cost, Out out) {
        out.put("payer", cost.payer(), Ids.ORGANISATION)
                .put("kind", cost.kind(), KIND)
                .put("amount", cost.amount(), Forms.MONEY)
                .unless(new SpendProfile.Even(), "profile", cost.profile(), SpendProfileForm.FORM)
                .unless(Pricing.PLAIN, "pricing", cost.pricing(), PRICING)
                .unless(Optimism.USUAL, "optimism", cost.optimism(), OPTIMISM)
                .maybe("assetLifeYears", cost.assetLifeYears(), Forms.INT)
                .unless(Outturn.NONE, "outturn", cost.outturn(), OUTTURN)
                .unless(Money.ZERO, "exitCost", cost.exitCost(), Forms.MONEY)
                .maybe("confidence", cost.confidence(), GRADE)
                .text("evidence", cost.evidence())
                .text("note", cost.note());
    }

    private static Pricing readPricing(In in) {
        return new Pricing(
                in.maybe("base", Forms.FINANCIAL_YEAR),
                in.or("vat", Forms.PERCENT, Percent.ZERO),
                in.or("vatRecovered", Forms.PERCENT, Percent.ZERO),
                in.or("contingency", Forms.PERCENT, Percent.ZERO));
    }

    private static void writePricing(Pricing pricing, Out out) {
        out.maybe("base", pricing.base(), Forms.FINANCIAL_YEAR)
                .unless(Percent.ZERO, "vat", pricing.vat(), Forms.PERCENT)
                .unless(Percent.ZERO, "vatRecovered", pricing.vatRecovered(), Forms.PERCENT)
                .unless(Percent.ZERO, "contingency", pricing.contingency(), Forms.PERCENT);
    }

    private static Optimism readOptimism(In in) {
        return new Optimism(
                in.maybe("category", CATEGORY),
                in.maybe("rate", Forms.PERCENT),
                in.or("mitigation", Forms.PERCENT, Percent.ZERO));
    }

    private static void writeOptimism(Optimism optimism, Out out) {
        out.maybe("category", optimism.category(), CATEGORY)
                .maybe("rate", optimism.rate(), Forms.PERCENT)
                .unless(Percent.ZERO, "mitigation", optimism.mitigation(), Forms.PERCENT);
    }

    private static Outturn readOutturn(In in) {
        return new Outturn(
                in.map("spent", BY_MONTH),
                in.or("committed", Forms.MONEY, Money.ZERO),
                in.maybe("forecast", Forms.MONEY));
    }

    private static void writeOutturn(Outturn outturn, Out out) {
        out.map("spent", outturn.spent(), BY_MONTH)
                .unless(Money.ZERO, "committed", outturn.committed(), Forms.MONEY)
                .maybe("forecast", outturn.forecast(), Forms.MONEY);
    }
}
