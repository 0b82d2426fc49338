package dev.trajectory.file;

import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.FinanceSignOff;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Measuring;
import dev.trajectory.model.Realisation;

/// The small records that a benefit holds, in the file.
final class BenefitPartsJson {

    static final Form<Measuring> MEASURING =
            RecordForm.small(BenefitPartsJson::readMeasuring, BenefitPartsJson::writeMeasuring);

    static final Form<Realisation> REALISATION =
            RecordForm.small(BenefitPartsJson::readRealisation, BenefitPartsJson::writeRealisation);

    private static final Form<BenefitStatus> STATUS = Forms.oneOf(BenefitStatus.class);

    private static final Form<FinanceSignOff> SIGN_OFF =
            RecordForm.small(BenefitPartsJson::readSignOff, BenefitPartsJson::writeSignOff);

    private static final Form<BenefitForecast> FORECAST =
            RecordForm.small(BenefitPartsJson::readForecast, BenefitPartsJson::writeForecast);

    private static final Form<Measurement> MEASUREMENT =
            RecordForm.small(BenefitPartsJson::readMeasurement, BenefitPartsJson::writeMeasurement, "date");

    private BenefitPartsJson() {}

    private static Measuring readMeasuring(In in) {
        return new Measuring(
                in.maybe("unitPrice", Forms.MONEY),
                in.flag("quantified"),
                in.maybe("baselineDate", Forms.DATE),
                in.text("dataSource"),
                in.text("frequency"));
    }

    private static void writeMeasuring(Measuring measuring, Out out) {
        out.maybe("unitPrice", measuring.unitPrice(), Forms.MONEY)
                .flag("quantified", measuring.quantified())
                .maybe("baselineDate", measuring.baselineDate(), Forms.DATE)
                .text("dataSource", measuring.dataSource())
                .text("frequency", measuring.frequency());
    }

    private static Realisation readRealisation(In in) {
        return new Realisation(
                in.or("status", STATUS, BenefitStatus.IDENTIFIED),
                in.maybe("signOff", SIGN_OFF),
                in.maybe("forecast", FORECAST),
                in.list("measurements", MEASUREMENT),
                in.list("reviews", Forms.DATE));
    }

    private static void writeRealisation(Realisation realisation, Out out) {
        out.unless(BenefitStatus.IDENTIFIED, "status", realisation.status(), STATUS)
                .maybe("signOff", realisation.signOff(), SIGN_OFF)
                .maybe("forecast", realisation.forecast(), FORECAST)
                .list("measurements", realisation.measurements(), MEASUREMENT)
                .list("reviews", realisation.reviews(), Forms.DATE);
    }

    private static FinanceSignOff readSignOff(In in) {
        return new FinanceSignOff(in.need("signedBy", Forms.TEXT), in.need("signedOn", Forms.DATE));
    }

    private static void writeSignOff(FinanceSignOff signOff, Out out) {
        out.put("signedBy", signOff.signedBy(), Forms.TEXT).put("signedOn", signOff.signedOn(), Forms.DATE);
    }

    private static BenefitForecast readForecast(In in) {
        return new BenefitForecast(
                in.maybe("fullYearValue", Forms.MONEY), in.maybe("start", Forms.DATE), in.flag("adopted"));
    }

    private static void writeForecast(BenefitForecast forecast, Out out) {
        out.maybe("fullYearValue", forecast.fullYearValue(), Forms.MONEY)
                .maybe("start", forecast.start(), Forms.DATE)
                .flag("adopted", forecast.adopted());
    }

    private static Measurement readMeasurement(In in) {
        return new Measurement(
                in.need("date", Forms.DATE),
                in.maybe("value", Forms.DECIMAL),
                in.maybe("worth", Forms.MONEY),
                in.text("verifiedBy"));
    }

    private static void writeMeasurement(Measurement measurement, Out out) {
        out.put("date", measurement.date(), Forms.DATE)
                .maybe("value", measurement.value(), Forms.DECIMAL)
                .maybe("worth", measurement.worth(), Forms.MONEY)
                .text("verifiedBy", measurement.verifiedBy());
    }
}
