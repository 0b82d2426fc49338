package dev.trajectory.ui.records;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Id;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Role;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.desk.Desk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text forms of the simple types of the model.
final class TextForms {

    /// Any leap year, for days of no year.
    private static final int LEAP = 2028;

    private static final Pattern CALENDAR_YEAR = Pattern.compile("(?i)(?:fy)?\\s*(20\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?i)(?:fy)?\\s*(?:20)?(\\d\\d)\\s*[/-]\\s*(?:20)?(\\d\\d)");

    private final Desk desk;
    private final Numbers numbers;
    private final Choices choices;
    private final DateInput dates;
    private final Map<Class<?>, TextForm> forms = new HashMap<>();
    private final TextForm points;
    private final TextForm people;

    TextForms(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
        this.choices = new Choices(desk);
        this.dates = new DateInput(desk.words().locale());
        this.points = new ByMonthText(desk, numbers::write, numbers::whole, this::month).form();
        this.people = new ByMonthText(
                        desk,
                        hundredths -> numbers.write(new Fte(hundredths).people()),
                        text -> Fte.of(numbers.decimal(text)).hundredths(),
                        this::month)
                .form();
        addNumbers();
        addTimes();
    }

    private void addNumbers() {
        put(String.class, text -> text, text -> text);
        put(Integer.class, numbers::write, numbers::whole);
        put(int.class, Integer.class, numbers::write, numbers::whole);
        put(long.class, Long.class, numbers::write, numbers::large);
        put(BigDecimal.class, numbers::write, numbers::decimal);
        put(Money.class, numbers::money, numbers::money);
        put(Percent.class, numbers::percent, numbers::percent);
        put(Fte.class, fte -> numbers.write(fte.people()), text -> Fte.of(numbers.decimal(text)));
        put(OrderKey.class, OrderKey::value, OrderKey::new);
    }

    private void addTimes() {
        put(LocalDate.class, desk.words()::day, this::day);
        put(YearMonth.class, desk.words()::month, this::month);
        put(MonthDay.class, each -> desk.words().dayOfYear(each.atYear(LEAP)), this::dayOfYear);
        put(WorkSpan.class, WorkSpan::toString, text -> WorkSpan.parse(span(text)));
        put(Lag.class, Lag::toString, text -> Lag.parse(span(text)));
        put(FinancialYear.class, year -> desk.words().year(year, firstMonth()), text -> {
            FinancialYear year = yearOrNull(text, firstMonth());
            return year == null ? FinancialYear.parse(text) : year;
        });
    }

    private Month firstMonth() {
        return desk.plan().settings().firstMonthOfFinancialYear();
    }

    /// A financial year as people write it: "2027/28", "27/28", "FY2027-28", and "2027" where it is the
    /// calendar's; null when the text is none.
    ///
    /// @param first the month in which years start
    static @Nullable FinancialYear yearOrNull(String text, Month first) {
        Matcher calendar = CALENDAR_YEAR.matcher(text.strip());
        if (first == Month.JANUARY && calendar.matches()) {
            return new FinancialYear(Integer.parseInt(calendar.group(1)));
        }
        Matcher year = YEAR.matcher(text.strip());
        boolean inARow =
                year.matches() && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2));
        return inARow ? new FinancialYear(2000 + Integer.parseInt(year.group(1))) : null;
    }

    private <T> void put(Class<T> type, Function<T, String> write, TextForm.Reader read) {
        put(type, type, write, read);
    }

    private <T> void put(Class<?> key, Class<T> type, Function<T, String> write, TextForm.Reader read) {
        forms.put(key, TextForm.of(type, write, read));
    }

    /// The form of values of a type in a component; null where it has none.
    @Nullable
    TextForm of(Class<?> type, Class<? extends Record> owner) {
        if (type == ByMonth.class) {
            return owner == Role.class ? people : points;
        }
        if (type.isEnum()) {
            return forms.computeIfAbsent(type, this::constants);
        }
        if (Id.class.isAssignableFrom(type)) {
            return forms.computeIfAbsent(type, choices::form);
        }
        return forms.get(type);
    }

    private TextForm constants(Class<?> type) {
        List<Object> constants = List.of(type.getEnumConstants());
        Function<Object, String> write = value -> constant((Enum<?>) value);
        return new TextForm(
                write,
                text -> {
                    List<Object> found = new ArrayList<>();
                    for (Object each : constants) {
                        if (starts(write.apply(each), text)) {
                            found.add(each);
                        }
                        if (write.apply(each).equalsIgnoreCase(text)) {
                            return each;
                        }
                    }
                    if (found.size() != 1) {
                        throw new NotRead(desk.words()
                                .say(
                                        "records.noChoice",
                                        text,
                                        String.join(
                                                ", ",
                                                constants.stream().map(write).toList())));
                    }
                    return found.getFirst();
                },
                () -> constants,
                TextForm.Openness.CONSTANTS);
    }

    private static boolean starts(String whole, String text) {
        return whole.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
    }

    private String constant(Enum<?> value) {
        return desk.words().say("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /// "8" is weeks; blanks and whole words do no harm: "8 weeks", "3 ed".
    private static String span(String text) {
        String plain = text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        String letters = plain.replaceFirst("(?<=[0-9])(e?[dw])[a-z]+$", "$1");
        return letters.matches("-?\\d+") ? letters + "w" : letters;
    }

    private Object day(String text) throws NotRead {
        return dates.read(text).orElseThrow(() -> new NotRead(desk.words().say("cell.noDate", text)));
    }

    private Object dayOfYear(String text) throws NotRead {
        return dates.read(text + " " + LEAP)
                .or(() -> dates.read(text + "/" + LEAP))
                .map(MonthDay::from)
                .orElseThrow(() -> new NotRead(desk.words().say("records.noDayOfYear", text)));
    }

    private YearMonth month(String text) throws NotRead {
        return dates.month(text).orElseThrow(() -> new NotRead(desk.words().say("records.noMonth", text)));
    }
}
