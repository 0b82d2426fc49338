package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.Gaps;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `cut`: what comes of less money, and what could be deferred.
@Command(name = "cut", mixinStandardHelpOptions = true)
@NullUnmarked
final class CutCommand implements Callable<Integer> {

    @Mixin
    private PlanChoice choice;

    @Option(names = "--fund", paramLabel = "ID", descriptionKey = "fund", required = true)
    private String fund;

    @Option(names = "--by", paramLabel = "SIZE", descriptionKey = "by", required = true)
    private String size;

    @Option(names = "--org", paramLabel = "ID", descriptionKey = "org")
    private @Nullable String organisation;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable String year;

    @Option(names = "--counting", paramLabel = "AWARDS", descriptionKey = "counting", converter = CountingReader.class)
    private @Nullable Counting counting;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec command;

    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    @Override
    public Integer call() {
        Plan plan = choice.plan();
        Counting counted = counting == null ? plan.settings().funding().counting() : counting;
        Finances money = Outlook.dates(plan).money();
        CutTest test = CutTest.of(plan, money, counted, cut(plan), () -> false);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(Json.text(json(test, money.appraised().years())));
        } else {
            text(plan, test).forEach(out::println);
        }
        return 0;
    }

    private Cut cut(Plan plan) {
        if (!plan.funds().has(new FundId(fund))) {
            throw new Refusal(
                    labels.say("noSuchFund", fund, known(plan.funds().stream().map(Fund::id))));
        }
        if (organisation != null && !plan.organisations().has(new OrganisationId(organisation))) {
            throw new Refusal(labels.say(
                    "noSuchOrganisation",
                    organisation,
                    known(plan.organisations().stream().map(Organisation::id))));
        }
        return new Cut(
                new FundId(fund),
                organisation == null ? null : new OrganisationId(organisation),
                year == null ? null : financialYear(year),
                size());
    }

    private static String known(Stream<? extends Id> ids) {
        return ids.map(Id::value).collect(Collectors.joining(", "));
    }

    private FinancialYear financialYear(String text) {
        try {
            return FinancialYear.parse(text);
        } catch (InvalidValue e) {
            throw new Refusal(labels.say("badYear", text));
        }
    }

    private Cut.Size size() {
        return Cut.Size.read(size).orElseThrow(() -> new Refusal(labels.say("badCut", size)));
    }

    private static ObjectNode json(CutTest test, List<FinancialYear> years) {
        ObjectNode root = Json.object();
        root.put("fund", test.cut().fund().value());
        addGaps(root.putObject("gapBefore"), test.before(), years);
        addGaps(root.putObject("gapAfter"), test.after(), years);
        ArrayNode losers = root.putArray("losers");
        test.losers()
                .forEach((purse, more) -> Amounts.put(
                        losers.addObject()
                                .put("org", purse.organisation().value())
                                .put("kind", purse.kind().name()),
                        "byFy",
                        more,
                        years));
        ArrayNode deferrals = root.putArray("defer");
        test.deferrals().forEach(deferral -> add(deferrals.addObject(), deferral));
        return root;
    }

    private static void addGaps(ObjectNode node, Gaps gaps, List<FinancialYear> years) {
        for (FundKind kind : FundKind.values()) {
            Amounts.put(node, kind.name(), gaps.of(kind), years);
        }
    }

    private static void add(ObjectNode node, Deferral deferral) {
        node.put("aim", deferral.aim().name());
        ids(node.putArray("chunks"), deferral.chunks());
        ids(node.putArray("chosen"), deferral.chosen());
        node.put("relievedK", Amounts.thousands(deferral.relieved()));
        node.put("valueLostK", Amounts.thousands(deferral.valueLost()));
        node.put("valueLostPerPound", AppraisalReport.rounded(deferral.lostPerPound()));
        node.put("exitCostsK", Amounts.thousands(deferral.exitCosts()));
        ids(node.putArray("benefitsLost"), deferral.benefits());
        ObjectNode losers = node.putObject("gainsLessK");
        deferral.losers().forEach((organisation, less) -> losers.put(organisation.value(), Amounts.thousands(less)));
        node.put("decideBy", deferral.decideBy().toString());
    }

    private static void ids(ArrayNode node, Iterable<? extends Id> ids) {
        ids.forEach(id -> node.add(id.value()));
    }

    private List<String> text(Plan plan, CutTest test) {
        AmountWords amounts = new AmountWords(plan.settings().currency(), Commands.LOCALE);
        Words words = Words.of(plan, Commands.LOCALE);
        List<String> lines = new ArrayList<>();
        for (FundKind kind : FundKind.values()) {
            lines.add(labels.say(
                    kind == FundKind.CAPITAL ? "cut.capital" : "cut.revenue",
                    amounts.brief(test.before().of(kind).total()),
                    amounts.brief(test.after().of(kind).total())));
        }
        if (test.losers().isEmpty()) {
            lines.add(labels.say("cut.noLoss"));
            return lines;
        }
        test.losers()
                .forEach((purse, more) -> lines.add(labels.say(
                        purse.kind() == FundKind.CAPITAL ? "cut.losesCapital" : "cut.losesRevenue",
                        words.name(purse.organisation()),
                        amounts.brief(more.total()))));
        if (test.deferrals().isEmpty()) {
            lines.add(labels.say("cut.nothingToDefer"));
        }
        for (Deferral deferral : test.deferrals()) {
            lines.add(labels.say(
                    "cut.defer." + deferral.aim().name(),
                    deferral.chunks().size(),
                    deferral.chosen().stream().map(words::name).collect(Collectors.joining(labels.say("cut.and"))),
                    amounts.brief(deferral.valueLost()),
                    deferral.decideBy().toString()));
        }
        return lines;
    }
}
