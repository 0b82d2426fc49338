package dev.trajectory.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.cli.bench.Measurement.Verdict;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said of many times taken.
class MeasurementTest {

    /// 1 ms, 2 ms … 100 ms, the longest first.
    private static Measurement of(@Nullable Double promise) {
        List<Double> times =
                DoubleStream.iterate(100, time -> time - 1).limit(100).boxed().toList();
        return Measurement.of("windowScroll", 1_000, "dates", times, promise);
    }

    @Test
    void aPercentileIsTheLeastTimeThatSoManyTookNoMoreThan() {
        Measurement measured = of(null);

        assertThat(measured.median()).isEqualTo(50);
        assertThat(measured.p90()).isEqualTo(90);
        assertThat(measured.p99()).isEqualTo(99);
        assertThat(measured.worst()).isEqualTo(100);
        assertThat(measured.runs()).isEqualTo(100);
    }

    @Test
    void aPromiseIsKeptIn99Of100Cases() {
        assertThat(of(99.0).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(of(98.0).verdict()).isEqualTo(Verdict.MOSTLY);
        assertThat(of(90.0).verdict()).isEqualTo(Verdict.MOSTLY);
        assertThat(of(89.0).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(of(null).verdict()).isNull();
    }
}
