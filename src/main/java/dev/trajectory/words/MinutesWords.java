package dev.trajectory.words;

import dev.trajectory.edit.Section;
import dev.trajectory.model.Ballot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Field;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Vote;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Minutes;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.PromiseNow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Minutes in words, in one locale: as one line, and whole as Markdown that reads well in a mail as it is.
public final class MinutesWords {

    /// Of chunks that only followed so many are listed, the rest are counted.
    private static final int MOST_FOLLOWED = 12;

    private final Minutes minutes;
    private final Phrasebook book;
    private final Phrasebook edits;
    private final Names names;
    private final Names earlier;
    private final PromiseWords promises;
    private final VoteWords votes;

    public MinutesWords(Minutes minutes, Locale locale) {
        this.minutes = minutes;
        this.book = new Phrasebook("minutes", locale);
        this.edits = new Phrasebook("edits", locale);
        this.names = new Names(minutes.after().plan(), locale);
        this.earlier = new Names(minutes.before().plan(), locale);
        this.promises = new PromiseWords(minutes.after().plan(), locale);
        this.votes = new VoteWords(minutes.after().plan(), locale);
    }

    /// What it came to in a line: "Workshop: 3 added, 12 moved, 2 promised, 1 decided, 1 voted".
    public String line() {
        List<String> parts = new ArrayList<>();
        count(parts, "line.added", minutes.added().size());
        count(parts, "line.removed", minutes.removed().size());
        count(parts, "line.moved", minutes.effect().moved().size());
        count(parts, "line.passed", minutes.passed().size());
        int asked = (int) minutes.promised().stream()
                .filter(each -> each.promise().state() == PromiseState.ASKED)
                .count();
        count(parts, "line.asked", asked);
        count(parts, "line.promised", minutes.promised().size() - asked);
        count(parts, "line.decided", minutes.decided().size());
        count(parts, "line.voted", minutes.voted().size());
        return book.say("line", parts.isEmpty() ? book.say("line.other") : String.join(book.say("comma"), parts));
    }

