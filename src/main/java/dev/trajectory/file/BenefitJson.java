package dev.trajectory.file;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Measuring;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Realisation;
import java.util.List;

/// A benefit in the file.
final class BenefitJson {

    static final Form<Benefit> FORM = RecordForm.tall(BenefitJson::read, BenefitJson::write);

    private static final Form<BenefitClass> CLASS = Forms.oneOf(BenefitClass.class);

    private static final Form<DiscountSchedule> SCHEDULE = Forms.oneOf(DiscountSchedule.class);

    /// All of it from the first day on.
    private static final List<Percent> AT_ONCE = List.of(Percent.of(100));

    private BenefitJson() {}

    private static Benefit read(In in) {
        return new Benefit(
                in.need("id", Ids.BENEFIT),
                in.need("title", Forms.TEXT),
                in.need("benefitClass", CLASS),
                in.need("beneficiary", Ids.ORGANISATION),
                in.maybe("fullYearValue", Forms.MONEY),
                in.list("enablingChunks", Ids.CHUNK),
                in.list("outcomes", Ids.OUTCOME),
                in.list("businessChanges", Forms.TEXT),
                in.count("startLagWeeks"),
                in.or("rampUp", new ListForm<>(Forms.PERCENT), AT_ONCE),
                in.maybe("durationYears", Forms.INT),
                in.text("owner"),
                in.text("measure"),
                in.text("unit"),
                in.maybe("baseline", Forms.DECIMAL),
                in.maybe("target", Forms.DECIMAL),
                in.or("measuring", BenefitPartsJson.MEASURING, Measuring.NONE),
                in.flag("inEconomicCase"),
                in.flag("inFinancialCase"),
                in.or("discountSchedule", SCHEDULE, DiscountSchedule.STANDARD),
                in.or("optimismAdjustment", Forms.PERCENT, Percent.ZERO),
                in.text("evidence"),
                in.maybe("grade", CostLineJson.GRADE),
                in.flag("isDisbenefit"),
                in.maybe("counterparty", Ids.ORGANISATION),
                in.or("realisation", BenefitPartsJson.REALISATION, Realisation.NONE),
                in.text("notes"));
    }

    private static void write(Benefit benefit, Out out) {
        out.put("id", benefit.id(), Ids.BENEFIT)
                .put("title", benefit.title(), Forms.TEXT)
                .put("benefitClass", benefit.benefitClass(), CLASS)
                .put("beneficiary", benefit.beneficiary(), Ids.ORGANISATION)
                .maybe("fullYearValue", benefit.fullYearValue(), Forms.MONEY)
                .list("enablingChunks", benefit.enablingChunks(), Ids.CHUNK)
                .list("outcomes", benefit.outcomes(), Ids.OUTCOME)
                .list("businessChanges", benefit.businessChanges(), Forms.TEXT)
                .count("startLagWeeks", benefit.startLagWeeks())
                .put("rampUp", benefit.rampUp(), new ListForm<>(Forms.PERCENT))
                .maybe("durationYears", benefit.durationYears(), Forms.INT)
                .text("owner", benefit.owner())
                .text("measure", benefit.measure())
                .text("unit", benefit.unit())
                .maybe("baseline", benefit.baseline(), Forms.DECIMAL)
                .maybe("target", benefit.target(), Forms.DECIMAL)
                .unless(Measuring.NONE, "measuring", benefit.measuring(), BenefitPartsJson.MEASURING)
                .flag("inEconomicCase", benefit.inEconomicCase())
                .flag("inFinancialCase", benefit.inFinancialCase())
                .unless(DiscountSchedule.STANDARD, "discountSchedule", benefit.discountSchedule(), SCHEDULE)
                .unless(Percent.ZERO, "optimismAdjustment", benefit.optimismAdjustment(), Forms.PERCENT)
                .text("evidence", benefit.evidence())
                .maybe("grade", benefit.grade(), CostLineJson.GRADE)
                .flag("isDisbenefit", benefit.isDisbenefit())
                .maybe("counterparty", benefit.counterparty(), Ids.ORGANISATION)
                .unless(Realisation.NONE, "realisation", benefit.realisation(), BenefitPartsJson.REALISATION)
                .text("notes", benefit.notes());
    }
}
