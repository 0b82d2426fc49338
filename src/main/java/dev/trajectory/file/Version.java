package dev.trajectory.file;

import dev.trajectory.model.InvalidValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of a file's format, written "1.0".
///
/// A higher minor number adds fields that an older program may pass over and keep; a higher major number means that it
/// could misread the file, so it opens it read-only.
public record Version(int major, int minor) implements Comparable<Version> {

    /// The version this program writes.
    public static final Version CURRENT = new Version(1, 4);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    /// Reads "1.0". Throws [InvalidValue] for anything else.
    public static Version parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "version", text, "such as " + CURRENT);
        }
        return new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /// Whether this program could misread a file of this version.
    public boolean isTooNew() {
        return major > CURRENT.major;
    }

    @Override
    public int compareTo(Version other) {
        return Comparator.comparingInt(Version::major)
                .thenComparingInt(Version::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
