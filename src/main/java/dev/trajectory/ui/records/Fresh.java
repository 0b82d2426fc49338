package dev.trajectory.ui.records;

import dev.trajectory.edit.Section;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Commitment;
import dev.trajectory.model.FinanceSignOff;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.ui.desk.Desk;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// New records, with in every field the least that a plan may hold: they are there to be typed over.
final class Fresh {

    /// Texts that may not be empty.
    private static final Set<String> NAMES = Set.of("name", "title", "subject", "office", "criterion", "question");

    /// Numbers from 1 to 5.
    private static final Set<String> SCORES = Set.of("likelihood", "impact", "influence", "severity", "confidence");

    private static final int USUAL_WEEKS = 4;

    private final Desk desk;

    Fresh(Desk desk) {
        this.desk = desk;
    }

    /// A new record. Throws [NotRead] where it needs another one to name and there is none.
    Record row(Shape shape, @Nullable Id id) throws NotRead {
        List<@Nullable Object> values = new ArrayList<>();
        for (Shape.Field field : shape.fields()) {
            boolean isId = id != null && field.name().equals("id");
            values.add(isId ? id : field.nullable() ? null : value(field.type(), field));
        }
        return shape.make(values);
    }

    /// A value of a type in a component. Throws [NotRead] where there is none.
    Object value(Type type, Shape.Field field) throws NotRead {
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), field);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Commitment.class) {
            return field.name().equals("target") ? Commitment.HELP_IT_HAPPEN : Commitment.LET_IT_HAPPEN;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (Id.class.isAssignableFrom(plain)) {
            return first(plain);
        }
        if (plain.isSealed() && plain != Scope.class) {
            return row(Shape.of(plain.getPermittedSubclasses()[0].asSubclass(Record.class)), null);
        }
        Object known = known(plain, field);
        return known != null ? known : row(Shape.of(plain.asSubclass(Record.class)), null);
    }

    /// A day, a month or a financial year that is not taken: the first from the plan's start on.
    Object key(Class<?> type, List<Object> taken) {
        Settings settings = desk.plan().settings();
        for (LocalDate day = settings.planStart(); ; day = day.plusMonths(1)) {
            Object key = type == LocalDate.class
                    ? day
                    : type == YearMonth.class
                            ? YearMonth.from(day)
                            : FinancialYear.containing(day, settings.firstMonthOfFinancialYear());
            if (!taken.contains(key)) {
                return key;
            }
        }
    }

    private static Object many(Class<?> type, Shape.Field field) {
        if (Map.class.isAssignableFrom(type)) {
            return new LinkedHashMap<>();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return field.name().equals("rampUp") ? List.of(Percent.of(100)) : List.of();
    }

    private Object first(Class<?> idType) throws NotRead {
        Section<?, ?> section = Chapters.section(idType);
        for (Identified<?> row : section.of(desk.plan())) {
            return row.id();
        }
        throw new NotRead(desk.words().say("records.needs", desk.words().say("records.of." + section.name())));
    }

    private @Nullable Object known(Class<?> type, Shape.Field field) {
        Plan plan = desk.plan();
        LocalDate start = plan.settings().planStart();
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(String.class, text(field));
        values.put(int.class, SCORES.contains(field.name()) ? 1 : 0);
        values.put(Integer.class, field.name().equals("successFactors") ? 1 : 0);
        values.put(long.class, 0L);
        values.put(boolean.class, false);
        values.put(BigDecimal.class, BigDecimal.ZERO);
        values.put(LocalDate.class, start);
        values.put(YearMonth.class, YearMonth.from(start));
        values.put(MonthDay.class, MonthDay.from(start));
        values.put(
                FinancialYear.class,
                FinancialYear.containing(start, plan.settings().firstMonthOfFinancialYear()));
        values.put(Money.class, Money.ZERO);
        values.put(Percent.class, Percent.ZERO);
        values.put(Fte.class, Fte.NONE);
        values.put(Lag.class, Lag.NONE);
        values.put(WorkSpan.class, WorkSpan.weeks(USUAL_WEEKS));
        values.put(ByMonth.class, ByMonth.always(0));
        values.put(WorkingDays.class, WorkingDays.MONDAY_TO_FRIDAY);
        values.put(Scope.class, Scope.ALL);
        values.put(dev.trajectory.model.Progress.class, dev.trajectory.model.Progress.NONE);
        if (type == OrderKey.class) {
            return lastOrder(plan);
        }
        return values.get(type);
    }

    private String text(Shape.Field field) {
        if (field.name().equals("code")) {
            return desk.words().say("records.newCode");
        }
        boolean isName = NAMES.contains(field.name())
                || (field.owner() == FinanceSignOff.class && field.name().equals("signedBy"))
                || (field.owner() == LogEntry.class && field.name().equals("text"));
        return isName ? desk.words().say("records.new") : "";
    }

    private static OrderKey lastOrder(Plan plan) {
        OrderKey last = plan.chunks().stream()
                .map(Chunk::order)
                .max(OrderKey::compareTo)
                .orElse(null);
        return OrderKey.between(last, null);
    }
}
