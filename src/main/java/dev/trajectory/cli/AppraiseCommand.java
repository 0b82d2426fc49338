package dev.trajectory.cli;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.CommandWords;
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

    @picocli.CommandLine.Option(
            names = "--counting",
            paramLabel = "AWARDS",
            descriptionKey = "counting",
            converter = CountingReader.class)
    private @Nullable Counting counting;

    @picocli.CommandLine.Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec command;

    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    /// The plan under an option.
    private record Appraised(@Nullable Option option, Outlook outlook) {}

    @Override
    public Integer call() {
        Plan whole = choice.read();
        PrintWriter out = command.commandLine().getOut();
        List<Appraised> appraised = new ArrayList<>();
        if (all) {
            whole.options().forEach(option -> appraised.add(appraised(whole, option)));
        } else {
            appraised.add(appraised(whole, choice.option(whole)));
        }
        if (json) {
            out.println(Json.text(json(whole, appraised)));
        } else {
            text(whole, appraised).forEach(out::println);
        }
        return 0;
    }

    private static Appraised appraised(Plan whole, @Nullable Option option) {
        return new Appraised(option, Outlook.dates(option == null ? whole : whole.under(option)));
    }

    private Counting counting(Plan whole) {
        return counting == null ? whole.settings().funding().counting() : counting;
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
        return new AppraisalReport(each.outlook()).json(id, counting(whole));
    }

    private List<String> text(Plan whole, List<Appraised> appraised) {
        List<String> heads = new ArrayList<>(List.of(labels.say("head.figure")));
        appraised.forEach(each -> heads.add(
                each.option() == null
                        ? labels.say("thePlan")
                        : each.option().id().value()));
        Table table = new Table(heads);
        AmountWords amounts = new AmountWords(whole.settings().currency(), Commands.LOCALE);
        addRow(
                table,
                "capital",
                appraised,
                each -> amounts.brief(paid(each, FundKind.CAPITAL).total()));
        addRow(
                table,
                "revenue",
                appraised,
                each -> amounts.brief(paid(each, FundKind.REVENUE).total()));
        for (FundKind kind : FundKind.values()) {
            String name = kind == FundKind.CAPITAL ? "capitalGap" : "revenueGap";
            addRow(table, name, appraised, each -> {
                Finances money = each.outlook().money();
                ByYear gap = money.ledger(counting(whole)).gap(kind);
                return amounts.brief(
                        gap.within(money.appraised().first(), money.appraised().end())
                                .total());
            });
        }
        addRow(table, "npsv", appraised, each -> amounts.brief(biased(each).netPresentValue()));
        addRow(table, "bcr", appraised, each -> {
            var ratio = biased(each).benefitCostRatio();
            return ratio == null ? labels.say("none") : ratio.rounded(2).toPlainString();
        });
        addRow(table, "economicPayback", appraised, each -> year(biased(each).payback()));
        addRow(
                table,
                "cashPayback",
                appraised,
                each -> year(each.outlook().money().cashPayback()));
        List<String> lines = new ArrayList<>(table.lines());
        Plan plan = appraised.isEmpty() ? whole : appraised.getFirst().outlook().plan();
        lines.add(labels.say(
                "appraisedOver",
                plan.settings().appraisal().years(),
                plan.settings().appraisal().firstYear(),
                plan.settings().appraisal().priceBase(),
                CountingReader.word(counting(whole))));
        return lines;
    }

    private void addRow(Table table, String name, List<Appraised> appraised, Function<Appraised, String> cell) {
        List<String> cells = new ArrayList<>(List.of(labels.say("figure." + name)));
        appraised.forEach(each -> cells.add(cell.apply(each)));
        table.add(cells.toArray(String[]::new));
    }

    private static ByYear paid(Appraised each, FundKind kind) {
        Finances money = each.outlook().money();
        return money.costs()
                .paid(line -> line.fundKind() == kind)
                .within(money.appraised().first(), money.appraised().end());
    }

    private static EconomicCase biased(Appraised each) {
        return each.outlook().money().economicCase(Bias.WITH);
    }

    private String year(@Nullable FinancialYear year) {
        return year == null ? labels.say("never") : year.toString();
    }
}
