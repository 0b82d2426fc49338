package dev.trajectory.cli;

import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardPicture;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.capacity.CapacityPage;
import dev.trajectory.draw.capacity.CapacitySwitches;
import dev.trajectory.draw.cards.CardPages;
import dev.trajectory.draw.governance.GovernancePage;
import dev.trajectory.draw.governance.Topic;
import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.draw.map.LayoutWatch;
import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapGraph;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapLook;
import dev.trajectory.draw.map.MapPicture;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.map.MapSizes;
import dev.trajectory.draw.money.AffordabilityPage;
import dev.trajectory.draw.money.BenefitsLook;
import dev.trajectory.draw.money.BenefitsPage;
import dev.trajectory.draw.money.FundingPage;
import dev.trajectory.draw.money.MoneyPage;
import dev.trajectory.draw.money.MoneySwitches;
import dev.trajectory.draw.money.YearEndPage;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.draw.promises.PromisePages;
import dev.trajectory.draw.promises.PromisesPage;
import dev.trajectory.draw.roadmap.RoadmapPicture;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.draw.rollout.RolloutPage;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.finance.reach.YearEnds;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.PictureWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The views of a plan that can be drawn to a file.
enum DrawnView {
    ROADMAP {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            PictureSize pixels = size == null ? PictureSize.USUAL : size;
            Viewport viewport = Viewport.of(pixels.width(), pixels.height()).withOptionName(option);
            return RoadmapPicture.of(outlook, viewport, theme, Commands.LOCALE);
        }
    },
    MONEY {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return money(outlook, option, MoneySwitches.USUAL, theme, size);
        }
    },
    AFFORDABILITY {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return PageFit.of(
                    width -> AffordabilityPage.of(outlook, style(theme, option), width, Commands.LOCALE), theme, size);
        }
    },
    FUNDING {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return PageFit.of(
                    width -> FundingPage.of(outlook, style(theme, option), width, Commands.LOCALE), theme, size);
        }
    },
    MAP {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            PageStyle style = new PageStyle(theme);
            MapSizes sizes = MapSizes.of(theme.density());
            MapLayout layout = MapLayout.of(MapGraph.of(outlook.plan()), Arrangement.STEPS, sizes, LayoutWatch.PATIENT);
            MapScene scene = MapScene.of(outlook, layout, style, option, Commands.LOCALE);
            MapCamera camera = size == null
                    ? MapCamera.around(layout, style)
                    : MapCamera.fitting(layout, style, size.width(), size.height(), 1);
            return MapPicture.of(scene, camera, MapLook.PLAIN);
        }
    },
    BOARD {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            BoardLayout board = BoardLayout.of(outlook, style(theme, option), BoardSwitches.USUAL, Commands.LOCALE);
            return size == null ? BoardPicture.whole(board) : BoardPicture.whole(board, size.width(), size.height());
        }
    },
    PROMISES {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return promises(outlook, option, Whose.ALL, theme, size).whole();
        }
    },
    CAPACITY {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return PageFit.of(
                    width -> CapacityPage.of(
                            outlook, style(theme, option), width, CapacitySwitches.USUAL, Commands.LOCALE),
                    theme,
                    size);
        }
    },
    CARDS {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return cards(outlook, null, theme).whole();
        }
    },
    ROLLOUT {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return rollouts(outlook, outlook.plan(), option, theme, size);
        }
    },
    GOVERNANCE {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return governance(outlook, option, Topic.RAID, theme, size);
        }
    },
    YEAREND {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            Counting counting = outlook.plan().settings().funding().counting();
            FinancialYear lapse = YearEnds.firstLapse(outlook.money(), counting);
            FinancialYear year =
                    lapse == null ? outlook.money().appraised().years().getFirst() : lapse;
            return yearEnd(outlook, option, year, theme, size);
        }
    },
    BENEFITS {
        @Override
        Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size) {
            return PageFit.of(
                    width -> BenefitsPage.of(outlook, style(theme, option), width, BenefitsLook.WHOLE, Commands.LOCALE),
                    theme,
                    size);
        }
    };

    /// A page says which option it is of.
    private static PageStyle style(Theme theme, String option) {
        return new PageStyle(theme).under(option.isEmpty() ? "" : new PictureWords(Commands.LOCALE).option(option));
    }

    /// The promises of one organisation, as pages to hand to it, or those of all, with pages for each.
    ///
    /// @param option the name of the option the outlook is of, or empty
    /// @param size null for pages as large as sheets; where given, all is on one
    static Pages promises(Outlook outlook, String option, Whose whose, Theme theme, @Nullable PictureSize size) {
        if (size == null) {
            return PromisePages.of(outlook, whose, style(theme, option), Commands.LOCALE);
        }
        Picture picture = PageFit.of(
                width -> PromisesPage.of(outlook, whose, style(theme, option), width, Commands.LOCALE), theme, size);
        return new Pages(List.of(picture), picture);
    }

    /// Cards to be printed.
    ///
    /// @param numbers of the chunks; null for all
    static Pages cards(Outlook outlook, @Nullable Set<Integer> numbers, Theme theme) {
        Plan plan = outlook.plan();
        ChunkNumbers all = ChunkNumbers.of(plan);
        List<ChunkId> chunks = plan.chunks().stream()
                .map(Chunk::id)
                .filter(id -> numbers == null || numbers.contains(all.number(id)))
                .toList();
        return CardPages.of(plan, chunks, theme, Commands.LOCALE);
    }

    /// The money of a plan, looked at that way.
    ///
    /// @param option the name of the option the outlook is of, or empty
    static Picture money(
            Outlook outlook, String option, MoneySwitches switches, Theme theme, @Nullable PictureSize size) {
        return PageFit.of(
                width -> MoneyPage.of(outlook, style(theme, option), width, switches, Commands.LOCALE), theme, size);
    }

    /// How funds stand at the end of a year.
    ///
    /// @param option the name of the option the outlook is of, or empty
    static Picture yearEnd(
            Outlook outlook, String option, FinancialYear year, Theme theme, @Nullable PictureSize size) {
        Counting counting = outlook.plan().settings().funding().counting();
        YearEnd end = YearEnds.of(outlook.money(), counting).of(year);
        return PageFit.of(
                width -> YearEndPage.of(outlook.plan(), end, true, style(theme, option), width, Commands.LOCALE),
                theme,
                size);
    }

    /// All rollouts, with what is offered to their copies in the whole plan.
    static Picture rollouts(Outlook outlook, Plan whole, String option, Theme theme, @Nullable PictureSize size) {
        return PageFit.of(
                width -> RolloutPage.ofAll(outlook, whole, style(theme, option), width, Commands.LOCALE), theme, size);
    }

    /// One table of how the programme is governed.
    ///
    /// @param option the name of the option the outlook is of, or empty
    static Picture governance(Outlook outlook, String option, Topic topic, Theme theme, @Nullable PictureSize size) {
        return PageFit.of(
                width -> GovernancePage.of(outlook, topic, style(theme, option), width, Commands.LOCALE), theme, size);
    }

    /// The view of a plan.
    ///
    /// @param option the name of the option the outlook is of, or empty
    /// @param size null for what is usual of the view
    abstract Picture of(Outlook outlook, String option, Theme theme, @Nullable PictureSize size);

    /// Its name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The view of that name. Throws [Refusal] where there is none.
    static DrawnView named(String name) {
        return Arrays.stream(values())
                .filter(view -> view.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommandWords.in(Commands.LOCALE).say("badView", name, words())));
    }

    private static String words() {
        return Stream.concat(Arrays.stream(values()).map(DrawnView::word), Stream.of(RenderCommand.OPTIONS))
                .collect(Collectors.joining(", "));
    }
}
