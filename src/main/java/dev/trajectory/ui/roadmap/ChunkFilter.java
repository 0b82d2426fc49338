package dev.trajectory.ui.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which chunks a text asks for. Words are looked for in names, owners, tags and notes; `#` and a number mean a chunk,
/// `@` and a code its owner; some words stand for a state: critical, late, done and so on. All of them must be met.
final class ChunkFilter {

    /// The most words in the name of a state.
    private static final int LONGEST_NAME = 3;

    /// States that can be asked for by a word.
    enum State {
        CRITICAL,
        LATE,
        AT_RISK,
        DONE,
        BEGUN,
        OPEN,
        HELD,
        PINNED,
        FOUND,
        GO_LIVE
    }

    private final Outlook outlook;
    private final Map<String, State> words;
    private final ChunkNumbers numbers;
    private final Set<ChunkId> found = new HashSet<>();
    private final Locale locale;

    /// @param words what states are called, in lower case, with hyphens between words
    ChunkFilter(Outlook outlook, Map<String, State> words, Locale locale) {
        this.outlook = outlook;
        this.words = words;
        this.locale = locale;
        this.numbers = ChunkNumbers.of(outlook.plan());
        outlook.findings().forEach(finding -> {
            for (Id subject : finding.subjects()) {
                if (subject instanceof ChunkId chunk) {
                    found.add(chunk);
                }
            }
        });
    }

    /// The chunks a text asks for and their parents; null for all, when it asks for nothing.
    @Nullable
    Set<ChunkId> chunks(String text) {
        List<Predicate<Chunk>> wanted =
                meanings(List.of(text.strip().toLowerCase(locale).split("\\s+", -1)));
        if (wanted.isEmpty()) {
            return null;
        }
        Plan plan = outlook.plan();
        Set<ChunkId> chunks = new HashSet<>();
        for (Chunk chunk : plan.chunks()) {
            if (wanted.stream().allMatch(each -> each.test(chunk))) {
                for (Chunk at = chunk; at != null && chunks.add(at.id()); ) {
                    at = plan.chunks().find(at.parent());
                }
            }
        }
        return chunks;
    }

    /// What each word means, or each few that are one name of a state, such as "at risk".
    private List<Predicate<Chunk>> meanings(List<String> typed) {
        List<Predicate<Chunk>> meanings = new ArrayList<>();
        for (int at = 0; at < typed.size(); ) {
            int count = Math.min(LONGEST_NAME, typed.size() - at);
            State state = null;
            for (; count > 0 && state == null; count--) {
                state = words.get(String.join("-", typed.subList(at, at + count)));
            }
            if (state != null) {
                State named = state;
                meanings.add(chunk -> is(named, chunk));
                at += count + 1;
            } else {
                if (!typed.get(at).isEmpty()) {
                    meanings.add(meaning(typed.get(at)));
                }
                at++;
            }
        }
        return meanings;
    }

    private Predicate<Chunk> meaning(String word) {
        if (word.matches("#\\d{1,6}")) {
            ChunkId wanted = numbers.chunk(Integer.parseInt(word.substring(1)));
            return chunk -> chunk.id().equals(wanted);
        }
        if (word.startsWith("@") && word.length() > 1) {
            return chunk -> code(chunk).startsWith(word.substring(1));
        }
        return chunk -> has(chunk, word);
    }

    private String code(Chunk chunk) {
        Organisation owner = outlook.plan().organisations().find(chunk.owner());
        return owner == null ? "" : owner.code().toLowerCase(locale);
    }

    private boolean has(Chunk chunk, String word) {
        Organisation owner = outlook.plan().organisations().find(chunk.owner());
        return contains(chunk.title(), word)
                || (owner != null && (contains(owner.name(), word) || contains(owner.code(), word)))
                || contains(chunk.ownerName(), word)
                || chunk.tags().stream().anyMatch(tag -> contains(tag, word))
                || contains(chunk.notes(), word);
    }

    private boolean contains(String text, String word) {
        return text.toLowerCase(locale).contains(word);
    }

    private boolean is(State state, Chunk chunk) {
        Placement placement = outlook.schedule().placement(chunk.id());
        return switch (state) {
            case CRITICAL -> placement != null && placement.critical();
            case LATE -> isLate(chunk, placement);
            case AT_RISK ->
                chunk.dependencies().stream()
                        .anyMatch(each -> each.promise() != null
                                && switch (each.promise().state()) {
                                    case AT_RISK, BROKEN -> true;
                                    case ASKED, AGREED, KEPT -> false;
                                });
            case DONE -> chunk.progress().isFinished();
            case BEGUN -> chunk.progress().isStarted() && !chunk.progress().isFinished();
            case OPEN -> !chunk.progress().isFinished();
            case HELD -> chunk.hold() != null;
            case PINNED -> chunk.pin() != null;
            case FOUND -> found.contains(chunk.id());
            case GO_LIVE -> chunk.goLive();
        };
    }

    private static boolean isLate(Chunk chunk, @Nullable Placement placement) {
        return placement != null
                && chunk.deadline() != null
                && placement.finish().isAfter(chunk.deadline());
    }
}
