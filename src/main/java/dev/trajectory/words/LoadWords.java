package dev.trajectory.words;

import dev.trajectory.model.Fte;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load.PeopleInMonth;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The words on what a plan asks of organisations and scarce roles, in one locale.
public final class LoadWords {

    private static final String MINUS = "\u2212";

    private final Phrasebook book;
    private final Names names;
    private final Locale locale;

    public LoadWords(Plan plan, Locale locale) {
        this.book = new Phrasebook("capacity", locale);
        this.names = new Names(plan, locale);
        this.locale = locale;
    }

    /// The text of that key with its terms put in. Throws [java.util.MissingResourceException] where there is
    /// none.
    public String say(String key, Object... terms) {
        return book.say(key, terms);
    }

    /// A record's name; its id when the plan has no such record.
    public String name(Id id) {
        return names.plain(id);
    }

    /// A day, such as "11 Jun 2028".
    public String day(LocalDate date) {
        return book.day(date);
    }

    /// A month, such as "Jun 2028".
    public String month(YearMonth month) {
        return book.month(month);
    }

    /// The first letter of a month's name.
    public String letter(Month month) {
        return book.month(month).substring(0, 1);
    }

    /// The year that starts in that month, such as "2027/28".
    public String year(YearMonth first) {
        return Phrasebook.year(first.getYear(), first.getMonth());
    }

    /// So many impact points, or people as the mean of the month: "7", "2.16".
    ///
    /// @param amount points, or people in hundredths summed over the days of the month
    public String amount(LoadCell cell, long amount) {
        return number(value(cell, amount));
    }

    private static BigDecimal value(LoadCell cell, long amount) {
        return switch (cell) {
            case LoadCell.Points _ -> BigDecimal.valueOf(amount);
            case LoadCell.People people -> PeopleInMonth.mean(people.month(), amount);
        };
    }

    /// What is asked, without what there is: "10", "2.16"; what is too much never reads as all there is.
    public String askedAlone(LoadCell cell, Stretch stretch) {
        return number(askedValue(cell, stretch));
    }

    private static BigDecimal askedValue(LoadCell cell, Stretch stretch) {
        Long room = stretch.room();
        return cell instanceof LoadCell.People people && room != null
                ? new PeopleInMonth(
                                people.month(),
                                stretch.asked(),
                                Math.toIntExact(room / people.month().lengthOfMonth()))
                        .people()
                : value(cell, stretch.asked());
    }

    /// What is left of what there is, below nil where too much is asked: "3", "−0.16"; empty where no limit is
    /// agreed.
    public String left(LoadCell cell, Stretch stretch) {
        Long room = stretch.room();
        return room == null ? "" : number(value(cell, room).subtract(askedValue(cell, stretch)));
    }

    /// A share in a cell that says in its head what it is of: "111"; what is not quite nothing never reads as
    /// such, nor what is too much as all there is. Where there is nothing to be a share of, what is asked.
    public String shareAlone(LoadCell cell, Stretch stretch) {
        Integer percent = stretch.percent();
        if (percent == null) {
            return askedAlone(cell, stretch);
        }
        return isHardlyAny(stretch)
                ? book.say("percent.some")
                : isJustOver(stretch) ? book.say("percent.beyond", percent) : Integer.toString(percent);
    }

    /// How stretched a month is: "111%", "just over 100%", or "3 of 0 points" where there is nothing to be a share
    /// of.
    public String share(LoadCell cell, Stretch stretch) {
        Integer percent = stretch.percent();
        if (percent == null) {
            return asked(cell, stretch);
        }
        return isHardlyAny(stretch)
                ? book.say("percent", book.say("percent.some"))
                : book.say(isJustOver(stretch) ? "percent.justOver" : "percent", percent);
    }

    private static boolean isHardlyAny(Stretch stretch) {
        return stretch.asked() > 0 && Objects.equals(stretch.percent(), 0);
    }

    private static boolean isJustOver(Stretch stretch) {
        return stretch.isOver() && Objects.equals(stretch.percent(), 100);
    }

    /// People of a pool: "2.5".
    public String people(int hundredths) {
        return number(new Fte(hundredths).people());
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return (value.signum() < 0 ? MINUS : "") + format.format(value.abs());
    }

    /// Of how many more is asked than they have: "2 of 8 organisations and 6 of 7 scarce roles"; empty where of
    /// nobody.
    public String over(long organisations, long ofOrganisations, long roles, long ofRoles) {
        List<String> parts = new ArrayList<>();
        if (organisations > 0) {
            parts.add(book.say("verdict.over.organisations", organisations, ofOrganisations));
        }
        if (roles > 0) {
            parts.add(book.say("verdict.over.roles", roles, ofRoles));
        }
        return String.join(book.say("verdict.over.and"), parts);
    }

    /// What is asked and of how much: "10 of 9 points".
    public String asked(LoadCell cell, Stretch stretch) {
        Long room = stretch.room();
        String asked = askedAlone(cell, stretch);
        boolean points = cell instanceof LoadCell.Points;
        if (room == null) {
            return points ? book.say("points.alone", stretch.asked()) : book.say("people.alone", asked);
        }
        return book.say(points ? "points.of" : "people.of", asked, amount(cell, room));
    }

    /// A month of load as a screen reader says it: "Eskwater Royal, Aug 2029: 10 of 9 points, 111%: over".
    public String said(LoadCell cell, Stretch stretch) {
        return book.say("said", name(cell.subject()), month(cell.month()), askedAndShare(cell, stretch));
    }

    private String askedAndShare(LoadCell cell, Stretch stretch) {
        String asked = asked(cell, stretch);
        if (stretch.percent() == null) {
            return stretch.isOver() ? book.say("said.overNothing", asked) : asked;
        }
        return book.say(stretch.isOver() ? "said.over" : "said.percent", asked, share(cell, stretch));
    }

    /// A month of load in a sentence of its own: "10 of 9 points: 111%, more than there is."
    public String sentence(LoadCell cell, Stretch stretch) {
        String said = asked(cell, stretch);
        if (stretch.percent() == null) {
            return book.say(stretch.isOver() ? "cell.overNothing" : "cell.plain", said);
        }
        return book.say(stretch.isOver() ? "cell.over" : "cell.fits", said, share(cell, stretch));
    }

    /// A month of somebody as a heading: "Eskwater Royal, Aug 2029".
    public String title(LoadCell cell) {
        return book.say("cell.title", name(cell.subject()), month(cell.month()));
    }

    /// What one chunk adds to a month: "4 points", "1 person".
    public String part(LoadCell cell, long amount) {
        return cell instanceof LoadCell.Points
                ? book.say("cell.part.points", amount)
                : book.say("cell.part.people", value(cell, amount));
    }

    /// That nothing goes live from one day to another.
    ///
    /// @param reason in the plan's own words
    public String freeze(String reason, LocalDate from, LocalDate to) {
        return book.say("cell.freeze", book.dayOfYear(from), day(to), reason);
    }

    /// What there is in a month, as the name of a field.
    public String roomIn(LoadCell cell) {
        return book.say(cell instanceof LoadCell.Points ? "room.in.points" : "room.in.people", month(cell.month()));
    }
}
