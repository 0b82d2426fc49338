package dev.trajectory.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet.
final class Csv {

    private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");

    /// What a spreadsheet would take for a formula.
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    private Csv() {}

    /// One row, without its line end.
    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
