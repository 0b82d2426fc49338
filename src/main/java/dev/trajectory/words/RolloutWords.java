package dev.trajectory.words;

import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Ratio;
import dev.trajectory.edit.rollout.Scale;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.FinanceSignOff;
import dev.trajectory.model.Fte;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.WorkSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words on rollouts, in one locale.
public final class RolloutWords {

    private static final int MOST_LETTERS = 60;

    private final Phrasebook book;
    private final Phrasebook edits;
    private final Phrasebook forms;
    private final AmountWords amounts;
    private final Names names;
    private final Plan plan;

    public RolloutWords(Plan plan, Locale locale) {
        this.plan = plan;
        this.book = new Phrasebook("rollouts", locale);
        this.edits = new Phrasebook("edits", locale);
        this.forms = new Phrasebook("window", locale);
        this.amounts = new AmountWords(plan.settings().currency(), locale);
        this.names = new Names(plan, locale);
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

    /// Records by their names, as a list.
    public String names(List<? extends Id> ids) {
        return names.list(ids);
    }

    /// Texts in quotation marks, as a list.
    public String quoted(List<String> texts) {
        return names.listed(texts.stream().map(text -> say("text", text)).toList());
    }

    /// An organisation's code; its id when the plan has no such record; a dash for none.
    public String code(@Nullable OrganisationId id) {
        Organisation organisation = plan.organisations().find(id);
        return organisation != null ? organisation.code() : id == null ? say("none") : id.value();
    }

    /// A day, such as "11 Jun 2028"; a dash for none.
    public String day(@Nullable LocalDate date) {
        return date == null ? say("none") : book.day(date);
    }

    /// A month at an axis, such as "Jun 2028".
    public String month(LocalDate day) {
        return book.month(YearMonth.from(day));
    }

    /// A sum in brief.
    public String money(Money amount) {
        return amounts.brief(amount);
    }

    /// A number to a tenth, without a decimal that says nothing.
    public String number(BigDecimal tenths) {
        return say("number", tenths);
    }

    /// How large a copy is by what its rollout scales by, such as "× 0.46", or "headcount × 0.46, sites × 2" where
    /// that is more than one.
    public String size(Rollout rollout, RolloutCopy copy) {
        List<Measure> measures = rollout.scales().values().stream().distinct().toList();
        if (measures.size() == 1) {
            return size(Scale.ratio(plan, rollout, copy, measures.getFirst()));
        }
        return measures.isEmpty()
                ? say("size.unscaled")
                : measures.stream()
                        .map(measure -> say("size." + measure, size(Scale.ratio(plan, rollout, copy, measure))))
                        .collect(Collectors.joining(", "));
    }

    /// How waves follow each other, as a sentence.
    public String pace(Pace pace) {
        LocalDate from = pace.from();
        if (pace.by() == Pace.By.WAVE) {
            return say("pace.WAVE", pace.weeks());
        }
        return pace.weeks() == 0
                ? say("pace.together", from == null ? "" : say("pace.together.from", day(from)))
                : say("pace.DATE", pace.weeks(), from == null ? "" : say("pace.from", day(from)));
    }

    /// What a rollout scales by what, as a sentence.
    public String scales(Rollout rollout) {
        if (rollout.scales().isEmpty()) {
            return say("copies.unscaled");
        }
        List<String> all = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<String> scaled = rollout.scales().keySet().stream()
                    .filter(each -> rollout.scales().get(each) == measure)
                    .sorted()
                    .map(each -> say("thing." + each))
                    .toList();
            if (!scaled.isEmpty()) {
                all.add(say("scale", names.listed(scaled), say("measure." + measure)));
            }
        }
        return say("copies.scaled", String.join("; ", all));
    }

    /// A ratio, such as "× 0.46".
    public String size(@Nullable Ratio ratio) {
        return ratio == null
                ? say("size.unknown")
                : say("size.ratio", ratio.rounded().toPlainString());
    }

    /// An offer: what changed, and what the copy's owner has changed by hand.
    public String offer(Offer offer) {
        return switch (offer) {
            case Offer.Addition addition
            when !addition.with().isEmpty() ->
                say("offer.addition.with", name(addition.subject()), names.list(addition.with()));
            case Offer.Addition addition -> say("offer.addition" + kind(addition), name(addition.subject()));
            case Offer.Removal removal -> removal(removal);
            case Offer.Change change -> change(change);
        };
    }

    private static String kind(Offer offer) {
        return switch (offer.subject()) {
            case BenefitId _ -> ".benefit";
            case GateId _ -> ".gate";
            default -> "";
        };
    }

