package dev.trajectory.cli;

import dev.trajectory.model.Fte;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Sequencer;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `load`: what a plan asks of organisations and of scarce people, month by month.
@Command(name = "load", mixinStandardHelpOptions = true)
@NullUnmarked
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private PlanChoice choice;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Plan plan = choice.plan();
        Load load = Load.of(plan, Sequencer.sequence(plan));
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(Json.text(json(load)));
        } else {
            text(load, Words.of(plan, Commands.LOCALE)).forEach(out::println);
        }
        return 0;
    }

    private static ObjectNode json(Load load) {
        ObjectNode root = Json.object();
        ArrayNode organisations = root.putArray("organisations");
        load.organisations().forEach((id, months) -> {
            ArrayNode rows = row(organisations, id);
            months.forEach(month -> add(rows.addObject(), month));
        });
        ArrayNode roles = root.putArray("roles");
        load.roles().forEach((id, months) -> {
            ArrayNode rows = row(roles, id);
            months.forEach(month -> add(rows.addObject(), month));
        });
        return root;
    }

    private static ArrayNode row(ArrayNode rows, Id id) {
        return rows.addObject().put("id", id.value()).putArray("months");
    }

    private static void add(ObjectNode row, Load.PointsInMonth month) {
        row.put("month", month.month().toString())
                .put("points", month.points())
                .put("outside", month.outside())
                .put("total", month.total())
                .put("capacity", month.capacity())
                .put("percent", month.percent())
                .put("over", month.isOver());
    }

    private static void add(ObjectNode row, Load.PeopleInMonth month) {
        row.put("month", month.month().toString())
                .put("people", month.people())
                .put("pool", month.pool() == null ? null : new Fte(month.pool()).people())
                .put("over", month.isOver());
    }

    private static List<String> text(Load load, Words words) {
        CommandWords labels = CommandWords.in(Commands.LOCALE);
        Table table = new Table(List.of(
                labels.say("head.who"),
                labels.say("head.month"),
                labels.say("head.load"),
                labels.say("head.limit"),
                ""));
        load.organisations()
                .forEach((id, months) -> months.forEach(month -> table.add(
                        words.name(id),
                        month.month().toString(),
                        labels.say("points", month.total()),
                        limit(month.capacity()),
                        month.isOver() ? labels.say("over") : "")));
        load.roles()
                .forEach((id, months) -> months.forEach(month -> table.add(
                        words.name(id),
                        month.month().toString(),
                        labels.say("people", month.people()),
                        month.pool() == null
                                ? limit(null)
                                : new Fte(month.pool()).people().toPlainString(),
                        month.isOver() ? labels.say("over") : "")));
        return table.lines();
    }

    private static String limit(@Nullable Integer limit) {
        return limit == null ? CommandWords.in(Commands.LOCALE).say("noLimit") : limit.toString();
    }
}
