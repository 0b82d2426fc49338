package dev.trajectory.ui.chunk;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Completion;
import dev.trajectory.edit.entry.Lookup;
import dev.trajectory.edit.entry.Vocabulary;
import dev.trajectory.edit.entry.Waits;
import dev.trajectory.edit.entry.WaitsLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Plan;
import dev.trajectory.words.EntryWords;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.stream.Collectors;

/// Turns what is typed of what a chunk waits for, such as `12, 14SS+2w, Network`, into an edit, and says it in words.
public final class WaitsInput {

    private final Plan plan;
    private final WindowWords words;
    private final Lookup lookup;
    private final Vocabulary vocabulary;

    public WaitsInput(Plan plan, WindowWords words) {
        this.plan = plan;
        this.words = words;
        this.lookup = new Lookup(plan);
        this.vocabulary = EntryWords.vocabulary(words.locale());
    }

    /// This, or one for a plan that is another: what is asked with every letter is kept.
    public WaitsInput of(Plan now) {
        return lookup.isOf(now) ? this : new WaitsInput(now, words);
    }

    /// What typing a line does to a chunk: it waits for those in it and no others. What it waits for already
    /// keeps what is promised.
    public ChunkInput.Read read(ChunkId id, String typed) {
        return read(id, typed, true);
    }

    /// What typing a line does to a chunk that keeps waiting for what it waits for already.
    public ChunkInput.Read more(ChunkId id, String typed) {
        return read(id, typed, false);
    }

    private ChunkInput.Read read(ChunkId id, String typed, boolean andNoOthers) {
        Chunk chunk = plan.chunks().find(id);
        if (chunk == null) {
            return new ChunkInput.Read(null, "");
        }
        List<Chip> chips = chips(typed);
        for (Chip chip : chips) {
            if (chip instanceof Chip.Unread unread) {
                return new ChunkInput.Read(null, new EntryWords(plan, words.locale()).problem(unread));
            }
        }
        List<Dependency> now = Waits.changed(chunk.dependencies(), chips, andNoOthers);
        return new ChunkInput.Read(
                now.equals(chunk.dependencies()) ? null : new ChangeChunks<>(List.of(id), ChunkField.DEPENDENCIES, now),
                "");
    }

    private List<Chip> chips(String typed) {
        return WaitsLine.read(typed, lookup, vocabulary);
    }

    private static List<Dependency> after(List<Chip> chips) {
        return chips.stream()
                .filter(Chip.After.class::isInstance)
                .map(chip -> ((Chip.After) chip).dependency())
                .toList();
    }

    /// What a line means, in words; empty where nothing of it is understood.
    public String said(String typed) {
        return after(chips(typed)).stream().map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(Dependency dependency) {
        Chunk on = plan.chunks().find(dependency.on());
        String name = lookup.number(dependency.on()) + " " + (on == null ? "" : on.title());
        return withLag(words, words.say("waits." + dependency.type().name(), name), dependency.lag());
    }

    /// A sentence on what a chunk waits for, with how much later or earlier that lets it be.
    public static String withLag(WindowWords words, String said, Lag lag) {
        if (lag.isNone()) {
            return said;
        }
        String time = words.say("waits.lag." + lag.unit().name(), Math.abs(lag.amount()));
        return words.say(lag.amount() > 0 ? "waits.later" : "waits.earlier", said, time);
    }

    /// What the line may be completed with where the caret is; nothing where it says already all it can mean.
    public List<Completion> completions(String typed, int caret) {
        List<Completion> offers = WaitsLine.completions(typed, caret, lookup, vocabulary);
        boolean isClear = chips(typed).stream().noneMatch(Chip.Unread.class::isInstance);
        return offers.size() == 1 && isClear ? List.of() : offers;
    }
}
