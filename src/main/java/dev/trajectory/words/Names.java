package dev.trajectory.words;

import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Risk;
import dev.trajectory.model.RiskId;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.Vote;
import dev.trajectory.model.VoteId;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.Workstream;
import dev.trajectory.model.WorkstreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the records of a plan are called in sentences.
final class Names {

    /// An owner's name longer than this, in characters, gives way to its code behind a chunk's title.
    private static final int LONGEST_OWNER = 20;

    /// So many names are listed, the rest are counted.
    private static final int MOST_LISTED = 5;

    /// Circles longer than this are told without their middle.
    private static final int LONGEST_CIRCLE = 8;

    private final Plan plan;
    private final Locale locale;
    private final Phrasebook book;

    Names(Plan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        this.book = new Phrasebook("names", locale);
    }

    String programme() {
        return plan.programme().name();
    }

    /// A record's name or title, also where only an option has it; its id when there is no such record.
    String plain(Id id) {
        return switch (id) {
            case AssetId asset -> name(plan.assets(), asset, Asset::name);
            case AssumptionId assumption -> name(plan.assumptions(), assumption, Assumption::title);
            case BenefitId benefit -> name(plan.benefits(), benefit, Benefit::title);
            case CalendarId calendar -> name(plan.calendars(), calendar, WorkCalendar::name);
            case ChunkId chunk -> name(plan.chunks(), chunk, Chunk::title);
            case DecisionId decision -> name(plan.decisions(), decision, Decision::title);
            case FundId fund -> name(plan.funds(), fund, Fund::name);
            case GainShareId gainShare -> gainShare.value();
            case GateId gate -> name(plan.gates(), gate, Gate::name);
            case IssueId issue -> name(plan.issues(), issue, Issue::title);
            case OptionId option -> name(plan.options(), option, Option::name);
            case OrganisationId organisation -> name(plan.organisations(), organisation, Organisation::name);
            case OutcomeId outcome -> name(plan.outcomes(), outcome, Outcome::name);
            case RiskId risk -> name(plan.risks(), risk, Risk::title);
            case RoleId role -> name(plan.roles(), role, Role::name);
            case RolloutId rollout -> name(plan.rollouts(), rollout, Rollout::name);
            case TrancheId tranche -> name(plan.tranches(), tranche, Tranche::name);
            case VoteId vote -> name(plan.votes(), vote, Vote::question);
            case WorkstreamId workstream -> name(plan.workstreams(), workstream, Workstream::name);
        };
    }

    @SuppressWarnings("unchecked") // each kind of id is that of one kind of record
    private <I extends Id, R extends Identified<I>> String name(
            Register<I, R> register, I id, Function<R, String> name) {
        R row = register.find(id);
        for (Option option : row == null ? plan.options().all() : List.<Option>of()) {
            Identified<?> own = option.own().get(id);
            row = own == null ? row : (R) own;
        }
        return row == null ? id.value() : name.apply(row);
    }

    /// The name as it stands inside a sentence: titles, which may be sentences themselves, in quotation marks.
    String quoted(Id id) {
        return switch (id) {
            case OrganisationId organisation -> plain(organisation);
            case RoleId role -> plain(role);
            case GainShareId gainShare -> gainShare.value();
            default -> quoted(plain(id));
        };
    }

    String quoted(String words) {
        return book.say("quoted", words);
    }

    /// A role's name inside a sentence: in lower case, unless it begins with an abbreviation.
    String role(RoleId role) {
        String name = plain(role);
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord && plan.roles().has(role) ? name.substring(0, 1).toLowerCase(locale) + name.substring(1) : name;
    }

    /// A chunk's title with who leads it.
    String withOwner(Id id) {
        Chunk chunk = plan.chunks().find(id);
        Organisation owner = chunk == null ? null : plan.organisations().find(chunk.owner());
        return owner == null ? plain(id) : book.say("with-owner", plain(id), shortName(owner));
    }

    private static String shortName(Organisation organisation) {
        return organisation.name().length() > LONGEST_OWNER ? organisation.code() : organisation.name();
    }

    /// "A", "A and B", "A, B and C", "A, B, C, D and 96 more".
    String list(List<? extends Id> ids) {
        return listed(ids.stream().map(this::quoted).toList());
    }

    /// As [#list], of names in quotation marks where they need them.
    String listed(List<String> all) {
        int listed = all.size() > MOST_LISTED ? MOST_LISTED - 1 : all.size();
        List<String> names = new ArrayList<>(all.subList(0, listed));
        if (all.size() > listed) {
            names.add(book.say("more", all.size() - listed));
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return book.say("and", String.join(book.say("comma"), names.subList(0, names.size() - 1)), names.getLast());
    }

    /// "A", "A or B", "A, B or C".
    String either(List<String> names) {
        List<String> quoted = names.stream().map(this::quoted).toList();
        return quoted.size() < 2
                ? String.join("", quoted)
                : book.say(
                        "or", String.join(book.say("comma"), quoted.subList(0, quoted.size() - 1)), quoted.getLast());
    }

    /// "A → B → A".
    String circle(List<? extends Id> ids) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.size() <= LONGEST_CIRCLE || i < LONGEST_CIRCLE - 2 || i == ids.size() - 1) {
                names.add(plain(ids.get(i)));
            } else if (i == LONGEST_CIRCLE - 2) {
                names.add(book.say("skipped", ids.size() - LONGEST_CIRCLE + 1));
            }
        }
        @Nullable Id first = ids.isEmpty() ? null : ids.getFirst();
        if (first != null) {
            names.add(plain(first));
        }
        return String.join(book.say("arrow"), names);
    }
}
