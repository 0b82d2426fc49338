package dev.trajectory.edit;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Estimate;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.WorkSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out the one chunk that several become; what comes of what is told at [MergeChunks].
final class Fusion {

    private static final long DAYS_A_WEEK = 7;

    private static final long MONTHS = 48;

    private static final long DAYS_IN_FOUR_YEARS = 1461;

    private final Appraisal appraisal;
    private final List<Chunk> parts;
    private final Spans spans;
    private final Course course;
    private final Ties ties;

    Fusion(Plan plan, List<Chunk> parts) {
        this.appraisal = plan.settings().appraisal();
        this.parts = parts;
        Chunk first = parts.getFirst();
        spans = Spans.of(plan, first.owner());
        course = new Course(parts, spans);
        ties = new Ties(parts, spans);
    }

    Chunk chunk(String title) {
        Chunk first = parts.getFirst();
        return first.draft()
                .title(title.isBlank() ? first.title() : title)
                .parent(parent())
                .workstream(first(Chunk::workstream))
                .tranche(first(Chunk::tranche))
                .participants(participants())
                .duration(duration())
                .estimate(estimate())
                .goLive(parts.stream().anyMatch(Chunk::goLive))
                .dependencies(ties.outward())
                .notBefore(
                        dates(Chunk::notBefore).min(Comparator.naturalOrder()).orElse(null))
                .trancheStart(dates(Chunk::trancheStart)
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .deadline(dates(Chunk::deadline).max(Comparator.naturalOrder()).orElse(null))
                .pin(dates(Chunk::pin).min(Comparator.naturalOrder()).orElse(null))
                .hold(hold())
                .progress(new ProgressSum(parts, spans).progress())
                .costs(costs())
                .optimismBias(optimismBias())
                .impact(impact())
                .roles(roles())
                .raci(raci())
                .outcome(text(Chunk::outcome))
                .outcomes(union(Chunk::outcomes))
                .doneWhen(text(Chunk::doneWhen))
                .standsAlone(parts.stream().anyMatch(Chunk::standsAlone))
                .readiness(union(Chunk::readiness))
                .tags(union(Chunk::tags))
                .notes(text(Chunk::notes))
                .chunk();
    }

    /// The parent of the first. In an option one of them may be the parent of another: then what that one lies
    /// below.
    private @Nullable ChunkId parent() {
        Map<ChunkId, Chunk> open = new HashMap<>();
        parts.forEach(part -> open.put(part.id(), part));
        ChunkId parent = parts.getFirst().parent();
        for (Chunk part = open.remove(parent); part != null; part = open.remove(parent)) {
            parent = part.parent();
        }
        ChunkId above = parent;
        return parts.stream().anyMatch(part -> part.id().equals(above)) ? null : above;
    }

    /// Dependencies of another chunk, on the one where they were on any of them; the same where they were not.
    List<Dependency> rewired(List<Dependency> dependencies) {
        return ties.rewired(dependencies);
    }

    private <T> @Nullable T first(Function<Chunk, @Nullable T> field) {
        return parts.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Stream<LocalDate> dates(Function<Chunk, @Nullable LocalDate> field) {
        return parts.stream().flatMap(part -> Stream.ofNullable(field.apply(part)));
    }

    private <T> List<T> union(Function<Chunk, ? extends Collection<T>> field) {
        Set<T> union = new LinkedHashSet<>();
        parts.forEach(part -> union.addAll(field.apply(part)));
        return List.copyOf(union);
    }

    /// What all say, each on a line of its own and none twice.
    private String text(Function<Chunk, String> field) {
        Set<String> lines = new LinkedHashSet<>();
        parts.stream().map(field).filter(line -> !line.isBlank()).forEach(lines::add);
        return String.join("\n", lines);
    }

    private List<OrganisationId> participants() {
        Set<OrganisationId> touched = new LinkedHashSet<>(union(Chunk::participants));
        parts.forEach(part -> {
            if (part.owner() != null) {
                touched.add(part.owner());
            }
        });
        touched.remove(parts.getFirst().owner());
        return List.copyOf(touched);
    }

    private WorkSpan duration() {
        return course.longest(Chunk::duration);
    }

    private @Nullable Estimate estimate() {
        if (parts.stream().allMatch(part -> part.estimate() == null)) {
            return null;
        }
        WorkSpan low = course.longest(part ->
                part.estimate() == null ? part.duration() : part.estimate().low());
        WorkSpan likely = course.longest(part ->
                part.estimate() == null ? part.duration() : part.estimate().likely());
        WorkSpan high = course.longest(part ->
                part.estimate() == null ? part.duration() : part.estimate().high());
        WorkSpan middle = spans.longer(low, likely);
        return new Estimate(spans.longer(low, WorkSpan.NIL), middle, spans.longer(middle, high));
    }

    private @Nullable Hold hold() {
        List<Hold> holds =
                parts.stream().flatMap(part -> Stream.ofNullable(part.hold())).toList();
        return holds.size() < parts.size()
                ? null
                : new Hold(
                        holds.stream()
                                .map(Hold::start)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        holds.stream()
                                .map(Hold::finish)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private List<CostLine> costs() {
        CostSum sum = new CostSum();
        parts.forEach(part -> part.costs().forEach(line -> sum.add(line, monthsBefore(part))));
        return sum.lines();
    }

    /// How many whole months those take that the chunk waits for among them.
    private int monthsBefore(Chunk part) {
        long days = course.daysBefore(part);
        return (int) (days * DAYS_A_WEEK * MONTHS / (spans.daysAWeek() * DAYS_IN_FOUR_YEARS));
    }

    /// As it raised the one-off costs of all of them together that have no rate of their own, to a thousandth of a
    /// per cent.
    private Percent optimismBias() {
        if (parts.stream().map(Chunk::optimismBias).distinct().count() == 1) {
            return parts.getFirst().optimismBias();
        }
        BigDecimal costs = BigDecimal.ZERO;
        BigDecimal raised = BigDecimal.ZERO;
        for (Chunk part : parts) {
            for (CostLine line : part.costs()) {
                if (!line.isRecurrent() && line.optimism().isUsual(line.kind())) {
                    BigDecimal amount = BigDecimal.valueOf(appraisal.real(line).pence())
                            .abs()
                            .multiply(BigDecimal.valueOf(100)
                                    .subtract(line.optimism().mitigation().value()));
                    costs = costs.add(amount);
                    raised = raised.add(amount.multiply(part.optimismBias().value()));
                }
            }
        }
        return costs.signum() == 0
                ? parts.getFirst().optimismBias()
                : new Percent(raised.divide(costs, 3, RoundingMode.HALF_EVEN));
    }

    private SequencedMap<OrganisationId, Integer> impact() {
        SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
        parts.forEach(part ->
                part.impact().forEach((organisation, points) -> impact.merge(organisation, points, Integer::sum)));
        return impact;
    }

    /// The largest part that an organisation has in one of them; which of several answers for the whole is for the
    /// first to say.
    private SequencedMap<OrganisationId, Involvement> raci() {
        SequencedMap<OrganisationId, Involvement> raci = new LinkedHashMap<>();
        for (Chunk part : parts) {
            part.raci().forEach((organisation, said) -> {
                boolean isSecond = said == Involvement.ACCOUNTABLE && raci.containsValue(Involvement.ACCOUNTABLE);
                raci.merge(
                        organisation,
                        isSecond ? Involvement.RESPONSIBLE : said,
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            });
        }
        return raci;
    }

    private SequencedMap<RoleId, Fte> roles() {
        long days = spans.days(duration());
        SequencedMap<RoleId, Long> worked = new LinkedHashMap<>();
        for (Chunk part : parts) {
            long own = days == 0 ? 1 : spans.days(part.duration());
            part.roles().forEach((role, fte) -> worked.merge(role, own * fte.hundredths(), Long::sum));
        }
        SequencedMap<RoleId, Fte> roles = new LinkedHashMap<>();
        long over = Math.max(1, days);
        worked.forEach((role, sum) ->
                roles.put(role, new Fte((int) Math.min(Integer.MAX_VALUE, (sum + over / 2) / over))));
        return roles;
    }
}
