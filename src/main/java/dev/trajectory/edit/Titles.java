package dev.trajectory.edit;

import dev.trajectory.model.Asset;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Issue;
import dev.trajectory.model.Option;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Risk;
import dev.trajectory.model.Role;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.Vote;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.Workstream;

/// What records are called.
final class Titles {

    private Titles() {}

    /// A record's name or title; its id when it has none.
    static String of(Identified<?> row) {
        return switch (row) {
            case Asset asset -> asset.name();
            case Assumption assumption -> assumption.title();
            case Benefit benefit -> benefit.title();
            case Chunk chunk -> chunk.title();
            case Decision decision -> decision.title();
            case Fund fund -> fund.name();
            case GainShareRule rule -> rule.id().value();
            case Gate gate -> gate.name();
            case Issue issue -> issue.title();
            case Option option -> option.name();
            case Organisation organisation -> organisation.name();
            case Outcome outcome -> outcome.name();
            case Risk risk -> risk.title();
            case Role role -> role.name();
            case Rollout rollout -> rollout.name();
            case Tranche tranche -> tranche.name();
            case Vote vote -> vote.question();
            case WorkCalendar calendar -> calendar.name();
            case Workstream workstream -> workstream.name();
        };
    }

    /// A title with something behind it, shortened so that both together are no longer than a title may be.
    static String followedBy(String title, String more) {
        int room = Plan.NAME_LENGTH - more.length();
        if (room <= 0 || title.length() <= room) {
            return title.length() <= room ? title + more : title;
        }
        int end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
        return title.substring(0, end).stripTrailing() + more;
    }
}
