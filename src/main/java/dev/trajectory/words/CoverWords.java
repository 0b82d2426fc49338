package dev.trajectory.words;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Lack;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.schedule.Cover;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Says whether there is money for a chunk. The sentences are in `cover.properties`.
final class CoverWords {

    private final Names names;
    private final AmountWords amounts;
    private final Month first;
    private final Phrasebook book;

    /// @param amounts in the plan's currency
    /// @param first the month in which financial years start
    CoverWords(Names names, AmountWords amounts, Month first, Locale locale) {
        this.names = names;
        this.amounts = amounts;
        this.first = first;
        this.book = new Phrasebook("cover", locale);
    }

    String sentence(Cover cover) {
        return switch (cover.state()) {
            case FUNDED -> funded(cover);
            case SHORT -> book.say("short", lacks(cover.lacks()));
            case UNFUNDED -> book.say("unfunded", lacks(cover.lacks()));
            case WAITS -> book.say("waits", names.quoted(Objects.requireNonNull(cover.waitsFor())));
        };
    }

    private String funded(Cover cover) {
        LocalDate payable = cover.payable();
        return payable != null && payable.isAfter(cover.doable())
                ? book.say("moved", book.day(cover.doable()), book.day(payable))
                : book.say("funded");
    }

    private String lacks(List<Lack> lacks) {
        List<String> said = new ArrayList<>();
        for (Lack lack : lacks) {
            ByYear years = lack.amounts();
            for (int year = years.first(); year < years.end(); year++) {
                if (years.pence(year) > 0) {
                    said.add(book.say(
                            "lack",
                            names.plain(lack.organisation()),
                            amounts.brief(new Money(years.pence(year))),
                            lack.kind() == FundKind.CAPITAL ? 0 : 1,
                            Phrasebook.year(year, first)));
                }
            }
        }
        return String.join(book.say("between"), said);
    }
}
