package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Pages;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OptionId;
import dev.trajectory.ui.Ui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingTest {

    @TempDir
    Path folder;

    private final MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));

    private void write(Path file) {
        List<ChunkId> all =
                window.desk().plan().chunks().stream().map(Chunk::id).toList();
        Ui.run(() -> printing().writeCards(file, all));
    }

    @Test
    void cardsAreOfTheChunksChosen() throws IOException {
        Path all = folder.resolve("all.svg");
        write(all);
        Path one = folder.resolve("one.svg");
        Ui.run(() -> printing().writeCards(one, List.of(new ChunkId("C11"))));

        assertThat(Files.readString(one)).contains("Wide-area network").doesNotContain("Mobilise");
        assertThat(Files.readString(all)).contains("Wide-area network").contains("Mobilise");
    }

    /// In a workshop each chunk is selected as it is added: nobody asks for its card alone.
    @Test
    void whereOneIsSelectedAllAreProposedAndWhereSeveralAreThose() {
        Ui.run(() -> {
            window.desk().select(Set.of(new ChunkId("C11")));
            printing().askCards(window.scene().getWindow());
        });
        assertThat(answers())
                .containsExactly(
                        "Cancel",
                        "The one selected",
                        "All " + window.desk().plan().chunks().size());
        Ui.press(window, KeyCode.ESCAPE);
        Ui.run(() -> {
            window.desk().select(Set.of(new ChunkId("C11"), new ChunkId("C12")));
            printing().askCards(window.scene().getWindow());
        });
        assertThat(answers())
                .containsExactly(
                        "Cancel", "All " + window.desk().plan().chunks().size(), "The 2 selected");
    }

    /// As they stand: that which Enter gives is the last.
    private List<String> answers() {
        Ui.frame();
        return Ui.get(() -> window.scene().getRoot().lookupAll(".question .button").stream()
                .map(each -> ((Button) each).getText())
                .filter(each -> !each.isEmpty())
                .toList());
    }

    private Printing printing() {
        return new Printing(window.desk(), Runnable::run, Runnable::run);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNoFile() {
        Path file = folder.resolve("no").resolve("cards.pdf");
        write(file);

        assertThat(file).doesNotExist();
        assertThat(Ui.get(() -> window.scene().lookup("#toast-note")).getAccessibleText())
                .contains(file.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roadmap",
                "board",
                "map",
                "capacity",
                "promises",
                "rollout",
                "governance",
                "money",
                "funding",
                "affordability",
                "yearend",
                "benefits",
                "options"
            })
    void whatAViewShowsIsWrittenWhole(String view) throws IOException {
        MainWindow small = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1024, 640));
        Ui.run(() -> small.look(view));
        Supplier<Pages> picture = picture(small);
        Path file = folder.resolve(view + ".svg");
        Ui.run(() -> new Printing(small.desk(), Runnable::run, Runnable::run).writeView(file, view, picture));

        assertThat(drawn(file)).contains("Northmoor");
        assertThat(Ui.get(() -> small.scene().lookup("#toast-note")).getAccessibleText())
                .contains(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap", "board", "map", "capacity", "promises", "governance", "money", "funding"})
    void aPictureSaysOfWhichOptionItIs(String view) throws IOException {
        MainWindow other = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1024, 640));
        Ui.run(() -> {
            other.desk().session().lookAt(new OptionId("O2"));
            other.look(view);
        });
        Supplier<Pages> picture = picture(other);
        Path file = folder.resolve(view + "-option.svg");
        Ui.run(() -> new Printing(other.desk(), Runnable::run, Runnable::run).writeView(file, view, picture));

        assertThat(drawn(file)).contains("Foundations");
    }

    @Test
    void aPictureOfTheRoadmapHasTheRowsThatAreScrolledAway() throws IOException {
        Supplier<Pages> picture = Ui.get(() -> window.view().sheets());
        Path file = folder.resolve("roadmap.svg");
        Ui.run(() -> new Printing(window.desk(), Runnable::run, Runnable::run).writeView(file, "roadmap", picture));

        String drawn = Files.readString(file);
        assertThat(window.desk().plan().chunks().stream().map(each -> each.title()))
                .allSatisfy(name -> assertThat(drawn).contains(name.substring(0, Math.min(8, name.length()))));
    }

    /// What stands on a picture, without its title.
    private static String drawn(Path file) throws IOException {
        return Files.readString(file).replaceAll("<title>.*?</title>", "");
    }

    /// Of a view that lays itself out beside, once it has.
    private static Supplier<Pages> picture(MainWindow window) {
        Ui.until(() -> window.view().sheets() != null);
        return Objects.requireNonNull(Ui.get(() -> window.view().sheets()));
    }
}
