package dev.trajectory.cli;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `check`: what is wrong with, or doubtful about, a plan.
@Command(name = "check", mixinStandardHelpOptions = true)
@NullUnmarked
final class CheckCommand implements Callable<Integer> {

    private static final int ERRORS_FOUND = 1;

    @Mixin
    private PlanChoice choice;

    @picocli.CommandLine.Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Plan whole = choice.read();
        Outlook outlook = Outlook.of(whole, choice.option(whole));
        List<Finding> findings = outlook.findings();
        Words words = Words.of(outlook.plan(), Commands.LOCALE);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(Json.text(json(findings, words)));
        } else {
            findings.forEach(finding -> out.println(line(finding, words)));
            out.println(CommandWords.in(Commands.LOCALE)
                    .say(
                            "found",
                            count(findings, Severity.ERROR),
                            count(findings, Severity.WARNING),
                            count(findings, Severity.ADVICE)));
        }
        return count(findings, Severity.ERROR) > 0 ? ERRORS_FOUND : 0;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String line(Finding finding, Words words) {
        String severity = CommandWords.in(Commands.LOCALE).say("severity." + finding.severity());
        return "%-8s  %s  [%s]"
                .formatted(severity, words.finding(finding), finding.rule().key());
    }

    private static ObjectNode json(List<Finding> findings, Words words) {
        ObjectNode root = Json.object();
        ArrayNode rows = root.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode row = rows.addObject();
            row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            row.put("rule", finding.rule().key());
            ArrayNode subjects = row.putArray("subjects");
            finding.subjects().stream().map(Id::value).forEach(subjects::add);
            row.put("message", words.finding(finding));
        }
        return root;
    }
}
