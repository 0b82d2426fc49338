package dev.trajectory.file;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.DiscountBand;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Percent;
import java.util.List;
import java.util.SequencedMap;

/// The rates and years of the appraisal in the file.
final class AppraisalJson {

    static final Form<Appraisal> FORM = RecordForm.tall(AppraisalJson::read, AppraisalJson::write);

    private static final Form<DiscountBand> BAND =
            RecordForm.small(AppraisalJson::readBand, AppraisalJson::writeBand, "fromYear");

    private static final Form<SequencedMap<DiscountSchedule, List<DiscountBand>>> SCHEDULES =
            new ConstantsForm<>(DiscountSchedule.class, new ListForm<>(BAND));

    private static final Form<SequencedMap<FinancialYear, Percent>> DEFLATORS =
            new MapForm<>(Forms.FINANCIAL_YEAR, Forms.PERCENT);

    private AppraisalJson() {}

    private static Appraisal read(In in) {
        return new Appraisal(
                in.need("priceBase", Forms.FINANCIAL_YEAR),
                in.need("discountBase", Forms.FINANCIAL_YEAR),
                in.need("firstYear", Forms.FINANCIAL_YEAR),
                in.need("years", Forms.INT),
                in.map("schedules", SCHEDULES),
                in.text("vintage"),
                in.or("recurrentOptimismBias", Forms.PERCENT, Percent.ZERO),
                in.or("pdcDividend", Forms.PERCENT, Percent.ZERO),
                in.need("assetLifeYears", Forms.INT),
                in.or("gdpDeflator", Forms.PERCENT, Percent.ZERO),
                in.map("gdpDeflators", DEFLATORS));
    }

    private static void write(Appraisal appraisal, Out out) {
        out.put("priceBase", appraisal.priceBase(), Forms.FINANCIAL_YEAR)
                .put("discountBase", appraisal.discountBase(), Forms.FINANCIAL_YEAR)
                .put("firstYear", appraisal.firstYear(), Forms.FINANCIAL_YEAR)
                .put("years", appraisal.years(), Forms.INT)
                .map("schedules", appraisal.schedules(), SCHEDULES)
                .text("vintage", appraisal.vintage())
                .unless(Percent.ZERO, "recurrentOptimismBias", appraisal.recurrentOptimismBias(), Forms.PERCENT)
                .unless(Percent.ZERO, "pdcDividend", appraisal.pdcDividend(), Forms.PERCENT)
                .put("assetLifeYears", appraisal.assetLifeYears(), Forms.INT)
                .unless(Percent.ZERO, "gdpDeflator", appraisal.gdpDeflator(), Forms.PERCENT)
                .map("gdpDeflators", appraisal.gdpDeflators(), DEFLATORS);
    }

    private static DiscountBand readBand(In in) {
        return new DiscountBand(
                in.need("fromYear", Forms.INT), in.need("toYear", Forms.INT), in.need("rate", Forms.PERCENT));
    }

    private static void writeBand(DiscountBand band, Out out) {
        out.put("fromYear", band.fromYear(), Forms.INT)
                .put("toYear", band.toYear(), Forms.INT)
                .put("rate", band.rate(), Forms.PERCENT);
    }
}
