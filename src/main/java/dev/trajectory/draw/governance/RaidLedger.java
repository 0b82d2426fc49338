package dev.trajectory.draw.governance;

import dev.trajectory.draw.governance.Entry.Tone;
import dev.trajectory.draw.governance.Ledger.Column;
import dev.trajectory.draw.governance.Ledger.Line;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionStatus;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueStatus;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Risk;
import dev.trajectory.model.RiskStatus;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.GovernanceWords;
import dev.trajectory.words.PromiseWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may go wrong, what is taken for granted, what has gone wrong, and which dependencies between organisations
/// want looking at.
///
/// @param isGrouped whether promises that nobody has answered, and that are not needed soon, stand together
record RaidLedger(Outlook outlook, GovernanceWords words, Locale locale, boolean isGrouped) {

    /// The days by which something is to be done.
    private static final Set<String> DAYS = Set.of("reviewDate", "due");

    /// The likelihood of what has happened.
    private static final int CERTAIN = 5;

    /// How bad a risk is, by likelihood times impact: the bands of the 5 × 5 matrix of the National Patient Safety
    /// Agency, 2008.
    enum Band {
        LOW,
        MODERATE,
        HIGH,
        EXTREME;

        /// @param score likelihood times impact, 1 to 25
        static Band of(int score) {
            if (score >= 15) {
                return EXTREME;
            }
            return score >= 8 ? HIGH : score >= 4 ? MODERATE : LOW;
        }

        Tone tone() {
            return switch (this) {
                case LOW -> Tone.GOOD;
                case MODERATE -> Tone.PLAIN;
                case HIGH -> Tone.CAUTION;
                case EXTREME -> Tone.BAD;
            };
        }
    }

    Ledger ledger() {
        List<Line> lines = new ArrayList<>();
        for (Risk risk : outlook.plan().risks()) {
            lines.add(new Line(risk, "risks", lines.size(), new Subject.InPlan(risk.id()), entries(risk)));
        }
        for (Assumption each : outlook.plan().assumptions()) {
            int index = lines.size() - outlook.plan().risks().all().size();
            lines.add(new Line(each, "assumptions", index, new Subject.InPlan(each.id()), entries(each)));
        }
        int before = lines.size();
        for (Issue each : outlook.plan().issues()) {
            lines.add(new Line(each, "issues", lines.size() - before, new Subject.InPlan(each.id()), entries(each)));
        }
        List<Line> ordered = new ArrayList<>(overdueFirst(lines));
        addPromises(ordered);
        return new Ledger(
                Topic.RAID,
                List.of(
                        new Column(words.say("head.kind"), 104, false),
                        new Column(words.say("head.what"), 260, false),
                        new Column(words.say("head.organisation"), 92, false),
                        new Column(words.say("head.likelihood"), 84, true),
                        new Column(words.say("head.impact"), 72, true),
                        new Column(words.say("head.rating"), 118, false),
                        new Column(words.say("head.owner"), 156, false),
                        new Column(words.say("head.review"), 116, false),
                        new Column(words.say("head.due"), 116, false),
                        new Column(words.say("head.state"), 116, false),
                        new Column(words.say("head.response"), 280, false),
                        new Column(words.say("head.chunks"), 220, false)),
                ordered);
    }

