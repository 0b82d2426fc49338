package dev.trajectory.file;

import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;

/// A gain-share rule in the file.
final class GainShareJson {

    static final Form<GainShareRule> FORM = RecordForm.tall(GainShareJson::read, GainShareJson::write);

    private static final Form<GainShareBasis> BASIS = Forms.oneOf(GainShareBasis.class);

    private static final Form<GainShareStatus> STATUS = Forms.oneOf(GainShareStatus.class);

    private GainShareJson() {}

    private static GainShareRule read(In in) {
        return new GainShareRule(
                in.need("id", Ids.GAIN_SHARE),
                in.need("benefit", Ids.BENEFIT),
                in.need("payer", Ids.ORGANISATION),
                in.need("payee", Ids.ORGANISATION),
                in.need("share", Forms.PERCENT),
                in.need("basis", BASIS),
                in.need("from", Forms.FINANCIAL_YEAR),
                in.maybe("to", Forms.FINANCIAL_YEAR),
                in.maybe("cap", Forms.MONEY),
                in.need("status", STATUS),
                in.text("note"));
    }

    private static void write(GainShareRule rule, Out out) {
        out.put("id", rule.id(), Ids.GAIN_SHARE)
                .put("benefit", rule.benefit(), Ids.BENEFIT)
                .put("payer", rule.payer(), Ids.ORGANISATION)
                .put("payee", rule.payee(), Ids.ORGANISATION)
                .put("share", rule.share(), Forms.PERCENT)
                .put("basis", rule.basis(), BASIS)
                .put("from", rule.from(), Forms.FINANCIAL_YEAR)
                .maybe("to", rule.to(), Forms.FINANCIAL_YEAR)
                .maybe("cap", rule.cap(), Forms.MONEY)
                .put("status", rule.status(), STATUS)
                .text("note", rule.note());
    }
}
