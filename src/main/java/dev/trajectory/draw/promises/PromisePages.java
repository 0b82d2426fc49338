package dev.trajectory.draw.promises;

import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.PromiseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Promises to be printed and handed out: pages in the proportions of A4 lying, so that each is one sheet.
///
/// For all organisations there is first the matrix, then what each gives and gets, on a page of its own or on as many
/// as it needs. A page holds as many promises as there is room for, and one at least; of several, each says which it
/// is.
public final class PromisePages {

    /// The longer side of A4 over the shorter one.
    private static final double A4 = 297.0 / 210;

    /// Stands for the number of a page while it is not known yet: as wide as any.
    private static final int SOME_PAGE = 88;

    private final Outlook outlook;
    private final PageStyle style;
    private final PromiseWords words;
    private final double width;

    private PromisePages(Outlook outlook, PageStyle style, Locale locale) {
        this.outlook = outlook;
        this.style = style.under(heading(outlook.plan(), style));
        this.words = new PromiseWords(outlook.plan(), locale);
        this.width = style.usualWidth();
    }

    /// A sheet that is handed out says of which programme it is.
    private static String heading(Plan plan, PageStyle style) {
        String programme = plan.programme().name();
        return style.heading().isEmpty() ? programme : programme + " \u00b7 " + style.heading();
    }

    /// The pages of somebody's promises; the whole is the page that the window shows.
    public static Pages of(Outlook outlook, Whose whose, PageStyle style, Locale locale) {
        PromisePages made = new PromisePages(outlook, style, locale);
        List<Picture> pages = new ArrayList<>();
        if (whose.one() == null) {
            pages.add(made.picture(made.style, whose, List.of(), true));
            made.parties().forEach(each -> pages.addAll(made.pages(each)));
        } else {
            pages.addAll(made.pages(whose));
        }
        Picture whole =
                PromisesPage.of(outlook, whose, style, made.width, locale).picture();
        return new Pages(pages, whole);
    }

    /// Those that give or get a promise.
    private List<Whose> parties() {
        Plan plan = outlook.plan();
        return plan.organisations().stream()
                .map(Organisation::id)
                .filter(id -> outlook.promises().stream()
                        .anyMatch(
                                each -> each.giver().equals(id) || each.taker().equals(id)))
                .map(Whose::of)
                .toList();
    }

    private List<Picture> pages(Whose whose) {
        List<List<PromiseSection>> pages = dealt(whose);
        int all = pages.size();
        return IntStream.range(0, all)
                .mapToObj(i -> picture(all == 1 ? style : numbered(whose, i + 1, all), whose, pages.get(i), false))
                .toList();
    }

    /// A sheet among others of one organisation: they come apart when they are handed out.
    private PageStyle numbered(Whose whose, int number, int all) {
        OrganisationId one = whose.one();
        String sheet = words.say("sheet.of", one == null ? "" : one.value(), number, all);
        return style.under(style.heading() + " \u00b7 " + sheet);
    }

    /// What stands on which page.
    private List<List<PromiseSection>> dealt(Whose whose) {
        List<List<PromiseSection>> pages = new ArrayList<>();
        List<PromiseSection> page = new ArrayList<>();
        for (PromiseSection section : PromiseSection.of(outlook, whose, words)) {
            int from = 0;
            do {
                if (!page.isEmpty() && !fits(whose, page, section.part(from, beginning(section, from), words))) {
                    pages.add(List.copyOf(page));
                    page.clear();
                }
                int to = fitting(whose, page, section, from);
                page.add(section.part(from, to, words));
                from = to;
            } while (from < section.promises().size());
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /// Where its next promise ends.
    private static int beginning(PromiseSection section, int from) {
        return Math.min(from + 1, section.promises().size());
    }

    /// How far a section goes on a page that holds some already, by one promise at least: found by halving, for
    /// the more there is the higher it is.
    private int fitting(Whose whose, List<PromiseSection> before, PromiseSection section, int from) {
        int fits = beginning(section, from);
        int above = section.promises().size() + 1;
        while (above - fits > 1) {
            int tried = (fits + above) / 2;
            if (fits(whose, before, section.part(from, tried, words))) {
                fits = tried;
            } else {
                above = tried;
            }
        }
        return fits;
    }

    private boolean fits(Whose whose, List<PromiseSection> before, PromiseSection last) {
        List<PromiseSection> all = new ArrayList<>(before);
        all.add(last);
        return drawn(numbered(whose, SOME_PAGE, SOME_PAGE), whose, all, false).height() <= height();
    }

    private double height() {
        return width / A4;
    }

    private Picture drawn(PageStyle drawnIn, Whose whose, List<PromiseSection> sections, boolean isCounted) {
        return PromisesPage.of(outlook, whose, sections, isCounted, drawnIn, width, words)
                .picture();
    }

    /// A page as high as a sheet; higher only where one promise or the matrix is.
    private Picture picture(PageStyle drawnIn, Whose whose, List<PromiseSection> sections, boolean isCounted) {
        Picture drawn = drawn(drawnIn, whose, sections, isCounted);
        return new Picture(
                drawn.title(), drawn.width(), Math.max(drawn.height(), height()), drawn.ground(), drawn.shapes());
    }
}
