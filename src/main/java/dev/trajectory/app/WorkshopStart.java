package dev.trajectory.app;

import dev.trajectory.file.Disk;
import dev.trajectory.file.Document;
import dev.trajectory.file.LocalDisk;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The plan as it was when a workshop began that nobody has ended: kept beside the journals, so that the minutes of a
/// workshop whose computer went in the middle of it tell what was done before, whether that was saved or not.
///
/// It holds for the day it was kept on: a workshop on another day is another one. Any thread may call it, but it reads
/// and writes a file: best not the window's.
public final class WorkshopStart {

    private static final String NAME = "workshops";

    private final Path folder;
    private final UUID lineage;
    private final Disk disk = new LocalDisk();

    /// @param lineage of the plan the workshop is about
    public WorkshopStart(Folders folders, UUID lineage) {
        this.folder = folders.state().resolve(NAME);
        this.lineage = lineage;
    }

    private Path file(LocalDate day) {
        return folder.resolve(lineage + "-" + day + PlanFiles.EXTENSION);
    }

    /// The plan as it was when the workshop of that day began; null where there is none that goes on.
    public synchronized @Nullable Plan find(LocalDate day) {
        Path file = file(day);
        return Files.exists(file) && PlanFiles.read(file) instanceof Reading.Opened opened
                ? opened.document().plan()
                : null;
    }

    /// Keeps the plan as it is now that a workshop begins, and nothing of other days. Where that cannot be done,
    /// its minutes begin anew if the computer goes; the plan itself is in the journal all the same.
    public synchronized void keep(Plan plan, LocalDate day) {
        end();
        Path part = folder.resolve(lineage + ".part");
        try {
            Private.folder(folder);
            delete(name -> !name.endsWith("-" + day + PlanFiles.EXTENSION));
            disk.write(part, PlanFiles.encode(Document.first(lineage, plan)), null);
            disk.replace(file(day), part);
            disk.settle(folder);
        } catch (IOException e) {
            end();
        }
    }

    /// The workshop is over.
    public synchronized void end() {
        try {
            delete(name -> name.startsWith(lineage.toString()));
        } catch (IOException e) {
            // There is none, or it is passed over from tomorrow on.
        }
    }

    private void delete(Predicate<String> unwanted) throws IOException {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder)) {
            for (Path each : kept) {
                if (unwanted.test(each.getFileName().toString())) {
                    disk.delete(each);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
