package dev.trajectory.file;

import dev.trajectory.file.FileProblem.Kind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fte;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.InvalidValue.Reason;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Percent;
import dev.trajectory.model.WorkSpan;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// The forms of single values. None needs to know where it is.
final class Forms {

    /// Numbers longer than this, or with a larger exponent, are no figures of a plan; to work with them could take
    /// more memory than there is.
    private static final int DIGITS = 40;

    static final Form<String> TEXT = text(Function.identity(), Function.identity());

    static final Form<Boolean> FLAG = new Form<>() {
        @Override
        public Boolean read(Node node, Where where) {
            if (node instanceof Node.Flag flag) {
                return flag.value();
            }
            throw wrongKind(Node.Kind.TRUE_OR_FALSE, node, where);
        }

        @Override
        public Node write(Boolean value, Where where) {
            return new Node.Flag(0, 0, value);
        }
    };

    /// A number kept digit by digit, noughts at its end included.
    static final Form<BigDecimal> DECIMAL = number(Function.identity(), BigDecimal::toString);

    static final Form<Integer> INT =
            number(number -> (int) whole(number, Integer.MIN_VALUE, Integer.MAX_VALUE), i -> i + "");

    static final Form<Long> LONG = number(number -> whole(number, Long.MIN_VALUE, Long.MAX_VALUE), i -> i + "");

    static final Form<Money> MONEY = new MoneyForm();

    static final Form<Fte> FTE = number(Fte::of, fte -> fte.people().toPlainString());

    static final Form<Percent> PERCENT =
            number(Percent::new, percent -> percent.value().toPlainString());

    /// A day, written "2027-04-01".
    static final Form<LocalDate> DATE = text(Forms::date, LocalDate::toString);

    /// A month, written "2028-04".
    static final Form<YearMonth> MONTH = text(Forms::month, YearMonth::toString);

    /// A day of every year, written "12-01".
    static final Form<MonthDay> MONTH_DAY = text(
            text -> inTime(text, "12-01", t -> MonthDay.parse("--" + t)),
            day -> day.toString().substring(2));

    /// A day of the week, written "MON".
    static final Form<DayOfWeek> DAY_OF_WEEK =
            oneOf(DayOfWeek.class, day -> day.name().substring(0, 3));

    static final Form<FinancialYear> FINANCIAL_YEAR = text(FinancialYear::parse, FinancialYear::toString);

    static final Form<WorkSpan> WORK_SPAN = text(WorkSpan::parse, WorkSpan::toString);

    static final Form<Lag> LAG = text(Lag::parse, Lag::toString);

    static final Form<OrderKey> ORDER = text(OrderKey::new, OrderKey::value);

    /// A moment, written "2027-04-01T09:30:00Z".
    static final Form<Instant> INSTANT =
            text(text -> inTime(text, "2027-04-01T09:30:00Z", Instant::parse), Instant::toString);

    /// A place on the disk, as the system that it is on spells it.
    static final Form<Path> PATH = text(Forms::path, Path::toString);

    static final Form<UUID> UNIQUE_ID = text(Forms::uniqueId, UUID::toString);

    private Forms() {}

    /// A value written as text.
    static <T> Form<T> text(Function<String, T> from, Function<T, String> to) {
        return new Form<>() {
            @Override
            public T read(Node node, Where where) {
                if (node instanceof Node.Text text) {
                    return from.apply(text.value());
                }
                throw wrongKind(Node.Kind.TEXT, node, where);
            }

            @Override
            public Node write(T value, Where where) {
                return new Node.Text(0, 0, to.apply(value));
            }
        };
    }

    /// A value written as a number. Numbers that no plan needs are refused before anything is computed with them.
    static <T> Form<T> number(Function<BigDecimal, T> from, Function<T, String> to) {
        return new Form<>() {
            @Override
            public T read(Node node, Where where) {
                if (node instanceof Node.Num number) {
                    return from.apply(decimal(number.digits()));
                }
                throw wrongKind(Node.Kind.NUMBER, node, where);
            }

            @Override
            public Node write(T value, Where where) {
                return new Node.Num(0, 0, to.apply(value));
            }
        };
    }

    /// One of some constants, written as its name.
    static <E extends Enum<E>> Form<E> oneOf(Class<E> constants) {
        return oneOf(constants, Enum::name);
    }

    private static <E extends Enum<E>> Form<E> oneOf(Class<E> constants, Function<E, String> spelling) {
        return oneOf(List.of(constants.getEnumConstants()), spelling);
    }

    /// One of some values, written as it is spelled.
    static <T> Form<T> oneOf(List<T> values, Function<T, String> spelling) {
        return text(
                text -> {
                    for (T value : values) {
                        if (spelling.apply(value).equals(text)) {
                            return value;
                        }
                    }
                    String all = String.join(", ", values.stream().map(spelling).toList());
                    throw notUnderstood(text, all);
                },
                spelling);
    }

    private static BigDecimal decimal(String digits) {
        int exponent = digits.toLowerCase(Locale.ROOT).indexOf('e');
        boolean isFarOut = exponent >= 0 && !digits.substring(exponent + 1).matches("[+-]?0*\\d{1,2}");
        boolean isHuge = digits.length() > DIGITS || isFarOut;
        if (isHuge) {
            String shown = digits.length() > DIGITS ? digits.substring(0, DIGITS) + "…" : digits;
            throw new InvalidValue(Reason.OUT_OF_RANGE, "number", shown, "at most " + DIGITS + " digits");
        }
        return new BigDecimal(digits);
    }

    private static long whole(BigDecimal number, long least, long most) {
        try {
            long whole = number.longValueExact();
            if (whole >= least && whole <= most) {
                return whole;
            }
        } catch (ArithmeticException e) {
            if (number.stripTrailingZeros().scale() > 0) {
                throw notUnderstood(number.toString(), "whole numbers");
            }
        }
        throw new InvalidValue(Reason.OUT_OF_RANGE, "number", number.toString(), least + " to " + most);
    }

    private static LocalDate date(String text) {
        return inRange(inTime(text, "2027-04-01", LocalDate::parse), text);
    }

    private static YearMonth month(String text) {
        YearMonth month = inTime(text, "2028-04", YearMonth::parse);
        return YearMonth.from(inRange(month.atDay(1), text));
    }

    private static LocalDate inRange(LocalDate date, String text) {
        if (date.isBefore(InvalidValue.EARLIEST) || date.isAfter(InvalidValue.LATEST)) {
            String bounds = InvalidValue.EARLIEST + " to " + InvalidValue.LATEST;
            throw new InvalidValue(Reason.OUT_OF_RANGE, "date", text, bounds);
        }
        return date;
    }

    private static <T> T inTime(String text, String example, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw notUnderstood(text, "such as " + example);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw notUnderstood(text, "");
        }
    }

    private static UUID uniqueId(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw notUnderstood(text, "such as 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b");
        }
        return UUID.fromString(text);
    }

    private static InvalidValue notUnderstood(String text, String bounds) {
        return new InvalidValue(Reason.NOT_UNDERSTOOD, "value", shown(text), bounds);
    }

    /// A text, cut short where it is too long for a sentence.
    static String shown(String text) {
        return text.length() > DIGITS ? text.substring(0, DIGITS) + "…" : text;
    }

    private static Refusal wrongKind(Node.Kind expected, Node node, Where where) {
        return where.refuse(node, Kind.WRONG_KIND, expected.name(), node.kind().name());
    }
}
