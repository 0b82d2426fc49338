package dev.trajectory.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Sequencer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample Northmoor and its oracles, in thousands of pounds.
final class Northmoor {

    static final JsonNode ORACLES = oracles();

    private static final int FIRST_YEAR = 2027;
    private static final double PENCE_IN_A_THOUSAND = 100_000;
    private static final double PENNY = 1 / PENCE_IN_A_THOUSAND;

    private Northmoor() {}

    private static JsonNode oracles() {
        try (InputStream in = Northmoor.class.getResourceAsStream("/dev/trajectory/northmoor/oracles.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    /// The plan's money under one of its options.
    static Finances under(String option) {
        Plan plan = plan();
        return finances(plan.under(plan.options().get(new OptionId(option))));
    }

    static Finances finances(Plan plan) {
        return Finances.of(plan, Sequencer.sequence(plan));
    }

    /// Asserts that amounts agree with an oracle printed to a tenth of a thousand pounds.
    static void agree(String what, ByYear amounts, JsonNode oracle) {
        assertThat(oracle).as(what).isNotNull();
        int year = FIRST_YEAR;
        for (JsonNode expected : oracle) {
            agree(what + " in " + year, new Money(amounts.pence(year)), expected, 1);
            year++;
        }
    }

    /// Asserts that an amount agrees with an oracle printed to so many decimals of a thousand pounds.
    static void agree(String what, Money amount, JsonNode oracle, int decimals) {
        assertThat(oracle).as(what).isNotNull();
        assertThat(amount.pence() / PENCE_IN_A_THOUSAND)
                .as(what)
                .isCloseTo(oracle.asDouble(), within(0.5 * Math.pow(10, -decimals)));
    }
}
