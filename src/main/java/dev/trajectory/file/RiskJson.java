package dev.trajectory.file;

import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Risk;
import dev.trajectory.model.RiskStatus;

/// A risk in the file.
final class RiskJson {

    static final Form<Risk> FORM = RecordForm.tall(RiskJson::read, RiskJson::write);

    private static final Form<RiskStatus> STATUS = Forms.oneOf(RiskStatus.class);

    private RiskJson() {}

    private static Risk read(In in) {
        return new Risk(
                in.need("id", Ids.RISK),
                in.need("title", Forms.TEXT),
                in.text("cause"),
                in.maybe("organisation", Ids.ORGANISATION),
                in.need("likelihood", Forms.INT),
                in.need("impact", Forms.INT),
                in.or("probability", Forms.PERCENT, Percent.ZERO),
                in.or("cost", Forms.MONEY, Money.ZERO),
                in.text("response"),
                in.text("owner"),
                in.list("chunks", Ids.CHUNK),
                in.maybe("reviewDate", Forms.DATE),
                in.or("status", STATUS, RiskStatus.OPEN));
    }

    private static void write(Risk risk, Out out) {
        out.put("id", risk.id(), Ids.RISK)
                .put("title", risk.title(), Forms.TEXT)
                .text("cause", risk.cause())
                .maybe("organisation", risk.organisation(), Ids.ORGANISATION)
                .put("likelihood", risk.likelihood(), Forms.INT)
                .put("impact", risk.impact(), Forms.INT)
                .unless(Percent.ZERO, "probability", risk.probability(), Forms.PERCENT)
                .unless(Money.ZERO, "cost", risk.cost(), Forms.MONEY)
                .text("response", risk.response())
                .text("owner", risk.owner())
                .list("chunks", risk.chunks(), Ids.CHUNK)
                .maybe("reviewDate", risk.reviewDate(), Forms.DATE)
                .put("status", risk.status(), STATUS);
    }
}
