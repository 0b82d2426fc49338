package dev.trajectory.cli;

import dev.trajectory.draw.MissingGlyphs;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Painter;
import dev.trajectory.draw.PaintingRefused;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.draw.options.OptionsPage;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.CommandWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `render`: draws a view of a plan to a file.
@Command(name = "render", mixinStandardHelpOptions = true)
@NullUnmarked
final class RenderCommand implements Callable<Integer> {

    private static final String ROADMAP = "roadmap";
    private static final Pattern SEPARATOR = Pattern.compile(",");
    private static final Pattern RANGE = Pattern.compile("#?(\\d{1,6})(?:-(\\d{1,6}))?");

    /// The one view that is not of one option but of several.
    static final String OPTIONS = "options";

    @Mixin
    private PlanChoice choice;

    @picocli.CommandLine.Option(names = "--view", paramLabel = "VIEW", descriptionKey = "view", defaultValue = ROADMAP)
    private String view;

    @Mixin
    private OptionsChoice options;

    @picocli.CommandLine.Option(names = "--organisation", paramLabel = "CODE", descriptionKey = "renderOrganisation")
    private @Nullable String organisation;

    @picocli.CommandLine.Option(names = "--chunks", paramLabel = "NUMBERS", descriptionKey = "renderChunks")
    private @Nullable String chunks;

    @picocli.CommandLine.Option(names = "--page", paramLabel = "PAGE", descriptionKey = "renderPage")
    private @Nullable String page;

    @picocli.CommandLine.Option(names = "--present-value", descriptionKey = "renderPresentValue")
    private boolean presentValue;

    @picocli.CommandLine.Option(names = "--year", paramLabel = "YEAR", descriptionKey = "renderYear")
    private @Nullable String year;

    @Mixin
    private CountingChoice counting;

    @picocli.CommandLine.Option(names = "--to", paramLabel = "FILE", descriptionKey = "to", required = true)
    private Path file;

    @picocli.CommandLine.Option(
            names = "--theme",
            paramLabel = "THEME",
            descriptionKey = "theme",
            defaultValue = "light")
    private String theme;

    @picocli.CommandLine.Option(names = "--size", paramLabel = "SIZE", descriptionKey = "size")
    private @Nullable String size;

    @picocli.CommandLine.Option(names = "--scale", paramLabel = "TIMES", descriptionKey = "scale", defaultValue = "1")
    private double scale;

    @Spec
    private CommandSpec command;

    private final CommandWords words = CommandWords.in(Commands.LOCALE);

    @Override
    public Integer call() {
        try {
            return render();
        } catch (PaintingRefused refused) {
            throw new Refusal(refused.sentence(Commands.LOCALE));
        }
    }

    private int render() {
        Painter painter = Painter.forFileName(file.toString(), scale);
        Theme look = Theme.named(theme);
        PictureSize pixels = size == null ? null : PictureSize.parse(size);
        if (view.equals(OPTIONS)) {
            if (choice.isOfOption()) {
                throw new Refusal(words.say("oneOptionForSeveral"));
            }
            write(painter, comparison(look, pixels));
            return 0;
        }
        DrawnView drawn = DrawnView.named(view);
        if (options.isMade()) {
            throw new Refusal(words.say("severalOptionsForOne", view));
        }
        Plan whole = counting.in(choice.read());
        Option option = choice.option(whole);
        Outlook outlook = Outlook.of(whole, option);
        String name = option == null ? "" : option.name();
        if (presentValue) {
            write(painter, DrawnView.money(outlook, name, presentValue(drawn), look, pixels));
        } else if (year != null) {
            write(
                    painter,
                    DrawnView.yearEnd(
                            outlook,
                            name,
                            financialYear(drawn, whole.settings().firstMonthOfFinancialYear()),
                            look,
                            pixels));
        } else if (drawn == DrawnView.CARDS) {
            Set<Integer> numbers = chunks == null ? null : numbers(outlook.plan(), chunks);
            write(painter, DrawnView.cards(outlook, numbers, look));
        } else if (chunks != null) {
            throw new Refusal(words.say("chunksOfOtherView", view));
        } else if (page != null) {
            write(painter, DrawnView.governance(outlook, name, topic(drawn), look, pixels));
        } else if (organisation != null) {
            write(painter, DrawnView.promises(outlook, name, Whose.of(organisation(whole, drawn)), look, pixels));
        } else if (drawn == DrawnView.ROLLOUT) {
            write(painter, DrawnView.rollouts(outlook, whole, name, look, pixels));
        } else if (drawn == DrawnView.PROMISES) {
            write(painter, DrawnView.promises(outlook, name, Whose.ALL, look, pixels));
        } else {
            write(painter, drawn.of(outlook, name, look, pixels));
        }
        return 0;
    }

