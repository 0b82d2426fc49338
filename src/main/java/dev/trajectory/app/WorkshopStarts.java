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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plans as they were when workshops began that nobody has ended: kept beside the journals, so that the minutes of a
/// workshop whose computer went in the middle of it tell what was done before, whether that was saved or not.
///
/// Each lies in a file of its own, named by the lineage of its plan and the day, and is held by the window it is kept
/// for as long as that is there: what nobody holds was left by a program that is gone. So two windows on copies of one
/// plan have each their own. While a journal of such a plan is left that nobody has recovered, what the workshop did
/// may be in that alone: its beginning is then for the window in which it is recovered. One for each program; any
/// thread may call it, but it reads and writes files: best not the window's.
public final class WorkshopStarts {

    private static final String NAME = "workshops";
    private static final String LOCK = ".lock";

    /// How long one is kept that nobody asks for, in days.
    private static final int DAYS = 30;

    private static final Pattern FILE =
            Pattern.compile("(.{36})-(\\d{4}-\\d{2}-\\d{2})-.{36}" + Pattern.quote(PlanFiles.EXTENSION));

    private final Path folder;
    private final Disk disk = new LocalDisk();
    private final Map<Path, InstanceLock> held = new HashMap<>();

    /// The lineages of plans of which journals are left, one for each journal.
    private final List<UUID> awaited = new ArrayList<>();

    public WorkshopStarts(Folders folders) {
        this.folder = folders.state().resolve(NAME);
    }

    /// A file, by what its name says, and when it was written.
    private record Named(Path file, String lineage, LocalDate day, long written) {}

    /// A file that is held now, and what it holds.
    record Taken(Path file, WorkshopStart.Kept kept) {}

    /// Journals of plans of these lineages are left; one for each of them.
    public synchronized void await(List<UUID> lineages) {
        awaited.addAll(lineages);
    }

    /// One of those journals has been recovered, or nobody wants it.
    public synchronized void noMore(UUID lineage) {
        awaited.remove(lineage);
    }

    /// Holds the latest that nobody else holds and that can be read; null where there is none, or where a journal
    /// of the plan is awaited.
    ///
    /// @param lineage of the plan the workshop is about
    /// @param isRecovered whether that plan comes from such a journal
    synchronized @Nullable Taken take(UUID lineage, boolean isRecovered) {
        if (!isRecovered && awaited.contains(lineage)) {
            return null;
        }
        List<Named> latest = all().stream()
                .filter(each -> each.lineage().equals(lineage.toString()))
                .sorted(Comparator.comparing(Named::day)
                        .thenComparingLong(Named::written)
                        .reversed())
                .toList();
        for (Named each : latest) {
            if (hold(each.file())) {
                WorkshopStart.Kept kept = read(each.file());
                if (kept != null) {
                    return new Taken(each.file(), kept);
                }
                leave(each.file());
            }
        }
        return null;
    }

    /// A file is never locked twice here: on some systems both locks would be lost.
    private boolean hold(Path file) {
        if (held.containsKey(file)) {
            return false;
        }
        try {
            InstanceLock lock = InstanceLock.take(lock(file));
            if (lock != null) {
                held.put(file, lock);
            }
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + LOCK);
    }

    /// What a file holds; null where that cannot be read.
    static WorkshopStart.@Nullable Kept read(Path file) {
        Named named = named(file);
        return named != null && PlanFiles.read(file) instanceof Reading.Opened opened
                ? new WorkshopStart.Kept(opened.document().plan(), named.day())
                : null;
    }

    /// Keeps a plan in a file of its own, and holds that; null where that cannot be done.
    synchronized @Nullable Path keep(UUID lineage, Plan plan, LocalDate day) {
        Path file = folder.resolve(lineage + "-" + day + "-" + UUID.randomUUID() + PlanFiles.EXTENSION);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Private.folder(folder);
            deleteOld(day);
            if (!hold(file)) {
                return null;
            }
            disk.write(part, PlanFiles.encode(Document.first(lineage, plan)), null);
            disk.replace(file, part);
            disk.settle(folder);
            return file;
        } catch (IOException e) {
            end(file);
            return null;
        }
    }

    private void deleteOld(LocalDate day) {
        all().stream()
                .filter(each -> each.day().plusDays(DAYS).isBefore(day))
                .map(Named::file)
                .filter(this::hold)
                .forEach(this::end);
    }

    /// Lets go of a file for another time.
    synchronized void leave(Path file) {
        InstanceLock lock = held.remove(file);
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                // The system lets go of it when this program ends.
            }
        }
    }

    /// The workshop is over, or it is not wanted.
    synchronized void end(Path file) {
        leave(file);
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(lock(file));
        } catch (IOException e) {
            // It is offered once more, and can be let go of again.
        }
    }

    private List<Named> all() {
        List<Named> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Named named = named(file);
                    if (named != null) {
                        all.add(named);
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                // What cannot be listed is looked for another time.
            }
        }
        return all;
    }

    private static @Nullable Named named(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        return name.matches()
                ? new Named(
                        file,
                        name.group(1),
                        LocalDate.parse(name.group(2)),
                        file.toFile().lastModified())
                : null;
    }
}
