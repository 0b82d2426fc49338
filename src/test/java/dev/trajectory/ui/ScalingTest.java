package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However large the system draws, everything can be read and reached. A screen of 1366 × 768 at 150 % has room for
/// 911 × 512 of the window's pixels, one of 3840 × 2160 at 300 % for 1280 × 720, which is more.
class ScalingTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final Own OWN = Own.of(List.of(NORTHMOOR, Ui.sample("first-steps")), Tour.TYPED);

    private final Map<String, String> faults = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"911, 512, 100", "1366, 768, 150"})
    void everythingIsThereToBeReadInTheWindow(int width, int height, int textPercent) {
        tour(width, height, textPercent).window(NORTHMOOR);
        assertThat(faults.entrySet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"911, 512, 100", "1366, 768, 150"})
    void everythingIsThereToBeReadAtTheBeginning(int width, int height, int textPercent) {
        tour(width, height, textPercent).beginnings();
        assertThat(faults.entrySet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"911, 512, 100", "1366, 768, 150"})
    void everythingIsThereToBeReadInTheRoom(int width, int height, int textPercent) {
        tour(width, height, textPercent).room(NORTHMOOR);
        assertThat(faults.entrySet()).isEmpty();
    }

    /// What is shown on a projector is to be read from the back of a room, in whatever size the window has there.
    @Test
    void everyViewIsThereToBeReadOnAProjector() {
        projected(1366, 768).views(NORTHMOOR);
        assertThat(faults.entrySet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1920, 1080"})
    @EnabledIfSystemProperty(named = "trajectory.thorough", matches = "true")
    void everythingIsThereToBeReadOnAProjector(int width, int height) {
        projected(width, height).window(NORTHMOOR);
        assertThat(faults.entrySet()).isEmpty();
    }

    private Tour projected(int width, int height) {
        return Tour.projected(width, height, stop("projected-" + width));
    }

    private Tour tour(int width, int height, int textPercent) {
        return new Tour(Locale.UK, width, height, textPercent, stop("scaled-" + width + "-" + textPercent));
    }

    private Tour.Stop stop(String screens) {
        return (name, scene) -> {
            if (Boolean.getBoolean("trajectory.thorough")) {
                Ui.screen(scene, screens + "/" + name);
            }
            Legible.faults(scene, OWN, Locale.UK).forEach(fault -> faults.putIfAbsent(fault, name));
        };
    }
}
