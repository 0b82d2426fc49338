package dev.trajectory.ui.quantity;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Merit;
import dev.trajectory.finance.PayersAndGainers;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Award;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What the plan costs whom and when, what pays for it, who gains, and whether it is worth it.
final class MoneyTable {

    private static final Map<BenefitClass, String> CLASSES = Map.of(
            BenefitClass.CRB, "Cash-releasing",
            BenefitClass.NCRB, "Not cash-releasing",
            BenefitClass.SB, "Societal",
            BenefitClass.TRANSFER, "Transfer");

    private final Places places;
    private final Finances money;
    private final List<FinancialYear> years;
    private final String allYears;

    private MoneyTable(Places places) {
        this.places = places;
        this.money = places.outlook().money();
        this.years = money.appraised().years();
        this.allYears = years.getFirst() + " to " + years.getLast();
    }

    static List<Quantity<?>> of(Places places) {
        MoneyTable table = new MoneyTable(places);
        return List.of(
                table.value(),
                table.ratio(),
                table.sensitivities(),
                table.switching(),
                table.delay(),
                table.paybacks(),
                table.totals(),
                table.costs(),
                table.costsOfAll(),
                table.spending(),
                table.gaps(),
                table.gapsOfAll(),
                table.paid(),
                table.planned(),
                table.expected(),
                table.pays(),
                table.gains(),
                table.lapses(),
                table.lapsed(),
                table.awards(),
                table.merits());
    }

    private String brief(Money amount) {
        return places.amounts().brief(amount);
    }

    private String thousands(Money amount) {
        return places.amounts().thousands(amount);
    }

    private static String exact(Money amount) {
        return Read.thousands(amount).toPlainString();
    }

    private EconomicCase worth() {
        return money.economicCase(Bias.WITH);
    }

    private JsonNode appraised(String... path) {
        JsonNode node = places.json("appraise", "--json");
        for (String name : path) {
            node = node.get(name);
        }
        return node;
    }

    private Map<String, String> moneyPage() {
        return places.window().figures("money");
    }

    /// The figure of a command's table.
    private String line(String figure, String... command) {
        return places.lines(command).stream()
                .map(line -> List.of(line.split(" {2,}")))
                .filter(cells -> cells.size() > 1 && cells.getFirst().equals(figure))
                .map(cells -> cells.get(1))
                .findFirst()
                .orElse("nothing");
    }

    private Quantity<Money> value() {
        return Quantity.of("Net present value", worth().netPresentValue())
                .once("status line", this::brief, () -> places.window().status("NPSV"))
                .once("appraise", this::brief, () -> line("Net present social value", "appraise"))
                .once("appraise", MoneyTable::exact, () -> Read.number(appraised("withOptimismBias", "npsvK")))
                .once(
                        "appraise",
                        MoneyTable::exact,
                        () -> Read.number(appraised("sensitivities_withOptimismBias", "base")))
                .once("cut", this::brief, () -> line("Net present social value", "cut", "--fund", "F02", "--by", "20%"))
                .once(
                        "cut",
                        MoneyTable::exact,
                        () -> Read.number(places.json("cut", "--fund", "F02", "--by", "20%", "--json")
                                .get("before")
                                .get("npsvK")))
                .once("money", this::brief, () -> moneyPage().get("Net present social value"))
                .once("money", this::brief, () -> moneyPage().get("Net present social value, As estimated"))
                .once(
                        "render roadmap",
                        this::brief,
                        () -> places.drawn("roadmap").after("NPSV"))
                .once(
                        "render money",
                        this::brief,
                        () -> present(places.drawn("money").texts(), brief(worth().netPresentValue())))
                .once(
                        "render money",
                        this::brief,
                        () -> present(places.printed("money"), brief(worth().netPresentValue())));
    }

    /// A text where it stands, alone or among others.
    private static String present(List<String> texts, String text) {
        return texts.stream().anyMatch(each -> List.of(each.split(" ")).contains(text)) ? text : "nothing";
    }

