package dev.trajectory.app;

import dev.trajectory.app.PlanFile.Keeping;
import dev.trajectory.file.Document;
import dev.trajectory.file.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// A process that goes through a [SessionScript] for ever, and says on its output what it has done and what it was
/// told is safe: `made 1 17` for the 17th thing done to the second plan, `safe 1 17` when all up to that is on the
/// disk.
final class JournalledSession {

    /// After how many bytes a journal starts anew: so soon that it happens again and again.
    private static final long MOST_BYTES = 60_000;

    private final List<Document> documents = new ArrayList<>(SessionScript.openings());
    private final List<@Nullable PlanFile> files = new ArrayList<>();
    private final List<Journal> journals = new ArrayList<>();
    private final Path folder;

    private JournalledSession(Path folder, Journals all) {
        this.folder = folder;
        for (int plan = 0; plan < documents.size(); plan++) {
            PlanFile file = plan == 0 ? saved(0) : null;
            Kept kept = file == null ? null : file.kept();
            files.add(file);
            journals.add(all.open(documents.get(plan), kept, 0, state -> say("state " + state)));
        }
    }

    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        Folders folders = new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
        ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
        Journals all = new Journals(folders, new LocalJournalDisk(), worker, InstantSource.system(), MOST_BYTES);
        SessionScript script = new SessionScript(Long.parseLong(args[1]));
        JournalledSession session = new JournalledSession(home, all);
        session.flush(new int[3]);
        int[] numbers = new int[3];
        for (int i = 1; ; i++) {
            SessionScript.Act act = script.next();
            session.make(act);
            numbers[act.plan()] = act.number();
            if (i % 7 == 0) {
                session.flush(numbers);
            }
        }
    }

    static Path fileOf(Path folder, int plan) {
        return folder.resolve("plan-" + plan + ".trajectory");
    }

    private void make(SessionScript.Act act) {
        int plan = act.plan();
        Document document = documents.get(plan).withPlan(act.result());
        documents.set(plan, document);
        journals.get(plan).record(act.kind(), Integer.toString(act.number()), document);
        say("made " + plan + " " + act.number());
        if (act.saves()) {
            PlanFile file = saved(plan);
            files.set(plan, file);
            journals.get(plan).saved(documents.get(plan), file.kept());
        }
    }

    private PlanFile saved(int plan) {
        PlanFile file = plan < files.size() ? files.get(plan) : null;
        Document document = documents.get(plan);
        Keeping keeping = file == null ? PlanFile.saveAs(document, fileOf(folder, plan)) : file.save(document);
        if (keeping instanceof Keeping.Done done) {
            documents.set(plan, done.document());
            return done.file();
        }
        throw new IllegalStateException(keeping.toString());
    }

    private void flush(int[] numbers) {
        for (int plan = 0; plan < journals.size(); plan++) {
            if (journals.get(plan).flush().join() instanceof JournalState.Well) {
                say("safe " + plan + " " + numbers[plan]);
            }
        }
    }

    private static void say(String line) {
        try {
            System.out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
