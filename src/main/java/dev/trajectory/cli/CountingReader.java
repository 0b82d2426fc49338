package dev.trajectory.cli;

import dev.trajectory.model.Counting;
import dev.trajectory.words.CommandWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which awards count: `secured`, `conditional`, `indicative` or `probable`.
final class CountingReader implements ITypeConverter<Counting> {

    @Override
    public Counting convert(String text) {
        return Arrays.stream(Counting.values())
                .filter(counting -> word(counting).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        CommandWords.in(Commands.LOCALE).say("badCounting", text, known())));
    }

    private static String known() {
        return Arrays.stream(Counting.values()).map(CountingReader::word).collect(Collectors.joining(", "));
    }

    static String word(Counting counting) {
        return counting.name().toLowerCase(Locale.ROOT);
    }
}
