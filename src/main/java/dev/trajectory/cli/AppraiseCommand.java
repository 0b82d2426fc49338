package dev.trajectory.cli;

import dev.trajectory.funding.Costs;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.LeftOut;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.OptionWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `appraise`: what a plan costs, what pays for it, who gains and whether it is worth it.
@Command(name = "appraise", mixinStandardHelpOptions = true)
@NullUnmarked
final class AppraiseCommand implements Callable<Integer> {

    @Mixin
    private PlanChoice choice;

    @picocli.CommandLine.Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Mixin
    private CountingChoice counting;

    @picocli.CommandLine.Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @picocli.CommandLine.Option(names = "--trace", descriptionKey = "trace")
    private boolean trace;

    @Spec
    private CommandSpec command;

    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    /// The plan under an option.
    private record Appraised(@Nullable Option option, Outlook outlook, Figures figures) {}

    @Override
    public Integer call() {
        if (all && choice.isOfOption()) {
            throw new Refusal(labels.say("oneOptionForAll"));
        }
        Plan whole = counting.in(choice.read());
        PrintWriter out = command.commandLine().getOut();
        List<Appraised> appraised = new ArrayList<>();
        if (all) {
            whole.options().forEach(option -> appraised.add(appraised(whole, option)));
        } else {
            appraised.add(appraised(whole, choice.option(whole)));
        }
        if (json || trace) {
            out.println(Json.text(json(whole, appraised)));
        } else {
            text(whole, appraised).forEach(out::println);
        }
        return 0;
    }

    private Appraised appraised(Plan whole, @Nullable Option option) {
        Outlook outlook = Outlook.dates(option == null ? whole : whole.under(option));
        LeftOut leftOut = LeftOut.of(whole, outlook.plan());
        return new Appraised(
                option, outlook, Figures.of(outlook, counted(whole)).leavingOut(leftOut));
    }

    private static Counting counted(Plan whole) {
        return whole.settings().funding().counting();
    }

    private ObjectNode json(Plan whole, List<Appraised> appraised) {
        if (!all) {
            return json(whole, appraised.getFirst());
        }
        ObjectNode root = Json.object();
        ArrayNode options = root.putArray("options");
        appraised.forEach(each -> options.add(json(whole, each)));
        return root;
    }

    private ObjectNode json(Plan whole, Appraised each) {
        String id = each.option() == null ? null : each.option().id().value();
        ObjectNode node = new AppraisalReport(each.outlook()).json(id, counted(whole));
        if (trace) {
            Outlook outlook = each.outlook();
            new TraceReport(outlook.plan(), outlook.money(), counted(whole), node.putArray("trace")).add();
        }
        return node;
    }

    private List<String> text(Plan whole, List<Appraised> appraised) {
        List<String> heads = new ArrayList<>(List.of(labels.say("head.figure")));
        appraised.forEach(each -> heads.add(name(each)));
        Table table = new Table(heads);
        AmountWords amounts = new AmountWords(whole.settings().currency(), Commands.LOCALE);
        OptionWords words = new OptionWords(whole, Commands.LOCALE);
        addRow(table, words, Figure.CAPITAL, appraised);
        addRow(table, words, Figure.REVENUE, appraised);
        for (FundKind kind : FundKind.values()) {
            String name = labels.say(kind == FundKind.CAPITAL ? "figure.capitalGap" : "figure.revenueGap");
            addRow(
                    table,
                    name,
                    appraised,
                    figures -> amounts.brief(figures.gap(kind).total()));
        }
        boolean isPaid = appraised.stream()
                .anyMatch(each -> each.figures().worth().sunk().pence() != 0);
        if (isPaid) {
            addRow(table, words, Figure.SUNK_COSTS, appraised);
        }
        boolean isLeftOut = appraised.stream()
                .anyMatch(each -> each.figures().leftOut().total().pence() != 0);
        if (isLeftOut) {
            addRow(table, words, Figure.SPENT_ON_LEFT_OUT, appraised);
        }
        for (Figure figure : List.of(
                Figure.NPSV,
                Figure.BCR,
                Figure.ECONOMIC_PAYBACK,
                Figure.CASH_PAYBACK,
                Figure.BENEFITS_MAY_FALL,
                Figure.COSTS_MAY_RISE,
                Figure.COSTS_A_TENTH_HIGHER,
                Figure.BENEFITS_A_FIFTH_LOWER,
                Figure.BENEFITS_A_YEAR_LATE,
                Figure.MONTH_OF_DELAY)) {
            addRow(table, words, figure, appraised);
        }
        List<String> lines = new ArrayList<>(table.lines());
        Plan plan = appraised.isEmpty() ? whole : appraised.getFirst().outlook().plan();
        lines.add(new OptionWords(plan, Commands.LOCALE).basis(counted(whole)));
        appraised.forEach(each -> addUndated(lines, each, amounts));
        return lines;
    }

    /// What chunks without dates cost, which is in no figure above.
    private void addUndated(List<String> lines, Appraised each, AmountWords amounts) {
        Costs costs = each.outlook().money().costs();
        if (!costs.undated().isEmpty()) {
            lines.add(labels.say(
                    "withoutDates",
                    name(each),
                    amounts.brief(costs.undated(line -> line.kind() == CostKind.CAPITAL_ONE_OFF)),
                    amounts.brief(costs.undated(line -> line.kind() == CostKind.REVENUE_ONE_OFF)),
                    amounts.brief(costs.undated(line -> line.kind() == CostKind.REVENUE_RECURRENT))));
        }
    }

    private String name(Appraised each) {
        return each.option() == null
                ? labels.say("thePlan")
                : each.option().id().value();
    }

    private static void addRow(Table table, OptionWords words, Figure figure, List<Appraised> appraised) {
        addRow(table, words.name(figure), appraised, figures -> words.value(figure, figures));
    }

    private static void addRow(Table table, String name, List<Appraised> appraised, Function<Figures, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        appraised.forEach(each -> cells.add(cell.apply(each.figures())));
        table.add(cells.toArray(String[]::new));
    }
}