    private Quantity<Ratio> ratio() {
        return Quantity.of("Benefit-cost ratio", worth().benefitCostRatio())
                .once(
                        "status line",
                        each -> each.rounded(2).toPlainString(),
                        () -> places.window().status("BCR"))
                .once("appraise", each -> each.rounded(2).toPlainString(), () -> line("Benefit-cost ratio", "appraise"))
                .once(
                        "appraise",
                        each -> each.rounded(6).stripTrailingZeros().toPlainString(),
                        () -> Read.number(appraised("withOptimismBias", "bcr")))
                .once("money", each -> "£" + each.rounded(2), () -> moneyPage().get("Benefit for each £1"))
                .once(
                        "render roadmap",
                        each -> each.rounded(2).toPlainString(),
                        () -> places.drawn("roadmap").after("BCR"));
    }

    private Quantity<Money> sensitivities() {
        Map<String, Money> values = new LinkedHashMap<>();
        Map<Sensitivity, String> names = Map.of(
                Sensitivity.COSTS_A_TENTH_HIGHER, "costsPlus10pct",
                Sensitivity.BENEFITS_A_FIFTH_LOWER, "benefitsMinus20pct",
                Sensitivity.BENEFITS_A_YEAR_LATE, "benefitsOneYearLate");
        names.forEach((sensitivity, name) ->
                values.put(name, money.economicCase(Bias.WITH, sensitivity).netPresentValue()));
        return Quantity.of("Net present value if estimates turn out otherwise", values)
                .in(
                        "appraise",
                        MoneyTable::exact,
                        () -> each(values, name -> Read.number(appraised("sensitivities_withOptimismBias", name))))
                .in(
                        "appraise",
                        this::brief,
                        () -> each(
                                values,
                                name -> line(
                                        switch (name) {
                                            case "costsPlus10pct" -> "Net social value if costs are 10% higher";
                                            case "benefitsMinus20pct" -> "Net social value if benefits are 20% lower";
                                            default -> "Net social value if benefits come a year late";
                                        },
                                        "appraise")))
                .in(
                        "money",
                        this::brief,
                        () -> each(
                                values,
                                name -> moneyPage()
                                        .get("Net present social value, "
                                                + switch (name) {
                                                    case "costsPlus10pct" -> "Costs 10% higher";
                                                    case "benefitsMinus20pct" -> "Benefits 20% lower";
                                                    default -> "Benefits one year late";
                                                })));
    }

    private Quantity<Ratio> switching() {
        Map<String, Ratio> values = new LinkedHashMap<>();
        values.put("benefits", worth().benefitsMayFall());
        values.put("costs", worth().costsMayRise());
        return Quantity.of("Switching value", values)
                .in(
                        "appraise",
                        ratio -> ratio.percent(3).stripTrailingZeros().toPlainString(),
                        () -> each(
                                values,
                                name -> Read.number(appraised(
                                        "switchingValues", name.equals("costs") ? "costsRisePct" : "benefitsFallPct"))))
                .in(
                        "appraise",
                        ratio -> ratio.percent(1) + "%",
                        () -> each(
                                values,
                                name -> line(
                                        name.equals("costs")
                                                ? "Costs may rise until nothing is gained"
                                                : "Benefits may fall until nothing is gained",
                                        "appraise")))
                .in(
                        "money",
                        ratio -> ratio.percent(1) + "%",
                        () -> each(
                                values,
                                name -> moneyPage().get(name.equals("costs") ? "costs rise by" : "benefits fall by")));
    }

    private Quantity<Money> delay() {
        return Quantity.of("A month of delay", money.monthOfDelay(Bias.WITH).netPresentValue())
                .once("appraise", MoneyTable::exact, () -> Read.number(appraised("monthOfDelayK")))
                .once("appraise", this::brief, () -> line("What a month of delay costs society", "appraise"))
                .once("money", cost -> brief(cost.negated()), () -> moneyPage().get("Change, Benefits one month late"));
    }

