import com.palantir.javaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (or, asked to "apply", mends) the layout of every Java file below a folder.
public final class Format {

    private Format() {}

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<String> command = new ArrayList<>(List.of("--palantir"));
        command.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        try (var files = Files.walk(Path.of(args[1]))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        PrintWriter out = new PrintWriter(System.err, true);
        int code = new Main(out, out, System.in).format(command.toArray(String[]::new));
        out.flush();
        if (code != 0 && !apply) {
            out.println("The files above are not laid out as the formatter does. Maybe run: mvn -Pformat"
                    + " process-test-classes");
        }
        System.exit(code);
    }
}
