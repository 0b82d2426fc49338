package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Lack;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The sample with funding kept and secured money alone.
///
/// Checked by hand: C26 costs NICB £460k of capital over 84 days and could start on 9 December 2027. In 2027/28
/// F06 gives £1,500k, of which C17 takes £140k (£180k less what F02 has left), C19 £340k, C24 £520k and C25
/// £180k; £320k are left. From 3 February, 58 of its days fall in that year and cost £317.6k; a day earlier
/// they would cost £323.1k. C20 is not paid for: of its 56 days three fall after 31 March 2028, and £40,000 × 3
/// / 56 = £2,142.86 of revenue are not secured for ERDH in 2028/29. Nor is the business case of the record,
/// C32, for £310,000 × 82 / 168 = £151,309.52 of the same, and with it all that waits for it.
class NorthmoorFundingTest {

    private static Plan kept() {
        Plan plan = switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
        return plan.withSettings(plan.settings().with(Map.of(LimitKind.FUNDING, Enforcement.KEEP)));
    }

    @Test
    void securedMoneyPaysForSoMuch() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/dev/trajectory/northmoor/kept-secured.txt")) {
            assertThat(table(kept()))
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void thePlainImplementationAgrees() {
        SequencerAgreementLawTest.assertAgrees(kept());
    }

    @Test
    void whatIsDrawnHasNoGapAndIsNeverMoreThanThereIs() {
        Plan plan = kept();
        Funding funding = Objects.requireNonNull(Sequencer.sequence(plan).funding());
        assertThat(funding.ledger().awards())
                .allMatch(use -> use.drawn().total().compareTo(use.counted()) <= 0);
        assertThat(funding.ledger()
                        .gap(need -> need.kind() == FundKind.CAPITAL
                                && !Objects.requireNonNull(funding.cover(need.chunk()))
                                        .isUnfunded()))
                .isEqualTo(ByYear.NIL);
    }

    /// A line a chunk: where it stands, and why not earlier or not at all.
    static String table(Plan plan) {
        Schedule schedule = Sequencer.sequence(plan);
        Funding funding = Objects.requireNonNull(schedule.funding());
        return schedule.byChunk().values().stream()
                .map(at -> at.chunk() + " " + at.start() + " " + at.finish() + " "
                        + state(Objects.requireNonNull(funding.cover(at.chunk()))) + "\n")
                .collect(Collectors.joining());
    }

    private static String state(Cover cover) {
        return switch (cover.state()) {
            case FUNDED ->
                cover.doable().equals(cover.payable()) ? "funded" : "funded, but for money " + cover.doable();
            case SHORT, UNFUNDED ->
                "lacks "
                        + cover.lacks().stream()
                                .map(NorthmoorFundingTest::lacking)
                                .collect(Collectors.joining(", "));
            case WAITS -> "waits for " + cover.waitsFor();
        };
    }

    private static String lacking(Lack lack) {
        return lack.organisation() + " " + lack.kind() + " " + lack.amounts();
    }
}
