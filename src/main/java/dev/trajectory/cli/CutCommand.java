package dev.trajectory.cli;

import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.Deferral;
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
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.OptionWords;
import java.io.PrintWriter;
import java.time.Month;
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

    @Mixin
    private CountingChoice counting;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec command;

    private final CommandWords labels = CommandWords.in(Commands.LOCALE);

    @Override
    public Integer call() {
        Plan plan = counting.in(choice.plan());
        Counting counted = plan.settings().funding().counting();
        Cut less = cut(plan);
        PrintWriter out = command.commandLine().getOut();
        if (!json && less.isNothing(plan, counted)) {
            out.println(new CutWords(plan, Commands.LOCALE).touched(less, counted));
            return 0;
        }
        Outlook outlook = Outlook.dates(plan);
        CutOutlook cut = CutOutlook.of(outlook, counted, less, () -> false);
        if (json) {
            List<FinancialYear> years = outlook.money().appraised().years();
            out.println(Json.text(new CutReport(plan, cut, counted, years).json()));
        } else {
            text(plan, cut, counted).forEach(out::println);
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
                year == null ? null : financialYear(year, plan.settings().firstMonthOfFinancialYear()),
                size(plan));
    }

    private static String known(Stream<? extends Id> ids) {
        return ids.map(Id::value).collect(Collectors.joining(", "));
    }

    private FinancialYear financialYear(String text, Month first) {
        try {
            return FinancialYear.parse(text, first);
        } catch (InvalidValue e) {
            throw new Refusal(labels.say("badYear", text));
        }
    }

    private Cut.Size size(Plan plan) {
        AmountWords amounts = amounts(plan);
        return Cut.Size.read(size, amounts.sums())
                .orElseThrow(() -> new Refusal(
                        amounts.sums().isOfAnother(size) ? amounts.notRead(size) : labels.say("badCut", size)));
    }

    private static AmountWords amounts(Plan plan) {
        return new AmountWords(plan.settings().currency(), Commands.LOCALE);
    }

    private List<String> text(Plan plan, CutOutlook cut, Counting counting) {
        CutWords words = new CutWords(plan, Commands.LOCALE);
        List<String> lines = new ArrayList<>(List.of(words.touched(cut.test().cut(), counting)));
        words.awards(cut.test().cut(), counting).forEach(award -> lines.add(labels.say("cut.line", award)));
        lines.add("");
        lines.addAll(figures(plan, cut).lines());
        lines.add(new OptionWords(plan, Commands.LOCALE).basis(counting));
        lines.add("");
        lines.add(words.verdict(cut));
        words.losers(cut.test()).forEach(loser -> lines.add(labels.say("cut.line", loser)));
        if (!cut.test().losers().isEmpty() && cut.test().deferrals().isEmpty()) {
            lines.add(labels.say("cut.nothingToDefer"));
        }
        for (Deferral deferral : cut.test().deferrals()) {
            lines.add("");
            lines.add(labels.say(
                    "cut.defer", words.aim(deferral.aim()), words.money().list(List.copyOf(deferral.chosen()))));
            words.about(deferral).forEach(line -> lines.add(labels.say("cut.line", line)));
        }
        return lines;
    }

    /// The figures before the cut and after it, with nothing done about it.
    private Table figures(Plan plan, CutOutlook cut) {
        Table table = new Table(List.of(labels.say("head.figure"), labels.say("cut.before"), labels.say("cut.after")));
        AmountWords amounts = amounts(plan);
        OptionWords words = new OptionWords(plan, Commands.LOCALE);
        add(table, words, Figure.FINISH, cut);
        for (FundKind kind : FundKind.values()) {
            table.add(
                    labels.say(kind == FundKind.CAPITAL ? "figure.capitalGap" : "figure.revenueGap"),
                    amounts.brief(cut.before().gap(kind).total()),
                    amounts.brief(cut.after().gap(kind).total()));
        }
        add(table, words, Figure.NPSV, cut);
        add(table, words, Figure.BCR, cut);
        return table;
    }

    private static void add(Table table, OptionWords words, Figure figure, CutOutlook cut) {
        table.add(words.name(figure), words.value(figure, cut.before()), words.value(figure, cut.after()));
    }
}