    /// What was to be looked at or dealt with by now stands first, then what is rated highest; what is alike in
    /// these stands as in the plan.
    private List<Line> overdueFirst(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.<Line, Boolean>comparing(
                                line -> line.entries().stream().noneMatch(RaidLedger::isOverdue))
                        .thenComparingInt(line -> -score(line.row())))
                .toList();
    }

    /// How bad it is, 1 to 25; nil of what is not rated.
    private static int score(Record row) {
        return switch (row) {
            case Risk risk -> risk.score();
            case Issue issue -> CERTAIN * issue.severity();
            default -> 0;
        };
    }

    private static boolean isOverdue(Entry entry) {
        return entry.field() != null && DAYS.contains(entry.field()) && entry.tone() == Tone.BAD;
    }

    /// Promises that are late, at risk, or not answered though they are needed soon, each by itself; the others
    /// that nobody has answered together, by who gives them.
    private void addPromises(List<Line> lines) {
        PromiseWords promises = new PromiseWords(outlook.plan(), locale);
        SequencedMap<OrganisationId, List<PromiseNow>> open = new LinkedHashMap<>();
        for (PromiseNow promise : outlook.promises()) {
            if (isGrouped && isForLater(promise)) {
                open.computeIfAbsent(promise.giver(), _ -> new ArrayList<>()).add(promise);
            } else if (!promise.stands() || promise.isReviewOverdue()) {
                lines.add(line(promise, promises));
            }
        }
        open.forEach((giver, those) -> lines.add(
                those.size() == 1
                        ? line(those.getFirst(), promises)
                        : new Line(
                                those.getFirst(),
                                "",
                                -1,
                                new Subject.PromisesOf(Whose.of(giver)),
                                entries(giver, those, promises))));
    }

    /// Whether nobody has answered it, or sees to it, and it is not needed soon.
    private static boolean isForLater(PromiseNow promise) {
        return promise.concern() == PromiseNow.Concern.UNANSWERED
                && !promise.isNeededSoon()
                && promise.promise().owner().isEmpty()
                && promise.promise().reviewDate() == null;
    }

    private Line line(PromiseNow promise, PromiseWords promises) {
        Subject subject = Subject.promised(promise);
        return new Line(promise, "", -1, subject, entries(promise, promises));
    }

    /// Promises of one organisation that nobody has answered: how many, and which is needed first.
    private List<Entry> entries(OrganisationId giver, List<PromiseNow> those, PromiseWords promises) {
        PromiseNow first = those.getFirst();
        return new Entries(words)
                .add(Entry.shown(words.say("kind.dependency")))
                .add(Entry.shown(words.say("open.promises", those.size())).in(Tone.STRONG))
                .shown(words.code(giver))
                .none()
                .none()
                .add(Entry.shown(words.say("concern." + first.concern()))
                        .marked(words.say("concern.mark." + first.concern()))
                        .sortedBy(8))
                .shown(words.code(giver))
                .none()
                .shownDay(first.needed())
                .shown(promises.state(first))
                .shown(words.say("open.first", promises.what(first), words.code(first.taker())))
                .none()
                .all();
    }

    private List<Entry> entries(Risk risk) {
        return new Entries(words)
                .add(kind("risk", risk.id().value()))
                .title(risk.title(), "title")
                .organisation(risk.organisation(), "organisation")
                .number(risk.likelihood(), "likelihood")
                .number(risk.impact(), "impact")
                .add(rating(score(risk)))
                .text(risk.owner(), "owner")
                .add(day(risk.reviewDate(), "reviewDate", risk.status().isLive()))
                .none()
                .add(status(risk.status(), risk.status() == RiskStatus.OCCURRED ? Tone.BAD : Tone.PLAIN))
                .text(risk.response(), "response")
                .records(risk.chunks(), "chunks")
                .all();
    }

    private Entry kind(String kind, String id) {
        return Entry.shown(words.say("kind." + kind, id)).sortedBy(words.say("kind." + kind, id));
    }

    private Entry rating(int score) {
        Band band = Band.of(score);
        return Entry.shown(words.say("rating", words.say("band." + band), score))
                .in(band.tone())
                .marked(words.say("band.mark." + band))
                .sortedBy(score);
    }

    private Entry status(Enum<?> status, Tone tone) {
        return Entry.of(words.constant(status), "status").in(tone);
    }

    /// A day; with a sign where it has passed and that matters.
    private Entry day(@Nullable LocalDate day, String field, boolean matters) {
        LocalDate today = outlook.plan().settings().statusDate();
        Entry said = Entry.of(words.day(day), field).sortedBy(day == null ? "" : day);
        boolean hasPassed = matters && day != null && today != null && day.isBefore(today);
        return hasPassed ? said.in(Tone.BAD).marked("!") : said;
    }

    private List<Entry> entries(Assumption assumption) {
        boolean isOpen = assumption.status() == AssumptionStatus.OPEN;
        return new Entries(words)
                .add(kind("assumption", assumption.id().value()))
                .title(assumption.title(), "title")
                .organisation(assumption.organisation(), "organisation")
                .none()
                .none()
                .none()
                .text(assumption.owner(), "owner")
                .add(day(assumption.reviewDate(), "reviewDate", isOpen))
                .none()
                .add(status(
                        assumption.status(),
                        switch (assumption.status()) {
                            case OPEN -> Tone.PLAIN;
                            case HOLDS -> Tone.GOOD;
                            case FALSE -> Tone.BAD;
                        }))
                .text(assumption.ifFalse(), "ifFalse")
                .records(assumption.chunks(), "chunks")
                .all();
    }

    /// Issues have happened, so that their likelihood is the highest there is.
    private List<Entry> entries(Issue issue) {
        boolean isOpen = issue.status() == IssueStatus.OPEN;
        return new Entries(words)
                .add(kind("issue", issue.id().value()))
                .title(issue.title(), "title")
                .organisation(issue.organisation(), "organisation")
                .none()
                .number(issue.severity(), "severity")
                .add(rating(score(issue)))
                .text(issue.owner(), "owner")
                .add(day(issue.reviewDate(), "reviewDate", isOpen))
                .add(day(issue.due(), "due", isOpen))
                .add(status(issue.status(), isOpen ? Tone.PLAIN : Tone.GOOD))
                .text(issue.action(), "action")
                .records(issue.chunks(), "chunks")
                .all();
    }

    private List<Entry> entries(PromiseNow promise, PromiseWords promises) {
        Tone tone = switch (promise.concern()) {
            case LATE -> Tone.BAD;
            case AT_RISK -> Tone.CAUTION;
            case UNANSWERED, UNCONFIRMED, AGREED, KEPT -> Tone.PLAIN;
        };
        return new Entries(words)
                .add(Entry.shown(words.say("kind.dependency")))
                .add(Entry.shown(promises.what(promise)).in(Tone.STRONG))
                .shown(words.say("between", words.code(promise.giver()), words.code(promise.taker())))
                .none()
                .none()
                .add(Entry.shown(words.say("concern." + promise.concern()))
                        .in(tone)
                        .marked(words.say("concern.mark." + promise.concern()))
                        .sortedBy(
                                switch (promise.concern()) {
                                    case LATE -> 15;
                                    case UNANSWERED, AT_RISK -> 8;
                                    case UNCONFIRMED -> 4;
                                    case AGREED, KEPT -> 1;
                                }))
                .shown(
                        promise.promise().owner().isEmpty()
                                ? words.code(promise.giver())
                                : words.say("promise.owner", promise.promise().owner(), words.code(promise.giver())))
                .add(review(promise))
                .shownDay(promise.needed())
                .shown(promises.state(promise))
                .shown(promises.whyAndNoted(promise))
                .none()
                .all();
    }

    private Entry review(PromiseNow promise) {
        LocalDate day = promise.promise().reviewDate();
        Entry said = Entry.shown(words.day(day)).sortedBy(day == null ? "" : day);
        return promise.isReviewOverdue() ? said.in(Tone.BAD).marked("!") : said;
    }
}
