package dev.trajectory.ui.shell;

import dev.trajectory.draw.MissingGlyphs;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Painter;
import dev.trajectory.draw.PaintingRefused;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.cards.CardPages;
import dev.trajectory.file.Disk;
import dev.trajectory.file.LocalDisk;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Writes pictures to a file, to be printed or handed on: cards of chunks, or the view that is looked at. What the
/// file's name ends with says of which kind it is.
///
/// @param worker draws and writes, beside the UI thread and beside whoever saves plans
/// @param ui runs what it is given on the UI thread
record Printing(Desk desk, Executor worker, Executor ui) {

    /// Asks of which chunks where any is selected, and where to, and writes their cards there. One that is
    /// selected alone is often only the one that was added last: all are proposed then.
    void askCards(Window over) {
        List<ChunkId> selected = selected();
        List<ChunkId> all = all();
        WindowWords words = desk.words();
        Answer ofAll = new Answer(words.say("cards.all", all.size()), () -> askCards(over, all));
        Answer ofSelected = new Answer(words.say("cards.selected", selected.size()), () -> askCards(over, selected));
        Answer ofNone = new Answer(words.say("answer.cancel"), () -> {});
        if (selected.isEmpty()) {
            askCards(over, all);
        } else {
            List<Answer> answers =
                    selected.size() == 1 ? List.of(ofAll, ofSelected, ofNone) : List.of(ofSelected, ofAll, ofNone);
            desk.host().ask(words.say("cards.which"), words.say("cards.about"), null, answers);
        }
    }

    private void askCards(Window over, List<ChunkId> chunks) {
        Path file = ask(over, desk.words().say("cards.file"));
        if (file != null) {
            writeCards(file, chunks);
        }
    }

    /// Asks where, and writes a view there.
    ///
    /// @param name of the view
    /// @param pages draws it
    void askView(Window over, String name, Supplier<Pages> pages) {
        Path file = ask(
                over, desk.words().say("picture.file", desk.plan().programme().name(), name));
        if (file != null) {
            writeView(file, name, pages);
        }
    }

    private @Nullable Path ask(Window over, String name) {
        FileChooser chooser = new FileChooser();
        for (String ending : List.of("pdf", "png", "svg")) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(desk.words().say("picture." + ending), "*." + ending));
        }
        chooser.setInitialFileName(Saving.fileName(name) + ".pdf");
        File chosen = chooser.showSaveDialog(over);
        return chosen == null ? null : chosen.toPath();
    }

    /// Writes cards of chunks.
    void writeCards(Path file, List<ChunkId> chunks) {
        Plan plan = desk.plan();
        WindowWords words = desk.words();
        write(
                file,
                () -> CardPages.of(plan, chunks, Theme.LIGHT, words.locale()),
                words.say("cards.written", chunks.size(), file));
    }

    private List<ChunkId> selected() {
        return desk.snapshot().selection().stream()
                .filter(ChunkId.class::isInstance)
                .map(ChunkId.class::cast)
                .filter(desk.plan().chunks()::has)
                .toList();
    }

    private List<ChunkId> all() {
        return desk.plan().chunks().stream().map(Chunk::id).toList();
    }

    /// Writes a view.
    void writeView(Path file, String name, Supplier<Pages> pages) {
        write(file, pages, desk.words().say("picture.written", name, file));
    }

    private void write(Path file, Supplier<Pages> pages, String done) {
        worker.execute(() -> {
            String said = written(file, pages, done);
            ui.execute(() -> desk.host().say(said));
        });
    }

    /// Paints into memory and writes beside the file first, so that what fails leaves no file behind and spoils
    /// none.
    ///
    /// @return what came of it, in words
    private String written(Path file, Supplier<Pages> pages, String done) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            List<MissingGlyphs> missing = Painter.forFileName(file.toString())
                    .paint(pages.get(), bytes)
                    .missing();
            put(file, bytes.toByteArray());
            return missing.isEmpty()
                    ? done
                    : done + " " + missing.getFirst().sentence(desk.words().locale());
        } catch (PaintingRefused refused) {
            return refused.sentence(desk.words().locale());
        } catch (IOException e) {
            return desk.words().say("picture.notWritten", file, String.valueOf(e.getMessage()));
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Disk disk = new LocalDisk();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            disk.delete(part);
            disk.write(part, bytes, null);
            disk.replace(file, part);
        } finally {
            disk.delete(part);
        }
    }
}
