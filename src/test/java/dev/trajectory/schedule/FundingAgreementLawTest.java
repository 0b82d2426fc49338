package dev.trajectory.schedule;

import dev.trajectory.Dear;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FundingAgreementLawTest {

    @Property
    @Dear(2)
    void agreesWithThePlainImplementation(@ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        SequencerAgreementLawTest.assertAgrees(drawn.plan());
    }

    @Property
    @Dear(2)
    void agreesWhereMoneyIsTheOnlyLimit(@ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        SequencerAgreementLawTest.assertAgrees(Variations.keepingMoneyAlone(drawn.plan()));
    }
}
