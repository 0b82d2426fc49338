package dev.trajectory.ui.quantity;

import dev.trajectory.model.Option;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.LeftOut;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.OptionWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What options are compared by, each worked out from the plan that an option makes.
final class OptionTable {

    private final Places places;
    private final OptionWords words;
    private final Map<String, Figures> options = new LinkedHashMap<>();

    private OptionTable(Places places) {
        this.places = places;
        this.words = new OptionWords(places.plan(), Places.LOCALE);
        for (Option option : places.plan().options()) {
            Outlook outlook = Outlook.of(places.plan().under(option));
            options.put(
                    option.id().value(),
                    Figures.of(outlook, outlook.plan().settings().funding().counting())
                            .leavingOut(LeftOut.of(places.plan(), outlook.plan())));
        }
    }

    static List<Quantity<?>> of(Places places) {
        OptionTable table = new OptionTable(places);
        List<Quantity<?>> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (table.tells(figure)) {
                all.add(table.of(figure));
            }
        }
        all.add(table.value());
        all.add(table.appraised());
        return all;
    }

    private boolean tells(Figure figure) {
        if (figure == Figure.SPENT_ON_LEFT_OUT) {
            return options.values().stream()
                    .anyMatch(each -> each.leftOut().total().pence() != 0);
        }
        return figure == Figure.SUNK_COSTS
                ? options.values().stream().anyMatch(each -> each.worth().sunk().pence() != 0)
                : !figure.isGraded() || isGraded();
    }

    /// Whether the evidence of any benefit is graded: grades are told of only then.
    private boolean isGraded() {
        return places.plan().benefits().stream().anyMatch(benefit -> benefit.grade() != null);
    }

    private Quantity<Figures> of(Figure figure) {
        String name = words.name(figure);
        return Quantity.of(name + " of an option", options)
                .in("compare", figures -> words.value(figure, figures), () -> Read.options(places, name))
                .in(
                        "render options",
                        figures -> words.value(figure, figures),
                        () -> Read.options(places, places.drawn("options"), name))
                .in(
                        "options",
                        figures -> words.value(figure, figures),
                        () -> Read.options(places, places.window().drawn("options"), name));
    }

    /// Exactly, where commands write for programs.
    private Quantity<BigDecimal> value() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        options.forEach(
                (id, figures) -> values.put(id, Read.thousands(figures.worth().netPresentValue())));
        return Quantity.of("Net present value of an option, exactly", values)
                .in("compare", BigDecimal::toPlainString, () -> Read.options(places.json("compare", "--json"), "npsvK"))
                .in("appraise", BigDecimal::toPlainString, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (String option : options.keySet()) {
                        read.put(
                                option,
                                Read.number(places.json("appraise", "--json", "--option", option)
                                        .get("withOptimismBias")
                                        .get("npsvK")));
                    }
                    return read;
                });
    }

    /// The table that appraises all options.
    private Quantity<Figures> appraised() {
        return Quantity.of("Benefit-cost ratio of an option", options)
                .in("appraise", figures -> words.value(Figure.BCR, figures), () -> {
                    for (String line : places.lines("appraise", "--all")) {
                        List<String> cells = List.of(line.split(" {2,}"));
                        if (cells.getFirst().equals(words.name(Figure.BCR))) {
                            return Read.columns(places, cells.subList(1, cells.size()));
                        }
                    }
                    return Map.of();
                });
    }
}