    private Quantity<String> paybacks() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("society", said(worth().payback()));
        values.put("cash", said(money.cashPayback()));
        return Quantity.of("Pays back", values)
                .in(
                        "appraise",
                        UnaryOperator.identity(),
                        () -> Map.of(
                                "society",
                                line("Pays back, economic", "appraise"),
                                "cash",
                                line("Pays back, cash", "appraise")))
                .in(
                        "appraise",
                        UnaryOperator.identity(),
                        () -> Map.of(
                                "society", year(appraised("withOptimismBias", "discountedPaybackFy")),
                                "cash", year(appraised("cashPaybackFy"))))
                .in(
                        "money",
                        UnaryOperator.identity(),
                        () -> Map.of(
                                "society", moneyPage().get("Pays back for society"),
                                "cash", moneyPage().get("Pays back in cash")));
    }

    private static String said(FinancialYear year) {
        return year == null ? "never" : year.toString();
    }

    private static String year(JsonNode node) {
        return node.isNull() ? "never" : node.asString();
    }

    /// By kind of money.
    private Quantity<Money> totals() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (FundKind kind : FundKind.values()) {
            values.put(
                    name(kind),
                    money.appraised(money.costs().paid(line -> line.fundKind() == kind))
                            .total());
        }
        return Quantity.of("Whole cost", values)
                .in(
                        "money",
                        this::brief,
                        () -> each(values, kind -> moneyPage().get("Whole cost, " + kind + ", " + allYears)))
                .in(
                        "money",
                        this::brief,
                        () -> each(values, kind -> moneyPage().get("Spend, " + kind + ", " + allYears)))
                .in(
                        "appraise",
                        this::brief,
                        () -> each(
                                values,
                                kind -> line(kind.equals("capital") ? "Capital, cash" : "Revenue, cash", "appraise")))
                .someIn("appraise", MoneyTable::exact, () -> Map.of("capital", Read.number(appraised("capitalTotalK"))))
                .someIn(
                        "render affordability",
                        this::thousands,
                        () -> Map.of(
                                "capital",
                                places.drawn("affordability").rows().stream()
                                        .filter(row -> row.beginsWith("Cost"))
                                        .map(row -> row.texts().getLast())
                                        .findFirst()
                                        .orElse("nothing")));
    }

    private static String name(FundKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String name(CostKind kind) {
        return switch (kind) {
            case CAPITAL_ONE_OFF -> "Cost";
            case REVENUE_ONE_OFF -> "One-off cost";
            case REVENUE_RECURRENT -> "Recurrent cost";
        };
    }

    /// What is not nil, by organisation, kind and year: "NICB Recurrent cost 2027/28".
    private Quantity<Money> costs() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (Organisation organisation : places.plan().organisations()) {
            for (CostKind kind : CostKind.values()) {
                put(
                        values,
                        organisation.id().value() + " " + name(kind),
                        money.costs()
                                .paid(line ->
                                        line.kind() == kind && line.payer().equals(organisation.id())));
            }
        }
        return Quantity.of("Cost", values)
                .in("appraise", MoneyTable::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (Organisation organisation : places.plan().organisations()) {
                        for (CostKind kind : CostKind.values()) {
                            String id = organisation.id().value();
                            read(read, id + " " + name(kind), appraised("costByOrgKindFy", id, kind.name()));
                        }
                    }
                    return read;
                })
                .in(
                        "affordability",
                        this::brief,
                        () -> spoken(
                                "affordability",
                                "(Cost|One-off cost|Recurrent cost), (.*), (\\d{4}/\\d\\d)",
                                found -> found.group(2).startsWith("All ")
                                        ? ""
                                        : places.organisation(found.group(2)) + " " + found.group(1) + " "
                                                + found.group(3)));
    }

    /// Of all organisations together: "Recurrent cost 2027/28".
    private Quantity<Money> costsOfAll() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (CostKind kind : CostKind.values()) {
            put(values, name(kind), money.costs().paid(line -> line.kind() == kind));
        }
        return Quantity.of("Cost of all", values)
                .in("appraise", MoneyTable::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (CostKind kind : CostKind.values()) {
                        read(read, name(kind), appraised("costByKindAndFy", kind.name()));
                    }
                    return read;
                })
                .in(
                        "affordability",
                        this::brief,
                        () -> spoken(
                                "affordability",
                                "(Cost|One-off cost|Recurrent cost), All organisations together, (\\d{4}/\\d\\d)",
                                found -> found.group(1) + " " + found.group(2)))
                .in(
                        "render affordability",
                        this::thousands,
                        () -> rows(
                                "affordability",
                                texts -> switch (texts.getFirst()) {
                                    case "Cost", "One-off cost", "Recurrent cost" -> texts.getFirst();
                                    default -> "";
                                },
                                "All organisations together",
                                "How sure the money is"));
    }

    /// Both kinds of revenue together: "revenue 2027/28".
    private Quantity<Money> spending() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (FundKind kind : FundKind.values()) {
            put(values, name(kind), money.costs().paid(line -> line.fundKind() == kind));
        }
        return Quantity.of("Spend", values)
                .someIn(
                        "money",
                        this::brief,
                        () -> spoken(
                                "money",
                                "Spend, (capital|revenue), (\\d{4}/\\d\\d)",
                                found -> found.group(1) + " " + found.group(2)));
    }

    private Quantity<Money> gaps() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (Organisation organisation : places.plan().organisations()) {
            for (FundKind kind : FundKind.values()) {
                put(
                        values,
                        organisation.id().value() + " " + name(kind),
                        money.ledger().gap(organisation.id(), kind));
            }
        }
        return Quantity.of("Gap", values)
                .in("appraise", MoneyTable::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (Organisation organisation : places.plan().organisations()) {
                        for (FundKind kind : FundKind.values()) {
                            String id = organisation.id().value();
                            read(read, id + " " + name(kind), appraised("funding", "gapByOrg", kind.name(), id));
                        }
                    }
                    return read;
                })
                .in(
                        "affordability",
                        this::brief,
                        () -> spoken(
                                "affordability",
                                "(.*), (capital|revenue), (\\d{4}/\\d\\d)",
                                found -> isOrganisation(found.group(1))
                                        ? places.organisation(found.group(1)) + " " + found.group(2) + " "
                                                + found.group(3)
                                        : ""))
                .in("render affordability", this::thousands, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    read.putAll(gapRows("capital", "Capital gap", "Revenue gap"));
                    read.putAll(gapRows("revenue", "Revenue gap", "All organisations together"));
                    return read;
                });
    }

    private boolean isOrganisation(String name) {
        return places.plan().organisations().stream()
                .anyMatch(each -> each.name().equals(name));
    }

    private Map<String, String> gapRows(String kind, String from, String to) {
        return rows(
                "affordability",
                texts -> isOrganisation(texts.getFirst()) ? places.organisation(texts.getFirst()) + " " + kind : "",
                from,
                to);
    }

    private Quantity<Money> gapsOfAll() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (FundKind kind : FundKind.values()) {
            put(values, name(kind), money.ledger().gap(kind));
        }
        return Quantity.of("Gap of all", values)
                .in("appraise", MoneyTable::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (FundKind kind : FundKind.values()) {
                        read(read, name(kind), appraised("funding", "gapTotal", kind.name()));
                    }
                    return read;
                })
                .in("cut", MoneyTable::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    JsonNode before = places.json("cut", "--fund", "F02", "--by", "20%", "--json")
                            .get("gapBefore");
                    for (FundKind kind : FundKind.values()) {
                        read(read, name(kind), before.get(kind.name()));
                    }
                    return read;
                })
                .someIn(
                        "money",
                        this::brief,
                        () -> spoken(
                                "money",
                                "Gap, (capital|revenue), (\\d{4}/\\d\\d)",
                                found -> found.group(1) + " " + found.group(2)));
    }

    /// How much of each kind of money is paid for, in per cent.
    private Quantity<Integer> paid() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (FundKind kind : FundKind.values()) {
            Money drawn = money.appraised(money.ledger().drawn(draw -> draw.kind() == kind))
                    .total();
            Money needed = money.appraised(money.ledger().needed(need -> need.kind() == kind))
                    .total();
            values.put(name(kind), Ratio.of(drawn, needed).percent(0).intValueExact());
        }
        Pattern funded = Pattern.compile("(Capital|Revenue) (\\d+)%");
        Pattern tile = Pattern.compile("(capital|revenue), pays for (\\d+)%");
        return Quantity.of("Paid for", values)
                .in(
                        "status line",
                        String::valueOf,
                        () -> shares(funded, List.of(places.window().status("Funded"))))
                .in(
                        "render roadmap",
                        String::valueOf,
                        () -> shares(funded, List.of(places.drawn("roadmap").after("Funded"))))
                .in(
                        "render money",
                        String::valueOf,
                        () -> shares(tile, places.drawn("money").texts()))
                .in(
                        "money",
                        String::valueOf,
                        () -> shares(tile, places.window().drawn("money").texts()));
    }

    private static Map<String, String> shares(Pattern pattern, List<String> texts) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                read.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
            }
        }
        return read;
    }

    private Map<String, Money> benefits(Function<Predicate<Benefit>, ByYear> worth) {
        Map<String, Money> values = new LinkedHashMap<>();
        CLASSES.forEach((each, name) -> put(values, name, worth.apply(benefit -> benefit.benefitClass() == each)));
        return values;
    }

    /// As planned, whatever is now forecast.
    private Quantity<Money> planned() {
        return Quantity.of("Benefits planned", benefits(money.benefits()::planned))
                .in(
                        "benefits",
                        this::brief,
                        () -> spoken(
                                "benefits",
                                "(.*), Planned, (\\d{4}/\\d\\d)",
                                found -> found.group(1) + " " + found.group(2)))
                .in(
                        "render benefits",
                        this::thousands,
                        () -> rows(
                                "benefits",
                                texts -> CLASSES.containsValue(texts.getFirst()) ? texts.getFirst() : "",
                                "Planned",
                                places.plan().benefits().stream()
                                                .anyMatch(each ->
                                                        each.realisation().forecast() != null)
                                        ? "Forecast"
                                        : "From chunks to benefits to outcomes"));
    }

    /// As the appraisal counts them.
    private Quantity<Money> expected() {
        return Quantity.of("Benefits", benefits(money.benefits()::expected)).in("appraise", MoneyTable::exact, () -> {
            Map<String, String> read = new LinkedHashMap<>();
            CLASSES.forEach((each, name) -> read(read, name, appraised("benefitByClassAndFy", each.name())));
            return read;
        });
    }

    private Quantity<Money> pays() {
        return standing("Pays", "cost", PayersAndGainers.Standing::cost);
    }

    private Quantity<Money> gains() {
        return standing("Gains", "benefit", PayersAndGainers.Standing::benefit);
    }

    private Quantity<Money> standing(String name, String field, Function<PayersAndGainers.Standing, Money> amount) {
        Map<String, Money> values = new LinkedHashMap<>();
        money.payersAndGainers()
                .organisations()
                .forEach((organisation, standing) -> values.put(organisation.value(), amount.apply(standing)));
        return Quantity.of(name + " in total", values)
                .in(
                        "appraise",
                        MoneyTable::exact,
                        () -> each(values, id -> Read.number(appraised("whoPaysWhoGains", id, field))))
                .in(
                        "money",
                        this::brief,
                        () -> spoken("money", name + " in total, (.*)", found -> places.organisation(found.group(1))));
    }

    /// Of a fund, an organisation and a year: "F01 ERDH 2027/28".
    private Quantity<Money> lapses() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (AwardUse use : money.ledger().awards()) {
            if (use.lapses() != null && use.lapsed().pence() > 0) {
                values.merge(
                        use.fund() + " " + use.award().organisation() + " " + use.lapses(), use.lapsed(), Money::plus);
            }
        }
        return Quantity.of("Lapses", values).in("appraise", MoneyTable::exact, () -> {
            Map<String, String> read = new LinkedHashMap<>();
            for (JsonNode lapse : appraised("funding", "lapsed")) {
                read.put(
                        lapse.get("fund").asString() + " " + lapse.get("org").asString() + " "
                                + lapse.get("fy").asString(),
                        Read.number(lapse.get("amountK")));
            }
            return read;
        });
    }

    /// By kind of money and year.
    private Quantity<Money> lapsed() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (AwardUse use : money.ledger().awards()) {
            if (use.lapses() != null && use.lapsed().pence() > 0) {
                values.merge(name(use.kind()) + " " + use.lapses(), use.lapsed(), Money::plus);
            }
        }
        return Quantity.of("Lapses at the end of a year", values)
                .someIn(
                        "money",
                        this::brief,
                        () -> spoken(
                                "money",
                                "Lapses on 31 Mar, (capital|revenue), (\\d{4}/\\d\\d)",
                                found -> found.group(1) + " " + found.group(2)))
                .someIn(
                        "yearend",
                        this::brief,
                        () -> yearEnd(places.window().drawn("yearend").texts()))
                .someIn(
                        "render yearend",
                        this::brief,
                        () -> yearEnd(places.drawn("yearend").texts()));
    }

    /// "£1.3m of capital lapses on 31 Mar 2028" or, once there is a forecast, "by what is planned, …, £1.5m".
    private Map<String, String> yearEnd(List<String> lines) {
        String text = String.join(" ", lines);
        Map<String, String> read = new LinkedHashMap<>();
        Matcher lapse = Pattern.compile(
                        "(£[\\d.]+[km]?) of (capital|revenue) lapses on 31 Mar (\\d{4})(?:; by what is planned, as on"
                                + " other pages, (£[\\d.]+[km]?))?")
                .matcher(text);
        while (lapse.find()) {
            FinancialYear year = new FinancialYear(Integer.parseInt(lapse.group(3)) - 1);
            read.put(
                    lapse.group(2) + " " + year,
                    (lapse.group(4) == null ? lapse.group(1) : lapse.group(4)).replaceAll("\\.$", ""));
        }
        return read;
    }

    /// Of a fund and an organisation over all years: "F01 ERDH".
    private Quantity<Money> awards() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (Fund fund : places.plan().funds()) {
            for (Award award : fund.awards()) {
                values.merge(fund.name() + ", " + organisation(award), award.amount(), Money::plus);
            }
        }
        return Quantity.of("Awards", values)
                .someIn("funding", places.amounts()::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    List<String> said = places.window().spoken("funding");
                    String fund = "";
                    for (int i = 0; i + 1 < said.size(); i++) {
                        String text = said.get(i);
                        if (places.plan().funds().stream()
                                .anyMatch(each -> each.name().equals(text))) {
                            fund = text;
                        } else if (isOrganisation(text)
                                && said.get(i + 1).matches("£[\\d,.]+|[\\d,.]+")
                                && !fund.isEmpty()) {
                            read.putIfAbsent(
                                    fund + ", " + text,
                                    said.get(i + 1).startsWith("£") ? said.get(i + 1) : said.get(i + 2));
                        }
                    }
                    return read;
                })
                .in("render funding", this::thousands, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    String fund = "";
                    for (Drawn.Row row : places.drawn("funding").rows()) {
                        String first = row.texts().getFirst();
                        if (row.texts().size() == 1) {
                            fund = fund(first);
                        } else if (isOrganisation(first)) {
                            read.put(fund + ", " + first, row.texts().getLast());
                        }
                    }
                    return read;
                });
    }

    /// The fund whose name a heading begins with.
    private String fund(String heading) {
        return places.plan().funds().stream()
                .map(Fund::name)
                .filter(heading::startsWith)
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private String organisation(Award award) {
        return places.plan().organisations().get(award.organisation()).name();
    }

    /// What chunks are worth by themselves.
    private Quantity<Money> merits() {
        Map<String, Money> values = new LinkedHashMap<>();
        for (Merit merit : money.merits().next()) {
            values.put(merit.chunk().value(), merit.value());
        }
        return Quantity.of("Worth by itself", values)
                .in("appraise", MoneyTable::exact, () -> {
                    Map<String, String> read = new LinkedHashMap<>();
                    for (JsonNode next : appraised("nextChunks")) {
                        read.put(next.get("chunk").asString(), Read.number(next.get("valueK")));
                    }
                    return read;
                })
                .someIn(
                        "money",
                        this::brief,
                        () -> spoken(
                                "money",
                                "Worth by itself, (.*)",
                                found -> places.plan().chunks().stream()
                                        .filter(chunk -> chunk.title().equals(found.group(1)))
                                        .map(chunk -> chunk.id().value())
                                        .findFirst()
                                        .orElseThrow()));
    }

    /// What is not nil of the years appraised.
    private void put(Map<String, Money> into, String name, ByYear amounts) {
        for (FinancialYear year : years) {
            if (amounts.in(year).pence() != 0) {
                into.put(name + " " + year, amounts.in(year));
            }
        }
    }

    /// What is not nil of a list with a number for each year.
    private void read(Map<String, String> into, String name, JsonNode amounts) {
        for (int i = 0; i < years.size(); i++) {
            if (amounts.get(i).decimalValue().signum() != 0) {
                into.put(name + " " + years.get(i), Read.number(amounts.get(i)));
            }
        }
    }

    /// What is said of figures in a view whose names are like this.
    ///
    /// @param subject of a name; empty for none
    private Map<String, String> spoken(String view, String pattern, Function<Matcher, String> subject) {
        Pattern names = Pattern.compile(pattern);
        Map<String, String> read = new LinkedHashMap<>();
        places.window().figures(view).forEach((name, value) -> {
            Matcher matcher = names.matcher(name);
            if (matcher.matches()) {
                String of = subject.apply(matcher);
                if (!of.isEmpty() && !value.equals("£0") && !value.equals("–")) {
                    read.put(of, value);
                }
            }
        });
        return read;
    }

    /// What is not nil in the rows of a drawn table with a column for each year.
    ///
    /// @param subject of a row's words; empty for none
    /// @param from the heading above the rows
    /// @param to the heading below them
    private Map<String, String> rows(String view, Function<List<String>, String> subject, String from, String to) {
        Map<String, String> read = new LinkedHashMap<>();
        boolean isIn = false;
        for (Drawn.Row row : places.drawn(view).rows()) {
            List<String> texts = row.texts();
            if (texts.size() == 1) {
                isIn = (isIn || texts.getFirst().equals(from))
                        && !texts.getFirst().equals(to);
            }
            String of = isIn && texts.size() == years.size() + 2 ? subject.apply(texts) : "";
            for (int i = 0; !of.isEmpty() && i < years.size(); i++) {
                if (!texts.get(i + 1).equals("–")) {
                    read.put(of + " " + years.get(i), texts.get(i + 1));
                }
            }
        }
        return read;
    }

    private static Map<String, String> each(Map<String, ?> subjects, UnaryOperator<String> read) {
        Map<String, String> all = new LinkedHashMap<>();
        subjects.keySet().forEach(subject -> all.put(subject, String.valueOf(read.apply(subject))));
        return all;
    }
}
