package dev.trajectory.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.Recent;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.RecentPlan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeViewTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private Path broken;
    private List<Recent> recents;

    @BeforeEach
    void writeFiles() throws IOException {
        broken = Files.writeString(folder.resolve("half.trajectory"), "{\"format\": \"trajectory\",");
        recents = List.of(
                recent(SAMPLES.resolve("northmoor.trajectory"), "Northmoor", NOW.minusSeconds(60), false),
                recent(broken, "Eastvale maternity record", NOW.minusSeconds(86_400), false),
                recent(folder.resolve("gone.trajectory"), "Council shared services", NOW.minusSeconds(9_000_000), true),
                recent(SAMPLES.resolve("first-steps.trajectory"), "Home", NOW.minusSeconds(90_000_000), false));
    }

    private static Recent recent(Path path, String name, Instant opened, boolean gone) {
        return new Recent(new RecentPlan(path, name, opened, false), gone);
    }

    private WelcomeView view(Glimpses glimpses) {
        WelcomeView.Deeds deeds = new WelcomeView.Deeds() {
            @Override
            public void newPlan(@Nullable StarterPattern pattern) {
                done.add("new " + pattern);
            }

            @Override
            public void open(Path file) {
                done.add("open " + file.getFileName());
            }

            @Override
            public void openDialog() {
                done.add("dialog");
            }

            @Override
            public void forget(Path file) {
                done.add("forget " + file.getFileName());
            }
        };
        return new WelcomeView(
                new WindowWords(Locale.UK), new FontFaces(), theme, glimpses, Clock.fixed(NOW, ZoneOffset.UTC), deeds);
    }

    private WelcomeView shown(double width, double height) {
        return Ui.get(() -> {
            WelcomeView view = view(new Glimpses(Runnable::run, Runnable::run));
            view.showRecents(recents);
            view.showSamples(List.of(
                    SAMPLES.resolve("first-steps.trajectory"),
                    SAMPLES.resolve("northmoor.trajectory"),
                    SAMPLES.resolve("blank.trajectory")));
            Ui.show(view, theme, width, height);
            return view;
        });
    }

    private static List<PlanCard> cards(WelcomeView view) {
        return view.lookupAll(".plan-card").stream().map(PlanCard.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 1366, 768", "DARK, 1366, 768"})
    void everyCardIsInSightOrCanBeScrolledTo(Theme worn, double width, double height) {
        theme.set(worn);
        WelcomeView view = shown(width, height);
        Ui.screen(view, "welcome-" + worn.word() + "-" + (int) width);
        Ui.run(() -> {
            view.focus();
            for (Node card : view.lookupAll(".card")) {
                assertThat(card.localToScene(card.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(width);
                assertThat(card.getBoundsInLocal().getWidth()).isGreaterThan(150);
            }
        });
    }

    @Test
    void sayWhatTheyAreAndWhatIsWrongWithTheirFiles() {
        WelcomeView view = shown(1440, 900);
        List<PlanCard> cards = Ui.get(() -> cards(view));

        assertThat(cards).hasSize(5);
        assertThat(cards.get(0).facts()).startsWith("Finish ").endsWith("chunks");
        assertThat(cards.get(1).facts()).contains("half.trajectory");
        assertThat(cards.get(2).facts()).startsWith("Its file is not where it was");
        assertThat(cards.get(0).getAccessibleText()).contains("Today 10:41");
        assertThat(cards.get(1).getAccessibleText()).contains("Eastvale maternity record", "Yesterday");
        assertThat(cards.get(3).getAccessibleText()).contains("Home first", "3 organisations");
    }

    @Test
    void cardsAreThereBeforeTheirFilesAreRead() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Ui.run(() -> {
            WelcomeView view = view(new Glimpses(waiting::add, Runnable::run));
            view.showRecents(recents);
            Ui.show(view, theme, 1440, 900);

            assertThat(cards(view).getFirst().facts()).startsWith("Reading");
            waiting.forEach(Runnable::run);
            assertThat(cards(view).getFirst().facts()).startsWith("Finish");
        });
    }

    @Test
    void keysOpenForgetAndBegin() {
        WelcomeView view = shown(1440, 900);
        Ui.run(view::focus);

        Ui.press(view.getScene(), KeyCode.ENTER);
        Ui.press(view.getScene(), KeyCode.RIGHT);
        Ui.press(view.getScene(), KeyCode.DELETE);
        Ui.press(view.getScene(), KeyCode.DOWN);
        Ui.press(view.getScene(), KeyCode.DOWN);
        Ui.press(view.getScene(), KeyCode.SPACE);
        Ui.press(view.getScene(), KeyCode.N, KeyCode.CONTROL);
        Ui.press(view.getScene(), KeyCode.O, KeyCode.CONTROL);

        assertThat(done)
                .containsExactly(
                        "open northmoor.trajectory",
                        "forget half.trajectory",
                        "new ELECTRONIC_RECORD",
                        "new null",
                        "dialog");
    }

    @Test
    void allRecentPlansAreShownWhenAskedFor() {
        WelcomeView view = shown(1440, 900);
        Ui.run(() -> {
            Hyperlink all = (Hyperlink) view.lookup(".hyperlink");
            assertThat(all.getText()).isEqualTo("Show all 4");
            all.fire();
            assertThat(all.getText()).isEqualTo("Show fewer");
            assertThat(cards(view)).hasSize(6);
        });
    }

    @Test
    void withNothingToShowItSaysOnlyHowToBegin() {
        WelcomeView view = Ui.get(() -> {
            WelcomeView made = view(new Glimpses(Runnable::run, Runnable::run));
            Ui.show(made, theme, 1440, 900);
            made.focus();
            return made;
        });
        Ui.screen(view, "welcome-first");
        Ui.run(() -> {
            assertThat(view.lookupAll(".welcome-heading").stream()
                            .filter(node -> node.getParent().getParent().isVisible())
                            .map(node -> ((Labeled) node).getText()))
                    .containsExactly("Start a new plan");
            assertThat(view.lookupAll(".pattern-card")).hasSize(1 + StarterPattern.values().length);
        });
    }
}
