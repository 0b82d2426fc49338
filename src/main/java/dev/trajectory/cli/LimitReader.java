package dev.trajectory.cli;

import dev.trajectory.words.CommandWords;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the names of limits as `sequence --ignore` takes them.
final class LimitReader implements ITypeConverter<IgnorableLimit> {

    @Override
    public IgnorableLimit convert(String text) {
        for (IgnorableLimit limit : IgnorableLimit.values()) {
            if (limit.toString().equalsIgnoreCase(text.strip())) {
                return limit;
            }
        }
        String all = Arrays.stream(IgnorableLimit.values())
                .map(IgnorableLimit::toString)
                .collect(Collectors.joining(", "));
        throw new TypeConversionException(CommandWords.in(Commands.LOCALE).say("badLimit", text, all));
    }
}
