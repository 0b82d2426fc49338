package dev.trajectory;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Calls by which code asks for the time, chance, language or time zone of the computer it runs on.
final class Surroundings {

    /// Calls of `now` on any date or time, of random numbers without a seed, and of all that uses the default
    /// locale.
    static final DescribedPredicate<JavaMethodCall> METHODS =
            DescribedPredicate.describe("asks for its surroundings", Surroundings::asks);

    /// New random numbers without a seed, and formats for the default locale.
    static final DescribedPredicate<JavaConstructorCall> CONSTRUCTORS =
            DescribedPredicate.describe("asks for its surroundings", Surroundings::asks);

    /// Methods that a test engine runs.
    static final DescribedPredicate<JavaMethod> ARE_TESTS = DescribedPredicate.describe(
            "are tests",
            method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
                    || method.isAnnotatedWith("net.jqwik.api.Property"));

    private static final Set<Class<?>> FORMATS =
            Set.of(MessageFormat.class, DecimalFormat.class, SimpleDateFormat.class);

    private Surroundings() {}

    private static boolean asks(JavaMethodCall call) {
        String name = call.getName();
        List<String> types = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        boolean local = types.contains(Locale.class.getName());
        return switch (call.getTargetOwner().getName()) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(name);
            case "java.lang.Math" -> name.equals("random");
            case "java.lang.String" ->
                !local
                        && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                .contains(name);
            default ->
                isNow(call)
                        || is(call, Clock.class, "system")
                        || is(call, ZoneId.class, "systemDefault")
                        || is(call, TimeZone.class, "getDefault")
                        || is(call, Locale.class, "getDefault")
                        || is(call, ThreadLocalRandom.class, "current")
                        || is(call, UUID.class, "randomUUID")
                        || (is(call, Collections.class, "shuffle") && types.size() == 1)
                        || (is(call, NumberFormat.class, "get") && !local)
                        || (is(call, DateTimeFormatter.class, "ofPattern") && !local)
                        || (is(call, ResourceBundle.class, "getBundle") && !local)
                        || (is(call, MessageFormat.class, "format") && types.contains("java.lang.String"));
        };
    }

    private static boolean isNow(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean is(JavaMethodCall call, Class<?> owner, String start) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().startsWith(start);
    }

    private static boolean asks(JavaConstructorCall call) {
        List<String> types = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        return call.getTargetOwner().isEquivalentTo(Random.class) && types.isEmpty()
                || FORMATS.stream().anyMatch(format -> call.getTargetOwner().isEquivalentTo(format))
                        && !types.contains(Locale.class.getName());
    }
}
