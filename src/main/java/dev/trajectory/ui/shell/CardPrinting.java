package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.MissingGlyphs;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Painter;
import dev.trajectory.draw.PaintingRefused;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.cards.CardPages;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Writes cards of the chunks selected, or of all where none is, to a file to be printed.
///
/// @param disk writes it, beside the UI thread
/// @param ui runs what it is given on the UI thread
record CardPrinting(Desk desk, Executor disk, Executor ui) {

    /// Asks where, and writes them there.
    void ask(Window over) {
        FileChooser chooser = new FileChooser();
        for (String ending : List.of("pdf", "png", "svg")) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(desk.words().say("cards." + ending), "*." + ending));
        }
        chooser.setInitialFileName(desk.words().say("cards.file"));
        File chosen = chooser.showSaveDialog(over);
        if (chosen != null) {
            write(chosen.toPath());
        }
    }

    /// Writes them to a file; what its name ends with says of which kind it is.
    void write(Path file) {
        List<ChunkId> chunks = chunks();
        Plan plan = desk.plan();
        WindowWords words = desk.words();
        disk.execute(() -> {
            String said = written(file, CardPages.of(plan, chunks, Theme.LIGHT, words.locale()), chunks.size());
            ui.execute(() -> desk.host().say(said));
        });
    }

    private List<ChunkId> chunks() {
        Snapshot snapshot = desk.snapshot();
        List<ChunkId> selected = snapshot.selection().stream()
                .filter(ChunkId.class::isInstance)
                .map(ChunkId.class::cast)
                .filter(snapshot.plan().chunks()::has)
                .toList();
        return selected.isEmpty()
                ? snapshot.plan().chunks().stream().map(Chunk::id).toList()
                : selected;
    }

    /// Paints into memory first, so that what fails leaves no file behind and spoils none.
    ///
    /// @return what came of it, in words
    private String written(Path file, Pages pages, int cards) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            List<MissingGlyphs> missing =
                    Painter.forFileName(file.toString()).paint(pages, bytes).missing();
            Files.write(file, bytes.toByteArray());
            String done = desk.words().say("cards.written", cards, file);
            return missing.isEmpty()
                    ? done
                    : done + " " + missing.getFirst().sentence(desk.words().locale());
        } catch (PaintingRefused refused) {
            return refused.sentence(desk.words().locale());
        } catch (IOException e) {
            return desk.words().say("cards.notWritten", file, String.valueOf(e.getMessage()));
        }
    }
}
