package dev.trajectory.ui.quantity;

import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What stands of options side by side: in tables with a column for each.
final class Read {

    private Read() {}

    /// Of options of which something stands there.
    static Map<String, String> options(JsonNode compared, String name) {
        Map<String, String> read = new LinkedHashMap<>();
        for (JsonNode option : compared.get("options")) {
            JsonNode value = option.get(name);
            if (!value.isNull()) {
                read.put(option.get("option").asString(), value.isNumber() ? number(value) : value.asString());
            }
        }
        return read;
    }

    /// A row of the table that the command prints.
    static Map<String, String> options(Places places, String name) {
        for (String line : places.lines("compare")) {
            List<String> cells = List.of(line.split(" {2,}"));
            if (cells.getFirst().equals(name)) {
                return columns(places, cells.subList(1, cells.size()));
            }
        }
        return Map.of();
    }

    /// The same row of a picture.
    static Map<String, String> options(Places places, Drawn drawn, String name) {
        for (Drawn.Row row : drawn.rows()) {
            if (row.beginsWith(name)) {
                return columns(places, row.texts().subList(1, row.texts().size()));
            }
        }
        return Map.of();
    }

    /// A number as it is written for programs, whatever noughts end it.
    static String number(JsonNode node) {
        return node.decimalValue().stripTrailingZeros().toPlainString();
    }

    /// An amount in thousands of pounds, exactly.
    static BigDecimal thousands(Money amount) {
        return new BigDecimal(
                BigDecimal.valueOf(amount.pence(), 5).stripTrailingZeros().toPlainString());
    }

    /// One cell for each option.
    static Map<String, String> columns(Places places, List<String> cells) {
        List<Option> options =
                new ArrayList<>(List.copyOf(places.plan().options().all()));
        Map<String, String> read = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            read.put(options.get(i).id().value(), cells.get(i));
        }
        return read;
    }

    /// The quarters of a plan's financial years.
    record Quarters(Plan plan) {

        /// "Q3 2027/28"
        String of(YearMonth month) {
            int place = Math.floorMod(
                    month.getMonthValue()
                            - plan.settings().firstMonthOfFinancialYear().getValue(),
                    12);
            FinancialYear year = new FinancialYear(month.minusMonths(place).getYear());
            return "Q" + (place / 3 + 1) + " " + year;
        }
    }
}
