package dev.trajectory.schedule;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FundingAgreementLawTest {

    @Property
    void agreesWithThePlainImplementation(@ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        SequencerAgreementLawTest.assertAgrees(drawn.plan());
    }

    @Property
    void agreesWhereMoneyIsTheOnlyLimit(@ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        SequencerAgreementLawTest.assertAgrees(Variations.keepingMoneyAlone(drawn.plan()));
    }
}
