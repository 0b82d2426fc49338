package dev.trajectory.outlook;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Poll;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// How sure people were at one time: a vote that was held, or what organisations said when they signed.
///
/// @param question what was asked, or what was signed
/// @param on the day; null where it is not known
/// @param vote the vote; null for what was said on signing
/// @param change by how much the mean is higher than when the same was asked before; empty where it was not
public record Confidence(
        String question,
        @Nullable LocalDate on,
        Poll poll,
        @Nullable Vote vote,
        OptionalDouble change) {

    /// All that a plan holds, the latest first. What was said on signing comes before every vote.
    public static List<Confidence> of(Plan plan) {
        List<Confidence> all = new ArrayList<>(signed(plan));
        plan.votes().stream()
                .sorted(Comparator.comparing(Vote::heldOn))
                .map(vote -> new Confidence(vote.question(), vote.heldOn(), vote.poll(), vote, OptionalDouble.empty()))
                .forEach(all::add);
        Map<String, OptionalDouble> before = new LinkedHashMap<>();
        all.replaceAll(each ->
                each.after(before.put(each.subject(), each.poll().spread().mean())));
        return all.reversed();
    }

    /// What makes two questions the same: their letters, whatever their case and spaces.
    private String subject() {
        return question.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Confidence after(@Nullable OptionalDouble earlier) {
        OptionalDouble now = poll.spread().mean();
        return earlier == null || earlier.isEmpty() || now.isEmpty()
                ? this
                : new Confidence(
                        question, on, poll, vote, OptionalDouble.of(now.getAsDouble() - earlier.getAsDouble()));
    }

    /// By what was signed: those that were asked to, what those gave that did, and on what condition.
    private static List<Confidence> signed(Plan plan) {
        SequencedMap<String, SequencedMap<OrganisationId, SignOff>> bySubject = new LinkedHashMap<>();
        plan.signOffs()
                .forEach(each -> bySubject
                        .computeIfAbsent(each.subject(), _ -> new LinkedHashMap<>())
                        .put(each.organisation(), each));
        List<Confidence> signed = new ArrayList<>();
        bySubject.forEach((subject, rows) -> {
            List<Ballot> ballots = new ArrayList<>();
            LocalDate last = null;
            for (SignOff row : rows.values()) {
                if (row.confidence() != null) {
                    ballots.add(new Ballot(row.organisation(), row.confidence(), row.condition()));
                }
                LocalDate on = row.signedOn();
                last = on != null && (last == null || on.isAfter(last)) ? on : last;
            }
            if (!ballots.isEmpty()) {
                Poll poll = new Poll.ByOrganisation(List.copyOf(rows.keySet()), ballots);
                signed.add(new Confidence(subject, last, poll, null, OptionalDouble.empty()));
            }
        });
        return signed;
    }
}
