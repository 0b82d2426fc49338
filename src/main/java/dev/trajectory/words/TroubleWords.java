package dev.trajectory.words;

import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.FileTrouble.WayOut;
import dev.trajectory.file.PlanFiles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Says what is the matter with the place where a plan, its journal or the preferences are kept: what it is, where,
/// and what can be done.
public final class TroubleWords {

    private static final String BUNDLE = "troubles";

    private final ResourceBundle keys;
    private final Phrasebook phrases;
    private final ProblemWords problems;

    public TroubleWords(Locale locale) {
        keys = Phrasebook.bundle(BUNDLE, locale);
        phrases = new Phrasebook(BUNDLE, locale);
        problems = new ProblemWords(locale);
    }

    /// What is the matter, in a sentence.
    public String what(FileTrouble trouble) {
        String key = trouble.kind().name() + ".what";
        boolean because = !trouble.reason().isEmpty() && keys.containsKey(key + ".because");
        return phrases.say(because ? key + ".because" : key, terms(trouble));
    }

    /// Where: the whole path of the file or folder it is about.
    public String where(FileTrouble trouble) {
        return trouble.file().toString();
    }

    /// What can be done, in a sentence or two.
    public String advice(FileTrouble trouble) {
        String key = trouble.kind().name() + ".do";
        boolean other = trouble.other() != null && keys.containsKey(key + ".other");
        return phrases.say(other ? key + ".other" : key, terms(trouble));
    }

    /// What a button that does it says.
    public String wayOut(WayOut way) {
        return phrases.say("way." + way.name());
    }

    private Object[] terms(FileTrouble trouble) {
        Path file = trouble.file();
        @Nullable Path other = trouble.other();
        String name = String.valueOf(file.getFileName());
        return new Object[] {
            name,
            String.valueOf(file.getParent()),
            problems.system(trouble.reason()),
            String.valueOf(other == null ? file.getParent() : other),
            name + PlanFiles.BACKUP_EXTENSION
        };
    }
}
