package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trajectory.finance.reach.Watch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Search<Integer> search = new Search<>(work::add, Runnable::run);
    private final List<String> told = new ArrayList<>();

    private final Search.Listener<Integer> listener = new Search.Listener<>() {
        @Override
        public void sofar(double share, Integer best) {
            told.add(best + " so far");
        }

        @Override
        public void done(Integer found) {
            told.add(found + " found");
        }

        @Override
        public void failed(Throwable error) {
            told.add(String.valueOf(error.getMessage()));
        }
    };

    /// Counts to five, and stops when asked to.
    private static int counted(Watch<Integer> report) {
        int count = 0;
        while (count < 5 && !report.isStopped()) {
            report.sofar(count / 5.0, ++count);
        }
        return count;
    }

    private void work() {
        work.remove().run();
    }

    @Test
    void itTellsTheBestSoFarAndWhatIsFound() {
        search.start(SearchTest::counted, listener);
        assertThat(search.isRunning()).isTrue();
        work();

        assertThat(told).containsExactly("1 so far", "2 so far", "3 so far", "4 so far", "5 so far", "5 found");
        assertThat(search.isRunning()).isFalse();
    }

    @Test
    void stoppedItGivesTheBestItHas() {
        search.start(
                report -> {
                    report.sofar(0.2, 1);
                    search.stop();
                    return counted(report) + 7;
                },
                listener);
        work();

        assertThat(told).containsExactly("1 so far", "7 found");
    }

    @Test
    void whatIsOvertakenOrForgottenEndsAndTellsNothing() {
        search.start(SearchTest::counted, listener);
        search.start(_ -> 8, listener);
        work();
        work();
        assertThat(told).containsExactly("8 found");

        search.start(SearchTest::counted, listener);
        search.forget();
        work();
        assertThat(told).containsExactly("8 found");
        assertThat(search.isRunning()).isFalse();
    }

    @Test
    void whatFailsIsTold() {
        search.start(
                _ -> {
                    throw new IllegalStateException("out of luck");
                },
                listener);
        work();

        assertThat(told).containsExactly("out of luck");
        assertThat(search.isRunning()).isFalse();
    }

    /// An error that is no exception is told, so that who waits goes on, and goes on its way to whoever logs it.
    @Test
    void anErrorIsToldAndThrown() {
        search.start(
                _ -> {
                    throw new AssertionError("cannot be");
                },
                listener);

        assertThatThrownBy(this::work).hasMessage("cannot be");
        assertThat(told).containsExactly("cannot be");
    }
}