    /// The organisation whose page is wanted, by its code or id.
    private OrganisationId organisation(Plan plan, DrawnView drawn) {
        if (drawn != DrawnView.PROMISES) {
            throw new Refusal(words.say("organisationOfOtherView", view));
        }
        return plan.organisations().stream()
                .filter(each -> each.code().equalsIgnoreCase(organisation)
                        || each.id().value().equalsIgnoreCase(organisation))
                .map(Organisation::id)
                .findFirst()
                .orElseThrow(() -> new Refusal(words.say(
                        "noOrganisation",
                        organisation,
                        plan.organisations().stream().map(Organisation::code).collect(Collectors.joining(", ")))));
    }

    /// Numbers of chunks, such as "3,7-12". Throws [Refusal] for other texts, and where a chunk of no plan is
    /// named.
    private Set<Integer> numbers(Plan plan, String text) {
        ChunkNumbers all = ChunkNumbers.of(plan);
        Set<Integer> numbers = new TreeSet<>();
        for (String part : SEPARATOR.splitAsStream(text.strip()).toList()) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw new Refusal(words.say("badChunks", text));
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            all.chunks().keySet().stream()
                    .filter(each -> each >= from && each <= to)
                    .forEach(numbers::add);
            if (range.group(2) == null && all.chunk(from) == null) {
                throw new Refusal(words.say("noChunk", from));
            }
        }
        return numbers;
    }

    private MoneySwitches presentValue(DrawnView drawn) {
        if (drawn != DrawnView.MONEY) {
            throw new Refusal(words.say("presentValueOfOtherView", view));
        }
        return MoneySwitches.USUAL.with(MoneySwitches.Worth.PRESENT_VALUE);
    }

    /// The year whose end is wanted.
    private FinancialYear financialYear(DrawnView drawn, Month first) {
        if (drawn != DrawnView.YEAREND) {
            throw new Refusal(words.say("yearOfOtherView", view));
        }
        try {
            return FinancialYear.parse(year, first);
        } catch (InvalidValue e) {
            throw new Refusal(words.say("badYear", year));
        }
    }

    /// The page of governance that is wanted.
    private Topic topic(DrawnView drawn) {
        if (drawn != DrawnView.GOVERNANCE) {
            throw new Refusal(words.say("pageOfOtherView", view));
        }
        return Arrays.stream(Topic.values())
                .filter(each -> each.word().equals(page))
                .findFirst()
                .orElseThrow(() -> new Refusal(words.say(
                        "noPage",
                        page,
                        Arrays.stream(Topic.values()).map(Topic::word).collect(Collectors.joining(", ")))));
    }

    private Picture comparison(Theme look, @Nullable PictureSize size) {
        Plan whole = counting.in(choice.read());
        Counting counted = whole.settings().funding().counting();
        Comparison comparison = Comparison.of(whole, options.of(whole, choice), counted);
        OptionsPage.Content content = new OptionsPage.Content(
                whole, comparison, Alternatives.of(whole).choice());
        return PageFit.of(width -> OptionsPage.of(content, new PageStyle(look), width, Commands.LOCALE), look, size);
    }

    /// Paints into memory first, so that a picture that fails leaves no file behind and spoils none.
    private void write(Painter painter, Picture picture) {
        write(painter, new Pages(List.of(picture), picture));
    }

    private void write(Painter painter, Pages pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (MissingGlyphs missing : painter.paint(pages, bytes).missing()) {
                command.commandLine().getErr().println(missing.sentence(Commands.LOCALE));
            }
            Files.write(file, bytes.toByteArray());
        } catch (NoSuchFileException e) {
            throw new Refusal(words.say("noFolder", file, file.toAbsolutePath().getParent()));
        } catch (IOException e) {
            throw new Refusal(words.say("notWritten", file, e.getMessage()));
        }
        command.commandLine()
                .getOut()
                .println(words.say("written", file.toAbsolutePath().normalize()));
    }
}