    private void count(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(book.say(key, count));
        }
    }

    /// The whole of it as an entry of the log. Where it is longer than an entry may be it ends with a line that
    /// says so.
    ///
    /// @param on the day it is of
    /// @param note what somebody wrote besides; empty for nothing
    public LogEntry entry(LocalDate on, String note) {
        String whole = markdown(on, note);
        String line = minutes.isEmpty() ? book.say("nothing") : line();
        if (whole.length() <= Plan.TEXT_LENGTH) {
            return new LogEntry(on, LogEntry.Kind.WORKSHOP, line, whole);
        }
        String end = "\n" + book.say("cut") + "\n";
        String kept = whole.substring(0, whole.lastIndexOf('\n', Plan.TEXT_LENGTH - end.length()));
        return new LogEntry(on, LogEntry.Kind.WORKSHOP, line, kept + end);
    }

    /// The whole of it.
    ///
    /// @param on the day it is of
    /// @param note what somebody wrote besides; empty for nothing
    public String markdown(LocalDate on, String note) {
        List<String> lines = new ArrayList<>();
        lines.add("# "
                + book.say("title", plain(minutes.after().plan().programme().name()), book.day(on)));
        lines.add("");
        lines.add(minutes.isEmpty() ? book.say("nothing") : line() + ".");
        if (!note.isBlank()) {
            lines.add("");
            lines.addAll(note.strip().lines().toList());
        }
        section(lines, "added", added());
        section(lines, "removed", removed());
        section(lines, "changed", changed());
        section(lines, "moved", moved());
        section(
                lines,
                "promised",
                minutes.promised().stream().map(this::promised).toList());
        section(lines, "decided", minutes.decided().stream().map(this::decided).toList());
        section(
                lines,
                "voted",
                minutes.voted().stream().flatMap(vote -> voted(vote).stream()).toList());
        section(
                lines,
                "parked",
                minutes.parked().stream().map(each -> item(plain(each))).toList());
        return String.join("\n", lines) + "\n";
    }

    private void section(List<String> lines, String key, List<String> items) {
        if (!items.isEmpty()) {
            lines.addAll(List.of("", "## " + book.say(key), ""));
            lines.addAll(items);
        }
    }

    private List<String> added() {
        List<String> items = new ArrayList<>();
        for (Chunk chunk : minutes.added()) {
            Placement at = minutes.after().schedule().placement(chunk.id());
            String who = chunk.owner() == null ? book.say("nobody") : promises.code(chunk.owner());
            String what = book.say("added.chunk", bold(names.plain(chunk.id())), plain(who), dates(at));
            items.add(item(what));
        }
        items.addAll(others(minutes.difference().added(), names));
        return items;
    }

    private List<String> removed() {
        List<String> items = new ArrayList<>();
        minutes.removed().forEach(chunk -> items.add(item(bold(earlier.plain(chunk.id())))));
        items.addAll(others(minutes.difference().removed(), earlier));
        return items;
    }

    /// Records other than chunks, a line for each kind; votes and what was decided are told by themselves.
    private List<String> others(List<Identified<?>> rows, Names names) {
        List<String> items = new ArrayList<>();
        Set<Id> decided = minutes.decided().stream().map(Decision::id).collect(Collectors.toSet());
        for (Section<?, ?> section : Section.all()) {
            Class<?> kind = section.id().apply("X").getClass();
            List<String> called = rows.stream()
                    .map(Identified::id)
                    .filter(kind::isInstance)
                    .filter(id -> !section.equals(Section.CHUNKS) && !section.equals(Section.VOTES))
                    .filter(id -> !decided.contains(id))
                    .map(id -> bold(names.plain(id)))
                    .toList();
            if (!called.isEmpty()) {
                items.add(item(
                        book.say("other", capital(field(section.name())), String.join(book.say("comma"), called))));
            }
        }
        return items;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String field(String name) {
        return edits.has("field." + name) ? edits.say("field." + name) : name;
    }

    private List<String> changed() {
        MinutesChange change = new MinutesChange(minutes, book, names, earlier);
        List<String> items = new ArrayList<>();
        for (Minutes.Edited each : minutes.edited()) {
            List<String> told = new ArrayList<>(
                    change.of(each).stream().map(MinutesWords::plain).toList());
            String others = fields(each.fields().stream()
                    .filter(field -> !MinutesChange.TOLD.contains(field))
                    .toList());
            if (!others.isEmpty()) {
                told.add(others);
            }
            if (!told.isEmpty()) {
                items.add(item(book.say(
                        "changed.chunk", bold(names.plain(each.chunk())), String.join(book.say("semicolon"), told))));
            }
        }
        minutes.restated()
                .forEach(each -> items.add(
                        item(book.say("changed.chunk", bold(names.plain(each.record())), fields(each.fields())))));
        return items;
    }

    private String fields(List<? extends Field<?>> fields) {
        return fields.stream().map(field -> field(field.spelling())).collect(Collectors.joining(book.say("comma")));
    }

    private List<String> moved() {
        List<String> items = new ArrayList<>();
        minutes.movedByHand().forEach(move -> items.add(item(moved(move))));
        List<Effect.Move> followed = minutes.followed();
        if (!followed.isEmpty()) {
            items.add(item(book.say("followed", followed.size())));
            followed.stream().limit(MOST_FOLLOWED).forEach(move -> items.add("  " + item(moved(move))));
            if (followed.size() > MOST_FOLLOWED) {
                items.add("  " + item(book.say("more", followed.size() - MOST_FOLLOWED)));
            }
        }
        LocalDate finish = minutes.effect().finishAfter();
        if (finish != null && minutes.effect().finishDays() != 0) {
            long days = minutes.effect().finishDays();
            items.add(item(book.say(days > 0 ? "finish.later" : "finish.sooner", book.day(finish), Math.abs(days))));
        }
        minutes.effect().overloads().stream()
                .map(Effect.Overload::subject)
                .distinct()
                .forEach(
                        subject -> items.add(item(book.say("overload", plain(names.plain(subject)), months(subject)))));
        return items;
    }

    private String months(Id subject) {
        return minutes.effect().overloads().stream()
                .filter(each -> each.subject().equals(subject))
                .map(each -> book.month(each.month()))
                .collect(Collectors.joining(book.say("comma")));
    }

    private String moved(Effect.Move move) {
        String chunk = bold(names.plain(move.chunk()));
        if (move.before() == null || move.after() == null) {
            return book.say(move.after() == null ? "moved.lost" : "moved.placed", chunk, dates(move.after()));
        }
        long days = move.days();
        String key = days > 0 ? "moved.later" : days < 0 ? "moved.sooner" : "moved.finish";
        return book.say(key, chunk, Math.abs(days), dates(move.after()), dates(move.before()));
    }

    private String dates(@Nullable Placement at) {
        return at == null ? book.say("undated") : book.say("dates", book.day(at.start()), book.day(at.finish()));
    }

    private String promised(PromiseNow promise) {
        Promise said = promise.promise();
        StringBuilder text = new StringBuilder(book.say(
                "promised.one",
                plain(promises.code(promise.giver())),
                plain(promises.code(promise.taker())),
                bold(promises.what(promise)),
                promises.state(promise)));
        if (said.offered() != null) {
            text.append(book.say("promised.offered", book.day(said.offered())));
        }
        if (promise.needed() != null) {
            text.append(book.say("promised.needed", book.day(promise.needed())));
        }
        if (!said.owner().isBlank()) {
            text.append(book.say("promised.seenTo", plain(said.owner())));
        }
        if (said.reviewDate() != null) {
            text.append(book.say("promised.review", book.day(said.reviewDate())));
        }
        if (!said.note().isBlank()) {
            text.append(book.say("promised.note", plain(said.note())));
        }
        return item(text.toString());
    }

    private String decided(Decision decision) {
        String outcome = decision.outcome().isBlank() ? book.say("decided.open") : plain(decision.outcome());
        String text = book.say("decided.one", bold(decision.title()), outcome);
        return item(decision.decider().isBlank() ? text : book.say("decided.by", text, plain(decision.decider())));
    }

    private List<String> voted(Vote vote) {
        Poll poll = vote.poll();
        List<String> lines = new ArrayList<>();
        lines.add(item(book.say(
                "voted.one",
                bold(vote.question()),
                votes.mean(poll.spread()),
                votes.voted(poll),
                votes.spread(poll.spread()))));
        lines.add("  " + votes.readiness(poll));
        switch (poll) {
            case Poll.ByOrganisation organisations ->
                organisations.ballots().stream()
                        .filter(ballot -> !ballot.reason().isBlank())
                        .forEach(ballot -> lines.add("  " + item(reason(ballot))));
            case Poll.Hands hands ->
                hands.reasons().forEach(reason -> lines.add("  " + item(book.say("reason", plain(reason)))));
        }
        return lines;
    }

    private String reason(Ballot ballot) {
        return book.say(
                "reason.of",
                plain(votes.code(ballot.organisation())),
                ballot.confidence(),
                book.say("reason", plain(ballot.reason())));
    }

    private static String item(String text) {
        return "- " + text;
    }

    private static String bold(String name) {
        return "**" + plain(name) + "**";
    }

    /// A text as Markdown shows it: on one line, and nothing in it means more than itself.
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\*_`\\[\\]<>#|])", "\\\\$1");
    }
}
