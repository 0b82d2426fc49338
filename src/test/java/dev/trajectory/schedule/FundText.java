package dev.trajectory.schedule;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.SpendProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes funds and costs for [PlanText], and reads them for [PlanReader]; amounts are pence.
///
/// ```
/// fund F1 CAPITAL match=25 carries for=A,B last=2029-01-31 awards=2027:O1:100000:SECURED:G1,2028:O1:5000:INDICATIVE
/// chunk A 10d costs=O1:CAPITAL_ONE_OFF:100000,O1:REVENUE_ONE_OFF:300:m100+200,O2:REVENUE_RECURRENT:500
/// ```
///
/// Behind a cost stands when it is spent: `start`, `finish`, `m` and the amount of each month, or `d` and the
/// amount on each date; nothing for evenly.
final class FundText {

    private FundText() {}

    static String of(Fund fund) {
        return "fund " + fund.id() + " " + fund.kind()
                + (fund.match().equals(Percent.ZERO)
                        ? ""
                        : " match=" + fund.match().value().toPlainString())
                + (fund.carryForward() ? " carries" : "")
                + (fund.eligibleChunks() == null
                        ? ""
                        : " for="
                                + fund.eligibleChunks().stream()
                                        .map(ChunkId::value)
                                        .collect(Collectors.joining(",")))
                + (fund.lastSpend() == null ? "" : " last=" + fund.lastSpend())
                + (fund.awards().isEmpty()
                        ? ""
                        : " awards="
                                + fund.awards().stream().map(FundText::award).collect(Collectors.joining(",")));
    }

    private static String award(Award award) {
        return award.year().startYear() + ":" + award.organisation() + ":"
                + award.amount().pence() + ":" + award.status()
                + (award.requiresGate() == null ? "" : ":" + award.requiresGate());
    }

    static Fund fund(String id, List<String> words, Map<String, String> fields) {
        String eligible = fields.get("for");
        String last = fields.get("last");
        return new Fund(
                new FundId(id),
                id,
                FundSource.OTHER,
                FundKind.valueOf(words.getFirst()),
                "",
                words.contains("carries"),
                new Percent(new BigDecimal(fields.getOrDefault("match", "0"))),
                eligible == null
                        ? null
                        : list(eligible).stream().map(ChunkId::new).toList(),
                null,
                null,
                null,
                last == null ? null : LocalDate.parse(last),
                list(fields.getOrDefault("awards", "")).stream()
                        .map(FundText::award)
                        .toList(),
                "",
                "");
    }

    private static Award award(String text) {
        String[] parts = text.split(":");
        return new Award(
                new FinancialYear(Integer.parseInt(parts[0])),
                new OrganisationId(parts[1]),
                money(parts[2]),
                AwardStatus.valueOf(parts[3]),
                parts.length < 5 ? null : new GateId(parts[4]));
    }

    static String of(CostLine line) {
        return line.payer() + ":" + line.kind() + ":" + line.amount().pence() + profile(line.profile());
    }

    private static String profile(SpendProfile profile) {
        return switch (profile) {
            case SpendProfile.Even _ -> "";
            case SpendProfile.AtStart _ -> ":start";
            case SpendProfile.AtFinish _ -> ":finish";
            case SpendProfile.Monthly monthly ->
                ":m"
                        + monthly.months().stream()
                                .map(month -> Long.toString(month.pence()))
                                .collect(Collectors.joining("+"));
            case SpendProfile.Dated dated ->
                ":d"
                        + dated.payments().entrySet().stream()
                                .map(payment -> payment.getKey() + "@"
                                        + payment.getValue().pence())
                                .collect(Collectors.joining("+"));
        };
    }

    static CostLine cost(String text) {
        String[] parts = text.split(":");
        CostLine line = new CostLine(new OrganisationId(parts[0]), CostKind.valueOf(parts[1]), money(parts[2]), "");
        return parts.length < 4 ? line : RandomFunds.with(line, profile(parts[3]));
    }

    private static SpendProfile profile(String text) {
        if (text.equals("start")) {
            return new SpendProfile.AtStart();
        }
        if (text.equals("finish")) {
            return new SpendProfile.AtFinish();
        }
        List<String> parts = Arrays.asList(text.substring(1).split("\\+"));
        if (text.startsWith("m")) {
            return new SpendProfile.Monthly(parts.stream().map(FundText::money).toList());
        }
        TreeMap<LocalDate, Money> payments = new TreeMap<>();
        parts.forEach(part -> payments.put(LocalDate.parse(part.substring(0, 10)), money(part.substring(11))));
        return new SpendProfile.Dated(payments);
    }

    private static Money money(String pence) {
        return new Money(Long.parseLong(pence));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
