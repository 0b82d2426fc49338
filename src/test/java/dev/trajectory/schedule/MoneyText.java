package dev.trajectory.schedule;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Lack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes what money makes of a plan as a text to compare, a line for each chunk, such as `C01 funded not
/// 2027-04-01`, `C02 unfunded {O1 CAPITAL 2027=100}`, and one for each promise, such as `F1 pays C01 of O1 in
/// 2028: 100`.
final class MoneyText {

    private MoneyText() {}

    static String of(@Nullable Funding funding) {
        if (funding == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        funding.covers().values().stream()
                .sorted(Comparator.comparing(cover -> cover.chunk().value()))
                .forEach(cover -> lines.add(cover.chunk() + " " + state(cover)));
        Map<String, Long> sums = new TreeMap<>();
        for (Draw draw : funding.ledger().draws()) {
            sums.merge(
                    draw.fund() + " pays " + draw.chunk() + " of " + draw.organisation() + " in "
                            + draw.year().startYear(),
                    draw.amount().pence(),
                    Long::sum);
        }
        sums.forEach((draw, pence) -> lines.add(draw + ": " + pence));
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
    }

    private static String state(Cover cover) {
        return switch (cover.state()) {
            case FUNDED -> "funded" + (cover.doable().equals(cover.payable()) ? "" : " not " + cover.doable());
            case SHORT -> "short " + lacking(cover.lacks());
            case UNFUNDED -> "unfunded " + lacking(cover.lacks());
            case WAITS -> "waits";
        };
    }

    private static Map<String, Long> lacking(List<Lack> lacks) {
        Map<String, Long> lacking = new TreeMap<>();
        for (Lack lack : lacks) {
            ByYear amounts = lack.amounts();
            for (int year = amounts.first(); year < amounts.end(); year++) {
                if (amounts.pence(year) != 0) {
                    lacking.put(lack.organisation() + " " + lack.kind() + " " + year, amounts.pence(year));
                }
            }
        }
        return lacking;
    }
}
