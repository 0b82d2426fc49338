package dev.trajectory.file;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.BidWindow;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.WorkstreamId;
import java.util.List;

/// A fund, with its awards, in the file.
final class FundJson {

    static final Form<Fund> FORM = RecordForm.tall(FundJson::read, FundJson::write);

    private static final Form<FundSource> SOURCE = Forms.oneOf(FundSource.class);

    private static final Form<FundKind> KIND = Forms.oneOf(FundKind.class);

    private static final Form<AwardStatus> STATUS = Forms.oneOf(AwardStatus.class);

    private static final Form<BidWindow> BID_WINDOW = RecordForm.small(FundJson::readWindow, FundJson::writeWindow);

    private static final Form<Award> AWARD =
            RecordForm.small(FundJson::readAward, FundJson::writeAward, "year", "organisation");

    private static final Form<List<ChunkId>> CHUNKS = new ListForm<>(Ids.CHUNK);

    private static final Form<List<WorkstreamId>> WORKSTREAMS = new ListForm<>(Ids.WORKSTREAM);

    private static final Form<List<OrganisationId>> ORGANISATIONS = new ListForm<>(Ids.ORGANISATION);

    private FundJson() {}

    private static Fund read(In in) {
        return new Fund(
                in.need("id", Ids.FUND),
                in.need("name", Forms.TEXT),
                in.or("source", SOURCE, FundSource.OTHER),
                in.need("kind", KIND),
                in.text("holder"),
                in.flag("carryForward"),
                in.or("match", Forms.PERCENT, Percent.ZERO),
                in.maybe("eligibleChunks", CHUNKS),
                in.maybe("eligibleWorkstreams", WORKSTREAMS),
                in.maybe("eligibleOrganisations", ORGANISATIONS),
                in.maybe("bidWindow", BID_WINDOW),
                in.maybe("lastSpend", Forms.DATE),
                in.list("awards", AWARD),
                in.text("conditions"),
                in.text("clawback"));
    }

    /// No list of what is eligible means anything, so an empty list is written too.
    private static void write(Fund fund, Out out) {
        out.put("id", fund.id(), Ids.FUND)
                .put("name", fund.name(), Forms.TEXT)
                .put("source", fund.source(), SOURCE)
                .put("kind", fund.kind(), KIND)
                .text("holder", fund.holder())
                .flag("carryForward", fund.carryForward())
                .unless(Percent.ZERO, "match", fund.match(), Forms.PERCENT)
                .maybe("eligibleChunks", fund.eligibleChunks(), CHUNKS)
                .maybe("eligibleWorkstreams", fund.eligibleWorkstreams(), WORKSTREAMS)
                .maybe("eligibleOrganisations", fund.eligibleOrganisations(), ORGANISATIONS)
                .maybe("bidWindow", fund.bidWindow(), BID_WINDOW)
                .maybe("lastSpend", fund.lastSpend(), Forms.DATE)
                .list("awards", fund.awards(), AWARD)
                .text("conditions", fund.conditions())
                .text("clawback", fund.clawback());
    }

    private static BidWindow readWindow(In in) {
        return new BidWindow(
                in.need("opens", Forms.DATE), in.need("closes", Forms.DATE), in.maybe("decisionExpected", Forms.DATE));
    }

    private static void writeWindow(BidWindow window, Out out) {
        out.put("opens", window.opens(), Forms.DATE)
                .put("closes", window.closes(), Forms.DATE)
                .maybe("decisionExpected", window.decisionExpected(), Forms.DATE);
    }

    private static Award readAward(In in) {
        return new Award(
                in.need("year", Forms.FINANCIAL_YEAR),
                in.need("organisation", Ids.ORGANISATION),
                in.need("amount", Forms.MONEY),
                in.need("status", STATUS),
                in.maybe("requiresGate", Ids.GATE),
                in.maybe("probability", Forms.PERCENT));
    }

    private static void writeAward(Award award, Out out) {
        out.put("year", award.year(), Forms.FINANCIAL_YEAR)
                .put("organisation", award.organisation(), Ids.ORGANISATION)
                .put("amount", award.amount(), Forms.MONEY)
                .put("status", award.status(), STATUS)
                .maybe("requiresGate", award.requiresGate(), Ids.GATE)
                .maybe("probability", award.probability(), Forms.PERCENT);
    }
}
