package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.Ui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardPrintingTest {

    @TempDir
    Path folder;

    private final MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));

    private void write(Path file) {
        Ui.run(() -> new CardPrinting(window.desk(), Runnable::run, Runnable::run).write(file));
    }

    @Test
    void chunksSelectedAreWrittenElseAll() throws IOException {
        Path all = folder.resolve("all.svg");
        write(all);
        Ui.run(() -> window.desk().select(Set.of(new ChunkId("C11"))));
        Path one = folder.resolve("one.svg");
        write(one);

        assertThat(Files.readString(one)).contains("Wide-area network").doesNotContain("Mobilise");
        assertThat(Files.readString(all)).contains("Wide-area network").contains("Mobilise");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNoFile() {
        Path file = folder.resolve("no").resolve("cards.pdf");
        write(file);

        assertThat(file).doesNotExist();
        assertThat(Ui.get(() -> window.scene().lookup("#toast-note")).getAccessibleText())
                .contains(file.toString());
    }
}
