package dev.trajectory.cli;

import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Figure;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.OptionWords;
import dev.trajectory.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `compare`: options of a plan side by side.
@Command(name = "compare", mixinStandardHelpOptions = true)
@NullUnmarked
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private PlanArgument file;

    @Mixin
    private OptionsChoice options;

    @Mixin
    private CountingChoice counting;

    @picocli.CommandLine.Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec command;

    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    @Override
    public Integer call() {
        Plan plan = counting.in(file.read());
        Comparison comparison = Comparison.of(
                plan, options.of(plan, file), plan.settings().funding().counting());
        PrintWriter out = command.commandLine().getOut();
        OptionWords words = new OptionWords(plan, Commands.LOCALE);
        Alternatives.Choice choice = Alternatives.of(plan).choice();
        if (json) {
            out.println(Json.text(new ComparisonReport(comparison, choice).json(words.verdict(comparison))));
        } else {
            text(comparison, choice, words).forEach(out::println);
        }
        return 0;
    }

    private List<String> text(Comparison comparison, Alternatives.Choice choice, OptionWords words) {
        List<String> lines = new ArrayList<>(List.of(words.verdict(comparison), ""));
        lines.addAll(figures(comparison, words));
        lines.add(words.basis(comparison.counting()));
        List<String> unmonetised = words.unmonetised(comparison);
        if (!unmonetised.isEmpty()) {
            lines.add("");
            lines.addAll(unmonetised);
        }
        if (choice.options() > 1) {
            lines.add("");
            lines.add(words.noRegret(choice));
            lines.addAll(words.choice(choice));
        }
        comparison.shifts().forEach(shift -> addMoves(lines, comparison, shift, words));
        return lines;
    }

    private List<String> figures(Comparison comparison, OptionWords words) {
        List<String> heads = new ArrayList<>(List.of(labels.say("head.figure")));
        comparison.options().forEach(each -> heads.add(each.id().value()));
        heads.add(labels.say("head.better"));
        Table table = new Table(heads);
        for (Figure figure : Figure.values()) {
            if (!comparison.tells(figure)) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(words.name(figure)));
            comparison.options().forEach(each -> cells.add(words.value(figure, each.figures())));
            cells.add(words.list(comparison.best(figure)));
            table.add(cells.toArray(String[]::new));
        }
        for (String factor : comparison.successFactors()) {
            List<String> cells = new ArrayList<>(List.of(factor));
            comparison.options().forEach(each -> cells.add(words.score(each.option(), factor)));
            cells.add(words.list(comparison.best(factor)));
            table.add(cells.toArray(String[]::new));
        }
        return table.lines();
    }

    private void addMoves(List<String> lines, Comparison comparison, Comparison.Shift shift, OptionWords words) {
        lines.add("");
        lines.add(words.moves(shift));
        if (shift.effect().moved().isEmpty()) {
            return;
        }
        Words names = Words.of(comparison.options().getFirst().outlook().plan(), Commands.LOCALE);
        Table table = new Table(List.of(
                labels.say("head.id"),
                labels.say("head.chunk"),
                labels.say("head.in", shift.before().value()),
                labels.say("head.in", shift.after().value()),
                labels.say("head.later")));
        for (Effect.Move move : shift.effect().moved()) {
            table.add(
                    move.chunk().value(),
                    names.name(move.chunk()),
                    dates(move.before()),
                    dates(move.after()),
                    words.weeks(move));
        }
        lines.addAll(table.lines());
    }

    private String dates(@Nullable Placement at) {
        return at == null
                ? labels.say("none")
                : labels.say("fromTo", at.start().toString(), at.finish().toString());
    }
}
