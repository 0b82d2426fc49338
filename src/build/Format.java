import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (or, asked to "apply", mends) the layout of every Java file below a folder.
///
/// The formatter breaks `///` lines that come close to 120 characters, the closer the further they are indented, into
/// code that is none; so those are seen to first.
public final class Format {

    private static final int LONGEST_COMMENT = 119;

    private Format() {}

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<String> files;
        try (var walk = Files.walk(Path.of(args[1]))) {
            files = walk.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
        PrintWriter out = new PrintWriter(System.err, true);
        boolean mended = true;
        for (String file : files) {
            mended &= shortenComments(Path.of(file), apply, out);
        }
        List<String> command = new ArrayList<>(List.of("--palantir"));
        command.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        command.addAll(files);
        int code = mended ? new Main(out, out, System.in).format(command.toArray(String[]::new)) : 1;
        out.flush();
        if (code != 0 && !apply) {
            out.println(
                    "The files above are not laid out as they should be. Maybe run: mvn -Pformat process-test-classes");
        }
        System.exit(code);
    }

    /// Moves words that stick out of a comment line to the next line; says false when told only to look and some
    /// do.
    private static boolean shortenComments(Path file, boolean apply, PrintWriter out) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        boolean changed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int longest = LONGEST_COMMENT - line.indexOf("///");
            if (line.length() <= longest || !line.strip().startsWith("///")) {
                continue;
            }
            changed = true;
            out.println(file + ":" + (i + 1) + ": a comment line longer than " + longest + " characters");
            int cut = line.lastIndexOf(' ', longest);
            String mark = line.substring(0, line.indexOf("///")) + "/// ";
            String rest = line.substring(cut + 1);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            lines.set(i, line.substring(0, cut));
            if (next.startsWith(mark) && Character.isLetter(next.charAt(mark.length()))) {
                lines.set(i + 1, mark + rest + " " + next.substring(mark.length()));
            } else {
                lines.add(i + 1, mark + rest);
            }
        }
        if (changed && apply) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        return apply || !changed;
    }
}
