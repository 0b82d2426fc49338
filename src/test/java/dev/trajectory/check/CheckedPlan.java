package dev.trajectory.check;

import dev.trajectory.finance.Finances;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Builds small plans, each chunk of one week on a calendar of every day from 1 April 2027, and checks them.
final class CheckedPlan {

    static final OrganisationId TRUST = new OrganisationId("TRUST");

    private final List<Chunk> chunks = new ArrayList<>();
    private final Map<LimitKind, Enforcement> limits = new LinkedHashMap<>();
    private Consumer<PlanDraft> change = draft -> {};
    private @Nullable LocalDate statusDate;

    static ChunkId id(String id) {
        return new ChunkId(id);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Dependency after(String id) {
        return Dependency.on(id(id));
    }

    static Dependency after(String id, DependencyType type, String lag) {
        return new Dependency(id(id), type, Lag.parse(lag), null, null);
    }

    CheckedPlan chunk(String id, Consumer<ChunkDraft> details) {
        OrderKey order = OrderKey.inOrder(200).get(chunks.size());
        ChunkDraft draft = Chunk.of(id(id), "Chunk " + id, order, WorkSpan.weeks(1))
                .draft()
                .owner(TRUST)
                .doneWhen("It runs")
                .standsAlone(true);
        details.accept(draft);
        chunks.add(draft.chunk());
        return this;
    }

    CheckedPlan chunk(String id, Dependency... dependencies) {
        return chunk(id, draft -> draft.dependencies(List.of(dependencies)));
    }

    CheckedPlan limit(LimitKind kind, Enforcement enforcement) {
        limits.put(kind, enforcement);
        return this;
    }

    CheckedPlan statusDate(String date) {
        statusDate = day(date);
        return this;
    }

    CheckedPlan with(Consumer<PlanDraft> details) {
        change = change.andThen(details);
        return this;
    }

    Plan plan() {
        Appraisal appraisal = new Appraisal(
                new FinancialYear(2027),
                new FinancialYear(2027),
                new FinancialYear(2027),
                10,
                new LinkedHashMap<>(),
                "",
                Percent.ZERO,
                Percent.ZERO,
                5,
                Percent.ZERO);
        Settings settings = new Settings(
                "GBP",
                Month.APRIL,
                day("2027-04-01"),
                statusDate,
                WorkingDays.EVERY_DAY,
                8,
                4,
                new LinkedHashMap<>(limits),
                appraisal);
        Plan blank = Plan.blank(new Programme("P", "Programme", "", "", "", 0, ""), settings);
        PlanDraft draft = blank.draft()
                .organisations(Register.of(List.of(trust("TRUST"))))
                .chunks(Register.of(chunks));
        change.accept(draft);
        return draft.plan();
    }

    static Organisation trust(String id) {
        return trust(id, null, null);
    }

    static Organisation trust(String id, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return new Organisation(
                new OrganisationId(id),
                "TR",
                "Trust " + id,
                OrganisationType.ACUTE_TRUST,
                null,
                null,
                0,
                null,
                List.of(),
                List.of(),
                null,
                "",
                "",
                "",
                validFrom,
                validTo,
                null,
                "");
    }

    List<Finding> findings() {
        return findings(plan());
    }

    static List<Finding> findings(Plan plan) {
        Schedule schedule = Sequencer.sequence(plan);
        return Checks.of(plan, plan, schedule, Load.of(plan, schedule), Finances.of(plan, schedule));
    }

    List<Finding> findings(Rule rule) {
        return findings().stream().filter(finding -> finding.rule() == rule).toList();
    }

    /// The ids of the main subjects of the findings of a rule.
    List<String> found(Rule rule) {
        return findings(rule).stream()
                .map(finding -> finding.subjects().getFirst().value())
                .toList();
    }
}
