package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Table;
import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Incident;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Technology without support: how bad it is, for how long it is exposed, what is expected to be lost and paid until
/// it is gone, and of all together.
record AssetTable(Finances money, MoneyWords words) {

    /// A column of sums that is shown where any is known.
    private record Sums(String key, Function<Exposure, @Nullable Money> amount, Function<Exposure, String> why) {}

    private List<Sums> sums() {
        return Stream.of(
                        new Sums("assets.loss", Exposure::lossWhileExposed, this::loss),
                        new Sums("assets.avoided", Exposure::lossAvoided, this::avoided),
                        new Sums("assets.extended", Exposure::extendedSupport, this::extended))
                .filter(each -> money.exposures().stream()
                        .map(each.amount())
                        .anyMatch(amount -> amount != null && amount.pence() != 0))
                .toList();
    }

    Table table() {
        List<Cell> heads = new ArrayList<>(List.of(
                Cell.quiet(words.say("assets.name")),
                Cell.quiet(words.say("assets.score")),
                Cell.quiet(words.say("assets.ends")),
                Cell.quiet(words.say("assets.removed")),
                Cell.quiet(words.say("assets.exposed")),
                Cell.quiet(words.say("assets.inHand"))));
        List<Sums> sums = sums();
        sums.forEach(each -> heads.add(Cell.quiet(words.say(each.key()))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Exposure exposure : money.exposures()) {
            List<Cell> row = new ArrayList<>(exposed(exposure));
            sums.forEach(each ->
                    row.add(cell(each, exposure.asset().name(), each.amount().apply(exposure), List.of(exposure))));
            rows.add(row);
        }
        if (!sums.isEmpty()) {
            rows.add(total(heads.size() - sums.size(), sums));
        }
        return new Table(heads, rows);
    }

    private List<Cell> exposed(Exposure exposure) {
        String name = exposure.asset().name();
        Cell score = Cell.of(words.say("assets.of30", exposure.asset().score()));
        Long exposed = exposure.exposureDays();
        Cell days = Cell.of(exposed == null ? "" : words.say("assets.days", exposed));
        LocalDate removed = exposure.removed();
        return List.of(
                Cell.of(name).about(new Subject.InPlan(exposure.asset().id()), name),
                exposure.asset().isRedRated() ? score.bad() : score,
                Cell.of(day(exposure.supportEnds())),
                removed == null ? Cell.of(words.say("assets.never")).bad() : Cell.of(day(removed)),
                exposed != null && exposed > 0 ? days.bad() : days,
                Cell.of(exposure.daysInHand() == null ? "" : words.say("assets.days", exposure.daysInHand())));
    }

    private List<Cell> total(int before, List<Sums> sums) {
        List<Cell> row = new ArrayList<>(List.of(Cell.strong(words.say("assets.all"))));
        for (int i = 1; i < before; i++) {
            row.add(Cell.of(""));
        }
        for (Sums each : sums) {
            Money sum = money.exposures().stream()
                    .map(each.amount())
                    .filter(Objects::nonNull)
                    .reduce(Money.ZERO, Money::plus);
            Cell cell = cell(each, words.say("assets.all"), sum, money.exposures());
            row.add(Cell.strong(cell.text()).about(cell.subject(), cell.said()));
        }
        return row;
    }

    private Cell cell(Sums sums, String whose, @Nullable Money amount, List<Exposure> exposures) {
        if (amount == null || amount.pence() == 0) {
            return Cell.of(words.say("register.unknown"));
        }
        Cell cell = Cell.of(words.amounts().brief(amount));
        List<Subject.Term> terms = new ArrayList<>();
        for (Exposure each : exposures) {
            Money part = sums.amount().apply(each);
            if (part != null && part.pence() != 0) {
                terms.add(new Subject.Term.Line(
                        each.asset().name(),
                        sums.why().apply(each),
                        part,
                        each.asset().id()));
            }
        }
        String name = words.say("row.of", words.say(sums.key()), whose);
        return amount.pence() == 0
                ? cell
                : cell.about(new Subject.Figure(name, words.amounts().brief(amount), amount, terms));
    }

    private String loss(Exposure exposure) {
        Incident incident = Objects.requireNonNull(exposure.asset().incident());
        return words.say(
                "assets.loss.why",
                incident.probabilityBefore().value(),
                words.amounts().brief(incident.loss()),
                Objects.requireNonNull(exposure.exposureDays()));
    }

    private String avoided(Exposure exposure) {
        Incident incident = Objects.requireNonNull(exposure.asset().incident());
        return words.say(
                "assets.avoided.why",
                incident.probabilityBefore().value(),
                incident.probabilityAfter().value(),
                words.amounts().brief(incident.loss()));
    }

    private String extended(Exposure exposure) {
        return words.say(
                "assets.extended.why",
                words.amounts().brief(exposure.asset().support().extendedCost()),
                day(exposure.asset().endOfSupport()),
                day(exposure.asset().support().extendedUntil()));
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? words.say("register.unknown") : words.day(date);
    }
}