    private String removal(Offer.Removal removal) {
        String said = say("offer.removal" + kind(removal), name(removal.subject()));
        return removal.overwrites() ? said + ". " + say("offer.removal.byHand") : said;
    }

    private String change(Offer.Change change) {
        String field = edits.say("field." + change.field().spelling());
        String from = value(change, change.given());
        String to = value(change, change.now());
        String said;
        if (from == null || to == null || from.equals(to)) {
            said = say("offer.changed", name(change.subject()), field);
        } else if (change.field() == GateField.UNLOCKS && isEmpty(change.given())) {
            said = say("offer.before", name(change.subject()), to);
        } else if (change.field() == GateField.UNLOCKS && isEmpty(change.now())) {
            said = say("offer.notBefore", name(change.subject()), from);
        } else {
            said = say("offer.change", name(change.subject()), field, from, to);
        }
        String whole = change.isByHand() ? said + ". " + byHand(change) : said;
        FinanceSignOff signed = signed(change);
        return signed == null
                ? whole
                : whole
                        + (change.isByHand() ? " " : ". ")
                        + say("offer.signed", signed.signedBy(), day(signed.signedOn()));
    }

    /// Who has signed for what would be another value.
    private @Nullable FinanceSignOff signed(Offer.Change change) {
        Benefit benefit = plan.benefits().find(change.subject());
        return benefit == null || change.field() != BenefitField.FULL_YEAR_VALUE
                ? null
                : benefit.realisation().signOff();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private String byHand(Offer.Change change) {
        String own = value(change, change.own());
        String said = own == null || own.equals(value(change, change.given()))
                ? say("offer.byHand.some")
                : say("offer.byHand", own);
        return said + " " + say(change.overwrites() ? "offer.overwrites" : "offer.merges");
    }

    /// What a field holds, in words; null where that takes more than a few.
    private @Nullable String value(Offer.Change change, @Nullable Object value) {
        if (change.field() == BenefitField.DURATION_YEARS) {
            return value == null ? say("years.forever") : say("years", value);
        }
        return value instanceof Integer weeks ? say("span.weeks", weeks) : value(value);
    }

    private @Nullable String value(@Nullable Object value) {
        return switch (value) {
            case null -> say("nothing");
            case WorkSpan span -> say(span.unit() == WorkSpan.Unit.WEEKS ? "span.weeks" : "span.days", span.amount());
            case LocalDate date -> day(date);
            case Boolean is -> say(is ? "yes" : "no");
            case Id id -> name(id);
            case Money amount -> amounts.brief(amount);
            case Percent percent -> say("percent", percent.value().toPlainString());
            case Enum<?> constant -> choice(constant);
            case String text -> text.length() <= MOST_LETTERS ? say("text", text) : null;
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            default -> null;
        };
    }

    private @Nullable String list(List<?> list) {
        if (list.isEmpty()) {
            return say("nothing");
        }
        if (list.stream().allMatch(Dependency.class::isInstance)) {
            return names.list(
                    list.stream().map(each -> (Id) ((Dependency) each).on()).toList());
        }
        if (list.stream().allMatch(Id.class::isInstance)) {
            return names.list(list.stream().map(each -> (Id) each).toList());
        }
        if (list.stream().allMatch(each -> each instanceof String || each instanceof Percent)) {
            return names.listed(list.stream()
                    .map(each -> Objects.requireNonNullElse(value(each), ""))
                    .toList());
        }
        return list.stream().allMatch(CostLine.class::isInstance)
                ? amounts.brief(sum(list.stream().map(each -> (CostLine) each).toList()))
                : null;
    }

    /// A constant as the forms call it, its own name where they do not.
    private String choice(Enum<?> constant) {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return forms.has(key) ? forms.say(key) : constant.name();
    }

    private Money sum(List<CostLine> lines) {
        long pence = lines.stream()
                .mapToLong(line -> plan.settings().appraisal().real(line).pence())
                .sum();
        return new Money(Math.clamp(pence, -Money.MOST, Money.MOST));
    }

    private @Nullable String map(Map<?, ?> map) {
        if (map.isEmpty()) {
            return say("nothing");
        }
        if (map.values().stream().allMatch(Integer.class::isInstance)) {
            return say(
                    "points",
                    map.values().stream().mapToInt(each -> (Integer) each).sum());
        }
        return map.values().stream().allMatch(Fte.class::isInstance)
                ? say(
                        "people",
                        map.values().stream()
                                .map(each -> ((Fte) each).people())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .toPlainString())
                : null;
    }
}
