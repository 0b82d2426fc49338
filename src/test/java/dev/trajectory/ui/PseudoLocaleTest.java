package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// In a language whose sentences are longer by a third, everything is still there to be read, and nothing is said that
/// is not in a bundle. On the same way, everything that takes the keyboard is looked at for a name that can be spoken.
class PseudoLocaleTest {

    private static final Locale LOCALE = PseudoLocale.install();
    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final Own OWN = Own.of(List.of(NORTHMOOR, Ui.sample("first-steps")), Tour.TYPED);

    private final Map<String, String> faults = new TreeMap<>();

    @Test
    void theWindowOnALaptop() {
        tour(1366, 768).window(NORTHMOOR);
        assertThat(faults).isEmpty();
    }

    @Test
    void theFirstScreenAndTheQuestionsForANewPlan() {
        tour(1366, 768).beginnings();
        assertThat(faults).isEmpty();
    }

    @Test
    void theRoomOfAWorkshop() {
        tour(1366, 768).room(NORTHMOOR);
        assertThat(faults).isEmpty();
    }

    private Tour tour(double width, double height) {
        return new Tour(LOCALE, width, height, 100, (name, scene) -> {
            if (Boolean.getBoolean("trajectory.thorough")) {
                Ui.screen(scene, "pseudo/" + name);
            }
            Legible.faults(scene, OWN, LOCALE).forEach(fault -> faults.putIfAbsent(fault, name));
            Spoken.faults(scene).forEach(fault -> faults.putIfAbsent(fault, name));
        });
    }
}
