package dev.trajectory.file;

import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.Certainty;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.OutsideLoad;

/// An organisation in the file.
final class OrganisationJson {

    static final Form<Organisation> FORM = RecordForm.tall(OrganisationJson::read, OrganisationJson::write);

    private static final Form<OrganisationType> TYPE = Forms.oneOf(OrganisationType.class);

    private static final Form<OutsideLoad> OUTSIDE_LOAD =
            RecordForm.small(OrganisationJson::readLoad, OrganisationJson::writeLoad, "month", "what");

    private static final Form<Freeze> FREEZE =
            RecordForm.small(OrganisationJson::readFreeze, OrganisationJson::writeFreeze, "from", "to");

    private static final Form<FundKind> KIND = Forms.oneOf(FundKind.class);

    private static final Form<Certainty> CERTAINTY = Forms.oneOf(Certainty.class);

    private static final Form<BudgetEnvelope> ENVELOPE =
            RecordForm.small(OrganisationJson::readEnvelope, OrganisationJson::writeEnvelope, "kind", "year");

    private OrganisationJson() {}

    private static Organisation read(In in) {
        return new Organisation(
                in.need("id", Ids.ORGANISATION),
                in.need("code", Forms.TEXT),
                in.need("name", Forms.TEXT),
                in.or("type", TYPE, OrganisationType.OTHER),
                in.maybe("annualTurnover", Forms.MONEY),
                in.maybe("itSpend", Forms.PERCENT),
                in.count("headcount"),
                in.list("sites", Forms.TEXT),
                in.maybe("capacity", ByMonthForm.POINTS),
                in.list("outsideLoad", OUTSIDE_LOAD),
                in.list("freezes", FREEZE),
                in.maybe("calendar", Ids.CALENDAR),
                in.list("envelopes", ENVELOPE),
                in.text("yearEndRule"),
                in.text("executiveSponsor"),
                in.text("financeLead"),
                in.maybe("validFrom", Forms.DATE),
                in.maybe("validTo", Forms.DATE),
                in.maybe("successor", Ids.ORGANISATION),
                in.text("notes"));
    }

    private static void write(Organisation organisation, Out out) {
        out.put("id", organisation.id(), Ids.ORGANISATION)
                .put("code", organisation.code(), Forms.TEXT)
                .put("name", organisation.name(), Forms.TEXT)
                .put("type", organisation.type(), TYPE)
                .maybe("annualTurnover", organisation.annualTurnover(), Forms.MONEY)
                .maybe("itSpend", organisation.itSpend(), Forms.PERCENT)
                .count("headcount", organisation.headcount())
                .list("sites", organisation.sites(), Forms.TEXT)
                .maybe("capacity", organisation.capacity(), ByMonthForm.POINTS)
                .list("outsideLoad", organisation.outsideLoad(), OUTSIDE_LOAD)
                .list("freezes", organisation.freezes(), FREEZE)
                .maybe("calendar", organisation.calendar(), Ids.CALENDAR)
                .list("envelopes", organisation.envelopes(), ENVELOPE)
                .text("yearEndRule", organisation.yearEndRule())
                .text("executiveSponsor", organisation.executiveSponsor())
                .text("financeLead", organisation.financeLead())
                .maybe("validFrom", organisation.validFrom(), Forms.DATE)
                .maybe("validTo", organisation.validTo(), Forms.DATE)
                .maybe("successor", organisation.successor(), Ids.ORGANISATION)
                .text("notes", organisation.notes());
    }

    private static OutsideLoad readLoad(In in) {
        return new OutsideLoad(in.need("month", Forms.MONTH), in.need("points", Forms.INT), in.text("what"));
    }

    private static void writeLoad(OutsideLoad load, Out out) {
        out.put("month", load.month(), Forms.MONTH)
                .put("points", load.points(), Forms.INT)
                .text("what", load.what());
    }

    private static BudgetEnvelope readEnvelope(In in) {
        return new BudgetEnvelope(
                in.need("kind", KIND),
                in.need("year", Forms.FINANCIAL_YEAR),
                in.need("amount", Forms.MONEY),
                in.need("certainty", CERTAINTY));
    }

    private static void writeEnvelope(BudgetEnvelope envelope, Out out) {
        out.put("kind", envelope.kind(), KIND)
                .put("year", envelope.year(), Forms.FINANCIAL_YEAR)
                .put("amount", envelope.amount(), Forms.MONEY)
                .put("certainty", envelope.certainty(), CERTAINTY);
    }

    private static Freeze readFreeze(In in) {
        return new Freeze(in.need("from", Forms.MONTH_DAY), in.need("to", Forms.MONTH_DAY), in.text("reason"));
    }

    private static void writeFreeze(Freeze freeze, Out out) {
        out.put("from", freeze.from(), Forms.MONTH_DAY)
                .put("to", freeze.to(), Forms.MONTH_DAY)
                .text("reason", freeze.reason());
    }
}
